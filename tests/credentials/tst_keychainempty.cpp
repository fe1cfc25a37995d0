// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"
#include "tests/credentials/answer.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::Answer;

/// With a secret service that has no keyring at all, and no display to ask a person on (with-keyring.sh empty).
class TstKeychainEmpty : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKeptYet()
    {
        KeychainStore store;
        const Answer read(store.read(QStringLiteral("a")));
        QVERIFY(read.wait());
        QCOMPARE(read.kind(), ErrorKind::KeychainEntryMissing);
        const Answer removed(store.remove(QStringLiteral("a")));
        QVERIFY(removed.wait());
        QVERIFY(removed.ok());
    }

    void aWriteThatNeedsAPersonEndsInAnError()
    {
        KeychainStore store(std::chrono::seconds(5));
        const Answer written(store.write(QStringLiteral("a"), "token"));
        QVERIFY(written.wait());
        QVERIFY(written.kind() == ErrorKind::KeychainFailed || written.kind() == ErrorKind::KeychainDenied ||
                written.kind() == ErrorKind::KeychainTimedOut);
        QCOMPARE(written.count(), 1);
    }
};

FRESHET_TEST(TstKeychainEmpty)
#include "tst_keychainempty.moc"
