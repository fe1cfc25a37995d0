// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace freshet {

class DeskLabel;

/// When the window locks by itself.
struct LockTimes
{
    int idleMinutes = 0; ///< 0: not for that
    bool withScreen = false;

    [[nodiscard]] bool isNever() const { return idleMinutes == 0 && !withScreen; }
};

/// "Lock": when, and a new PIN or none.
class LockSettings : public QDialog
{
    Q_OBJECT

public:
    /// `hasPin`: one is kept; leaving the fields empty keeps it.
    LockSettings(const LockTimes &times, bool hasPin, QWidget *parent = nullptr);

    void accept() override;

signals:
    /// `newPin`: empty when none was typed.
    void chosen(const freshet::LockTimes &times, const QString &newPin);
    /// The PIN is not wanted any more.
    void pinRemovalRequested();

private:
    QSpinBox *m_minutes;
    QCheckBox *m_withScreen;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    DeskLabel *m_problem;
};

} // namespace freshet
