// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace freshet {

class DeskLabel;

/// "Lock": after how many idle minutes, and a new PIN or none.
class LockSettings : public QDialog
{
    Q_OBJECT

public:
    /// `minutes`: 0 for never. `hasPin`: one is kept; leaving the fields empty keeps it.
    LockSettings(int minutes, bool hasPin, QWidget *parent = nullptr);

    void accept() override;

signals:
    /// `newPin`: empty when none was typed.
    void chosen(int minutes, const QString &newPin);
    /// The PIN is not wanted any more.
    void pinRemovalRequested();

private:
    QSpinBox *m_minutes;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    DeskLabel *m_problem;
};

} // namespace freshet
