// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/foreigntextdelegate.h"

#include "ui/models/plaintext.h"

namespace freshet {

void ForeignTextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft)
        option->text = isolated(option->text);
}

} // namespace freshet
