// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "refresh/rulesinforce.h"
#include "store/snapshotwriter.h"

#include <QDateTime>

#include <atomic>
#include <optional>
#include <vector>

namespace freshet {

/// On what an audit stands.
struct AuditBasis
{
    QDateTime now; ///< UTC
    CalendarDate today;
    QString deskPath;                       ///< where acknowledgements are
    bool isFullCheck = false;               ///< every document was read, so that covers can be followed to their ends
    bool hasComparedAccounts = false;       ///< customers and documents were read so that they are of the same moment
    std::vector<RecordId> movingAccounts{}; ///< sorted; those that were not
    std::optional<DashboardOverview> overview{};
    const std::atomic<bool> *isCancelled = nullptr; ///< none: it runs to its end
};

/// The audit as a step of publishing, behind the judging: looks at the accounts that the snapshot touched, at those
/// that the new day concerns, and at everybody after a full check, under other rules and by another version. While
/// the history is still being read nothing is audited, and AuditState says so. What the basis does not carry is not
/// opened: sums (A1, A2), overdue marks and suspensions (A9, A10) of accounts that were not compared or moved; ends of
/// covers and refunds (A8, A20) without a full check; the dashboard (A18) unless it differs as much as at the refresh
/// before, because it is read some seconds before the lists are. What is no longer found is resolved, unless the audit
/// could not look there (AuditGap; no dashboard). Ends with Cancelled between two batches. Call it inside the
/// publishing transaction; errors are those of the store.
Result<void> auditSnapshot(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules,
                           const AuditBasis &basis);

/// The same between two refreshes, when the rules were changed or something was acknowledged: what the last refresh
/// carried still carries.
Result<void> auditAnew(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules, AuditBasis basis);

} // namespace freshet
