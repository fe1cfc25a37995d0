// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrules.h"
#include "domain/overview.h"
#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace freshet {

/// What an audit leaves behind for people and for the next one; kept in the cache's meta.
struct AuditState
{
    int version = 0;         ///< of the rules as they are programmed; 0: there was no audit
    QDateTime auditedAt;     ///< UTC
    CalendarDate day;        ///< at UISP, that A9 and A10 went by
    bool wasSkipped = false; ///< because the history had not been read: nothing was audited
    bool wasWhole = false;   ///< everybody was looked at with every document read, and no row has changed since
    /// Whether accounts and documents were known to be of the same moment.
    bool hasComparedAccounts = false;
    std::vector<RecordId> movingAccounts; ///< that were not, because they moved while they were read
    /// By figure, how far our totals were from UISP's dashboard; what differs alike twice is a finding.
    std::map<QString, qint64> overviewGaps;

    friend bool operator==(const AuditState &, const AuditState &) = default;
};

/// A default one when there was no audit, or when it cannot be read. Errors are those of the store.
Result<AuditState> readAuditState(Database &cache);
/// Call it inside the transaction that audits.
Result<void> writeAuditState(Database &cache, const AuditState &state);

} // namespace freshet
