// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "session/datafolder.h"
#include "session/keychainnames.h"
#include "session/logfile.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/debtoroffice.h"
#include "ui/dialogs/supportdialog.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QPlainTextEdit>
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

QStringList filesSaying(const QList<QByteArray> &words, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &word : words) {
            if (content.contains(word))
                found += file.fileName();
        }
    }
    return found;
}

QStringList filesWith(const QByteArray &secret, const QString &folder)
{
    return filesSaying(formsOf(secret), folder);
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

    /// An action names customers, services and amounts all the way, and one of its lines ends in an error.
    void anActionLeavesNobodyInLogAndReport()
    {
        DebtorOffice office(0);
        owe(office, QStringLiteral("Firstsentinel"), QStringLiteral("+1 555 7391"), 739157);
        owe(office, QStringLiteral("Secondsentinel"), QStringLiteral("+1 555 8426"), 842669);
        const Result<QString> logs = makeLogFolder(office.fixture.folder.path());
        QVERIFY(logs);
        LogFile log(*logs + QStringLiteral("/freshet.log"), office.fixture.clock);
        QVERIFY(log.open());
        QLoggingCategory::setFilterRules(QStringLiteral("freshet.*.debug=true"));
        const auto capture = std::make_unique<LogCapture>(log);
        QVERIFY(office.open());
        QVERIFY((office.cell(0, "amount") + office.cell(1, "amount")).contains(QStringLiteral("7,391.57")));
        suspendOneOfTwo(office);
        const QString report = *logs + QStringLiteral("/report.txt");
        writeSupportReport(office.fixture, report);
        QLoggingCategory::setFilterRules({});

        QVERIFY(QFile(*logs + QStringLiteral("/freshet.log")).size() > 0);
        QTRY_VERIFY(QFile(report).size() > 0);
        QCOMPARE(filesSaying({"sentinel", "Sentinel", "555 7391", "555 8426", "7391.57", "7,391.57", "739157",
                              "8426.69", "8,426.69", "842669", "@"},
                             *logs),
                 QStringList());
        QCOMPARE(filesWith(office.fixture.server.token(), *logs), QStringList());
        // Or nothing would be found because nothing was there.
        for (const char *known : {"Ada Firstsentinel", "ada.firstsentinel", "555 7391"})
            QVERIFY2(!filesSaying({known}, office.fixture.folder.path()).isEmpty(), known);
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

    static void owe(DebtorOffice &office, const QString &name, const QString &phone, qint64 amount)
    {
        office.fixture.server.change([&](demo::World &world) {
            const RecordId customer = world.addCustomer(QStringLiteral("Ada"), name);
            office.customers.push_back(customer);
            QVERIFY(changePhone(world, customer, phone));
            office.services.push_back(world.addService(customer, world.today().addDays(-90)));
            office.invoices.push_back(
                world.addInvoice(customer, amount, world.today().addDays(-30), world.today().addDays(-20)));
        });
    }

    static void suspendOneOfTwo(DebtorOffice &office)
    {
        demo::Fault fault;
        fault.status = 422;
        fault.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.services[0]);
        office.fixture.server.addFault(fault);
        office.openSuspension();
        office.chooseReason();
        office.press(QStringLiteral("Suspend 2 services"));
        QTRY_COMPARE_WITH_TIMEOUT(office.suspended(), 1, DebtorOffice::limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(office.says(QStringLiteral("1 needs a look")), DebtorOffice::limitMs);
        office.press(QStringLiteral("Close"));
        QTRY_VERIFY_WITH_TIMEOUT(!office.fixture.desk->isRefreshing(), DebtorOffice::limitMs);
    }

    static void writeSupportReport(WindowFixture &office, const QString &path)
    {
        for (QAction *action : office.window->actions()) {
            if (action->text() == QStringLiteral("Report for support…"))
                action->trigger();
        }
        auto *dialog = office.window->findChild<SupportDialog *>();
        QVERIFY(dialog);
        const QString text = office.named<QPlainTextEdit>(QStringLiteral("The report"))->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("SUSPEND")), qPrintable(text));
        QVERIFY(writeReport(text, path));
        dialog->close();
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
