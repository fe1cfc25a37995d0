// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wishdialog.h"

#include "refresh/actionvalue.h"
#include "ui/dialogs/actiontext.h"
#include "ui/dialogs/wishform.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int usualWidth = 460;

WishForm *formFor(ActionKind kind, CalendarDate today)
{
    if (kind == ActionKind::SetVip)
        return new VipForm;
    if (kind == ActionKind::SetGrace)
        return new GraceForm(today);
    return new NoteForm;
}

} // namespace

WishDialog::WishDialog(ActionKind kind, const QString &whom, CalendarDate today, QWidget *parent)
    : QDialog(parent)
    , m_form(formFor(kind, today))
    , m_problem(new DeskLabel(DeskLabel::Style::Body))
    , m_goOn(new QPushButton(tr("Show the list")))
{
    setWindowTitle(actionTitle(kind));
    setAccessibleName(windowTitle());
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_goOn, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(new DeskLabel(DeskLabel::Style::Strong, singleLine(whom, 200)));
    column->addWidget(m_form, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    // Behind the layout: before it the button belongs to no dialog yet.
    m_goOn->setDefault(true);
    connect(m_form, &WishForm::edited, this, &WishDialog::showWhetherItFits);
    connect(buttons, &QDialogButtonBox::accepted, this, &WishDialog::goOn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualWidth, sizeHint().height());
    m_form->setFocus();
}

void WishDialog::showWhetherItFits()
{
    const Result<ActionWish> wish = checkedWish(m_form->wish());
    m_problem->setVisible(!wish);
    m_problem->setText(wish ? QString() : errorSentence(wish.error()));
    m_goOn->setEnabled(bool(wish));
}

void WishDialog::goOn()
{
    const Result<ActionWish> wish = checkedWish(m_form->wish());
    if (!wish)
        return showWhetherItFits();
    accept();
    emit wished(*wish);
}

} // namespace freshet
