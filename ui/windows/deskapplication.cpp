// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/deskapplication.h"

#include "credentials/keychainstore.h"
#include "credentials/memorystore.h"
#include "demo/contradictions.h"
#include "demo/server.h"
#include "language/translations.h"
#include "refresh/networkwatch.h"
#include "session/datafolder.h"
#include "session/logfile.h"
#include "session/portablefolder.h"
#include "session/screenlockwatch.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/desk.h"
#include "ui/windows/idlelock.h"
#include "ui/windows/keptlanguage.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/refreshsettings.h"
#include "ui/windows/runninginstance.h"
#include "ui/windows/theme.h"
#include "updates/updatewatch.h"

#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <initializer_list>

namespace freshet {

/// What the demo needs to exist besides the window; gone when the program ends.
struct Demo
{
    QTemporaryDir folder;
    std::unique_ptr<demo::Server> server;
};

namespace {

struct Options
{
    QString dataFolder;
    ThemeChoice theme = ThemeChoice::System;
    bool isDemo = false;
    int demoCustomers = 250;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("freshet::DeskApplication", "The billing desk for providers that use UISP."));
    const QCommandLineOption demo(
        QStringLiteral("demo"), QCoreApplication::translate("freshet::DeskApplication",
                                                            "Try everything on a made-up provider on this computer."));
    const QCommandLineOption customers(
        QStringLiteral("customers"),
        QCoreApplication::translate("freshet::DeskApplication", "How many customers the demo has."),
        QStringLiteral("N"), QStringLiteral("250"));
    const QCommandLineOption dataFolder(
        QStringLiteral("data-dir"), QCoreApplication::translate("freshet::DeskApplication", "Keep all files there."),
        QStringLiteral("FOLDER"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("freshet::DeskApplication", "light, dark or system."),
                                   QStringLiteral("NAME"), keptThemeWord());
    parser.addOptions({demo, customers, dataFolder, theme});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {parser.isSet(dataFolder) ? parser.value(dataFolder) : defaultDataFolder(),
            themeFromWord(parser.value(theme)), parser.isSet(demo), qMax(1, parser.value(customers).toInt())};
}

/// Starts the embedded UISP and points `options` to a folder of its own, so that a demo never mixes with real data.
std::unique_ptr<Demo> startDemo(Options &options, const Clock &clock)
{
    auto demo = std::make_unique<Demo>();
    demo::WorldOptions world;
    world.customers = options.demoCustomers;
    world.today = demo::providerDay(clock.nowUtc());
    demo::World provider = demo::World::generate(world);
    demo::addContradictions(provider);
    demo->server = std::make_unique<demo::Server>(std::move(provider), demo::ServerOptions());
    if (!demo->folder.isValid() || !demo->server->start())
        return nullptr;
    options.dataFolder = demo->folder.path();
    return demo;
}

void signInToDemo(Session &session, const Demo &demo)
{
    SignInRequest request;
    request.address = demo.server->apiBase().toString();
    request.token = demo.server->token();
    request.name = DeskApplication::tr("Demo");
    session.signIn(request);
}

void comeToTheFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

bool isAmong(std::initializer_list<QByteArrayView> words, QByteArrayView word)
{
    return std::ranges::find(words, word) != words.end();
}

void setNames()
{
    QCoreApplication::setOrganizationName(QStringLiteral("freshet"));
    QCoreApplication::setApplicationName(QStringLiteral("freshet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRESHET_VERSION));
    keepSettingsIn(portableFolder(QCoreApplication::applicationDirPath()));
}

/// Null where the folder takes no log: no reason not to work.
std::unique_ptr<LogFile> openLog(const QString &dataFolder, const Clock &clock)
{
    const Result<QString> folder = makeLogFolder(dataFolder);
    if (!folder)
        return nullptr;
    auto log = std::make_unique<LogFile>(*folder + QStringLiteral("/freshet.log"), clock);
    return log->open() ? std::move(log) : nullptr;
}

} // namespace

void DeskApplication::answerWithoutDisplay(int &argc, char **argv)
{
    const auto isQuestion = [](const char *argument) {
        return isAmong({"-h", "--help", "--help-all", "-v", "--version"}, argument);
    };
    if (std::none_of(argv + 1, argv + argc, isQuestion))
        return;
    const QCoreApplication application(argc, argv);
    setNames();
    const Translations translations(LanguageChoice::made(keptLanguage()), QLocale::system());
    readOptions(application);
}

DeskApplication::DeskApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setNames();
    setDesktopFileName(QStringLiteral("org.freshet.Freshet"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/freshet.svg")));
}

int DeskApplication::run()
{
    const Translations translations(LanguageChoice::made(keptLanguage()), QLocale::system());
    Options options = readOptions(*this);
    applyTheme(*this, options.theme);
    const SystemClock clock;
    std::unique_ptr<Demo> demo;
    if (options.isDemo) {
        demo = startDemo(options, clock);
        if (!demo) {
            std::fputs(qPrintable(tr("The embedded UISP could not be started.\n")), stderr);
            return EXIT_FAILURE;
        }
    }
    if (const Result<void> fit = makeDataFolderFit(options.dataFolder, currentUserId()); !fit)
        return refuse(fit.error().detail);
    RunningInstance instance(options.dataFolder, QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    if (!instance.isFirst())
        return EXIT_SUCCESS;
    const std::unique_ptr<LogFile> log = openLog(options.dataFolder, clock);
    const auto capture = log ? std::make_unique<LogCapture>(*log) : nullptr;
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false\nfreshet.*.debug=true"));
    return work(options.dataFolder, demo.get(), clock, instance);
}

int DeskApplication::refuse(const QString &sentence)
{
    std::fputs(qPrintable(sentence + QLatin1Char('\n')), stderr);
    QMessageBox box(QMessageBox::Critical, tr("Freshet"), sentence, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.open();
    exec();
    return EXIT_FAILURE;
}

int DeskApplication::work(const QString &dataFolder, const Demo *demo, const Clock &clock, RunningInstance &instance)
{
    ProfileStore profiles(dataFolder);
    MemoryStore thisRunOnly;
    KeychainStore keychain;
    CredentialStore &credentials = demo ? static_cast<CredentialStore &>(thisRunOnly) : keychain;
    Session session(profiles, credentials, clock, RetryPolicy{});
    RefreshTuning tuning;
    tuning.paging = readPagingLimits();
    RefreshEngine engine(clock, tuning);
    Desk desk(profiles, session, engine, clock);
    NetworkWatch network;
    connect(&network, &NetworkWatch::returned, &desk.schedule(), &RefreshSchedule::networkReturned);
    network.start();
    MainWindow window(desk, clock);
    IdleLock lock(desk, credentials, *window.findChild<AccountButton *>(), window);
    connect(&lock, &IdleLock::noticed, &window, &MainWindow::showNotice);
    connect(&lock, &IdleLock::lockedChanged, window.findChild<UpdateWatch *>(), &UpdateWatch::setPaused);
    ScreenLockWatch screen;
    connect(&screen, &ScreenLockWatch::screenLocked, &lock, &IdleLock::takeScreenLock);
    screen.start();
    window.show();
    connect(&instance, &RunningInstance::startedAgain, &window, [&window] { comeToTheFront(window); });
    connect(&desk, &Desk::serverOpened, &window, &MainWindow::greet);
    if (demo)
        signInToDemo(session, *demo);
    else
        desk.open();
    return exec();
}

} // namespace freshet
