// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainnames.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/importquestion.h"
#include "ui/dialogs/serversdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/messagebar.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QTreeWidget>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

demo::World worldOf(int customers)
{
    demo::WorldOptions options;
    options.customers = customers;
    options.seed = 2;
    options.today = demo::providerDay(SystemClock().nowUtc());
    return demo::World::generate(options);
}

QAction *entry(const WindowFixture &desk, const QString &text)
{
    const QList<QAction *> actions = desk.window->findChild<AccountButton *>()->menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

bool signInTo(WindowFixture &desk, const demo::Server &server, const QString &name)
{
    SignInRequest request;
    request.address = server.apiBase().toString();
    request.token = server.token();
    request.name = name;
    desk.session->signIn(request);
    return desk.waitForRefresh() && desk.waitForHistory();
}

} // namespace

/// Several servers in one window.
class TstServers : public QObject
{
    Q_OBJECT

private slots:
    void theMenuSwitchesAndEachServerKeepsItsRows()
    {
        WindowFixture desk(8);
        demo::Server branch(worldOf(5));
        QVERIFY(branch.start());
        QVERIFY(signInTo(desk, desk.server, QStringLiteral("Valley")));
        QVERIFY(!entry(desk, QStringLiteral("Valley")));
        const QString valleyFiles = desk.desk->files().cachePath;
        QVERIFY(signInTo(desk, branch, QStringLiteral("Branch & Co")));
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Customers")), 5);
        QVERIFY(entry(desk, QStringLiteral("Branch && Co"))->isChecked());

        entry(desk, QStringLiteral("Valley"))->trigger();
        QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
        QCOMPARE(desk.session->connection().token, desk.server.token());
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Customers")), 8);
        QCOMPARE(desk.desk->files().cachePath, valleyFiles);
        QVERIFY(desk.window->windowTitle().contains(QStringLiteral("Valley")));
        QVERIFY(entry(desk, QStringLiteral("Valley"))->isChecked());
    }

    void aServerWithoutATokenShowsItsRowsAndAsks()
    {
        WindowFixture desk(8);
        demo::Server branch(worldOf(5));
        QVERIFY(branch.start());
        QVERIFY(signInTo(desk, desk.server, QStringLiteral("Valley")));
        const QString valley = desk.desk->server().id;
        QVERIFY(signInTo(desk, branch, QStringLiteral("Branch")));
        desk.credentials.remove(valley);
        const qint64 asked = branch.requestCount();
        entry(desk, QStringLiteral("Valley"))->trigger();
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Customers")), 8);
        QTRY_VERIFY(desk.window->findChild<SignInDialog *>());
        QCOMPARE(desk.session->state(), Session::State::SignedOut);
        QVERIFY(desk.session->connection().token.isEmpty());
        desk.desk->refresh(RefreshMode::Refresh);
        QVERIFY(!desk.desk->isRefreshing());
        QCOMPARE(branch.requestCount(), asked);
    }

    void theDialogRenamesExportsAndImports()
    {
        WindowFixture desk(4);
        QVERIFY(signInTo(desk, desk.server, QStringLiteral("Valley")));
        auto *dialog = open(desk);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        list->topLevelItem(0)->setText(0, QStringLiteral("Valley Office"));
        QTRY_VERIFY(desk.window->windowTitle().contains(QStringLiteral("Valley Office")));
        QCOMPARE((*desk.profiles.lastUsed())->name, QStringLiteral("Valley Office"));
        QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Valley Office"));
        list->topLevelItem(0)->setText(0, QStringLiteral("  "));
        QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Valley Office"));

        const QString path = desk.folder.filePath(QStringLiteral("servers-out.json"));
        dialog->exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        QVERIFY(content.contains("Valley Office"));
        QVERIFY(!content.contains(desk.server.token()));
        file.close();
        content.replace("127.0.0.1", "127.0.0.2").replace("Valley Office", "Branch");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
        file.close();
        dialog->importFrom(path);
        auto *refused = dialog->findChild<ImportQuestion *>();
        QVERIFY(refused);
        refused->reject();
        QCOMPARE(list->topLevelItemCount(), 1);
        QTRY_VERIFY(!dialog->findChild<ImportQuestion *>());
        dialog->importFrom(path);
        dialog->findChild<ImportQuestion *>()->accept();
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(entry(desk, QStringLiteral("Branch")));
    }

    void theImportShowsWhatWillBeTrusted()
    {
        ServerProfile server;
        server.name = QStringLiteral("<b>Branch</b>\n");
        server.apiBase = QUrl(QStringLiteral("http://uisp.example.net/crm/api/v1.0"));
        server.pinnedSha256 = QByteArray(32, '\xa5');
        server.access.proxy = {ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example.net"), 1080,
                               QStringLiteral("clara")};
        const QSslCertificate authority = made(Certificate::CompanyAuthority);
        server.access.companyCa = authority.toPem();
        server.access.allowsPlainHttp = true;
        const ImportQuestion question({server});
        const QString shown = question.findChild<QPlainTextEdit *>()->toPlainText();
        for (const QString &text :
             {QStringLiteral("<b>Branch</b>"), server.apiBase.toString(),
              QStringLiteral("(SOCKS5): clara@proxy.example.net:1080"), fingerprintText(server.pinnedSha256),
              authority.subjectDisplayName(), fingerprintText(authority.digest(QCryptographicHash::Sha256)),
              QStringLiteral("PLAIN HTTP")})
            QVERIFY2(shown.contains(text), qPrintable(text));
        server.access = {};
        QVERIFY(!importedServerText(server).contains(QStringLiteral("PLAIN HTTP")));
    }

    void removingSaysWhatWasRemoved_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("the open one") << true;
        QTest::newRow("another one") << false;
    }
    void removingSaysWhatWasRemoved()
    {
        QFETCH(const bool, isOpen);
        WindowFixture desk(4);
        demo::Server branch(worldOf(5));
        QVERIFY(branch.start());
        QVERIFY(signInTo(desk, desk.server, QStringLiteral("Valley")));
        const ServerProfile valley = desk.desk->server();
        const QString folder = QFileInfo(desk.desk->files().cachePath).path();
        desk.credentials.write(proxyPasswordKey(valley.id), "wonderland");
        if (!isOpen)
            QVERIFY(signInTo(desk, branch, QStringLiteral("Branch")));
        desk.desk->removeServer(valley);
        const auto *bar = desk.window->findChild<MessageBar *>();
        QTRY_VERIFY2(bar->sentence().contains(QStringLiteral("Valley was removed from this computer")),
                     qPrintable(bar->sentence()));
        QVERIFY(bar->sentence().contains(QStringLiteral("the token")));
        QVERIFY(bar->sentence().contains(QStringLiteral("the proxy's password")));
        QVERIFY(!desk.credentials.contains(valley.id));
        QVERIFY(!desk.credentials.contains(proxyPasswordKey(valley.id)));
        QTRY_VERIFY(!QFileInfo::exists(folder));
        QCOMPARE(desk.profiles.load()->size(), size_t(isOpen ? 0 : 1));
        QCOMPARE(desk.session->state(), isOpen ? Session::State::SignedOut : Session::State::SignedIn);
    }

    void addingAsksForAnotherServer()
    {
        WindowFixture desk(4);
        QVERIFY(signInTo(desk, desk.server, QStringLiteral("Valley")));
        open(desk);
        QTest::mouseClick(desk.button(QStringLiteral("Add…")), Qt::LeftButton);
        QTRY_VERIFY(desk.window->findChild<SignInDialog *>() && desk.window->findChild<SignInDialog *>()->isVisible());
        QVERIFY(desk.named<QLineEdit>(QStringLiteral("Server address"))->text().isEmpty());
    }

private:
    static ServersDialog *open(const WindowFixture &desk)
    {
        entry(desk, QStringLiteral("Servers…"))->trigger();
        return desk.window->findChild<ServersDialog *>();
    }
};

FRESHET_TEST(TstServers)
#include "tst_servers.moc"
