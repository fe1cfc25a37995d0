// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/deskcolors.h"

#include <QFont>
#include <QSize>
#include <QString>

class QPainter;
class QRect;

namespace freshet {

/// Draws one word on a rounded wash of its tone, at the leading edge of `cell` and vertically centred; a tone without
/// a wash is drawn as bare text at the same place, so that a column of both lines up.
void paintPill(QPainter &painter, const QRect &cell, const QString &word, const ToneColors &colors, const QFont &font,
               Qt::LayoutDirection direction);
[[nodiscard]] QSize pillSize(const QString &word, const QFont &font);

} // namespace freshet
