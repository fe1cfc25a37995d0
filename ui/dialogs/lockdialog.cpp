// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lockdialog.h"

#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int dialogWidth = 400;

} // namespace

LockDialog::LockDialog(QWidget *parent)
    : QDialog(parent)
    , m_sentence(new DeskLabel(DeskLabel::Style::Body, {}, this))
    , m_pin(new QLineEdit(this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
{
    setWindowTitle(tr("Freshet is locked"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    setMinimumWidth(dialogWidth);
    m_sentence->setWordWrap(true);
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("PIN"));
    m_unlock->setDefault(true);
    auto *signOut = new QPushButton(tr("Sign out"), this);
    signOut->setAutoDefault(false);
    signOut->setToolTip(tr("Forgets the token and closes the window's tables. Sign in again with the token."));
    connect(m_unlock, &QPushButton::clicked, this, &LockDialog::answer);
    connect(signOut, &QPushButton::clicked, this, &LockDialog::signOutRequested);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, m_unlock, [unlock = m_unlock] { unlock->setEnabled(true); });
    auto *row = new QHBoxLayout;
    row->addWidget(signOut);
    row->addStretch(1);
    row->addWidget(m_unlock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_pin);
    column->addLayout(row);
    setAsksPin(false);
}

void LockDialog::setAsksPin(bool asksPin)
{
    m_pin->setVisible(asksPin);
    m_sentence->setTone(Tone::Plain);
    m_sentence->setText(asksPin ? tr("The window was locked. Enter the PIN to go on.")
                                : tr("The window was locked. The keychain is asked before it opens again."));
    if (asksPin)
        m_pin->setFocus();
}

void LockDialog::answer()
{
    m_unlock->setEnabled(false);
    emit answered(m_pin->text());
}

void LockDialog::refuse(const QString &sentence)
{
    m_unlock->setEnabled(true);
    m_sentence->setTone(Tone::Bad);
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_pin->clear();
    m_pin->setFocus();
}

void LockDialog::pause(std::chrono::seconds duration)
{
    m_unlock->setEnabled(false);
    m_pause.start(duration);
}

void LockDialog::unlock()
{
    QDialog::accept();
}

void LockDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace freshet
