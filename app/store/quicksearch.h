// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/database.h"
#include "store/tables.h"

#include <functional>
#include <optional>
#include <vector>

namespace freshet {

/// A row that the search box offers.
struct SearchHit
{
    RecordId id = 0;
    std::optional<RecordId> customerId;
    QString customerName; ///< empty for a payment of nobody
    QString text;      ///< of an invoice its number, of a payment the provider's id, of a customer the phone, e-mail,
                       ///< custom id or address that the words were found in, when not in the name; may be empty
    qint64 amount = 0; ///< of invoices and payments, minor units
    Currency currency;
    std::optional<CalendarDate> day; ///< an invoice's due date, a payment's date
};

struct SearchGroup
{
    TableId table = TableId::Customers;
    std::vector<SearchHit> hits;
    bool hasMore = false; ///< there are others besides
};

/// Customers by name, id ("#1043" or "1043"), custom id, phone, e-mail and address; invoices by number; payments by
/// amount and the provider's id. Rows that UISP no longer has are left out. Every word must be found in one row, in any
/// order; from three letters anywhere, shorter text only at the beginning of a name or number. What begins as typed
/// comes first, then what is newest. At most `most` hits a group; groups without hits are left out. One consistent
/// read; ends with ErrorKind::Cancelled once `isWanted` says no (it is asked between the groups).
Result<std::vector<SearchGroup>> quickSearch(Database &cache, const QString &typed, int most,
                                             const std::function<bool()> &isWanted);

} // namespace freshet
