// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"
#include "credentials/secretservicecheck.h"
#include "tests/credentials/answer.h"
#include "tests/credentials/fakesecretservice.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QtTest>

using namespace freshet;
using test::Answer;
using test::FakeSecretService;

/// Against a stand-in for the secret service, on a bus that has none (with-keyring.sh absent).
class TstSecretServiceCheck : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheStates_data()
    {
        QTest::addColumn<QVariant>("collection");
        QTest::addColumn<QVariant>("locked");
        QTest::addColumn<QString>("outcome");
        const auto path = [](const char *text) {
            return QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(text)));
        };
        const auto variant = [](const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); };
        const QVariant login = path("/org/freedesktop/secrets/collection/login");
        QTest::newRow("unlocked") << login << variant(false) << "unlocked";
        QTest::newRow("locked") << login << variant(true) << errorCode(ErrorKind::KeychainLocked);
        QTest::newRow("no collection") << path("/") << QVariant() << "no collection";
        QTest::newRow("no path") << QVariant(QStringLiteral("login")) << QVariant()
                                 << errorCode(ErrorKind::KeychainFailed);
        QTest::newRow("no boolean") << login << variant(QStringLiteral("no")) << errorCode(ErrorKind::KeychainFailed);
    }

    void tellsTheStates()
    {
        QFETCH(QVariant, collection);
        QFETCH(QVariant, locked);
        FakeSecretService service;
        QVERIFY(service.isOnBus());
        service.answer(QStringLiteral("ReadAlias"), collection);
        if (locked.isValid())
            service.answer(QStringLiteral("Get"), locked);
        QTEST(outcomeOfCheck(), "outcome");
    }

    void tellsWhyItCannotTell_data()
    {
        QTest::addColumn<QString>("errorName");
        QTest::addColumn<QString>("outcome");
        const auto name = [](const char *text) {
            return QLatin1String("org.freedesktop.DBus.Error.") + QLatin1String(text);
        };
        QTest::newRow("denied") << name("AccessDenied") << errorCode(ErrorKind::KeychainDenied);
        QTest::newRow("no reply") << name("NoReply") << errorCode(ErrorKind::KeychainTimedOut);
        QTest::newRow("timeout") << name("Timeout") << errorCode(ErrorKind::KeychainTimedOut);
        QTest::newRow("service unknown") << name("ServiceUnknown") << errorCode(ErrorKind::KeychainAbsent);
        QTest::newRow("could not start") << name("Spawn.ChildExited") << errorCode(ErrorKind::KeychainAbsent);
        QTest::newRow("other") << name("Failed") << errorCode(ErrorKind::KeychainFailed);
    }

    void tellsWhyItCannotTell()
    {
        QFETCH(QString, errorName);
        FakeSecretService service;
        QVERIFY(service.isOnBus());
        service.refuse(QStringLiteral("ReadAlias"), errorName);
        QTEST(outcomeOfCheck(), "outcome");
    }

    void nobodyOffersSecrets() { QCOMPARE(outcomeOfCheck(), errorCode(ErrorKind::KeychainAbsent)); }

    void aServiceThatDoesNotAnswerIsGivenUp()
    {
        FakeSecretService service;
        QVERIFY(service.isOnBus());
        KeychainStore store(std::chrono::milliseconds(100));
        const Answer read(store.read(QStringLiteral("a")));
        QVERIFY(read.wait());
        QCOMPARE(read.kind(), ErrorKind::KeychainTimedOut);
        service.release();
        const Answer later(store.read(QStringLiteral("a")));
        QVERIFY(later.wait());
        QCOMPARE(later.kind(), ErrorKind::KeychainFailed);
        QCOMPARE(read.count(), 1);
    }

    void aKeychainJobThatDoesNotEndIsGivenUp()
    {
        FakeSecretService service;
        QVERIFY(service.isOnBus());
        service.answer(QStringLiteral("ReadAlias"), QVariant::fromValue(QDBusObjectPath(
                                                        QStringLiteral("/org/freedesktop/secrets/collection/login"))));
        service.answer(QStringLiteral("Get"), QVariant::fromValue(QDBusVariant(false)));
        auto store = std::make_unique<KeychainStore>(std::chrono::milliseconds(500));
        const Answer written(store->write(QStringLiteral("a"), "token"));
        QVERIFY(written.wait());
        QCOMPARE(written.kind(), ErrorKind::KeychainTimedOut);
        store.reset();
        service.release();
        KeychainStore other;
        const Answer next(other.write(QStringLiteral("a"), "token"));
        QVERIFY(next.wait());
        QCOMPARE(next.kind(), ErrorKind::KeychainFailed);
        QCOMPARE(written.count(), 1);
    }

    void anOwnerThatIsGoneHearsNothing()
    {
        FakeSecretService service;
        QVERIFY(service.isOnBus());
        auto store = std::make_unique<KeychainStore>();
        const Answer read(store->read(QStringLiteral("a")));
        QTRY_COMPARE(service.waiting(), 1);
        store.reset();
        service.release();
        KeychainStore other;
        QVERIFY(Answer(other.read(QStringLiteral("a"))).wait());
        QCOMPARE(read.count(), 0);
    }

private:
    /// "unlocked", "no collection" or the error's code; empty when it did not end, or not exactly once.
    static QString outcomeOfCheck()
    {
        QStringList outcomes;
        QPointer<SecretServiceCheck> check = new SecretServiceCheck(QDBusConnection::sessionBus());
        connect(check, &SecretServiceCheck::finished, check, [&outcomes](const Result<KeychainState> &state) {
            if (!state)
                outcomes.append(errorCode(state.error().kind));
            else
                outcomes.append(*state == KeychainState::Unlocked ? QStringLiteral("unlocked")
                                                                  : QStringLiteral("no collection"));
        });
        check->start();
        const bool gone = test::waitUntil([&check] { return !check; }, 30000);
        return gone && outcomes.size() == 1 ? outcomes.first() : QString();
    }
};

FRESHET_TEST(TstSecretServiceCheck)
#include "tst_secretservicecheck.moc"
