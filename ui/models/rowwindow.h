// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cachesource.h"

#include <QHash>

#include <vector>

namespace freshet {

/// The rows of a table that were looked at lately, read by key in blocks and kept until room is needed.
class RowWindow
{
public:
    /// `source` must outlive the window.
    RowWindow(TableId table, CacheSource &source);

    /// The row at `place` of `ids`, read together with its neighbours when it is not here yet. A row that the cache
    /// does not have, or cannot read (see CacheSource::failed), is one without cells. Valid until the next call.
    const TableRow &row(const std::vector<RecordId> &ids, int place, CalendarDate today);
    void clear() { m_rows.clear(); }

    struct Reread
    {
        std::vector<RecordId> changedIds; ///< rising; DateTime cells do not count
        bool timesMoved = false;          ///< a DateTime cell of any row differs
    };
    /// Reads the rows looked at last again, says which are different now, and forgets the others.
    Reread reread(CalendarDate today);

private:
    struct Kept
    {
        TableRow row;
        quint64 lastUse = 0;
    };
    bool read(const std::vector<RecordId> &wanted, CalendarDate today);
    void forgetAllBut(size_t count);

    TableId m_table;
    CacheSource &m_source;
    QHash<RecordId, Kept> m_rows;
    quint64 m_use = 0;
};

} // namespace freshet
