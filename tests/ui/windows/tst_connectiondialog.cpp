// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorystore.h"
#include "tests/support/localproxy.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/signindialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

RetryPolicy once()
{
    RetryPolicy policy;
    policy.attempts = 1;
    policy.deadline = std::chrono::seconds(10);
    return policy;
}

template<typename Widget>
Widget *named(const QWidget &window, const char *name)
{
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

void press(const QWidget &window, const char *text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text) && button->isVisible()) {
            button->click();
            return;
        }
    }
    QFAIL(text);
}

bool says(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

struct Stage
{
    QTemporaryDir folder;
    SystemClock clock;
    MemoryStore credentials;
    ProfileStore profiles{folder.path()};
    Session session{profiles, credentials, clock, once()};
};

void scriptGoodServer(ScriptedServer &server)
{
    const QString api = QStringLiteral("/crm/api/v1.0");
    server.always(api + QStringLiteral("/version"), ScriptedAnswer::json(R"({"version":"4.5.33"})"));
    for (const char *list : {"/clients", "/invoices", "/payments"})
        server.always(api + QLatin1String(list), ScriptedAnswer::json("[]"));
    server.always(api + QStringLiteral("/users/admins/me"), ScriptedAnswer::json(R"({"id":1,"username":"clara"})"));
}

} // namespace

/// Proxy and trust, set before anybody signs in.
class TstConnectionDialog : public QObject
{
    Q_OBJECT

private slots:
    void theSignInGoesThroughTheProxyThatWasEntered()
    {
        ScriptedServer server(Certificate::First);
        scriptGoodServer(server);
        LocalProxy proxy(LocalProxy::Kind::Http, server.serverPort());
        proxy.demand("clara", "wonderland");
        Stage stage;
        SignInDialog dialog(stage.session);
        dialog.open();
        named<QLineEdit>(dialog, "Server address")->setText(QStringLiteral("uisp.example.invalid"));
        named<QLineEdit>(dialog, "API token")->setText(QStringLiteral("token"));
        press(dialog, "Connection settings…");
        auto *settings = dialog.findChild<ConnectionDialog *>();
        QVERIFY(settings);
        QVERIFY(!named<QLineEdit>(*settings, "Proxy address")->isEnabled());
        named<QComboBox>(*settings, "Proxy")->setCurrentIndex(1);
        named<QLineEdit>(*settings, "Proxy address")->setText(QStringLiteral("127.0.0.1"));
        named<QSpinBox>(*settings, "Proxy port")->setValue(proxy.serverPort());
        named<QLineEdit>(*settings, "Proxy user name")->setText(QStringLiteral("clara"));
        named<QLineEdit>(*settings, "Proxy password")->setText(QStringLiteral("wonderland"));
        QCOMPARE(named<QLineEdit>(*settings, "Proxy password")->echoMode(), QLineEdit::Password);
        press(*settings, "Test connection");
        QTRY_VERIFY(says(*settings, QStringLiteral("✗  TLS")));
        QVERIFY(says(*settings, QStringLiteral("✓  Proxy")));
        press(*settings, "OK");
        QVERIFY(says(dialog, QStringLiteral("Through the proxy 127.0.0.1")));

        press(dialog, "Sign in");
        QTRY_VERIFY(says(dialog, QStringLiteral("Shown now")));
        dialog.findChildren<QCheckBox *>().last()->setChecked(true);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        press(dialog, "Sign in");
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(stage.session.profile().access.proxy.port, proxy.serverPort());
    }

    void aProxyWithoutAddressIsAskedFor()
    {
        Stage stage;
        ConnectionDialog dialog(stage.session, {});
        QSignalSpy chosen(&dialog, &ConnectionDialog::chosen);
        dialog.open();
        named<QComboBox>(dialog, "Proxy")->setCurrentIndex(2);
        press(dialog, "OK");
        QVERIFY(says(dialog, QStringLiteral("Enter the proxy's address")));
        QVERIFY(dialog.isVisible());
        QCOMPARE(chosen.size(), 0);
    }

    void theCompanysAuthorityIsTakenFromAFile()
    {
        Stage stage;
        ConnectionDialog dialog(stage.session, {});
        std::optional<ServerAccess> access;
        connect(&dialog, &ConnectionDialog::chosen, this, [&](const ServerAccess &chosen) { access = chosen; });
        dialog.open();
        QVERIFY(says(dialog, QStringLiteral("None: only the authorities")));
        dialog.takeAuthorityFrom(fileWith(stage, made(Certificate::Company).toPem()));
        QVERIFY(says(dialog, QStringLiteral("not that of an authority")));
        dialog.takeAuthorityFrom(stage.folder.filePath(QStringLiteral("nowhere.pem")));
        QVERIFY(says(dialog, QStringLiteral("cannot be read")));
        dialog.takeAuthorityFrom(fileWith(stage, made(Certificate::CompanyAuthority).toPem()));
        QVERIFY(says(dialog, QStringLiteral("Company authority")));
        named<QComboBox>(dialog, "Proxy")->setCurrentIndex(3);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        press(dialog, "OK");
        QVERIFY(access.has_value());
        QCOMPARE(QSslCertificate(access->companyCa), made(Certificate::CompanyAuthority));
        QCOMPARE(access->proxy.kind, ProxyChoice::Kind::None);
        QVERIFY(access->allowsPlainHttp);
    }

    void whatIsKnownIsShownAndKept()
    {
        Stage stage;
        SignInRequest request;
        request.access = ServerAccess();
        request.access->proxy = {ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example.net"), 1080,
                                 QStringLiteral("clara")};
        request.access->companyCa = made(Certificate::CompanyAuthority).toPem();
        ConnectionDialog dialog(stage.session, request);
        std::optional<ServerAccess> access;
        connect(&dialog, &ConnectionDialog::chosen, this, [&](const ServerAccess &chosen) { access = chosen; });
        dialog.open();
        press(dialog, "OK");
        QVERIFY(access == request.access);
    }

    void withoutATokenTheWayIsTestedUpToUisp()
    {
        ScriptedServer server;
        scriptGoodServer(server);
        server.expect(QStringLiteral("/crm/api/v1.0/clients"), ScriptedAnswer::json("{}", 401));
        Stage stage;
        SignInRequest request;
        request.address = server.url().toString();
        ConnectionDialog dialog(stage.session, request);
        dialog.open();
        press(dialog, "Test connection");
        QTRY_VERIFY(says(dialog, QStringLiteral("Paste the API token")));
        QVERIFY(says(dialog, QStringLiteral("✓  UISP")));
        QVERIFY(!says(dialog, QStringLiteral("✗")));
    }

private:
    static QString fileWith(const Stage &stage, const QByteArray &content)
    {
        QFile file(stage.folder.filePath(QStringLiteral("authority.pem")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test file cannot be written.");
        return file.fileName();
    }
};

FRESHET_TEST(TstConnectionDialog)
#include "tst_connectiondialog.moc"
