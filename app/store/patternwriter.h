// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paymentpattern.h"
#include "domain/result.h"
#include "store/database.h"

#include <vector>

namespace freshet {

/// Writes what the analysis found, batch by batch and only where it differs from what is stored. Use it inside one
/// transaction.
class PatternWriter
{
public:
    explicit PatternWriter(Database &cache);

    /// Patterns are written at once and their day is noted. Settled days (none: not settled) are gathered for a while.
    Result<void> add(const std::vector<PaymentPattern> &patterns, const std::vector<InvoiceSettlement> &settlements);
    /// Behind the last batch: writes the settled days that are left, and removes the patterns of leads that have no
    /// invoices.
    Result<void> finish();

private:
    Result<void> writeSettledDays();

    Database &m_cache;
    std::vector<InvoiceSettlement> m_settlements;
};

} // namespace freshet
