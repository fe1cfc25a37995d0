// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainreply.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstKeychainReply : public QObject
{
    Q_OBJECT

private slots:
    void mapsWhatQtKeychainSays_data()
    {
        QTest::addColumn<int>("said");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no entry") << int(QKeychain::EntryNotFound) << ErrorKind::KeychainEntryMissing;
        QTest::newRow("not deleted") << int(QKeychain::CouldNotDeleteEntry) << ErrorKind::KeychainFailed;
        QTest::newRow("denied by the person") << int(QKeychain::AccessDeniedByUser) << ErrorKind::KeychainDenied;
        QTest::newRow("denied") << int(QKeychain::AccessDenied) << ErrorKind::KeychainDenied;
        QTest::newRow("no backend") << int(QKeychain::NoBackendAvailable) << ErrorKind::KeychainAbsent;
        QTest::newRow("no backend on this system") << int(QKeychain::NotImplemented) << ErrorKind::KeychainAbsent;
        QTest::newRow("other") << int(QKeychain::OtherError) << ErrorKind::KeychainFailed;
        QTest::newRow("an error of a later version") << 99 << ErrorKind::KeychainFailed;
    }

    void mapsWhatQtKeychainSays()
    {
        QFETCH(int, said);
        QFETCH(ErrorKind, kind);
        QCOMPARE(keychainErrorKind(QKeychain::Error(said)), kind);
    }
};

FRESHET_TEST(TstKeychainReply)
#include "tst_keychainreply.moc"
