// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actiontable.h"

#include "ui/delegates/foreigntextdelegate.h"
#include "ui/dialogs/actiontext.h"
#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"

#include <QHeaderView>

#include <algorithm>

namespace freshet {

namespace {

enum Column { CustomerColumn, SubjectColumn, OverdueColumn, StateColumn, WhyColumn };

constexpr int widths[] = {210, 140, 125, 150};
constexpr int noteWidth = 400;

} // namespace

ActionTable::ActionTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("What is done"));
    setItemDelegate(new ForeignTextDelegate(this));
    setHeaderLabels({tr("Customer"), subjectTitle(), tr("Overdue"), tr("What happens"), tr("Why")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    header()->setSectionsMovable(false);
    headerItem()->setTextAlignment(OverdueColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < WhyColumn; ++column)
        setColumnWidth(column, std::max(widths[column], header()->sectionSizeHint(column)));
}

QString ActionTable::subjectTitle() const
{
    if (!isAboutCustomer(m_wish.kind))
        return tr("Service");
    return m_wish.kind == ActionKind::AddLog ? tr("Note") : tr("Now in UISP");
}

QString ActionTable::subjectOf(const ActionLine &line) const
{
    if (m_wish.kind == ActionKind::AddLog)
        return m_wish.value;
    if (setsAttribute(m_wish.kind))
        return line.before.isEmpty() ? tr("nothing") : line.before;
    return line.serviceId == 0 ? QString() : line.serviceName;
}

void ActionTable::setLines(const ActionWish &wish, const std::vector<ActionLine> &lines)
{
    clear();
    m_wish = wish;
    headerItem()->setText(SubjectColumn, subjectTitle());
    setColumnWidth(SubjectColumn, wish.kind == ActionKind::AddLog
                                      ? noteWidth
                                      : std::max(widths[SubjectColumn], header()->sectionSizeHint(SubjectColumn)));
    setColumnHidden(OverdueColumn, isAboutCustomer(wish.kind));
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
    item->setText(SubjectColumn, singleLine(subjectOf(line)));
    item->setToolTip(SubjectColumn, plainToolTip(subjectOf(line)));
    // The space keeps the number apart from the column behind it.
    item->setText(OverdueColumn, line.overdue == 0
                                     ? QString()
                                     : format.moneyWithCode({line.overdue, line.currency}) + QChar(QChar::Nbsp));
    item->setTextAlignment(OverdueColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(StateColumn, stateTitle(m_wish, line.state));
    const QString why = format.sentence(line.sentence);
    item->setText(WhyColumn, singleLine(why));
    item->setToolTip(WhyColumn, plainToolTip(why));
    QFont font = item->font(StateColumn);
    font.setBold(isTrouble(line.state) || line.state == ActionState::Dropped);
    item->setFont(StateColumn, font);
}

} // namespace freshet
