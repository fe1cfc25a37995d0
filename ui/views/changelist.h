// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"
#include "ui/models/cellformat.h"

#include <QWidget>

#include <vector>

namespace freshet {

/// The newest changes of a customer in words, one below the other, with a button that leads to all of them.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    /// `rows`: of TableId::Changes, newest first; `count`: how many there are in all.
    ChangeList(const std::vector<TableRow> &rows, qint64 count, const CellFormat &format, QWidget *parent = nullptr);

signals:
    void allRequested();
};

/// "invoice INV0001234: changed".
[[nodiscard]] QString changeTitle(const TableRow &row);

} // namespace freshet
