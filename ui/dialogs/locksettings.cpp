// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/locksettings.h"

#include "session/pincode.h"
#include "session/screenlockwatch.h"
#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int dialogWidth = 460;
constexpr int mostMinutes = 240;

} // namespace

LockSettings::LockSettings(const LockTimes &times, bool hasPin, QWidget *parent)
    : QDialog(parent)
    , m_minutes(new QSpinBox(this))
    , m_withScreen(new QCheckBox(tr("Lock together with the &screen"), this))
    , m_pin(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_problem(new DeskLabel(DeskLabel::Style::Body, {}, this))
{
    setWindowTitle(tr("Lock", "title of a window"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    setMinimumWidth(dialogWidth);
    m_minutes->setAccessibleName(tr("Lock after idle minutes"));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSpecialValueText(tr("never", "do not lock"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(times.idleMinutes);
    m_withScreen->setChecked(times.withScreen);
    m_withScreen->setVisible(ScreenLockWatch::isTold());
    m_pin->setAccessibleName(tr("New PIN"));
    m_pin->setPlaceholderText(hasPin ? tr("leave empty to keep the PIN") : tr("leave empty to do without a PIN"));
    m_again->setAccessibleName(tr("New PIN again"));
    for (QLineEdit *field : {m_pin, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Lock after"), m_minutes);
    form->addRow(m_withScreen);
    form->addRow(tr("New &PIN"), m_pin);
    form->addRow(tr("PIN &again"), m_again);
    auto *note = new DeskLabel(DeskLabel::Style::Caption,
                               tr("The PIN is kept in this computer's keychain, as a slow hash that does not tell it. "
                                  "Without a PIN the keychain is asked for the token before the window opens again. "
                                  "Whoever forgets the PIN signs out and in with the token."),
                               this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *remove = buttons->addButton(tr("Remove PIN"), QDialogButtonBox::ResetRole);
    remove->setVisible(hasPin);
    connect(remove, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        emit pinRemovalRequested();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &LockSettings::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
}

void LockSettings::accept()
{
    QString problem;
    if (m_pin->text() != m_again->text())
        problem = tr("The two PINs are not the same.");
    else if (const Result<void> checked = checkNewPin(m_pin->text()); !m_pin->text().isEmpty() && !checked)
        problem = errorSentence(checked.error());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    QDialog::accept();
    emit chosen({m_minutes->value(), m_withScreen->isChecked()}, m_pin->text());
}

} // namespace freshet
