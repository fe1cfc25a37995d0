// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/customermenu.h"

#include "ui/models/tablemodel.h"
#include "ui/views/tablepage.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace freshet {

std::vector<RecordId> chosenRows(TablePage &page)
{
    QModelIndexList rows = page.view().selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<RecordId> ids;
    for (const QModelIndex &index : std::as_const(rows))
        ids.push_back(page.model().idAt(index.row()));
    return ids;
}

CustomerMenu::CustomerMenu(Customers customers, QWidget *parent)
    : QMenu(tr("Actions"), parent)
    , m_customers(std::move(customers))
    , m_note(addAction(tr("Note, promise, contact…")))
{
    setAccessibleName(title());
    setToolTipsVisible(true);
    connect(m_note, &QAction::triggered, this, [this] {
        if (const std::vector<RecordId> chosen = m_customers(); chosen.size() == 1)
            emit noteRequested(chosen.front());
    });
    addSection(tr("In UISP"));
    m_why = addAction(QString());
    m_why->setEnabled(false);
    m_why->setVisible(false);
    add(tr("VIP…"), ActionKind::SetVip);
    add(tr("Payment may wait until…"), ActionKind::SetGrace);
    add(tr("Note at the customer…"), ActionKind::AddLog);
    addSeparator();
    add(tr("Suspend…"), ActionKind::Suspend);
    add(tr("End suspension…"), ActionKind::Resume);
    connect(this, &QMenu::aboutToShow, this, &CustomerMenu::showWhatFits);
}

void CustomerMenu::add(const QString &title, ActionKind kind)
{
    QAction *action = addAction(title);
    m_changes.push_back(action);
    connect(action, &QAction::triggered, this, [this, kind] {
        const std::vector<RecordId> chosen = m_customers();
        if (chosen.empty() || !m_offSentence.isEmpty())
            return;
        if (isAboutCustomer(kind))
            emit wishRequested(kind, chosen);
        else
            emit actionRequested(kind, chosen);
    });
}

void CustomerMenu::setActionsOff(const QString &sentence)
{
    m_offSentence = sentence;
    m_why->setText(sentence);
    m_why->setVisible(!sentence.isEmpty());
    showWhatFits();
}

void CustomerMenu::showWhatFits()
{
    const size_t count = m_customers().size();
    m_note->setEnabled(count == 1);
    for (QAction *action : m_changes) {
        action->setEnabled(count > 0 && m_offSentence.isEmpty());
        action->setToolTip(m_offSentence.isEmpty() ? action->text() : m_offSentence);
    }
}

} // namespace freshet
