// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet {

/// What an office may set about the consistency audit; see analysis/consistency.h.
struct AuditRules
{
    /// Two payments of the same amount by the same method within so many days are probably one; 0: on the same day.
    int duplicatePaymentDays = 2;
    /// An active service is worth a word when an invoice is overdue for longer than this. 0: not looked for, because
    /// UISP does not tell whether it suspends anybody by itself.
    int overduePolicyDays = 0;
    /// How long it is told that a row went from UISP, or that what it says was changed.
    int lookBackDays = 90;

    friend bool operator==(const AuditRules &, const AuditRules &) = default;
};

/// UISP keeps its own mark of who is overdue by jobs that run now and then; a day late is no contradiction.
inline constexpr int overdueFlagLagDays = 1;

} // namespace freshet
