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

void FreshnessLabel::setLastRefreshFailed(bool hasFailed)
{
    m_hasFailed = hasFailed;
    showAge();
}

void FreshnessLabel::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    showAge();
}

FreshnessLabel::Freshness FreshnessLabel::freshness() const
{
    if (!m_publishedAt.isValid())
        return m_hasFailed ? Freshness::Stale : Freshness::Unknown;
    const qint64 age = m_publishedAt.secsTo(m_clock.nowUtc());
    if (m_hasFailed || age >= day)
        return Freshness::Stale;
    return age < freshFor ? Freshness::Fresh : Freshness::Ageing;
}

void FreshnessLabel::showAge()
{
    const DeskColors colors = DeskColors::of(palette());
    const Freshness state = freshness();
    const QColor dot = state == Freshness::Fresh    ? colors.good.text
                       : state == Freshness::Ageing ? colors.warning.text
                       : state == Freshness::Stale  ? colors.bad.text
                                                    : colors.dim;
    QString text = tr("No data yet");
    QString tip = tr("Nothing was read from UISP so far.");
    if (m_publishedAt.isValid()) {
        const QLocale locale;
        const QDateTime local = m_publishedAt.toLocalTime();
        const qint64 age = m_publishedAt.secsTo(m_clock.nowUtc());
        text = tr("Updated %1 (%2)").arg(locale.toString(local.time(), QLocale::ShortFormat), ageText(age));
        tip = tr("Data of %1, snapshot %2.").arg(locale.toString(local, QLocale::LongFormat)).arg(m_snapshot) +
              QLatin1Char('\n') + lastCheckText(m_lastFullCheckAt, m_clock.nowUtc(), m_isChecking);
    }
    if (m_hasFailed)
        text = m_publishedAt.isValid() ? tr("%1. The refresh after that failed.").arg(text)
                                       : tr("No data yet. The refresh failed.");
    setText(QStringLiteral("%1 <span style=\"color:%2\">●</span>").arg(text.toHtmlEscaped(), dot.name()));
    setAccessibleName(text);
    setToolTip(tip);
}

} // namespace freshet
