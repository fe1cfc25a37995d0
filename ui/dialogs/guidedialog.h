// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace freshet {

/// The first steps in three short pages. Can be skipped at any time, and read again from the menu. Show it with show():
/// it stands beside the work.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent = nullptr);

    [[nodiscard]] int step() const; ///< 0 … steps - 1
    static constexpr int steps = 3;

private:
    void goTo(int step);

    QStackedWidget *m_pages;
    QLabel *m_where;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_skip;
};

} // namespace freshet
