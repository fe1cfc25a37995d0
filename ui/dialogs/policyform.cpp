// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policyform.h"

#include "domain/money.h"
#include "ui/models/cellformat.h"
#include "ui/views/dayfield.h"
#include "ui/views/desklabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace freshet {

namespace {

constexpr int holidayRole = Qt::UserRole;
constexpr int listHeight = 110;
constexpr qint64 unreadable = -1;

bool areDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

/// Groups where they belong: Polish writes four digits in front of the first mark, Indian English two between marks.
bool areGroups(const QStringList &groups)
{
    if (groups.size() < 2)
        return areDigits(groups.first(), 1, groups.first().size());
    return areDigits(groups.first(), 1, 4) && areDigits(groups.last(), 3, 3) &&
           std::all_of(groups.begin() + 1, groups.end() - 1,
                       [](const QString &group) { return areDigits(group, 2, 3); });
}

/// As typed in this locale; nothing typed is 0. "1,50" of somebody who is used to another decimal mark is not 150.
qint64 amountIn(const QString &typed, const Currency &currency)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return 0;
    const QLocale locale;
    const QStringList parts = text.split(locale.decimalPoint());
    const QString mark = locale.groupSeparator();
    const QStringList groups = mark.isEmpty() ? QStringList(parts.first()) : parts.first().split(mark);
    if (parts.size() > 2 || !areGroups(groups) ||
        (parts.size() == 2 && !areDigits(parts.last(), 1, parts.last().size())))
        return unreadable;
    const QString plain = groups.join(QString()) + (parts.size() == 2 ? u'.' + parts.last() : QString());
    return minorUnitsFromDecimal(plain.toStdString(), currency.digits()).value_or(unreadable);
}

QString daysSuffix(int number)
{
    return PolicyForm::tr(" days", "behind a number", number);
}

QString daysAheadSuffix(int number)
{
    return PolicyForm::tr(" days ahead", "behind a number", number);
}

QString minutesOldSuffix(int number)
{
    return PolicyForm::tr(" minutes old", "behind a number", number);
}

} // namespace

PolicyForm::PolicyForm(const std::vector<Currency> &currencies, CalendarDate today, QWidget *parent)
    : QWidget(parent)
    , m_newHoliday(new DayField(today.toQDate()))
    , m_holidays(new QListWidget)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 10, 0);
    form->setVerticalSpacing(9);
    m_delay = addNumber(*form, tr("Wait after the due date"), 0, SuspensionPolicy::mostDelayDays, daysSuffix);
    for (const Currency &currency : currencies)
        addAmount(*form, currency);
    form->addRow(new DeskLabel(DeskLabel::Style::Body, tr("Days for suspending")), weekdays());
    form->addRow(new DeskLabel(DeskLabel::Style::Body, tr("Holidays")), holidays());
    m_ahead = addNumber(*form, tr("Tell who is next"), 0, SuspensionPolicy::mostAheadDays, daysAheadSuffix);
    m_stale = addNumber(*form, tr("Act on data up to"), 1, SuspensionPolicy::mostStaleMinutes, minutesOldSuffix);
}

QSpinBox *PolicyForm::addNumber(QFormLayout &form, const QString &title, int least, int most, QString (*suffix)(int))
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    field->setSuffix(suffix(least));
    field->setAccessibleName(title);
    connect(field, &QSpinBox::valueChanged, field, [field, suffix](int number) { field->setSuffix(suffix(number)); });
    connect(field, &QSpinBox::valueChanged, this, &PolicyForm::announce);
    form.addRow(title, field);
    return field;
}

void PolicyForm::addAmount(QFormLayout &form, const Currency &currency)
{
    const QString title = tr("Minimum overdue in %1").arg(currency.code());
    auto *field = new QLineEdit;
    field->setAccessibleName(title);
    field->setPlaceholderText(tr("none"));
    field->setAlignment(Qt::AlignRight);
    connect(field, &QLineEdit::textChanged, this, &PolicyForm::announce);
    form.addRow(title, field);
    m_amounts.push_back({currency, field});
}

QWidget *PolicyForm::weekdays()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const QLocale locale;
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QCheckBox(locale.standaloneDayName(int(day) + 1, QLocale::ShortFormat));
        m_days[day]->setAccessibleName(locale.standaloneDayName(int(day) + 1));
        connect(m_days[day], &QCheckBox::toggled, this, &PolicyForm::announce);
        layout->addWidget(m_days[day]);
    }
    layout->addStretch(1);
    return row;
}

QWidget *PolicyForm::holidays()
{
    auto *box = new QWidget;
    auto *add = new QPushButton(tr("Add"));
    auto *remove = new QPushButton(tr("Remove"));
    for (QPushButton *button : {add, remove})
        button->setAutoDefault(false);
    m_newHoliday->setAccessibleName(tr("New holiday"));
    m_holidays->setAccessibleName(tr("Holidays"));
    m_holidays->setMaximumHeight(listHeight);
    connect(add, &QPushButton::clicked, this, [this] {
        addHoliday(CalendarDate::fromQDate(m_newHoliday->date()));
        announce();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        delete m_holidays->currentItem();
        announce();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_newHoliday, 1);
    row->addWidget(add);
    row->addWidget(remove);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_holidays);
    return box;
}

void PolicyForm::addHoliday(CalendarDate day)
{
    int row = 0;
    for (; row < m_holidays->count(); ++row) {
        const QDate other = m_holidays->item(row)->data(holidayRole).toDate();
        if (other == day.toQDate())
            return;
        if (other > day.toQDate())
            break;
    }
    auto *item = new QListWidgetItem(CellFormat().date(day.toQDate()));
    item->setData(holidayRole, day.toQDate());
    m_holidays->insertItem(row, item);
}

void PolicyForm::setPolicy(const SuspensionPolicy &policy)
{
    m_isFilling = true;
    m_delay->setValue(policy.delayDays);
    m_ahead->setValue(policy.aheadDays);
    m_stale->setValue(policy.staleMinutes);
    for (const Amount &amount : m_amounts) {
        const qint64 minimum = policy.minimumOf(amount.currency);
        amount.field->setText(minimum == 0 ? QString() : CellFormat().money(minimum, amount.currency));
    }
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(policy.isWeekdayPermitted[day]);
    m_holidays->clear();
    for (const CalendarDate day : policy.holidays)
        addHoliday(day);
    m_isFilling = false;
    announce();
}

SuspensionPolicy PolicyForm::policy() const
{
    SuspensionPolicy policy;
    policy.delayDays = m_delay->value();
    policy.aheadDays = m_ahead->value();
    policy.staleMinutes = m_stale->value();
    for (const Amount &amount : m_amounts) {
        if (const qint64 minimum = amountIn(amount.field->text(), amount.currency); minimum != 0)
            policy.minimumAmounts[amount.currency] = minimum;
    }
    for (size_t day = 0; day < m_days.size(); ++day)
        policy.isWeekdayPermitted[day] = m_days[day]->isChecked();
    for (int row = 0; row < m_holidays->count(); ++row)
        policy.holidays.push_back(CalendarDate::fromQDate(m_holidays->item(row)->data(holidayRole).toDate()));
    return policy;
}

void PolicyForm::announce()
{
    if (!m_isFilling)
        emit changed();
}

} // namespace freshet
