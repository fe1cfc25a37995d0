// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/optionaldate.h"

#include "ui/views/dayfield.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace freshet {

OptionalDate::OptionalDate(const QString &title, CalendarDate proposed, QWidget *parent)
    : QWidget(parent)
    , m_isSet(new QCheckBox(title))
    , m_day(new DayField(proposed.toQDate()))
{
    m_isSet->setAccessibleName(title);
    m_day->setAccessibleName(title);
    m_day->setEnabled(false);
    connect(m_isSet, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isSet, 1);
    row->addWidget(m_day);
    setFocusProxy(m_isSet);
}

void OptionalDate::setDay(std::optional<CalendarDate> day)
{
    m_isSet->setChecked(day.has_value());
    if (day)
        m_day->setDate(day->toQDate());
}

std::optional<CalendarDate> OptionalDate::day() const
{
    return m_isSet->isChecked() ? std::optional(CalendarDate::fromQDate(m_day->date())) : std::nullopt;
}

} // namespace freshet
