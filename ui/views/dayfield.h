// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace freshet {

/// A field for a day, written as the tables write days, with a calendar to choose from.
class DayField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayField(QDate day, QWidget *parent = nullptr);
};

} // namespace freshet
