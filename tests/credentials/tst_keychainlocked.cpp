// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"
#include "tests/credentials/answer.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace freshet;
using test::Answer;

/// A real keyring that is locked while the program runs (with-keyring.sh unlocked).
class TstKeychainLocked : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        KeychainStore store;
        const Answer written(store.write(key(), "kept before the lock"));
        QVERIFY(written.wait());
        QVERIFY(written.ok());
        QVERIFY(lockKeyring());
    }

    void everyRequestSaysSoAtOnce()
    {
        KeychainStore store;
        const Answer read(store.read(key()));
        const Answer written(store.write(key(), "token"));
        const Answer removed(store.remove(key()));
        for (const Answer *answer : {&read, &written, &removed}) {
            QVERIFY(answer->wait());
            QCOMPARE(answer->kind(), ErrorKind::KeychainLocked);
            QCOMPARE(answer->count(), 1);
        }
    }

    void theEntryIsThereWhenItIsUnlockedAgain()
    {
        if (secretTool().isEmpty())
            QSKIP("secret-tool is not installed");
        QVERIFY(unlockKeyring());
        QTRY_COMPARE_WITH_TIMEOUT(readToken(), QByteArray("kept before the lock"), 30000);
    }

private:
    static QString key() { return QStringLiteral("0d9d1c70-1e2f-4c57-8a0e-0f9f3f1f7a01"); }

    static QString secretTool() { return QStandardPaths::findExecutable(QStringLiteral("secret-tool")); }

    /// Read by another program: this one's libsecret still talks to the daemon that was replaced.
    static QByteArray readToken()
    {
        QProcess tool;
        tool.start(secretTool(), {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("freshet"),
                                  QStringLiteral("user"), key()});
        const bool ended = test::waitUntil([&tool] { return tool.state() == QProcess::NotRunning; }, 30000);
        return ended ? tool.readAllStandardOutput() : QByteArray();
    }

    static bool lockKeyring()
    {
        QDBusMessage lock = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        const QDBusObjectPath login(QStringLiteral("/org/freedesktop/secrets/collection/login"));
        lock << QVariant::fromValue(QList<QDBusObjectPath>{login});
        const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(lock);
        return test::waitUntil([&call] { return call.isFinished(); }, 30000) && !call.isError();
    }

    static bool unlockKeyring()
    {
        const QString home = qEnvironmentVariable("KEYRING_HOME");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
        QProcess daemon;
        daemon.setProcessEnvironment(environment);
        daemon.start(QStringLiteral("gnome-keyring-daemon"),
                     {QStringLiteral("--replace"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets"),
                      QStringLiteral("--daemonize")});
        daemon.write("test");
        daemon.closeWriteChannel();
        return test::waitUntil([&daemon] { return daemon.state() == QProcess::NotRunning; }, 30000);
    }
};

FRESHET_TEST(TstKeychainLocked)
#include "tst_keychainlocked.moc"
