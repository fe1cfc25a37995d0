// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/freshnesslabel.h"

#include "ui/delegates/deskcolors.h"
#include "ui/models/agewords.h"
#include "ui/windows/lastchecktext.h"

#include <QLocale>

#include <chrono>

namespace freshet {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 freshFor = 15 * minute;

} // namespace

FreshnessLabel::FreshnessLabel(const Clock &clock, QWidget *parent)
    : QLabel(parent)
    , m_clock(clock)
{
    setTextFormat(Qt::RichText);
    m_ticker.setInterval(std::chrono::seconds(10));
    connect(&m_ticker, &QTimer::timeout, this, &FreshnessLabel::showAge);
    m_ticker.start();
    showAge();
}

void FreshnessLabel::setSnapshot(const QDateTime &publishedAt, qint64 number, const QDateTime &lastFullCheckAt)
{
    m_publishedAt = publishedAt;
    m_snapshot = number;
    m_lastFullCheckAt = lastFullCheckAt;
    showAge();
}

void FreshnessLabel::takeEnd(const RefreshReport &report)
{
    switch (report.status) {
    case RefreshStatus::Success:
    case RefreshStatus::Partial:
        m_lastRefresh = hasReadEverything(report) ? LastRefresh::Complete : LastRefresh::Incomplete;
        break;
    case RefreshStatus::Failed:
        m_lastRefresh = LastRefresh::Failed;
        break;
    case RefreshStatus::Cancelled:
    case RefreshStatus::Suspended:
        break;
    }
    showAge();
}

void FreshnessLabel::clear()
{
    m_lastRefresh = LastRefresh::Complete;
    setSnapshot({}, 0, {});
}

void FreshnessLabel::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    showAge();
}

FreshnessLabel::Freshness FreshnessLabel::freshness() const
{
    const bool hasFailed = m_lastRefresh == LastRefresh::Failed;
    if (!m_publishedAt.isValid())
        return hasFailed ? Freshness::Stale : Freshness::Unknown;
    const qint64 age = m_publishedAt.secsTo(m_clock.nowUtc());
    if (hasFailed || age >= day)
        return Freshness::Stale;
    return age < freshFor && m_lastRefresh == LastRefresh::Complete ? Freshness::Fresh : Freshness::Ageing;
}

QString FreshnessLabel::ageSentence() const
{
    const bool hasFailed = m_lastRefresh == LastRefresh::Failed;
    if (!m_publishedAt.isValid())
        return hasFailed ? tr("No data yet. The refresh failed.") : tr("No data yet");
    const QString time = QLocale().toString(m_publishedAt.toLocalTime().time(), QLocale::ShortFormat);
    const QString text = tr("Updated %1 (%2)").arg(time, ageText(m_publishedAt.secsTo(m_clock.nowUtc())));
    return hasFailed ? tr("%1. The refresh after that failed.").arg(text) : text;
}

QString FreshnessLabel::tip() const
{
    if (!m_publishedAt.isValid())
        return tr("Nothing was read from UISP so far.");
    const QString time = QLocale().toString(m_publishedAt.toLocalTime(), QLocale::LongFormat);
    QStringList lines{tr("Data of %1, snapshot %2.").arg(time).arg(m_snapshot)};
    if (m_lastRefresh == LastRefresh::Incomplete)
        lines.append(tr("The last refresh could not read everything."));
    lines.append(lastCheckText(m_lastFullCheckAt, m_clock.nowUtc(), m_isChecking));
    return lines.join(QLatin1Char('\n'));
}

void FreshnessLabel::showAge()
{
    const DeskColors colors = DeskColors::of(palette());
    const Freshness state = freshness();
    const QColor dot = state == Freshness::Fresh    ? colors.good.text
                       : state == Freshness::Ageing ? colors.warning.text
                       : state == Freshness::Stale  ? colors.bad.text
                                                    : colors.dim;
    const QString text = ageSentence();
    setText(QStringLiteral("%1 <span style=\"color:%2\">●</span>").arg(text.toHtmlEscaped(), dot.name()));
    setAccessibleName(m_lastRefresh == LastRefresh::Incomplete
                          ? tr("%1. The last refresh could not read everything.").arg(text)
                          : text);
    setToolTip(tip());
}

} // namespace freshet
