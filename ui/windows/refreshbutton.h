// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

class QAction;
class QVariantAnimation;

namespace freshet {

/// The one button that everybody presses. Idle: green, "Refresh Data". Running: orange, turning, "Refreshing…", and a
/// click does nothing. Done: "✓ Refresh Data" for two seconds, then idle. A menu beside it offers its actions: a screen
/// reader's "press" must refresh and not open a menu.
class RefreshButton : public QPushButton
{
    Q_OBJECT

public:
    enum class State { Unavailable, Idle, Running, Done };
    Q_ENUM(State)

    explicit RefreshButton(QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Nobody is signed in, or somebody is: only changes Unavailable and Idle into each other.
    void setAvailable(bool isAvailable);
    void showRunning();
    void showDone();
    void showIdle();

    [[nodiscard]] QAction *fullCheckAction() const { return m_fullCheck; }
    [[nodiscard]] QAction *cancelAction() const { return m_cancel; }

signals:
    /// A click, or F5, while idle.
    void refreshRequested();
    void fullCheckRequested();
    void cancelRequested();

private:
    void setupActions();
    void setState(State state);
    void turnIcon(const QVariant &angle);

    State m_state = State::Unavailable;
    QAction *m_refresh;
    QAction *m_fullCheck;
    QAction *m_cancel;
    QVariantAnimation *m_turning;
    QTimer m_doneTimer;
};

} // namespace freshet
