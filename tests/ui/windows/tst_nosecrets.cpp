// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datafolder.h"
#include "session/keychainnames.h"
#include "session/logfile.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QSettings>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QByteArray password = "s3ntinel-proxy-password";

/// As it may stand in a file: plain, in UTF-16 of either order, hex, base64 at any offset.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QByteArray utf16;
    for (const char byte : secret) {
        utf16 += byte;
        utf16 += '\0';
    }
    QList<QByteArray> forms{secret, utf16, secret.toHex(), secret.toHex().toUpper()};
    for (int offset = 0; offset < 3; ++offset) {
        // The first and the last letters of base64 depend on what stands beside it.
        const QByteArray shifted = (QByteArray(offset, ' ') + secret).toBase64(QByteArray::OmitTrailingEquals);
        forms += shifted.mid(offset == 0 ? 0 : 4, shifted.size() - 8);
    }
    return forms;
}

QStringList filesWith(const QByteArray &secret, const QString &folder)
{
    const QList<QByteArray> forms = formsOf(secret);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &form : forms) {
            if (content.contains(form))
                found += file.fileName();
        }
    }
    return found;
}

} // namespace

/// A secret that is used for everything and must be found nowhere.
class TstNoSecrets : public QObject
{
    Q_OBJECT

private slots:
    void theSearchFindsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("plain") << "key=" + password;
        QTest::newRow("hex") << password.toHex();
        QTest::newRow("base64") << password.toBase64();
        QTest::newRow("base64 behind something") << ("clara:" + password + "!").toBase64();
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(password).utf16()),
                                              password.size() * 2);
    }
    void theSearchFindsWhatIsThere()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(!filesWith(password, home.path()).isEmpty());
    }

    void aWholeDayLeavesNoneOfThem()
    {
        WindowFixture office(6);
        office.server.change(
            [](demo::World &world) { world.addCustomer(QStringLiteral("Ada"), QStringLiteral("Sentinelowicz")); });
        const Result<QString> logs = makeLogFolder(office.folder.path());
        QVERIFY(logs);
        const QString logPath = *logs + QStringLiteral("/freshet.log");
        LogFile log(logPath, office.clock);
        QVERIFY(log.open());
        QLoggingCategory::setFilterRules(QStringLiteral("freshet.*.debug=true"));
        const auto capture = std::make_unique<LogCapture>(log);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        keepAProxy(office);
        office.closeWindow();
        office.openWindow();
        QTRY_COMPARE(office.session->state(), Session::State::SignedIn);
        QCOMPARE(office.session->connection().proxyPassword, password);
        QVERIFY(office.waitForRefresh());
        failOnce(office);
        office.desk->signOut();
        office.closeWindow();
        QSettings().sync();
        QLoggingCategory::setFilterRules({});

        QVERIFY(QFile(logPath).size() > 0);
        for (const QByteArray &secret : {office.server.token(), password}) {
            QCOMPARE(filesWith(secret, office.folder.path()), QStringList());
            QCOMPARE(filesWith(secret, qEnvironmentVariable("HOME")), QStringList());
        }
        QVERIFY(!filesWith("Sentinelowicz", office.folder.path()).isEmpty());
        QCOMPARE(filesWith("Sentinelowicz", *logs), QStringList());
    }

    void everyFileIsForItsOwnerOnly()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        QStringList open;
        QDirIterator entries(office.folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        int count = 0;
        while (entries.hasNext()) {
            entries.next();
            ++count;
            if (entries.fileInfo().permissions() &
                (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther))
                open += entries.filePath();
        }
        QVERIFY(count > 4);
        QCOMPARE(open, QStringList());
    }

private:
    static void keepAProxy(WindowFixture &office)
    {
        ServerProfile profile = office.desk->server();
        profile.access.proxy = {ProxyChoice::Kind::Http, QStringLiteral("proxy.example.net"), 3128,
                                QStringLiteral("clara")};
        QVERIFY(office.profiles.save(profile));
        office.credentials.write(proxyPasswordKey(profile.id), password);
    }

    /// An answer that nobody can read, told in report, log and trail.
    static void failOnce(WindowFixture &office)
    {
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::Status;
        fault.pathPrefix = QStringLiteral("clients");
        fault.status = 403;
        office.server.addFault(fault);
        office.desk->refresh(RefreshMode::Refresh);
        QVERIFY(office.waitForRefresh());
    }
};

FRESHET_TEST(TstNoSecrets)
#include "tst_nosecrets.moc"
