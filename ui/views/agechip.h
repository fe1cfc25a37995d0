// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/filterchip.h"

class QMenu;

namespace freshet {

/// A chip that opens a menu: only rows that UISP confirmed longer ago than an hour, a day, a week or thirty days.
class AgeChip : public FilterChip
{
    Q_OBJECT

public:
    explicit AgeChip(QWidget *parent = nullptr);

    /// 0: rows of any age.
    [[nodiscard]] int hours() const { return m_hours; }
    /// Chooses without a signal; a number that is not offered means 0.
    void choose(int hours);
    [[nodiscard]] QMenu &menu() { return *m_menu; }

signals:
    void chosenByUser(int hours);

private:
    void addChoice(int hours);
    void openMenu();

    int m_hours = 0;
    QMenu *m_menu;
};

} // namespace freshet
