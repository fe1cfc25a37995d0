// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/refreshdisplay.h"

#include "refresh/reportreading.h"
#include "store/keptreports.h"
#include "ui/dialogs/refreshdetails.h"
#include "ui/windows/desk.h"
#include "ui/windows/freshnesslabel.h"
#include "ui/windows/lastchecktext.h"
#include "ui/windows/refreshbutton.h"
#include "ui/windows/refreshmenu.h"
#include "ui/windows/refreshsettings.h"
#include "ui/windows/statusline.h"

#include <QLocale>

namespace freshet {

namespace {

constexpr int checkEndShownForMs = 10'000;

/// A full check that published nothing goes on later and leaves the data as fresh as it was.
bool tellsOfData(const RefreshReport &report)
{
    return report.snapshot > 0 || report.mode == RefreshMode::Refresh;
}

} // namespace

RefreshDisplay::RefreshDisplay(Desk &desk, RefreshButton &button, StatusLine &status, const Clock &clock,
                               QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_button(button)
    , m_status(status)
    , m_clock(clock)
    , m_window(window)
    , m_menu(new RefreshMenu(button, &window))
{
    m_desk.schedule().setSettings(readScheduleSettings());
    m_menu->setSettings(m_desk.schedule().settings());
    connectDesk();
    connectMenu();
    showLastCheck();
}

void RefreshDisplay::connectDesk()
{
    connect(&m_desk, &Desk::refreshStarted, this, [this](RefreshMode mode) {
        m_mode = mode;
        m_button.showRunning();
    });
    connect(&m_desk, &Desk::refreshProgressed, this, [this](const RefreshProgress &progress) {
        m_status.showProgress(progress);
        takeProgress(progress, m_mode);
    });
    connect(&m_desk, &Desk::refreshFinished, this, &RefreshDisplay::takeEnd);
    connect(&m_desk, &Desk::checkProgressed, this, &RefreshDisplay::takeCheckProgress);
    connect(&m_desk, &Desk::checkFinished, this, &RefreshDisplay::takeCheckEnd);
    connect(&m_desk, &Desk::snapshotChanged, this, &RefreshDisplay::takeSnapshot);
    connect(&m_desk, &Desk::serverOpened, this, &RefreshDisplay::takeServerOpened);
    connect(&m_desk, &Desk::serverClosed, this, &RefreshDisplay::takeServerClosed);
}

void RefreshDisplay::connectMenu()
{
    connect(&m_button, &RefreshButton::refreshRequested, this, [this] { m_desk.refresh(RefreshMode::Refresh); });
    connect(&m_button, &RefreshButton::fullCheckRequested, this, [this] { m_desk.refresh(RefreshMode::FullCheck); });
    connect(&m_button, &RefreshButton::cancelRequested, &m_desk, &Desk::cancelRefresh);
    connect(&m_status, &StatusLine::cancelRequested, &m_desk, &Desk::cancelRefresh);
    connect(&m_status, &StatusLine::detailsRequested, this, &RefreshDisplay::showDetails);
    connect(m_menu, &RefreshMenu::detailsRequested, this, &RefreshDisplay::showDetails);
    connect(m_menu, &RefreshMenu::stopCheckRequested, &m_desk, &Desk::stopCheck);
    connect(m_menu, &RefreshMenu::aboutToShow, this, &RefreshDisplay::showLastCheck);
    connect(m_menu, &RefreshMenu::settingsChosen, this, [this](const ScheduleSettings &settings) {
        const QString changes = scheduleChanges(m_desk.schedule().settings(), settings);
        if (!changes.isEmpty())
            m_desk.record(QStringLiteral("SETTINGS_CHANGED"), changes);
        keepScheduleSettings(settings);
        m_desk.schedule().setSettings(settings);
    });
}

void RefreshDisplay::takeProgress(const RefreshProgress &progress, RefreshMode mode)
{
    m_summary = summaryOf(progress, mode);
    if (m_details)
        m_details->show(*m_summary);
}

void RefreshDisplay::takeReport(const RefreshReport &report)
{
    m_summary = summaryOf(report);
    if (m_details)
        m_details->show(*m_summary);
}

void RefreshDisplay::showDetails()
{
    if (!m_details)
        m_details = newDetails();
    if (m_summary)
        m_details->show(*m_summary);
    m_details->show();
    m_details->raise();
}

void RefreshDisplay::showReport(const RefreshReport &report)
{
    RefreshDetails *details = newDetails();
    details->show(summaryOf(report));
    details->show();
}

RefreshDetails *RefreshDisplay::newDetails()
{
    auto *details = new RefreshDetails(&m_window);
    details->setAttribute(Qt::WA_DeleteOnClose);
    return details;
}

void RefreshDisplay::takeEnd(const RefreshReport &report)
{
    takeReport(report);
    m_status.showReport(report);
    if (report.status == RefreshStatus::Success || report.status == RefreshStatus::Partial)
        m_button.showDone();
    else
        m_button.showIdle();
}

void RefreshDisplay::takeCheckProgress(const RefreshProgress &progress)
{
    m_status.showCheck(progress, !m_desk.snapshot().isHistoryComplete);
    takeProgress(progress, RefreshMode::FullCheck);
    m_menu->setChecking(true);
}

void RefreshDisplay::takeCheckEnd(const RefreshReport &report)
{
    m_status.hideCheck();
    m_menu->setChecking(false);
    if (report.status != RefreshStatus::Suspended)
        takeReport(report);
    if (tellsOfData(report))
        m_status.freshness()->takeEnd(report);
    // What somebody waits for, or has just waited for, is worth more.
    if (!m_status.currentMessage().isEmpty() || report.status == RefreshStatus::Suspended)
        return;
    const QString seconds = QLocale().toString(report.elapsedSeconds, 'f', 1);
    if (report.status == RefreshStatus::Success)
        m_status.showMessage(tr("✓ Everything was compared with UISP in %1 s").arg(seconds), checkEndShownForMs);
    else if (report.status == RefreshStatus::Partial)
        m_status.showMessage(tr("Full check: %1").arg(reportSentence(report)), checkEndShownForMs);
    else
        m_status.showMessage(tr("The full check was interrupted and goes on later: %1").arg(reportSentence(report)),
                             checkEndShownForMs);
}

void RefreshDisplay::takeSnapshot(const SnapshotFacts &snapshot)
{
    m_status.freshness()->setSnapshot(snapshot.publishedAt, snapshot.number, snapshot.lastFullCheckAt);
    showLastCheck();
}

/// As it was told when the server was closed. A file that cannot be read says so when its snapshot is read.
void RefreshDisplay::takeServerOpened()
{
    static_cast<void>(readKeptReports(*m_desk.cache(), [this](const QByteArray &json) {
        const Result<RefreshReport> report = readReport(json);
        if (!report || report->status == RefreshStatus::Cancelled || !tellsOfData(*report))
            return true;
        m_status.freshness()->takeEnd(*report);
        return false;
    }));
}

void RefreshDisplay::takeServerClosed()
{
    // What ran for it is not told any more.
    m_button.showIdle();
    m_status.showNothing();
    m_summary.reset();
    if (m_details)
        m_details->showNothing();
    m_status.freshness()->clear();
    m_menu->setChecking(false);
    m_menu->setLastCheck(lastCheckText({}, m_clock.nowUtc(), false));
}

void RefreshDisplay::showLastCheck()
{
    m_menu->setSettings(m_desk.schedule().settings());
    m_menu->setLastCheck(lastCheckText(m_desk.snapshot().lastFullCheckAt, m_clock.nowUtc(), m_desk.isChecking()));
}

} // namespace freshet
