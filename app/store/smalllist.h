// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/database.h"
#include "store/snapshotwriter.h"

#include <QVariantList>

#include <map>

namespace freshet {

/// One of UISP's short lists (payment methods, organisations, tags, custom attributes): collected in memory and
/// replaced as a whole, and only when something in it differs. One that had rows and comes empty is believed when it
/// comes empty the next time, too: a UISP in trouble answers with empty lists, and without the names of the payment
/// methods nobody's money could be told from a courtesy.
class SmallList
{
public:
    SmallList(Database &cache, Entity entity, QStringList columns);

    void clear() { m_rows.clear(); }
    void add(const PaymentMethod &row);
    void add(const Organization &row);
    void add(const Tag &row);
    void add(const CustomAttribute &row);

    /// Writes the collected rows in place of the stored ones. Call inside a transaction, for a list read to its end.
    Result<EntityCounts> publish();

private:
    using Rows = std::map<QString, QVariantList>; ///< by id

    [[nodiscard]] Result<Rows> stored();
    /// Whether it came empty the last time; notes how it comes now.
    [[nodiscard]] Result<bool> wasEmpty();
    Result<void> replaceAll();

    Database *m_cache;
    QString m_name;
    QStringList m_columns; ///< the first is the id
    Rows m_rows;
};

} // namespace freshet
