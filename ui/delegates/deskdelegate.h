// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/deskcolors.h"

#include <QStyledItemDelegate>

namespace freshet {

/// Draws the cells of every table: words as pills, invoice marks as a strip, rows gone from UISP in grey and struck
/// through, numbers at the trailing edge, and a fine line below each row instead of a grid. Reads TableModel's roles
/// and draws a model that has none of them as plain text.
class DeskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const DeskColors &colorsFor(const QPalette &palette) const;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable qint64 m_paletteKey = 0;
    mutable DeskColors m_colors;
};

} // namespace freshet
