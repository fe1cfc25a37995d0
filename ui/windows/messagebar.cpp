// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/messagebar.h"

#include "ui/delegates/deskcolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QPushButton(tr("Details", "button"), this))
    , m_dismiss(new QPushButton(tr("Dismiss", "button"), this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setupLayout();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::setupLayout()
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details", "button"));
    m_details->setMaximumHeight(140);
    m_details->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    for (QPushButton *button : {m_action, m_detailsButton, m_dismiss})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->addLayout(row);
    column->addWidget(m_details);
}

void MessageBar::showMessage(Kind kind, const QString &sentence, const QStringList &details, const QString &action)
{
    applyColors(kind);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_details->setPlainText(details.join(QLatin1Char('\n')));
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    show();
}

void MessageBar::applyColors(Kind kind)
{
    const DeskColors colors = DeskColors::of(palette());
    const ToneColors pair = kind == Kind::Failure ? colors.bad : colors.warning;
    setStyleSheet(QStringLiteral("#messageBar { background: %1; } #messageBar QLabel { color: %2; }")
                      .arg(pair.background.name(), pair.text.name()));
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

} // namespace freshet
