// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/dayfield.h"

#include "ui/models/dateformat.h"

#include <QLocale>

namespace freshet {

DayField::DayField(QDate day, QWidget *parent)
    : QDateEdit(day, parent)
{
    setDisplayFormat(dateFormatOf(QLocale()));
    setCalendarPopup(true);
}

} // namespace freshet
