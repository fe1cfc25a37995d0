// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/updatebar.h"
#include "updates/updatewatch.h"

#include <QPointer>

namespace freshet {

class UpdateDialog;

/// Shows in the window what is known of newer versions: the bar that tells of one, and the dialog that asks for one.
class UpdateDisplay : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the display; `window` owns it and its bar.
    UpdateDisplay(const Clock &clock, QWidget &window);

    [[nodiscard]] UpdateBar *bar() const { return m_bar; }
    /// When somebody was last asked, and what came of it.
    [[nodiscard]] QString lastAsked() const;
    void open();

signals:
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);

private:
    void showAnswer(const UpdateAnswer &answer);

    QWidget &m_window;
    SystemSteadyClock m_steadyClock;
    UpdateWatch *m_watch;
    UpdateBar *m_bar;
    QPointer<UpdateDialog> m_dialog;
};

} // namespace freshet
