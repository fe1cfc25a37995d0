// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/worklistnotedialog.h"

#include "activity/worklistchange.h"
#include "ui/dialogs/optionaldate.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(520, 420);
constexpr int usualPromise = 7; ///< days

} // namespace

WorklistNoteDialog::WorklistNoteDialog(const QString &name, const WorklistNote &kept, CalendarDate today,
                                       QWidget *parent)
    : QDialog(parent)
    , m_kept(kept)
    , m_note(new QPlainTextEdit)
    , m_promise(new OptionalDate(tr("Promised to pay by"), today.addDays(usualPromise)))
    , m_assignee(new QLineEdit)
    , m_contact(new OptionalDate(tr("Next contact on"), today.addDays(1)))
    , m_problem(new DeskLabel(DeskLabel::Style::Body))
{
    setWindowTitle(tr("Note, promise and contact"));
    setAccessibleName(windowTitle());
    setupLayout(name);
    fill();
    resize(firstSize);
}

void WorklistNoteDialog::setupLayout(const QString &name)
{
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("For example: called, nobody answered"));
    m_note->setTabChangesFocus(true);
    m_assignee->setAccessibleName(tr("Assigned to"));
    m_assignee->setPlaceholderText(tr("Who cares for this customer"));
    m_assignee->setMaxLength(int(longestAssignee));
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
    auto *caption = new DeskLabel(DeskLabel::Style::Caption,
                                  tr("Until the promised day the customer is not suspended from this desk. All of it "
                                     "is kept on this computer and in the activity log; UISP does not know it."));
    caption->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit saveRequested(typed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *assigneeTitle = new DeskLabel(DeskLabel::Style::Body, m_assignee->accessibleName());
    assigneeTitle->setBuddy(m_assignee);
    auto *assignee = new QHBoxLayout;
    assignee->addWidget(assigneeTitle);
    assignee->addWidget(m_assignee, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(9);
    column->addWidget(new DeskLabel(DeskLabel::Style::Strong, singleLine(name, 200)));
    column->addWidget(m_note, 1);
    column->addWidget(m_promise);
    column->addWidget(m_contact);
    column->addLayout(assignee);
    column->addWidget(caption);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void WorklistNoteDialog::fill()
{
    m_note->setPlainText(m_kept.note);
    m_promise->setDay(m_kept.promisedOn);
    m_assignee->setText(m_kept.assignee);
    m_contact->setDay(m_kept.nextContactOn);
}

WorklistNote WorklistNoteDialog::typed() const
{
    WorklistNote note = m_kept;
    note.note = m_note->toPlainText();
    note.promisedOn = m_promise->day();
    note.assignee = m_assignee->text();
    note.nextContactOn = m_contact->day();
    return note;
}

void WorklistNoteDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace freshet
