// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wishform.h"

#include "refresh/actionvalue.h"
#include "ui/views/dayfield.h"
#include "ui/views/desklabel.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int usualGrace = 7; ///< days
constexpr int usualDay = 15;  ///< of the month

DeskLabel *caption(const QString &text)
{
    auto *label = new DeskLabel(DeskLabel::Style::Caption, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

VipForm::VipForm(QWidget *parent)
    : WishForm(parent)
    , m_yes(new QRadioButton(tr("VIP")))
    , m_no(new QRadioButton(tr("Not VIP")))
{
    m_yes->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_yes);
    column->addWidget(m_no);
    column->addWidget(caption(tr("A VIP is never suspended from this desk, whatever is overdue.")));
    connect(m_yes, &QRadioButton::toggled, this, &WishForm::edited);
}

ActionWish VipForm::wish() const
{
    return {ActionKind::SetVip, vipValue(m_yes->isChecked())};
}

GraceForm::GraceForm(CalendarDate today, QWidget *parent)
    : WishForm(parent)
    , m_byDate(new QRadioButton(tr("Until this date")))
    , m_byDay(new QRadioButton(tr("Until this day of the month")))
    , m_none(new QRadioButton(tr("No longer: payment by the due date")))
    , m_date(new DayField(today.addDays(usualGrace).toQDate()))
    , m_day(new QSpinBox)
{
    m_date->setMinimumDate(today.toQDate());
    m_date->setAccessibleName(m_byDate->text());
    m_day->setRange(1, 31);
    m_day->setValue(usualDay);
    m_day->setAccessibleName(m_byDay->text());
    m_byDate->setChecked(true);
    m_day->setEnabled(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_byDate, 0, 0);
    grid->addWidget(m_date, 0, 1);
    grid->addWidget(m_byDay, 1, 0);
    grid->addWidget(m_day, 1, 1);
    grid->addWidget(m_none, 2, 0, 1, 3);
    grid->addWidget(
        caption(tr("A day of the month counts once for each invoice: the first such day on or after its due "
                   "date.")),
        3, 0, 1, 3);
    connect(m_byDate, &QRadioButton::toggled, m_date, &QWidget::setEnabled);
    connect(m_byDay, &QRadioButton::toggled, m_day, &QWidget::setEnabled);
    for (QRadioButton *button : {m_byDate, m_byDay, m_none})
        connect(button, &QRadioButton::toggled, this, &WishForm::edited);
    connect(m_date, &QDateEdit::dateChanged, this, &WishForm::edited);
    connect(m_day, &QSpinBox::valueChanged, this, &WishForm::edited);
}

ActionWish GraceForm::wish() const
{
    if (m_none->isChecked())
        return {ActionKind::SetGrace, {}};
    return {ActionKind::SetGrace,
            m_byDay->isChecked() ? QString::number(m_day->value()) : m_date->date().toString(Qt::ISODate)};
}

NoteForm::NoteForm(QWidget *parent)
    : WishForm(parent)
    , m_text(new QPlainTextEdit)
    , m_left(new DeskLabel(DeskLabel::Style::Caption))
{
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("For example: called, pays on Friday"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(110);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    column->addWidget(m_left);
    setFocusProxy(m_text);
    const auto tellRest = [this] {
        const auto left = int(longestClientLog - m_text->toPlainText().size());
        m_left->setText(tr("Staff see it in UISP, in the log of the customer. %n characters are left.", nullptr, left));
        m_left->setTone(left < 0 ? Tone::Bad : Tone::Quiet);
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, tellRest);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WishForm::edited);
    tellRest();
}

ActionWish NoteForm::wish() const
{
    return {ActionKind::AddLog, m_text->toPlainText()};
}

} // namespace freshet
