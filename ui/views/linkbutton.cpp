// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/linkbutton.h"

namespace freshet {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setStyleSheet(QStringLiteral("QPushButton { border: none; color: palette(link); text-align: left; }"
                                 "QPushButton:focus { text-decoration: underline; }"));
}

} // namespace freshet
