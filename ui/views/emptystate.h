// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;
class QPushButton;

namespace freshet {

class DeskLabel;

/// Stands in the middle of a table without rows: why there are none, and what to do about it. Hidden at first.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Covers the viewport of `area`.
    explicit EmptyState(QAbstractScrollArea &area);

    /// An empty `action` shows no button.
    void say(const QString &heading, const QString &sentence, const QString &action = {});

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DeskLabel *m_heading;
    DeskLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace freshet
