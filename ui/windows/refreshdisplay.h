// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "refresh/refreshprogress.h"
#include "refresh/refreshreport.h"
#include "store/tablereader.h"
#include "ui/dialogs/refreshsummary.h"

#include <QObject>
#include <QPointer>

namespace freshet {

class Desk;
class RefreshButton;
class RefreshDetails;
class RefreshMenu;
class StatusLine;

/// Shows what the desk's refreshes do: what is waited for on the button and in the status bar, the full check in the
/// background in the status bar alone. Owns the menu beside the button, and carries its choices to the desk.
class RefreshDisplay : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the display; `window` owns the menu.
    RefreshDisplay(Desk &desk, RefreshButton &button, StatusLine &status, const Clock &clock, QWidget &window);

    [[nodiscard]] RefreshMenu *menu() const { return m_menu; }
    /// The details of what runs, or of what has run last; they stay up to date while they are open.
    void showDetails();
    /// The details of a run of long ago.
    void showReport(const RefreshReport &report);

private:
    void connectDesk();
    void connectMenu();
    void takeProgress(const RefreshProgress &progress, RefreshMode mode);
    void takeReport(const RefreshReport &report);
    void takeEnd(const RefreshReport &report);
    void takeCheckProgress(const RefreshProgress &progress);
    void takeCheckEnd(const RefreshReport &report);
    void takeSnapshot(const SnapshotFacts &snapshot);
    void takeServerOpened();
    void takeServerClosed();
    void showLastCheck();
    [[nodiscard]] RefreshDetails *newDetails();

    Desk &m_desk;
    RefreshButton &m_button;
    StatusLine &m_status;
    const Clock &m_clock;
    QWidget &m_window;
    RefreshMenu *m_menu;
    QPointer<RefreshDetails> m_details;        ///< while they are open
    std::optional<RefreshSummary> m_summary;   ///< of what runs or has run last
    RefreshMode m_mode = RefreshMode::Refresh; ///< of what is waited for
};

} // namespace freshet
