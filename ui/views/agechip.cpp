// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/agechip.h"

#include "ui/models/agewords.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

constexpr std::array offeredHours = {0, 1, 24, 7 * 24, 30 * 24};

QString choiceText(int hours)
{
    return hours == 0 ? AgeChip::tr("Of any age") : AgeChip::tr("Older than %1", "a time").arg(ageLimitText(hours));
}

} // namespace

AgeChip::AgeChip(QWidget *parent)
    : FilterChip(QStringLiteral("age"), {}, parent)
    , m_menu(new QMenu(this))
{
    for (const int hours : offeredHours)
        addChoice(hours);
    setToolTip(tr("Only rows that UISP confirmed longer ago than a time that you choose"));
    connect(this, &QPushButton::clicked, this, &AgeChip::openMenu);
    choose(0);
}

void AgeChip::addChoice(int hours)
{
    QAction *action = m_menu->addAction(choiceText(hours));
    action->setCheckable(true);
    action->setData(hours);
    connect(action, &QAction::triggered, this, [this, hours] {
        choose(hours);
        emit chosenByUser(hours);
    });
}

void AgeChip::choose(int hours)
{
    m_hours = std::ranges::find(offeredHours, hours) == offeredHours.end() ? 0 : hours;
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == m_hours);
    setTitle(choiceText(m_hours) + QStringLiteral(" ▾"));
    setChecked(m_hours != 0);
}

void AgeChip::openMenu()
{
    // The click has toggled the chip, but only a choice may.
    setChecked(m_hours != 0);
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace freshet
