// SPDX-License-Identifier: GPL-3.0-or-later
// freshet_screens FOLDER [--all] [--rtl] [--language CODE] [--small] [--judge]: writes the README's pictures there, or
// every page and dialog in both themes; --rtl mirrors them as for a language that is read from the right, with Arabic
// numbers; --small draws the smallest window. With --judge it draws the light theme only and fails where a text is cut
// off, or, in the made-up language "pseudo", where no translation can reach one. QT_SCALE_FACTOR scales.
#include "demo/contradictions.h"
#include "demo/server.h"
#include "language/translations.h"
#include "tests/screens/barscreens.h"
#include "tests/screens/cuttexts.h"
#include "tests/screens/plaintexts.h"
#include "tests/screens/serverscreens.h"
#include "tests/screens/smalldialogs.h"
#include "tests/screens/stage.h"
#include "tests/support/hermetic.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/whydialog.h"
#include "ui/dialogs/worklistnotedialog.h"
#include "ui/models/cellroles.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/theme.h"
#include "ui/windows/worklistpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

using namespace freshet;
using test::Album;
using test::limitMs;
using test::said;
using test::Stage;

namespace {

constexpr int firstRowShown = 135;

bool isOverdueAWhile(const QAbstractItemModel &model, int row)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == said("ColumnTitles", "Days over"))
            return model.index(row, column).data().toInt() > 20;
    }
    return false;
}

/// A customer with something to tell, from where the names are those of people: some way down.
bool chooseCustomer(Stage &stage)
{
    auto *customers = stage.named<QTableView>("TableTitles", "Customers");
    if (!test::waitUntil([customers] { return customers->model()->rowCount() > 400; }, limitMs))
        return false;
    int chosen = firstRowShown + 1;
    while (chosen < firstRowShown + 40 && !isOverdueAWhile(*customers->model(), chosen))
        ++chosen;
    customers->scrollTo(customers->model()->index(chosen - 5, 0), QAbstractItemView::PositionAtTop);
    test::chooseRow(*customers, chosen);
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
        if (!test::waitUntil([&stage, before] { return stage.refreshes > before; }, limitMs))
            return false;
    }
    return true;
}

/// Whether every page is wanted, and not only what the README shows.
bool wantsAll()
{
    return QCoreApplication::arguments().contains(QStringLiteral("--all"));
}

bool drawPages(Stage &stage, const Album &album, const QString &suffix)
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
            test::chooseRow(*stage.named<QTableView>("TableTitles", "Findings"), 0);
            QTest::qWait(100);
        }
        isSaved = album.add(stage.window, qPrintable(QLatin1String(pages[page]) + suffix)) && isSaved;
    }
    return isSaved;
}

constexpr int lastRowTried = 200;
constexpr double goodShare = 0.5;

/// Why one figure of a customer near the top of the patterns is what it is.
bool drawWhy(Stage &stage, const Album &album, const QString &suffix)
{
    if (!wantsAll() && !suffix.isEmpty())
        return true;
    stage.choosePage(PageStack::Patterns);
    auto *patterns = stage.named<QTableView>("TableTitles", "Patterns");
    QModelIndex ratio = patterns->model()->index(0, 0);
    while (patterns->model()->headerData(ratio.column(), Qt::Horizontal).toString() !=
           said("ColumnTitles", "On time %"))
        ratio = ratio.siblingAtColumn(ratio.column() + 1);
    while (ratio.row() < lastRowTried && ratio.data(CellRole::Raw).toDouble() < goodShare)
        ratio = ratio.siblingAtRow(ratio.row() + 1);
    emit patterns->clicked(ratio);
    auto *why = stage.window.findChild<WhyDialog *>();
    const auto *rows = why->findChild<QTreeWidget *>();
    if (!test::waitUntil([rows] { return rows->topLevelItemCount() > 0; }, limitMs))
        return false;
    const bool isSaved = album.add(*why, qPrintable(QStringLiteral("why") + suffix));
    why->close();
    return isSaved;
}

/// The payment rules with a change that moves somebody, and with one that does not fit.
bool drawRules(Stage &stage, const Album &album, const QString &suffix)
{
    if (!wantsAll() && !suffix.isEmpty())
        return true;
    for (QAction *action : stage.window.findChildren<QAction *>()) {
        if (action->text() == said("freshet::AccountButton", "Payment rules…"))
            action->trigger();
    }
    auto *rules = stage.window.findChild<RulesDialog *>();
    auto *late = stage.named<QSpinBox>("freshet::BehaviourSettings", "High: late invoices");
    const auto *moves = stage.named<QTreeWidget>("freshet::RulesPreviewBox", "Customers that change their class");
    if (!rules || !late || !moves)
        return false;
    late->setValue(3);
    if (!test::waitUntil([moves] { return moves->topLevelItemCount() > 0; }, limitMs))
        return false;
    const QSize usual = rules->size();
    rules->resize(usual.width(), 1'100);
    const bool isSaved = album.add(*rules, qPrintable(QLatin1String("rules") + suffix));
    rules->resize(usual);
    late->setValue(2);
    const bool isWrongSaved = !wantsAll() || album.add(*rules, qPrintable(QLatin1String("rules-wrong") + suffix));
    rules->reject();
    return isSaved && isWrongSaved;
}

/// What the menu leads to, each dialog by itself.
bool drawDialogs(Stage &stage, const Album &album, const QString &suffix)
{
    if (!wantsAll())
        return true;
    bool isSaved = true;
    for (const auto &[command, name] : {std::pair("Settings…", "settings"),
                                        {"All commands…", "commands"},
                                        {"Help", "help"},
                                        {"First steps", "guide"},
                                        {"Report for support…", "support"},
                                        {"Updates…", "updates"},
                                        {"About Freshet", "about"}}) {
        for (QAction *action : stage.window.actions()) {
            if (action->text() == said("freshet::WindowTools", command))
                action->trigger();
        }
        const auto dialogs = stage.window.findChildren<QDialog *>();
        const auto open = std::ranges::find_if(dialogs, &QWidget::isVisible);
        isSaved = open != dialogs.end() && album.add(**open, qPrintable(QLatin1String(name) + suffix)) && isSaved;
        if (open != dialogs.end())
            (*open)->close();
        QTest::qWait(50);
    }
    return isSaved;
}

/// The overview in the smallest window that it is made for.
bool drawSmallOverview(Stage &stage, const Album &album, const QString &suffix)
{
    if (!wantsAll())
        return true;
    stage.window.resize(test::smallestSize);
    stage.choosePage(PageStack::Overview);
    const bool isSaved = album.add(stage.window, qPrintable(QStringLiteral("overview-small") + suffix));
    stage.window.resize(test::windowSize());
    return isSaved;
}

/// What the worklist offers: the policy with a change that lets somebody go, and the list of a suspension.
bool drawWorklist(Stage &stage, const Album &album, const QString &suffix)
{
    if (!wantsAll())
        return true;
    stage.choosePage(PageStack::Worklist);
    stage.press("Suspension policy…");
    auto *policy = stage.window.findChild<PolicyDialog *>();
    auto *delay = stage.named<QSpinBox>("freshet::PolicyForm", "Wait after the due date");
    const auto *moves = stage.named<QTreeWidget>("freshet::PolicyDialog", "Customers who come or go");
    if (!policy || !delay || !moves)
        return false;
    delay->setValue(10);
    if (!test::waitUntil([moves] { return moves->topLevelItemCount() > 0; }, limitMs))
        return false;
    const bool isPolicySaved = album.add(*policy, qPrintable(QLatin1String("policy") + suffix));
    policy->reject();
    auto *list = stage.named<QTableView>("TableTitles", "Worklist");
    list->selectAll();
    stage.press("Suspend…");
    auto *action = stage.window.findChild<ActionDialog *>();
    const auto *lines = stage.named<QTreeWidget>("freshet::ActionTable", "What is done");
    if (!action || !lines || !test::waitUntil([lines] { return lines->topLevelItemCount() > 0; }, limitMs))
        return false;
    const bool isActionSaved = album.add(*action, qPrintable(QLatin1String("suspend") + suffix));
    action->reject();
    test::chooseRow(stage.window.findChild<WorklistPage *>()->table().view(), 0);
    stage.press("Note, promise, contact…");
    auto *note = stage.window.findChild<WorklistNoteDialog *>();
    const bool isNoteSaved = note && album.add(*note, qPrintable(QLatin1String("note") + suffix));
    if (note)
        note->reject();
    return isPolicySaved && isActionSaved && isNoteSaved;
}

/// What UISP sent, and what is translated by files of its own.
void learnData(test::PlainTexts &texts, const QString &cachePath)
{
    texts.learn(cachePath);
    texts.learnWords(
        QStringLiteral("Nomvula Dube, Payments overdue, Prepared service, At the customer's request, Abuse of "
                       "the network"));
    for (const HelpTopic &topic : helpTopics(QStringLiteral("en")))
        texts.learnWords(topic.title);
}

bool drawLight(QApplication &application, demo::Server &server, const Album &album)
{
    applyTheme(application, ThemeChoice::Light);
    Stage stage(server.apiBase(), server.token());
    if (!stage.signIn() || !live(stage, server) || !chooseCustomer(stage))
        return false;
    if (album.texts != nullptr)
        learnData(*album.texts, stage.desk.files().cachePath);
    return album.add(stage.window, "customers-light") && drawPages(stage, album, {}) &&
           drawSmallOverview(stage, album, {}) && drawWhy(stage, album, {}) && drawRules(stage, album, {}) &&
           drawDialogs(stage, album, {}) && (!wantsAll() || test::drawBars(stage, server, album, {})) &&
           drawWorklist(stage, album, {}) && (!wantsAll() || test::drawSmallDialogs(album, {}));
}

bool drawDark(QApplication &application, demo::Server &server, const Album &album)
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
    const bool isSaved = album.add(stage.window, "customers-dark");
    const QString suffix = QStringLiteral("-dark");
    return drawPages(stage, album, suffix) && drawSmallOverview(stage, album, suffix) &&
           drawDialogs(stage, album, suffix) && drawWhy(stage, album, suffix) && drawRules(stage, album, suffix) &&
           drawWorklist(stage, album, suffix) && isSaved &&
           (!wantsAll() || (test::drawSmallDialogs(album, suffix) && test::drawServerDialogs(album, suffix) &&
                            test::drawBars(stage, server, album, suffix)));
}

bool drawSignIn(QApplication &application, const demo::Server &server, const Album &album)
{
    applyTheme(application, ThemeChoice::Light);
    Stage stage(server.apiBase(), server.token());
    SignInDialog dialog(stage.session);
    dialog.open();
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == said("freshet::SignInDialog", "Server address"))
            field->setText(QStringLiteral("uisp.example.net"));
        else if (field->accessibleName() == said("freshet::SignInDialog", "API token"))
            field->setText(QStringLiteral("0000000000000000"));
    }
    return album.add(dialog, "sign-in");
}

/// What follows an option among the arguments; empty without it.
QString optionValue(const char *option)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype place = arguments.indexOf(QLatin1String(option));
    return place < 0 ? QString() : arguments.value(place + 1);
}

/// What was found, on standard error; whether there is nothing.
bool tellTexts(const QStringList &found)
{
    for (const QString &text : found)
        std::fprintf(stderr, "%s\n", qPrintable(text));
    return found.isEmpty();
}

/// Numbers and dates as that language has them.
QLocale localeOf(const QString &language, bool isMirrored)
{
    if (isMirrored)
        return {QLocale::Arabic, QLocale::Egypt};
    const bool isMadeUp = language.isEmpty() || language == QLatin1String("pseudo");
    return isMadeUp ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language);
}

bool drawAll(QApplication &application, demo::Server &server, const Album &album)
{
    return drawSignIn(application, server, album) && (!wantsAll() || test::drawServerDialogs(album, {})) &&
           drawLight(application, server, album) && (album.cuts != nullptr || drawDark(application, server, album));
}

} // namespace

int main(int argc, char **argv)
{
    const test::HermeticEnvironment environment;
    QApplication application(argc, argv);
    const QString language = optionValue("--language");
    const bool isMirrored = application.arguments().contains(QStringLiteral("--rtl"));
    const QLocale usual = localeOf(language, isMirrored);
    QLocale::setDefault(usual);
    const Translations translations({language}, usual);
    qputenv("FRESHET_LANGUAGE", translations.language().toUtf8()); // of the help
    test::PseudoTranslator pseudo(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const bool isPseudo = language == QLatin1String("pseudo") && QCoreApplication::installTranslator(&pseudo);
    if (isMirrored)
        application.setLayoutDirection(Qt::RightToLeft);
    test::PlainTexts texts;
    test::CutTexts cuts;
    const bool isJudged = application.arguments().contains(QStringLiteral("--judge"));
    const bool isRead = isJudged && isPseudo && !isMirrored;
    const Album album{QDir(application.arguments().value(1, QStringLiteral("."))), isRead ? &texts : nullptr,
                      isJudged ? &cuts : nullptr};
    demo::WorldOptions options;
    options.customers = 1'200;
    options.today = demo::providerDay(SystemClock().nowUtc());
    demo::World provider = demo::World::generate(options);
    demo::addContradictions(provider);
    demo::Server server(std::move(provider), demo::ServerOptions());
    if (!server.start())
        return EXIT_FAILURE;
    const bool isDrawn = drawAll(application, server, album);
    const bool isWhole = tellTexts(texts.found() + cuts.found() + (isRead ? pseudo.unknown() : QStringList()));
    return isDrawn && isWhole ? EXIT_SUCCESS : EXIT_FAILURE;
}
