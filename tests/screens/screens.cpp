// SPDX-License-Identifier: GPL-3.0-or-later
// freshet_screens FOLDER: writes the README's pictures there.
#include "credentials/memorystore.h"
#include "demo/server.h"
#include "tests/support/hermetic.h"
#include "ui/dialogs/signindialog.h"
#include "ui/windows/desk.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

namespace {

constexpr QSize windowSize(1440, 900);
constexpr int limitMs = 60'000;

/// The window with all its parts, on files of its own.
struct Stage
{
    explicit Stage(const QUrl &url, const QByteArray &token)
        : apiBase(url)
        , apiToken(token)
    {
        window.resize(windowSize);
        window.show();
        QObject::connect(&engine, &RefreshEngine::finished, &window, [this] { ++refreshes; });
    }

    bool signIn()
    {
        SignInRequest request;
        request.address = apiBase.toString();
        request.token = apiToken;
        request.name = QStringLiteral("Riverbend Wireless");
        session.signIn(request);
        return QTest::qWaitFor([this] { return refreshes > 0; }, limitMs);
    }

    template<typename Widget>
    Widget *named(const char *name)
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }

    void choosePage(int page)
    {
        named<QListWidget>("Pages")->setCurrentRow(page);
        QTest::qWait(300);
    }

    QUrl apiBase;
    QByteArray apiToken;
    QTemporaryDir folder;
    SystemClock clock;
    MemoryStore credentials;
    ProfileStore profiles{folder.path()};
    Session session{profiles, credentials, clock, RetryPolicy{}};
    RefreshEngine engine{clock};
    Desk desk{profiles, session, engine, clock};
    MainWindow window{desk, clock};
    int refreshes = 0;
};

bool save(QWidget &widget, const QDir &folder, const char *name)
{
    QTest::qWait(400);
    return widget.grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png")));
}

/// The customer with the most to tell: the first of the risky ones.
bool chooseCustomer(Stage &stage)
{
    auto *customers = stage.named<QTableView>("Customers");
    if (!QTest::qWaitFor([customers] { return customers->model()->rowCount() > 20; }, limitMs))
        return false;
    customers->selectRow(3);
    customers->setFocus();
    return true;
}

bool drawLight(QApplication &application, const demo::Server &server, const QDir &folder)
{
    applyTheme(application, ThemeChoice::Light);
    Stage stage(server.apiBase(), server.token());
    if (!stage.signIn() || !chooseCustomer(stage))
        return false;
    bool isSaved = save(stage.window, folder, "customers-light");
    const char *pages[] = {"overview", "", "services", "invoices", "payments", "patterns", "activity"};
    for (int page = 0; page < int(std::size(pages)); ++page) {
        stage.choosePage(page);
        if (*pages[page])
            isSaved = save(stage.window, folder, pages[page]) && isSaved;
    }
    return isSaved;
}

bool drawDark(QApplication &application, demo::Server &server, const QDir &folder)
{
    applyTheme(application, ThemeChoice::Dark);
    Stage stage(server.apiBase(), server.token());
    if (!stage.signIn() || !chooseCustomer(stage))
        return false;
    demo::Fault slow;
    slow.kind = demo::Fault::Kind::Delay;
    slow.pathPrefix = QStringLiteral("payments");
    slow.delayMs = 4'000;
    server.addFault(slow);
    stage.desk.refresh(RefreshMode::Refresh);
    QTest::qWait(1'200);
    return save(stage.window, folder, "customers-dark");
}

bool drawSignIn(QApplication &application, const demo::Server &server, const QDir &folder)
{
    applyTheme(application, ThemeChoice::Light);
    Stage stage(server.apiBase(), server.token());
    SignInDialog dialog(stage.session);
    dialog.open();
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String("Server address"))
            field->setText(QStringLiteral("uisp.example.net"));
        else if (field->accessibleName() == QLatin1String("API token"))
            field->setText(QStringLiteral("00000000-0000-0000-0000-000000000000"));
    }
    return save(dialog, folder, "sign-in");
}

} // namespace

int main(int argc, char **argv)
{
    const test::HermeticEnvironment environment;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    demo::WorldOptions options;
    options.customers = 1'200;
    options.today = calendarDayAt(SystemClock().nowUtc(), 0);
    demo::Server server(demo::World::generate(options), demo::ServerOptions());
    if (!server.start())
        return EXIT_FAILURE;
    const bool isDrawn = drawSignIn(application, server, folder) && drawLight(application, server, folder) &&
                         drawDark(application, server, folder);
    return isDrawn ? EXIT_SUCCESS : EXIT_FAILURE;
}
