// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/acknowledgedialog.h"

#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(520, 320);
constexpr qsizetype longestNote = 1'000;

DeskLabel *paragraph(DeskLabel::Style style, const QString &text)
{
    auto *label = new DeskLabel(style, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

AcknowledgeDialog::AcknowledgeDialog(const QString &message, QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit)
    , m_acknowledge(new QPushButton(tr("Acknowledge", "button")))
{
    setWindowTitle(tr("Acknowledge a finding"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    m_note->setAccessibleName(tr("Why it is left as it is"));
    m_note->setPlaceholderText(tr("For example: agreed with the customer, corrected next month"));
    m_note->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_acknowledge, QDialogButtonBox::AcceptRole);
    m_acknowledge->setEnabled(false);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_acknowledge->setEnabled(!m_note->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AcknowledgeDialog::takeNote);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(9);
    layout->addWidget(paragraph(DeskLabel::Style::Strong, singleLine(message, 1'000)));
    layout->addWidget(paragraph(DeskLabel::Style::Body, tr("Why is it left as it is?")));
    layout->addWidget(m_note, 1);
    layout->addWidget(paragraph(DeskLabel::Style::Caption,
                                tr("The note is kept on this computer with your name and in the activity log. The "
                                   "finding comes back when its facts change.")));
    layout->addWidget(buttons);
    resize(firstSize);
}

void AcknowledgeDialog::takeNote()
{
    const QString note = m_note->toPlainText().trimmed().left(longestNote);
    if (note.isEmpty())
        return;
    accept();
    emit acknowledged(note);
}

} // namespace freshet
