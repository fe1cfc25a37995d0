// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/heightfit.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace freshet {

HeightFit::HeightFit(QDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

bool HeightFit::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::LayoutRequest || type == QEvent::Resize)
        // Behind what the layout makes of the same event.
        QMetaObject::invokeMethod(this, &HeightFit::fit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void HeightFit::fit()
{
    const QLayout *layout = m_dialog->layout();
    if (layout == nullptr || !layout->hasHeightForWidth())
        return;
    const QSize room = m_dialog->screen()->availableGeometry().size();
    // A width of its own keeps the layout from asking for what longer words need.
    const int least = std::min(room.width(), layout->totalMinimumSize().width());
    if (m_dialog->minimumWidth() < least)
        m_dialog->setMinimumWidth(least);
    const int wanted = std::min(room.height(), layout->totalHeightForWidth(m_dialog->width()));
    m_dialog->setMinimumHeight(wanted);
    if (m_dialog->height() < wanted)
        m_dialog->resize(m_dialog->width(), wanted);
}

} // namespace freshet
