// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/updatedialog.h"

#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int leastWidth = 560;

DeskLabel *wrapped(DeskLabel::Style style, const QString &text)
{
    auto *label = new DeskLabel(style, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

UpdateDialog::UpdateDialog(const UpdateSettings &settings, const QString &lastAsked, QWidget *parent)
    : QDialog(parent)
    , m_isOn(new QCheckBox(tr("&Tell me when there is a newer Freshet")))
    , m_address(new QLineEdit)
    , m_key(new QLineEdit)
    , m_answer(wrapped(DeskLabel::Style::Body, lastAsked))
{
    setWindowTitle(tr("Updates"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    setMinimumWidth(leastWidth);
    setupFields(settings);
    setupLayout();
}

void UpdateDialog::setupFields(const UpdateSettings &settings)
{
    m_isOn->setAccessibleName(tr("Tell me when there is a newer Freshet"));
    m_isOn->setChecked(settings.isOn);
    m_address->setAccessibleName(tr("Address of the notices"));
    m_address->setPlaceholderText(tr("https://freshet.example.net/update.json"));
    m_address->setText(settings.source.address);
    m_key->setAccessibleName(tr("Key of the notices"));
    m_key->setPlaceholderText(tr("a line of 44 signs that ends in ="));
    m_key->setText(settings.source.key);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void UpdateDialog::setupLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Key"), m_key);
    addCheck(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &UpdateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_isOn);
    column->addWidget(wrapped(DeskLabel::Style::Caption,
                              tr("Freshet then asks this address once a day, and sends nothing but its own name and "
                                 "version. A notice counts only when it is signed with this key. Freshet never "
                                 "installs anything by itself.")));
    if (builtInSource().address.isEmpty() && m_address->text().isEmpty())
        column->addWidget(wrapped(DeskLabel::Style::Caption,
                                  tr("This copy was built without an address for update notices. Enter your "
                                     "provider's, or ask who gave you the program.")));
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
}

void UpdateDialog::addCheck(QFormLayout &form)
{
    auto *check = new QPushButton(tr("&Check now"));
    check->setAutoDefault(false);
    connect(check, &QPushButton::clicked, this, &UpdateDialog::check);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(check, 0, Qt::AlignTop);
    row->addWidget(m_answer, 1);
    form.addRow(row);
}

UpdateSettings UpdateDialog::settings() const
{
    return {m_isOn->isChecked(), {m_address->text().trimmed(), m_key->text().trimmed()}};
}

void UpdateDialog::showAnswer(const QString &sentence, Tone tone)
{
    m_answer->setTone(tone);
    m_answer->setText(sentence);
}

void UpdateDialog::check()
{
    showAnswer(tr("Asking…"), Tone::Plain);
    emit checkRequested(settings().source);
}

/// What cannot work is not taken for on.
void UpdateDialog::accept()
{
    const UpdateSettings chosen = settings();
    if (const std::optional<UpdateFault> fault = faultOfSource(chosen.source); fault && chosen.isOn) {
        showAnswer(updateFaultSentence(*fault), Tone::Bad);
        const bool isKey = fault == UpdateFault::KeyMissing || fault == UpdateFault::KeyUnfit;
        (isKey ? m_key : m_address)->setFocus();
        return;
    }
    QDialog::accept();
    emit saved(chosen);
}

} // namespace freshet
