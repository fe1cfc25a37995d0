// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actiontable.h"

#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"

#include <QHeaderView>

namespace freshet {

namespace {

enum Column { CustomerColumn, ServiceColumn, OverdueColumn, StateColumn, WhyColumn };

constexpr int widths[] = {190, 170, 110, 150};

} // namespace

QString stateTitle(ActionKind kind, ActionState state)
{
    switch (state) {
    case ActionState::Ready:
        return kind == ActionKind::Suspend ? ActionTable::tr("Will be suspended")
                                           : ActionTable::tr("Suspension will end");
    case ActionState::Dropped:
        return ActionTable::tr("Left out");
    case ActionState::DryRun:
        return ActionTable::tr("Not sent: dry run");
    case ActionState::Done:
    case ActionState::FoundDone:
        return ActionTable::tr("Done");
    case ActionState::Already:
        return ActionTable::tr("Was so already");
    case ActionState::Refused:
        return ActionTable::tr("Refused by UISP");
    case ActionState::NotSent:
        return ActionTable::tr("Not sent");
    case ActionState::FoundNotDone:
        return ActionTable::tr("Did not take");
    case ActionState::Unknown:
        return ActionTable::tr("Not known yet");
    case ActionState::Stopped:
        return ActionTable::tr("Stopped before");
    }
    Q_UNREACHABLE();
}

ActionTable::ActionTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("What is done"));
    setHeaderLabels({tr("Customer"), tr("Service"), tr("Overdue"), tr("What happens"), tr("Why")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    header()->setSectionsMovable(false);
    headerItem()->setTextAlignment(OverdueColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < WhyColumn; ++column)
        setColumnWidth(column, widths[column]);
}

void ActionTable::setLines(ActionKind kind, const std::vector<ActionLine> &lines)
{
    clear();
    m_kind = kind;
    for (size_t i = 0; i < lines.size(); ++i) {
        new QTreeWidgetItem(this);
        setLine(int(i), lines[i]);
    }
}

void ActionTable::setLine(int index, const ActionLine &line)
{
    QTreeWidgetItem *item = topLevelItem(index);
    const CellFormat format;
    item->setText(CustomerColumn, singleLine(line.customerName));
    item->setToolTip(CustomerColumn, plainToolTip(line.customerName));
    item->setText(ServiceColumn, line.serviceId == 0 ? QString() : singleLine(line.serviceName));
    item->setText(OverdueColumn, line.overdue == 0 ? QString() : format.moneyWithCode({line.overdue, line.currency}));
    item->setTextAlignment(OverdueColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(StateColumn, stateTitle(m_kind, line.state));
    item->setText(WhyColumn, singleLine(line.sentence));
    item->setToolTip(WhyColumn, plainToolTip(line.sentence));
    QFont font = item->font(StateColumn);
    font.setBold(isTrouble(line.state) || line.state == ActionState::Dropped);
    item->setFont(StateColumn, font);
}

} // namespace freshet
