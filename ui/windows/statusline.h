// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshengine.h"
#include "refresh/refreshreport.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace freshet {

class FreshnessLabel;

/// The status bar: what the refresh is doing or how it went at the left, how old the data is at the right. Its
/// accessible name is the message on show.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);

    void showProgress(const RefreshProgress &progress);
    /// Shows the report's sentence, a successful one for five seconds.
    void showReport(const RefreshReport &report);
    [[nodiscard]] FreshnessLabel *freshness() const { return m_freshness; }

signals:
    void cancelRequested();

private:
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    FreshnessLabel *m_freshness;
};

/// "Reading invoices… 42,000 of about 120,000 rows, 84 MB".
[[nodiscard]] QString progressSentence(const RefreshProgress &progress);

} // namespace freshet
