// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptystate.h"

#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

EmptyState::EmptyState(QAbstractScrollArea &area)
    : QWidget(area.viewport())
    , m_heading(new DeskLabel(DeskLabel::Style::Title, {}, this))
    , m_sentence(new DeskLabel(DeskLabel::Style::Caption, {}, this))
    , m_action(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    for (DeskLabel *label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    area.viewport()->installEventFilter(this);
    hide();
}

void EmptyState::say(const QString &heading, const QString &sentence, const QString &action)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_action->setText(withoutMnemonic(action));
    m_action->setVisible(!action.isEmpty());
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace freshet
