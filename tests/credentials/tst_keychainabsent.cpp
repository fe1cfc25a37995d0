// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"
#include "tests/credentials/answer.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QtTest>

using namespace freshet;
using test::Answer;

/// On a session bus that offers no secret service (with-keyring.sh absent).
class TstKeychainAbsent : public QObject
{
    Q_OBJECT

private slots:
    void everyRequestSaysSo()
    {
        KeychainStore store;
        const Answer read(store.read(QStringLiteral("a")));
        const Answer written(store.write(QStringLiteral("a"), "sentinel-token"));
        const Answer removed(store.remove(QStringLiteral("a")));
        for (const Answer *answer : {&read, &written, &removed}) {
            QVERIFY(answer->wait());
            QCOMPARE(answer->kind(), ErrorKind::KeychainAbsent);
            QCOMPARE(answer->count(), 1);
        }
    }

    void nothingIsWrittenInstead()
    {
        KeychainStore store;
        const Answer written(store.write(QStringLiteral("a"), "sentinel-token"));
        QVERIFY(written.wait());
        QVERIFY(!written.ok());
        const QDir home(qEnvironmentVariable("HOME"));
        QCOMPARE(home.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
};

FRESHET_TEST(TstKeychainAbsent)
#include "tst_keychainabsent.moc"
