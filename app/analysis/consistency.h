// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrules.h"
#include "domain/behavioursettings.h"
#include "domain/customeraccount.h"
#include "domain/finding.h"

#include <optional>
#include <vector>

/// The consistency audit: what contradicts in UISP, rule by rule (payment behaviour, section 7). Pure; any thread.
namespace freshet {

/// What the rules that look at one account find in it: A1 to A12, A14, A15, A17, A19 and A20, in no order. `today` is
/// of UISP's own zone; A9 and A10 depend on it. What real systems do and so contradicts nothing: rows with a total of
/// zero or less (A4, A5, A7, A14), the amounts of drafts, void invoices and processed pro-formas (A5), a suspension for
/// a reason of the office's own (A10), an account that the token may not see (A1 to A3). Where amounts of another
/// currency are open, A15 tells of them and A1 and A2 add nothing up. An account that is not complete has no findings
/// of A1, A2, A9 and A10.
[[nodiscard]] std::vector<Finding> auditAccount(const CustomerAccount &account, const BehaviourSettings &settings,
                                                CalendarDate today);

/// What auditAccount() could not look at in an account.
struct AuditGap
{
    bool isCustomerHeld = false;    ///< the customer's own row could not be read
    bool isIncomplete = false;      ///< CustomerAccount::isComplete is false: no sums
    bool isEndUnknown = false;      ///< the other end of some cover could not be read
    std::vector<RowPlace> heldRows; ///< could not be read themselves
};

/// Nothing when all of it could be looked at.
[[nodiscard]] std::optional<AuditGap> gapOf(const CustomerAccount &account);
/// Whether a finding of that place would have been passed over: what was known of it stands.
[[nodiscard]] bool hides(const AuditGap &gap, const FindingPlace &place);

/// Reason 1 of UISP's list, "Payments overdue", which its own suspending uses; a person's reasons begin at 1000.
inline constexpr RecordId overdueSuspensionReason = 1;

} // namespace freshet
