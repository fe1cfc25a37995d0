// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/textdirection.h"

#include <QGuiApplication>
#include <QLabel>
#include <QStyle>

namespace freshet {

void runAsWritten(QLabel &label)
{
    if (!QGuiApplication::isRightToLeft())
        return;
    label.setAlignment(QStyle::visualAlignment(Qt::RightToLeft, label.alignment()));
    label.setLayoutDirection(label.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace freshet
