// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/paymentanalysis.h"

namespace freshet::test {

/// The payment rules a second time, as plainly as they read and however slow, to hold analyseLedger() against.
/// Shares nothing with it but the value types. Leaves `reason` empty.
LedgerAnalysis plainAnalysis(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf);

} // namespace freshet::test
