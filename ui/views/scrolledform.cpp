// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scrolledform.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace freshet {

namespace {

constexpr int fewestLines = 6;

} // namespace

ScrolledForm::ScrolledForm(QLayout *form, QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
{
    form->setContentsMargins(0, 0, 0, 0);
    m_body->setLayout(form);
    m_body->installEventFilter(this);
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ScrolledForm::heightForWidth(int width) const
{
    const QLayout &form = *m_body->layout();
    return form.hasHeightForWidth() ? form.totalHeightForWidth(width) : form.totalSizeHint().height();
}

QSize ScrolledForm::sizeHint() const
{
    return m_body->layout()->totalSizeHint();
}

/// With room for the bar, which takes its width from the fields.
QSize ScrolledForm::minimumSizeHint() const
{
    return {m_body->layout()->totalMinimumSize().width() + verticalScrollBar()->sizeHint().width(),
            fewestLines * fontMetrics().lineSpacing()};
}

bool ScrolledForm::eventFilter(QObject *watched, QEvent *event)
{
    // A text has changed: the dialog fits itself anew.
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace freshet
