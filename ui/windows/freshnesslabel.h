// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "refresh/refreshreport.h"

#include <QDateTime>
#include <QLabel>
#include <QTimer>

namespace freshet {

/// "Updated 10:32 (3 min ago) ●" at the right of the status bar; ticks by itself. Green under 15 minutes, amber above
/// and when not everything could be read, red after a failed refresh or a day; the tool-tip says the exact time, the
/// snapshot, what the last refresh left out and the last full check.
class FreshnessLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Freshness { Unknown, Fresh, Ageing, Stale };

    /// `clock` must outlive the label.
    explicit FreshnessLabel(const Clock &clock, QWidget *parent = nullptr);

    /// Times in UTC; invalid where there is none.
    void setSnapshot(const QDateTime &publishedAt, qint64 number, const QDateTime &lastFullCheckAt);
    /// A refresh has ended. One that was cancelled or made room says nothing of the data.
    void takeEnd(const RefreshReport &report);
    /// No data is on show any more, and no refresh was.
    void clear();
    /// A full check runs in the background.
    void setChecking(bool isChecking);
    [[nodiscard]] Freshness freshness() const;

private:
    enum class LastRefresh { Complete, Incomplete, Failed };

    void showAge();
    [[nodiscard]] QString ageSentence() const;
    [[nodiscard]] QString tip() const;

    const Clock &m_clock;
    QTimer m_ticker;
    QDateTime m_publishedAt;
    QDateTime m_lastFullCheckAt;
    qint64 m_snapshot = 0;
    LastRefresh m_lastRefresh = LastRefresh::Complete;
    bool m_isChecking = false;
};

} // namespace freshet
