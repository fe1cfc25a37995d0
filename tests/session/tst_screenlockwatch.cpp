// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/screenlockwatch.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

namespace {

QString otherSide()
{
    return QStringLiteral("desktop");
}

QString ownSession()
{
    return QStringLiteral("/org/freedesktop/login1/session/_37");
}

/// Stands at org.freedesktop.login1 and knows one session, called "7".
class FakeLogin : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeLogin(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        isOnBus = m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), this) &&
                  m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked += message.member();
        const bool isKnown = message.member() == QLatin1String("GetSessionByPID") ||
                             message.arguments().value(0).toString() == QLatin1String("7");
        connection.send(isKnown ? message.createReply(QVariant::fromValue(QDBusObjectPath(ownSession())))
                                : message.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("no such session")));
        return true;
    }

    bool isOnBus = false;
    QStringList asked;

private:
    QDBusConnection m_bus;
};

} // namespace

/// On a bus of its own (with-keyring.sh absent), which is both the session's and the system's.
class TstScreenLockWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeLogin> m_login;

    [[nodiscard]] static QDBusConnection desktop() { return QDBusConnection(otherSide()); }
    static void say(const QString &path, const char *interface, const char *name, const QVariantList &values = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, QLatin1String(interface), QLatin1String(name));
        message.setArguments(values);
        QVERIFY(desktop().send(message));
    }
    /// Until login1 has answered and the bus knows what the watch wants to hear.
    static bool isListening(const ScreenLockWatch &watch)
    {
        if (!test::waitUntil([&watch] { return watch.children().isEmpty(); }))
            return false;
        const QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
        return QDBusConnection::sessionBus().call(question).type() == QDBusMessage::ReplyMessage;
    }
    /// With the last signal everything that was sent before it has arrived.
    static void lockScreen()
    {
        say(QStringLiteral("/ScreenSaver"), "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        m_login = std::make_unique<FakeLogin>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, otherSide()));
        QVERIFY(m_login->isOnBus);
    }
    void init() { m_login->asked.clear(); }
    void cleanupTestCase()
    {
        m_login.reset();
        QDBusConnection::disconnectFromBus(otherSide());
    }

    void aScreenSaverThatLocksIsHeard_data()
    {
        QTest::addColumn<QByteArray>("interface");
        for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                 "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
            QTest::newRow(name) << QByteArray(name);
    }
    void aScreenSaverThatLocksIsHeard()
    {
        QFETCH(const QByteArray, interface);
        ScreenLockWatch watch;
        const QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
        watch.listen(QDBusConnection::sessionBus(), QDBusConnection::sessionBus(), QStringLiteral("7"));
        QVERIFY(isListening(watch));
        say(QStringLiteral("/anywhere"), interface.constData(), "ActiveChanged", {false});
        say(QStringLiteral("/anywhere"), interface.constData(), "SomethingElse", {true});
        say(QStringLiteral("/anywhere"), interface.constData(), "ActiveChanged", {true});
        QTRY_COMPARE(locked.count(), 1);
    }

    void theOwnSessionThatIsLockedIsHeard_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("question");
        QTest::newRow("by its name") << QStringLiteral("7") << QStringLiteral("GetSession");
        QTest::newRow("by the process") << QString() << QStringLiteral("GetSessionByPID");
    }
    void theOwnSessionThatIsLockedIsHeard()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, question);
        ScreenLockWatch watch;
        const QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
        watch.listen(QDBusConnection::sessionBus(), QDBusConnection::sessionBus(), id);
        QVERIFY(isListening(watch));
        QCOMPARE(m_login->asked, QStringList{question});
        say(QStringLiteral("/org/freedesktop/login1/session/_38"), "org.freedesktop.login1.Session", "Lock");
        say(ownSession(), "org.freedesktop.login1.Session", "Unlock");
        say(ownSession(), "org.freedesktop.login1.Session", "Lock");
        QTRY_COMPARE(locked.count(), 1);
        lockScreen();
        QTRY_COMPARE(locked.count(), 2);
    }

    void withoutABusNothingIsTold()
    {
        ScreenLockWatch watch;
        const QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
        const QDBusConnection none(QStringLiteral("no such bus"));
        watch.listen(none, none, QStringLiteral("7"));
        QTRY_VERIFY(watch.children().isEmpty());
        QCOMPARE(locked.count(), 0);
    }

    void aSessionThatNobodyKnowsIsNoError()
    {
        ScreenLockWatch watch;
        const QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
        watch.listen(QDBusConnection::sessionBus(), QDBusConnection::sessionBus(), QStringLiteral("8"));
        QVERIFY(isListening(watch));
        QCOMPARE(m_login->asked, QStringList{QStringLiteral("GetSession")});
        say(ownSession(), "org.freedesktop.login1.Session", "Lock");
        lockScreen();
        QTRY_COMPARE(locked.count(), 1);
    }
};

FRESHET_TEST(TstScreenLockWatch)
#include "tst_screenlockwatch.moc"
