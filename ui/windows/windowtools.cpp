// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowtools.h"

#include "language/language.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/guidedialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/models/keynames.h"
#include "ui/models/plaintext.h"
#include "ui/views/ageingasking.h"
#include "ui/windows/desk.h"
#include "ui/windows/keptlanguage.h"
#include "ui/windows/refreshsettings.h"
#include "ui/windows/retentiondisplay.h"
#include "ui/windows/theme.h"
#include "ui/windows/updatedisplay.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QSysInfo>
#include <QToolButton>

namespace freshet {

namespace {

void addTo(QList<QAction *> &commands, const QMenu &menu)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr)
            addTo(commands, *action->menu());
        else if (!commands.contains(action))
            commands.append(action);
    }
}

} // namespace

WindowTools::WindowTools(Desk &desk, RetentionDisplay &retention, const Clock &clock, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_clock(clock)
    , m_retention(retention)
    , m_updates(new UpdateDisplay(clock, window))
    , m_window(window)
    , m_language(LanguageChoice::made(keptLanguage()).texts(QLocale::system()))
    , m_button(new QToolButton(&window))
{
    setupMenu();
    setupAgeing();
    connect(m_updates, &UpdateDisplay::noticed, this, &WindowTools::noticed);
}

QWidget *WindowTools::updateBar() const
{
    return m_updates->bar();
}

QAction *WindowTools::newCommand(const QString &text, const QKeySequence &keys)
{
    auto *command = new QAction(text, this);
    command->setShortcut(keys);
    m_window.addAction(command);
    m_commands.append(command);
    return command;
}

void WindowTools::setupAgeing()
{
    auto *asking = new AgeingAsking(m_window);
    addCommand(tr("Ageing as PDF…"), {}, [this, asking] {
        if (m_desk.cache() != nullptr)
            asking->ask({m_desk.server().name, m_desk.files().cachePath, m_desk.snapshot(), m_clock.nowUtc()});
    });
    connect(asking, &AgeingAsking::written, this, [this](const QString &sentence, const QString &trailLine) {
        m_desk.record(QStringLiteral("EXPORT"), trailLine);
        emit noticed(sentence);
    });
    connect(asking, &AgeingAsking::failed, this, &WindowTools::failed);
}

void WindowTools::setupMenu()
{
    auto *menu = new QMenu(m_button);
    menu->addAction(addCommand(tr("All commands…"), paletteKeys(), [this] { openPalette(); }));
    m_commands.clear(); // the palette does not list itself
    menu->addAction(addCommand(tr("Settings…"), Qt::CTRL | Qt::Key_Comma, [this] { openSettings(); }));
    menu->addSeparator();
    menu->addAction(addCommand(tr("Help"), QKeySequence::HelpContents, [this] { showHelp(); }));
    menu->addAction(addCommand(tr("First steps"), {}, [this] { showGuide(); }));
    menu->addAction(addCommand(tr("Report for support…"), {}, [this] { openReport(); }));
    menu->addAction(addCommand(tr("Updates…"), {}, [this] { m_updates->open(); }));
    menu->addAction(addCommand(tr("About Freshet"), {}, [this] { openAbout(); }));
    m_button->setText(tr("Menu") + QStringLiteral("  ▾"));
    m_button->setAccessibleName(tr("Menu"));
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setFocusPolicy(Qt::StrongFocus);
    // The style's own arrow hangs in the corner of a button without an icon.
    m_button->setStyleSheet(
        QStringLiteral("QToolButton::menu-indicator { image: none; } QToolButton { padding: 4px 8px; }"));
}

QList<QAction *> WindowTools::allCommands() const
{
    QList<QAction *> commands = m_commands;
    for (const QPointer<QMenu> &menu : m_menus) {
        if (menu)
            addTo(commands, *menu);
    }
    return commands;
}

void WindowTools::openPalette()
{
    if (m_palette)
        return;
    m_palette = new CommandPalette(allCommands(), &m_window);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    m_palette->open();
}

DeskPreferences WindowTools::preferences() const
{
    DeskPreferences preferences{
        m_desk.schedule().settings(), readPagingLimits(), keptThemeWord(), keptLanguage(), keptCsvMarks(), {}};
    if (m_desk.cache() != nullptr) {
        if (const Result<ChangeRetention> retention = m_retention.kept())
            preferences.retention = *retention;
    }
    return preferences;
}

void WindowTools::openSettings()
{
    if (m_settings)
        return;
    m_settings = new SettingsDialog(preferences(), &m_window);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::saved, this, &WindowTools::apply);
    connect(m_settings, &SettingsDialog::rulesRequested, this, &WindowTools::rulesRequested);
    connect(m_settings, &SettingsDialog::updatesRequested, m_updates, &UpdateDisplay::open);
    m_settings->open();
}

void WindowTools::apply(const DeskPreferences &chosen)
{
    const DeskPreferences before = preferences();
    if (const QString changes = scheduleChanges(before.schedule, chosen.schedule); !changes.isEmpty())
        m_desk.record(QStringLiteral("SETTINGS_CHANGED"), changes);
    keepScheduleSettings(chosen.schedule);
    m_desk.schedule().setSettings(chosen.schedule);
    keepPagingLimits(chosen.paging);
    m_desk.setPaging(chosen.paging);
    keepCsvMarks(chosen.csvMarks);
    keepLanguage(chosen.language);
    if (chosen.theme != before.theme) {
        keepThemeWord(chosen.theme);
        applyTheme(*qApp, themeFromWord(chosen.theme));
    }
    if (chosen.retention && chosen.retention != before.retention)
        m_retention.choose(*chosen.retention);
    else
        emit noticed(tr("The settings are saved."));
}

void WindowTools::showHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(helpTopics(m_language), &m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void WindowTools::showGuide()
{
    openGuide(false);
    m_guide->raise();
    m_guide->activateWindow();
}

/// The keyboard stays where it is.
void WindowTools::offerGuide()
{
    openGuide(true);
}

void WindowTools::openGuide(bool isQuiet)
{
    if (!m_guide) {
        m_guide = new GuideDialog(&m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        m_guide->setAttribute(Qt::WA_ShowWithoutActivating, isQuiet);
    }
    m_guide->show();
}

void WindowTools::openAbout()
{
    auto *about = new AboutDialog(m_updates->lastAsked(), &m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

SupportFacts WindowTools::supportFacts() const
{
    const DeskPreferences chosen = preferences();
    const QScreen *screen = m_window.screen();
    const auto number = [](auto value) { return QString::number(value); };
    return {{QStringLiteral("Freshet"), QStringLiteral(FRESHET_VERSION)},
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
            {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("language"), QStringLiteral("%1, %2").arg(chosen.language, QLocale().name())},
            {QStringLiteral("platform"), QGuiApplication::platformName()},
            {QStringLiteral("scaling"), number(screen->devicePixelRatio())},
            {QStringLiteral("colours"), chosen.theme},
            {QStringLiteral("refresh every minutes"), number(chosen.schedule.interval.count())},
            {QStringLiteral("full check daily"),
             chosen.schedule.checksDaily ? QStringLiteral("yes") : QStringLiteral("no")},
            {QStringLiteral("rows of the first page"), number(chosen.paging.rowsPerPage)},
            {QStringLiteral("requests"),
             QStringLiteral("%1 to %2").arg(chosen.paging.inFlight).arg(chosen.paging.mostInFlight)},
            {QStringLiteral("CSV"), csvMarksWord(chosen.csvMarks)}};
}

void WindowTools::openReport()
{
    const auto desk = m_desk.cache() == nullptr
                          ? Result<std::unique_ptr<Database>>(Error{ErrorKind::NotFound, {}, 0, {}})
                          : Database::open(m_desk.files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
    const Result<QString> report = supportText(supportFacts(), m_desk.cache(), desk ? desk->get() : nullptr);
    if (!report) {
        emit failed(errorSentence(report.error()));
        return;
    }
    auto *dialog = new SupportDialog(*report, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SupportDialog::saved, this, [this](const QString &path) {
        emit noticed(tr("The report was written to %1").arg(isolated(QDir::toNativeSeparators(path))));
    });
    connect(dialog, &SupportDialog::failed, this, [this](const Error &error) {
        emit failed(tr("%1 cannot be written. Choose another name or folder.").arg(isolated(error.where)));
    });
    dialog->open();
}

} // namespace freshet
