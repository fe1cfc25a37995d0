// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainnames.h"
#include "session/serverforgetting.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// "Forget everything for this server", and what is said of it.
class TstServerForgetting : public QObject
{
    Q_OBJECT

private slots:
    void allThatTheKeychainHeldIsGoneAndSaid()
    {
        SessionFixture f;
        const ServerProfile profile = saved(f);
        f.credentials.write(profile.id, f.token);
        f.credentials.write(proxyPasswordKey(profile.id), "wonderland");
        f.credentials.write(lockPinKey(profile.id), "hash");
        f.credentials.write(QStringLiteral("another server"), "stays");
        QFile backup(f.profiles.filesOf(profile)->deskPath + QStringLiteral(".backup"));
        QVERIFY(backup.open(QIODevice::WriteOnly) && backup.write("0123456789") == 10);
        backup.close();
        const ForgottenServer forgotten = forget(f, profile);
        QVERIFY(!f.credentials.contains(profile.id));
        QVERIFY(!f.credentials.contains(proxyPasswordKey(profile.id)));
        QVERIFY(!f.credentials.contains(lockPinKey(profile.id)));
        QVERIFY(f.credentials.contains(QStringLiteral("another server")));
        QCOMPARE(forgotten.removed,
                 std::vector({KeychainEntry::Token, KeychainEntry::ProxyPassword, KeychainEntry::Pin}));
        QVERIFY(forgotten.kept.empty());
        QCOMPARE(forgotten.files, 1);
        QCOMPARE(forgotten.bytes, 10);
        for (const char *part : {"Valley", "the token", "proxy's password", "10 bytes"})
            QVERIFY2(forgotten.sentence().contains(QLatin1String(part)), qPrintable(forgotten.sentence()));
    }

    void whatWasNotThereIsNotSaid()
    {
        SessionFixture f;
        const ForgottenServer forgotten = forget(f, saved(f));
        QVERIFY(forgotten.removed.empty());
        QVERIFY(forgotten.kept.empty());
        QVERIFY(forgotten.sentence().contains(QStringLiteral("nothing else was kept")));
    }

    void whatTheKeychainDoesNotTellIsNotSaidToBeGone_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isWarned");
        QTest::newRow("locked") << ErrorKind::KeychainLocked << true;
        QTest::newRow("denied") << ErrorKind::KeychainDenied << true;
        QTest::newRow("prompt left open") << ErrorKind::KeychainTimedOut << true;
        QTest::newRow("failed") << ErrorKind::KeychainFailed << true;
        QTest::newRow("absent") << ErrorKind::KeychainAbsent << false;
    }
    void whatTheKeychainDoesNotTellIsNotSaidToBeGone()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, isWarned);
        SessionFixture f;
        const ServerProfile profile = saved(f);
        f.credentials.write(profile.id, f.token);
        f.credentials.setFailure(Error{kind, {}, 0, {}});
        const ForgottenServer forgotten = forget(f, profile);
        QVERIFY(f.credentials.contains(profile.id));
        QVERIFY(forgotten.removed.empty());
        QCOMPARE(forgotten.kept.size(), size_t(3));
        QCOMPARE(forgotten.sentence().contains(QStringLiteral("may still be in it")), isWarned);
    }

private:
    static ServerProfile saved(SessionFixture &f)
    {
        ServerProfile profile;
        profile.id = QStringLiteral("6f1d3c52-7d0b-4f7e-9a55-2b8f6f1c0a11");
        profile.name = QStringLiteral("Valley");
        profile.apiBase = f.server.url(QStringLiteral("/crm/api/v1.0"));
        return f.profiles.save(profile) ? profile : ServerProfile();
    }

    ForgottenServer forget(SessionFixture &f, const ServerProfile &profile)
    {
        std::optional<ForgottenServer> forgotten;
        connect(f.session->forget(profile), &ServerForgetting::finished, this,
                [&](const ForgottenServer &told) { forgotten = told; });
        if (!waitUntil([&] { return forgotten.has_value(); }))
            qFatal("Nothing was said.");
        return *forgotten;
    }
};

FRESHET_TEST(TstServerForgetting)
#include "tst_serverforgetting.moc"
