// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/deskcolors.h"

#include <QSize>
#include <QString>

class QFont;
class QPainter;
class QRect;

namespace freshet {

/// Draws the strip of the last invoices from marksText() letters, newest first from the leading edge: a filled dot was
/// paid on time, a half dot late, a ring is open and overdue; a small dot is not due yet, a dash says nothing is known
/// or the invoice was credited. Shape and colour say the same thing.
void paintMarks(QPainter &painter, const QRect &cell, const QString &marks, const DeskColors &colors, const QFont &font,
                Qt::LayoutDirection direction);
[[nodiscard]] QSize marksSize(const QString &marks, const QFont &font);

} // namespace freshet
