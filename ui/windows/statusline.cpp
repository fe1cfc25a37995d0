// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/statusline.h"

#include "ui/windows/freshnesslabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace freshet {

namespace {

constexpr std::chrono::milliseconds successShownFor{5'000};
constexpr int progressSteps = 1000;

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Progress)
};

QString listTitle(Entity entity)
{
    switch (entity) {
    case Entity::Organization:
        return Progress::tr("organisations");
    case Entity::PaymentMethod:
        return Progress::tr("payment methods");
    case Entity::Tag:
        return Progress::tr("tags");
    case Entity::CustomAttribute:
        return Progress::tr("custom attributes");
    case Entity::Customer:
        return Progress::tr("customers");
    case Entity::Service:
        return Progress::tr("services");
    case Entity::Invoice:
        return Progress::tr("invoices");
    case Entity::Payment:
        return Progress::tr("payments");
    case Entity::Refund:
        return Progress::tr("refunds");
    case Entity::CreditNote:
        return Progress::tr("credit notes");
    }
    Q_UNREACHABLE();
}

QString readingSentence(const RefreshProgress &progress)
{
    const QLocale locale;
    const QString rows = locale.toString(progress.rows);
    const QString size = locale.formattedDataSize(progress.bytes, 0, QLocale::DataSizeSIFormat);
    if (progress.expectedRows > progress.rows)
        return Progress::tr("Reading %1… %2 of about %3 rows, %4")
            .arg(listTitle(progress.entity), rows, locale.toString(progress.expectedRows), size);
    return Progress::tr("Reading %1… %2 rows, %3").arg(listTitle(progress.entity), rows, size);
}

} // namespace

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
    , m_freshness(new FreshnessLabel(clock, this))
{
    m_progress->setAccessibleName(tr("Progress of the refresh"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(180, 8);
    m_cancel->setFlat(true);
    m_cancel->setAccessibleName(tr("Cancel refresh"));
    m_progress->hide();
    m_cancel->hide();
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_freshness);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
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
    showMessage(progressSentence(progress));
}

void StatusLine::showReport(const RefreshReport &report)
{
    m_progress->hide();
    m_cancel->hide();
    const bool isSuccess = report.status == RefreshStatus::Success;
    showMessage(isSuccess ? tr("✓ %1").arg(reportSentence(report)) : reportSentence(report),
                isSuccess ? int(successShownFor.count()) : 0);
    m_freshness->setLastRefreshFailed(report.status == RefreshStatus::Failed);
}

} // namespace freshet
