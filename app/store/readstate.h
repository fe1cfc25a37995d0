// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <optional>

namespace freshet {

/// What earlier refreshes have read, and the next one need not ask for again.
struct ReadState
{
    qint64 rows = 0;                             ///< customers, services, invoices and payments in the file
    bool isHistoryComplete = false;              ///< every invoice and payment was read at least once
    QDateTime documentsReadAt;                   ///< UTC: when the newest invoices were read last; invalid: never
    std::optional<RecordId> paymentsReadThrough; ///< every payment up to this id was read; 0: there was none
};

Result<ReadState> readState(Database &cache);
/// ReadState::isHistoryComplete alone, which needs no counting.
Result<bool> isHistoryComplete(Database &cache);
/// Call inside a transaction.
Result<void> keepPaymentsReadThrough(Database &cache, RecordId id);

} // namespace freshet
