// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace freshet {

/// A day that may be left open: a box to tick and the day beside it.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    /// `title`: what the box says, and the accessible name of both. `proposed` stands there until somebody ticks it.
    OptionalDate(const QString &title, CalendarDate proposed, QWidget *parent = nullptr);

    void setDay(std::optional<CalendarDate> day);
    [[nodiscard]] std::optional<CalendarDate> day() const;

private:
    QCheckBox *m_isSet;
    QDateEdit *m_day;
};

} // namespace freshet
