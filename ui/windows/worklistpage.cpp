// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/worklistpage.h"

#include "ui/views/band.h"
#include "ui/views/desklabel.h"
#include "ui/views/flowlayout.h"
#include "ui/views/sheetchoice.h"
#include "ui/windows/customermenu.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace freshet {

WorklistPage::WorklistPage(CacheSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_table(new TablePage(TableId::Worklist, source, clock, this))
    , m_choice(new DeskLabel(DeskLabel::Style::Body))
    , m_note(new QPushButton(tr("Note, promise, contact…")))
    , m_more(new QPushButton(tr("More in UISP")))
    , m_suspend(new QPushButton(tr("Suspend…")))
    , m_resume(new QPushButton(tr("End suspension…")))
{
    auto *policy = new QPushButton(tr("Suspension policy…"));
    policy->setAutoDefault(false);
    connect(policy, &QPushButton::clicked, this, &WorklistPage::policyRequested);
    m_table->addToTitle(callSheetButton());
    m_table->addToTitle(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(setupBar());
    setFocusProxy(m_table);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorklistPage::showChoice);
    connect(&m_table->model(), &TableModel::rowsRearranged, this, &WorklistPage::showChoice);
    connect(&m_table->model(), &TableModel::modelReset, this, &WorklistPage::showChoice);
    connect(&m_table->model(), &TableModel::dataChanged, this, &WorklistPage::showChoice);
    showChoice();
}

QPushButton *WorklistPage::callSheetButton()
{
    auto *button = new QPushButton(tr("Call sheet"));
    button->setAutoDefault(false);
    button->setToolTip(tr("Whom to call, with phone numbers and how they pay"));
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("Save as PDF, Excel or CSV…")), &QAction::triggered, this,
            [this] { emit callSheetRequested(false); });
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, [this] { emit callSheetRequested(true); });
    button->setMenu(menu);
    return button;
}

void WorklistPage::writeCallSheet(const QString &server, bool isForPaper)
{
    SheetChoice sheet{tr("Call sheet"), {}};
    for (const char *key : {"customer_name", "phone", "amount", "currency", "days_past", "reason", "history",
                            "promised_on", "next_contact", "assignee", "note"})
        sheet.columns += QString::fromLatin1(key);
    if (isForPaper)
        m_table->printRows(server, sheet);
    else
        m_table->exportRows(server, sheet);
}

QWidget *WorklistPage::setupBar()
{
    auto *bar = new Band(Band::Line::Above);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(16, 9, 16, 9);
    rows->setSpacing(6);
    m_choice->setWordWrap(true);
    rows->addWidget(m_choice);
    // Beside the buttons long words would leave the sentence a narrow, high column.
    auto *row = new FlowLayout(8, 6, nullptr, FlowLayout::Side::End);
    rows->addLayout(row);
    for (QPushButton *button : {m_note, m_more, m_resume, m_suspend}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_note, &QPushButton::clicked, this, [this] {
        if (const std::vector<RecordId> customers = chosen(); customers.size() == 1)
            emit noteRequested(customers.front());
    });
    setupMore();
    connect(m_suspend, &QPushButton::clicked, this, [this] { emit actionRequested(ActionKind::Suspend, chosen()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit actionRequested(ActionKind::Resume, chosen()); });
    return bar;
}

void WorklistPage::setupMore()
{
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const QString &title, ActionKind kind) {
        connect(menu->addAction(title), &QAction::triggered, this,
                [this, kind] { emit wishRequested(kind, chosen()); });
    };
    add(tr("VIP…"), ActionKind::SetVip);
    add(tr("Payment may wait until…"), ActionKind::SetGrace);
    add(tr("Note at the customer…"), ActionKind::AddLog);
    m_more->setMenu(menu);
}

void WorklistPage::setActionsOff(const QString &sentence)
{
    m_offSentence = sentence;
    showChoice();
}

std::vector<RecordId> WorklistPage::chosen() const
{
    return chosenRows(*m_table);
}

/// Of one customer why, in full: the column is seldom wide enough.
QString WorklistPage::whatIsChosen(int count) const
{
    if (count > 1)
        return tr("%n customers chosen", nullptr, count);
    const QModelIndex row = m_table->view().selectionModel()->selectedRows().constFirst();
    const QString reason =
        row.siblingAtColumn(m_table->model().cells().columnOf(QStringLiteral("reason"))).data().toString();
    return reason.isEmpty() ? tr("1 customer chosen") : reason;
}

void WorklistPage::showChoice()
{
    const auto count = int(m_table->view().selectionModel()->selectedRows().size());
    m_note->setEnabled(count == 1);
    const bool mayAct = count > 0 && m_offSentence.isEmpty();
    for (QPushButton *button : {m_more, m_suspend, m_resume}) {
        button->setEnabled(mayAct);
        button->setToolTip(m_offSentence);
    }
    if (!m_offSentence.isEmpty())
        m_choice->setText(m_offSentence);
    else if (count == 0)
        m_choice->setText(
            tr("Choose rows to note something, to suspend or to change something in UISP. Several: Ctrl or Shift."));
    else
        m_choice->setText(whatIsChosen(count));
    m_choice->setTone(m_offSentence.isEmpty() ? Tone::Quiet : Tone::Warning);
}

} // namespace freshet
