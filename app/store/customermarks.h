// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <vector>

namespace freshet {

/// How many customers that UISP has are marked.
struct MarkCounts
{
    qint64 vip = 0;
    qint64 grace = 0;

    friend bool operator==(const MarkCounts &, const MarkCounts &) = default;
};

/// Works out VIP and grace anew from the tags and attributes that are stored, for the customers in `customerIds` or
/// for all when it is empty, and writes what differs. Rows keep their hash, which is of what UISP sent only.
Result<void> updateMarks(Database &cache, const std::vector<RecordId> &customerIds, const CustomerFlagKeys &keys);

/// As the rows stand.
Result<MarkCounts> storedMarks(Database &cache);
/// As they would stand with these keys. Writes nothing.
Result<MarkCounts> marksUnder(Database &cache, const CustomerFlagKeys &keys);

} // namespace freshet
