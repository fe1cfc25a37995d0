// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/statusline.h"

#include "domain/listtitles.h"
#include "ui/windows/freshnesslabel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace freshet {

namespace {

constexpr std::chrono::milliseconds successShownFor{5'000};
constexpr int progressSteps = 1000;

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Progress)
};

QString readingSentence(const RefreshProgress &progress)
{
    const QLocale locale;
    const QString rows = locale.toString(progress.rows);
    const QString size = locale.formattedDataSize(progress.bytes, 0, QLocale::DataSizeSIFormat);
    if (progress.expectedRows > progress.rows)
        return Progress::tr("Reading %1… %2 of about %3 rows, %4", nullptr, int(progress.expectedRows))
            .arg(listTitle(progress.entity), rows, locale.toString(progress.expectedRows), size);
    return Progress::tr("Reading %1… %2 rows, %3", nullptr, int(progress.rows))
        .arg(listTitle(progress.entity), rows, size);
}

/// "41,200 of about 64,000 invoices"
QString rowsOfList(const RefreshProgress &progress)
{
    const auto list = std::ranges::find(progress.lists, ListState::Stage::Reading, &ListState::stage);
    if (list == progress.lists.end())
        return Progress::tr("%n rows", nullptr, int(progress.rows));
    const QLocale locale;
    const QString rows = locale.toString(list->rows);
    if (list->expectedRows > list->rows)
        return Progress::tr("%1 of about %2 %3", "number, number, such as: invoices")
            .arg(rows, locale.toString(list->expectedRows), listTitle(list->entity));
    return Progress::tr("%1 %2", "number, such as: invoices").arg(rows, listTitle(list->entity));
}

QString checkStep(const RefreshProgress &progress)
{
    switch (progress.phase) {
    case RefreshProgress::Phase::Connecting:
        return Progress::tr("connecting to UISP…");
    case RefreshProgress::Phase::Reading:
        break;
    case RefreshProgress::Phase::Checking:
        return Progress::tr("asking about rows that are no longer in UISP’s lists…");
    case RefreshProgress::Phase::Publishing:
        return Progress::tr("taking over the changes…");
    }
    const std::optional<std::chrono::seconds> left = readingTimeLeft(progress);
    return left ? QStringLiteral("%1, %2").arg(rowsOfList(progress), timeLeftText(*left)) : rowsOfList(progress);
}

} // namespace

QString timeLeftText(std::chrono::seconds left)
{
    constexpr qint64 minute = 60;
    if (left.count() < minute)
        return Progress::tr("less than a minute");
    return Progress::tr("about %n min", nullptr, int((left.count() + minute / 2) / minute));
}

QString checkSentence(const RefreshProgress &progress, bool isHistory)
{
    const QString step = checkStep(progress);
    return isHistory ? Progress::tr("Reading history: %1").arg(step) : Progress::tr("Full check: %1").arg(step);
}

QString progressSentence(const RefreshProgress &progress)
{
    switch (progress.phase) {
    case RefreshProgress::Phase::Connecting:
        return Progress::tr("Connecting to UISP…");
    case RefreshProgress::Phase::Reading:
        return readingSentence(progress);
    case RefreshProgress::Phase::Checking:
        return Progress::tr("Asking UISP about rows that are no longer in its lists…");
    case RefreshProgress::Phase::Publishing:
        return Progress::tr("Taking over the changes and judging payments…");
    }
    Q_UNREACHABLE();
}

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QStatusBar(parent)
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_check(new QLabel(this))
    , m_details(new QPushButton(tr("Details", "button"), this))
    , m_freshness(new FreshnessLabel(clock, this))
{
    m_progress->setAccessibleName(tr("Progress of the refresh"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(180, 8);
    m_cancel->setFlat(true);
    m_cancel->setAccessibleName(tr("Cancel refresh"));
    m_details->setFlat(true);
    m_details->setAccessibleName(tr("Details of the refresh"));
    m_check->setTextFormat(Qt::PlainText);
    hideProgress();
    hideCheck();
    addPermanentWidget(m_check);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_details);
    addPermanentWidget(m_freshness);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_details, &QPushButton::clicked, this, &StatusLine::detailsRequested);
    connect(this, &QStatusBar::messageChanged, this, &QWidget::setAccessibleName);
}

void StatusLine::showProgress(const RefreshProgress &progress)
{
    const bool isMeasured = progress.phase == RefreshProgress::Phase::Reading && progress.expectedRows > 0;
    m_progress->setRange(0, isMeasured ? progressSteps : 0);
    if (isMeasured)
        m_progress->setValue(int(qMin(progress.rows, progress.expectedRows) * progressSteps / progress.expectedRows));
    m_progress->show();
    m_cancel->show();
    m_details->show();
    showMessage(progressSentence(progress));
}

void StatusLine::showReport(const RefreshReport &report)
{
    hideProgress();
    const bool isSuccess = report.status == RefreshStatus::Success;
    showMessage(isSuccess ? tr("✓ %1").arg(reportSentence(report)) : reportSentence(report),
                isSuccess ? int(successShownFor.count()) : 0);
    m_freshness->takeEnd(report);
}

void StatusLine::showNothing()
{
    hideProgress();
    hideCheck();
    clearMessage();
}

void StatusLine::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
    m_details->setVisible(!m_check->isHidden());
}

void StatusLine::showCheck(const RefreshProgress &progress, bool isHistory)
{
    m_check->setText(checkSentence(progress, isHistory));
    m_check->setAccessibleName(m_check->text());
    m_check->show();
    m_details->show();
    m_freshness->setChecking(true);
}

void StatusLine::hideCheck()
{
    m_check->hide();
    m_details->setVisible(!m_cancel->isHidden());
    m_freshness->setChecking(false);
}

} // namespace freshet
