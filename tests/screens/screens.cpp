// SPDX-License-Identifier: GPL-3.0-or-later
// freshet_screens FOLDER [--all] [--rtl]: writes the README's pictures there, or every page and dialog in both themes;
// --rtl mirrors them as for a language that is read from the right. QT_SCALE_FACTOR scales.
#include "credentials/memorystore.h"
#include "demo/contradictions.h"
#include "demo/server.h"
#include "tests/screens/serverscreens.h"
#include "tests/support/hermetic.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/whydialog.h"
#include "ui/dialogs/worklistnotedialog.h"
#include "ui/models/cellroles.h"
#include "ui/windows/desk.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/theme.h"
#include "ui/windows/worklistpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

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
        QObject::connect(&desk, &Desk::refreshFinished, &window, [this] { ++refreshes; });
    }

    bool signIn()
    {
        SignInRequest request;
        request.address = apiBase.toString();
        request.token = apiToken;
        request.name = QStringLiteral("Riverbend Wireless");
        session.signIn(request);
        return QTest::qWaitFor([this] { return desk.snapshot().isHistoryComplete && !desk.isChecking(); }, limitMs);
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

    void press(const char *text)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == QString::fromUtf8(text) && button->isEnabled())
                return button->click();
        }
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

constexpr int firstRowShown = 135;

bool isOverdueAWhile(const QAbstractItemModel &model, int row)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == QLatin1String("Days over"))
            return model.index(row, column).data().toInt() > 20;
    }
    return false;
}

bool save(QWidget &widget, const QDir &folder, const char *name)
{
    QTest::qWait(400);
    return widget.grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png")));
}

/// A customer with something to tell, from where the names are those of people: some way down.
bool chooseCustomer(Stage &stage)
{
    auto *customers = stage.named<QTableView>("Customers");
    if (!QTest::qWaitFor([customers] { return customers->model()->rowCount() > 400; }, limitMs))
        return false;
    int chosen = firstRowShown + 1;
    while (chosen < firstRowShown + 40 && !isOverdueAWhile(*customers->model(), chosen))
        ++chosen;
    customers->scrollTo(customers->model()->index(chosen - 5, 0), QAbstractItemView::PositionAtTop);
    customers->selectRow(chosen);
    customers->setFocus();
    return true;
}

/// A few days at a provider, each with its refresh.
bool live(Stage &stage, demo::Server &server)
{
    RecordId unpaid = 0;
    for (const RefreshMode mode : {RefreshMode::FullCheck, RefreshMode::Refresh}) {
        server.change([mode, &unpaid](demo::World &world) {
            const bool isFull = mode == RefreshMode::FullCheck;
            const RecordId customer = world.addCustomer(isFull ? QStringLiteral("Wanjiru") : QStringLiteral("Owen"),
                                                        isFull ? QStringLiteral("Kamau") : QStringLiteral("Hartley"));
            world.addService(customer, world.today());
            world.payInvoice(world.addInvoice(customer, 4990, world.today(), world.today().addDays(14)), 4990,
                             world.today());
            if (isFull)
                unpaid = world.addInvoice(customer, 12'450, world.today(), world.today().addDays(14));
            else
                world.payInvoice(unpaid, 10'000, world.today());
        });
        const int before = stage.refreshes;
        stage.desk.refresh(mode);
        if (!QTest::qWaitFor([&stage, before] { return stage.refreshes > before; }, limitMs))
            return false;
    }
    return true;
}

/// Whether every page is wanted, and not only what the README shows.
bool wantsAll()
{
    return QCoreApplication::arguments().contains(QStringLiteral("--all"));
}

bool drawPages(Stage &stage, const QDir &folder, const QString &suffix)
{
    bool isSaved = true;
    const char *pages[] = {"overview", "",         "services", "invoices", "payments",
                           "patterns", "worklist", "findings", "changes",  "activity"};
    const QStringList inReadme = {QStringLiteral("overview"), QStringLiteral("invoices"), QStringLiteral("patterns"),
                                  QStringLiteral("worklist"), QStringLiteral("findings"), QStringLiteral("changes")};
    for (int page = 0; page < int(std::size(pages)); ++page) {
        const bool isForReadme = suffix.isEmpty() && inReadme.contains(QLatin1String(pages[page]));
        if (*pages[page] == '\0' || (!wantsAll() && !isForReadme))
            continue;
        stage.choosePage(page);
        if (page == PageStack::Findings) {
            // The panel of a finding shows for the chosen row only.
            stage.named<QTableView>("Findings")->selectRow(0);
            QTest::qWait(100);
        }
        isSaved = save(stage.window, folder, qPrintable(QLatin1String(pages[page]) + suffix)) && isSaved;
    }
    return isSaved;
}

constexpr int lastRowTried = 200;
constexpr double goodShare = 0.5;

/// Why one figure of a customer near the top of the patterns is what it is.
bool drawWhy(Stage &stage, const QDir &folder, const QString &suffix)
{
    if (!wantsAll() && !suffix.isEmpty())
        return true;
    stage.choosePage(PageStack::Patterns);
    auto *patterns = stage.named<QTableView>("Patterns");
    QModelIndex ratio = patterns->model()->index(0, 0);
    while (patterns->model()->headerData(ratio.column(), Qt::Horizontal).toString() != QLatin1String("On time %"))
        ratio = ratio.siblingAtColumn(ratio.column() + 1);
    while (ratio.row() < lastRowTried && ratio.data(CellRole::Raw).toDouble() < goodShare)
        ratio = ratio.siblingAtRow(ratio.row() + 1);
    emit patterns->clicked(ratio);
    auto *why = stage.window.findChild<WhyDialog *>();
    const bool isSaved = save(*why, folder, qPrintable(QStringLiteral("why") + suffix));
    why->close();
    return isSaved;
}

/// The payment rules with a change that moves somebody, and with one that does not fit.
bool drawRules(Stage &stage, const QDir &folder, const QString &suffix)
{
    if (!wantsAll() && !suffix.isEmpty())
        return true;
    for (QAction *action : stage.window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Payment rules…"))
            action->trigger();
    }
    auto *rules = stage.window.findChild<RulesDialog *>();
    auto *late = stage.named<QSpinBox>("High: late invoices");
    const auto *moves = stage.named<QTreeWidget>("Customers that change their class");
    if (!rules || !late || !moves)
        return false;
    late->setValue(3);
    if (!QTest::qWaitFor([moves] { return moves->topLevelItemCount() > 0; }, limitMs))
        return false;
    const QSize usual = rules->size();
    rules->resize(usual.width(), 1'100);
    const bool isSaved = save(*rules, folder, qPrintable(QLatin1String("rules") + suffix));
    rules->resize(usual);
    late->setValue(2);
    const bool isWrongSaved = !wantsAll() || save(*rules, folder, qPrintable(QLatin1String("rules-wrong") + suffix));
    rules->reject();
    return isSaved && isWrongSaved;
}

/// What the menu leads to, each dialog by itself.
bool drawDialogs(Stage &stage, const QDir &folder, const QString &suffix)
{
    if (!wantsAll())
        return true;
    bool isSaved = true;
    for (const auto &[command, name] : {std::pair("Settings…", "settings"),
                                        {"All commands…", "commands"},
                                        {"Help", "help"},
                                        {"First steps", "guide"},
                                        {"Report for support…", "support"},
                                        {"About Freshet", "about"}}) {
        for (QAction *action : stage.window.actions()) {
            if (action->text() == QString::fromUtf8(command))
                action->trigger();
        }
        const auto dialogs = stage.window.findChildren<QDialog *>();
        const auto open = std::ranges::find_if(dialogs, &QWidget::isVisible);
        isSaved = open != dialogs.end() && save(**open, folder, qPrintable(QLatin1String(name) + suffix)) && isSaved;
        if (open != dialogs.end())
            (*open)->close();
        QTest::qWait(50);
    }
    return isSaved;
}

/// The overview in the smallest window that it is made for.
bool drawSmallOverview(Stage &stage, const QDir &folder, const QString &suffix)
{
    if (!wantsAll())
        return true;
    stage.window.resize(1'280, 720);
    stage.choosePage(PageStack::Overview);
    const bool isSaved = save(stage.window, folder, qPrintable(QStringLiteral("overview-small") + suffix));
    stage.window.resize(windowSize);
    return isSaved;
}

/// What the worklist offers: the policy with a change that lets somebody go, and the list of a suspension.
bool drawWorklist(Stage &stage, const QDir &folder, const QString &suffix)
{
    if (!wantsAll())
        return true;
    stage.choosePage(PageStack::Worklist);
    stage.press("Suspension policy…");
    auto *policy = stage.window.findChild<PolicyDialog *>();
    auto *delay = stage.named<QSpinBox>("Wait after the due date");
    const auto *moves = stage.named<QTreeWidget>("Customers who come or go");
    if (!policy || !delay || !moves)
        return false;
    delay->setValue(10);
    if (!QTest::qWaitFor([moves] { return moves->topLevelItemCount() > 0; }, limitMs))
        return false;
    const bool isPolicySaved = save(*policy, folder, qPrintable(QLatin1String("policy") + suffix));
    policy->reject();
    auto *list = stage.named<QTableView>("Worklist");
    list->selectAll();
    stage.press("Suspend…");
    auto *action = stage.window.findChild<ActionDialog *>();
    const auto *lines = stage.named<QTreeWidget>("What is done");
    if (!action || !lines || !QTest::qWaitFor([lines] { return lines->topLevelItemCount() > 0; }, limitMs))
        return false;
    const bool isActionSaved = save(*action, folder, qPrintable(QLatin1String("suspend") + suffix));
    action->reject();
    stage.window.findChild<WorklistPage *>()->table().view().selectRow(0);
    stage.press("Note, promise, contact…");
    auto *note = stage.window.findChild<WorklistNoteDialog *>();
    const bool isNoteSaved = note && save(*note, folder, qPrintable(QLatin1String("note") + suffix));
    if (note)
        note->reject();
    return isPolicySaved && isActionSaved && isNoteSaved;
}

bool drawLight(QApplication &application, demo::Server &server, const QDir &folder)
{
    applyTheme(application, ThemeChoice::Light);
    Stage stage(server.apiBase(), server.token());
    if (!stage.signIn() || !live(stage, server) || !chooseCustomer(stage))
        return false;
    return save(stage.window, folder, "customers-light") && drawPages(stage, folder, {}) &&
           drawSmallOverview(stage, folder, {}) && drawWhy(stage, folder, {}) && drawRules(stage, folder, {}) &&
           drawDialogs(stage, folder, {}) && drawWorklist(stage, folder, {});
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
    const bool isSaved = save(stage.window, folder, "customers-dark");
    const QString suffix = QStringLiteral("-dark");
    return drawPages(stage, folder, suffix) && drawSmallOverview(stage, folder, suffix) &&
           drawDialogs(stage, folder, suffix) && drawWhy(stage, folder, suffix) && drawRules(stage, folder, suffix) &&
           drawWorklist(stage, folder, suffix) && isSaved;
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
            field->setText(QStringLiteral("0000000000000000"));
    }
    return save(dialog, folder, "sign-in");
}

} // namespace

int main(int argc, char **argv)
{
    const test::HermeticEnvironment environment;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (application.arguments().contains(QStringLiteral("--rtl")))
        application.setLayoutDirection(Qt::RightToLeft);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    demo::WorldOptions options;
    options.customers = 1'200;
    options.today = demo::providerDay(SystemClock().nowUtc());
    demo::World provider = demo::World::generate(options);
    demo::addContradictions(provider);
    demo::Server server(std::move(provider), demo::ServerOptions());
    if (!server.start())
        return EXIT_FAILURE;
    const bool isDrawn = drawSignIn(application, server, folder) && (!wantsAll() || test::drawServerDialogs(folder)) &&
                         drawLight(application, server, folder) && drawDark(application, server, folder);
    return isDrawn ? EXIT_SUCCESS : EXIT_FAILURE;
}
