// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace freshet {

/// For lists of the usual look with names from UISP: each text reads its own way in a mirrored window, too. Qt has a
/// full stop or an ellipsis behind a name in other letters stand before it.
class ForeignTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace freshet
