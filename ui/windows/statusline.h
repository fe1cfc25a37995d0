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
    /// The refresh is of no interest any more, e.g. after a sign-out.
    void showNothing();
    /// What the full check in the background is doing, beside everything else. `isHistory`: it reads what was never
    /// read before.
    void showCheck(const RefreshProgress &progress, bool isHistory);
    void hideCheck();
    [[nodiscard]] FreshnessLabel *freshness() const { return m_freshness; }

signals:
    void cancelRequested();
    void detailsRequested();

private:
    void hideProgress();

    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_check;
    QPushButton *m_details;
    FreshnessLabel *m_freshness;
};

/// "Reading invoices… 42,000 of about 120,000 rows, 84 MB".
[[nodiscard]] QString progressSentence(const RefreshProgress &progress);
/// "Reading history: 41,200 of about 64,000 invoices, about 9 min", or the same of a "Full check".
[[nodiscard]] QString checkSentence(const RefreshProgress &progress, bool isHistory);
/// "about 9 min".
[[nodiscard]] QString timeLeftText(std::chrono::seconds left);

} // namespace freshet
