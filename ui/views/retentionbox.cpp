// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/retentionbox.h"

#include "ui/views/captionedchoice.h"
#include "ui/views/desklabel.h"

#include <QComboBox>

namespace freshet {

namespace {

constexpr int forEver = 0;
constexpr int yearDays = 365;

} // namespace

RetentionBox::RetentionBox(QWidget *parent)
    : QWidget(parent)
    , m_choices(addCaptionedChoice(
          *this, tr("Kept for"),
          tr("How long Freshet remembers what each refresh changed. Older changes are dropped by the next refresh.")))
{
    m_choices->addItem(tr("30 days"), 30);
    m_choices->addItem(tr("90 days"), ChangeRetention::usualDays);
    m_choices->addItem(tr("a year"), yearDays);
    m_choices->addItem(tr("ever", "kept for ever"), forEver);
    connect(m_choices, &QComboBox::activated, this, [this] { emit chosenByUser(retention()); });
    setRetention({});
}

void RetentionBox::setRetention(const ChangeRetention &retention)
{
    const int days = retention.days.value_or(forEver);
    if (m_choices->findData(days) < 0)
        m_choices->addItem(tr("%n days", nullptr, days), days);
    m_choices->setCurrentIndex(m_choices->findData(days));
}

ChangeRetention RetentionBox::retention() const
{
    const int days = m_choices->currentData().toInt();
    return {days == forEver ? std::nullopt : std::optional(days)};
}

QString RetentionBox::takeCaption()
{
    findChild<DeskLabel *>()->hide();
    return m_choices->accessibleName();
}

} // namespace freshet
