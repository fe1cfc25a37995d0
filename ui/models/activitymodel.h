// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitylog.h"
#include "ui/models/cellformat.h"

#include <QAbstractTableModel>

#include <vector>

namespace freshet {

/// The newest entries of the audit trail, newest first: when, who, what, and in which words.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, UserColumn, ActionColumn, DetailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Newest first. Entries that were added since the last call are inserted above the others, and what is not among
    /// them any more at the end is removed.
    void setEntries(std::vector<ActivityEntry> entries);

    /// Null when there is no such row.
    [[nodiscard]] const ActivityEntry *entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ActivityEntry &entry, int column) const;
    [[nodiscard]] QString toolTip(const ActivityEntry &entry, int column) const;

    CellFormat m_format;
    std::vector<ActivityEntry> m_entries;
};

/// "Customers refreshed" for BULK_REFRESH_CUSTOMERS; an action that is not known is shown as it is.
[[nodiscard]] QString activityTitle(const QString &action);

} // namespace freshet
