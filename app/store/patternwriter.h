// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paymentpattern.h"
#include "domain/result.h"
#include "store/database.h"
#include "store/packedrows.h"

#include <deque>
#include <optional>
#include <vector>

namespace freshet {

/// Writes what the analysis found, batch by batch and only where it differs from what is stored. Use it inside one
/// transaction.
class PatternWriter
{
public:
    /// Invoices of one customer lie scattered over the whole table: the more days are written at once, the fewer of its
    /// pages are written again and again. These take 24 megabytes, and are those of more than 100,000 customers.
    static constexpr std::size_t usuallyGathered = 1'500'000;

    explicit PatternWriter(Database &cache, std::size_t mostGathered = usuallyGathered);

    /// Patterns are written at once and their day is noted. Settled days (none: not settled) are gathered until there
    /// are more than `mostGathered`.
    Result<void> add(const std::vector<PaymentPattern> &patterns, const std::vector<InvoiceSettlement> &settlements);
    /// Behind the last batch: writes the settled days that are left, and removes the patterns of leads that have no
    /// invoices.
    Result<void> finish();

private:
    struct SettledDay
    {
        RecordId invoiceId = 0;
        std::optional<CalendarDate> day;
    };

    Result<void> writeSettledDays();
    PackedRows nextSettledDays();

    Database &m_cache;
    std::size_t m_mostGathered;
    std::deque<SettledDay> m_settledDays;
};

} // namespace freshet
