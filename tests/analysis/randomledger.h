// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/paymentanalysis.h"

#include <functional>
#include <random>

namespace freshet::test {

/// A ledger and the day to judge it on, dense in edges: days around T, the window's ends and other due dates;
/// totals that covers hit, miss by one or pass.
struct RandomCase
{
    CustomerLedger ledger;
    PatternRules rules;
    CalendarDate asOf;
};

RandomCase randomCase(std::mt19937 &random);

/// As small a case as taking rows and values away can make of `failing`, for which `fails` still holds.
RandomCase shrunk(RandomCase failing, const std::function<bool(const RandomCase &)> &fails);

/// For the failure message: every row, with days relative to T.
QString describe(const RandomCase &example);

/// The first figure in which the two differ, or nothing. The reason is not compared.
QString difference(const LedgerAnalysis &ours, const LedgerAnalysis &plain);

} // namespace freshet::test
