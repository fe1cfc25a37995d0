// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include <chrono>

class QLineEdit;
class QPushButton;

namespace freshet {

class DeskLabel;

/// What stands over a locked window: asks for the PIN where there is one. It cannot be closed, only answered; whoever
/// cannot answer signs out, which forgets the token and closes the files.
class LockDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LockDialog(QWidget *parent = nullptr);

    /// Asks for a PIN, or only for a click.
    void setAsksPin(bool asksPin);
    /// The answer was wrong, or could not be judged: why, in a sentence. It can be given anew.
    void refuse(const QString &sentence);
    /// For so long no answer is taken.
    void pause(std::chrono::seconds duration);
    /// The answer was right.
    void unlock();

    void reject() override {}

signals:
    /// `pin`: as typed; empty where none is asked for.
    void answered(const QString &pin);
    void signOutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void answer();

    DeskLabel *m_sentence;
    QLineEdit *m_pin;
    QPushButton *m_unlock;
    QTimer m_pause;
};

} // namespace freshet
