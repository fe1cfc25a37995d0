// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshschedule.h"

#include <QMenu>

class QActionGroup;

namespace freshet {

class RefreshButton;

/// The menu beside the Refresh button: its actions, what runs in the background, when the last full check was, and how
/// often to refresh without being asked.
class RefreshMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RefreshMenu(const RefreshButton &button, QWidget *parent = nullptr);

    void setSettings(const ScheduleSettings &settings);
    /// As lastCheckText() has it.
    void setLastCheck(const QString &sentence);
    /// A full check runs in the background: it can be stopped.
    void setChecking(bool isChecking);

signals:
    void settingsChosen(const freshet::ScheduleSettings &settings);
    void stopCheckRequested();
    void detailsRequested();

private:
    void setupIntervals();
    void addInterval(int minutes, const QString &text);
    [[nodiscard]] ScheduleSettings chosen() const;

    QAction *m_stopCheck;
    QAction *m_lastCheck;
    QMenu *m_automatic;
    QActionGroup *m_intervals;
    QAction *m_daily;
};

} // namespace freshet
