// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshet {

/// What is printed or exported of a table in place of the columns on show.
struct SheetChoice
{
    QString title{};       ///< translated; empty: the table's own
    QStringList columns{}; ///< by their keys, in this order; empty: those on show
};

} // namespace freshet
