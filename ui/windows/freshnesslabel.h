// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QDateTime>
#include <QLabel>
#include <QTimer>

namespace freshet {

/// "Updated 10:32 (3 min ago) ●" at the right of the status bar; ticks by itself. Green under 15 minutes, amber above,
/// red after a failed refresh or a day; the tool-tip says the exact time, the snapshot and the last full check.
class FreshnessLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Freshness { Unknown, Fresh, Ageing, Stale };

    /// `clock` must outlive the label.
    explicit FreshnessLabel(const Clock &clock, QWidget *parent = nullptr);

    /// Times in UTC; invalid where there is none.
    void setSnapshot(const QDateTime &publishedAt, qint64 number, const QDateTime &lastFullCheckAt);
    void setLastRefreshFailed(bool hasFailed);
    /// A full check runs in the background.
    void setChecking(bool isChecking);
    [[nodiscard]] Freshness freshness() const;

private:
    void showAge();

    const Clock &m_clock;
    QTimer m_ticker;
    QDateTime m_publishedAt;
    QDateTime m_lastFullCheckAt;
    qint64 m_snapshot = 0;
    bool m_hasFailed = false;
    bool m_isChecking = false;
};

} // namespace freshet
