// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/currency.h"
#include "domain/records.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// How old what customers owe is, as of a calendar day T of UISP's own zone. `analysis` defines it, the store reads it.
namespace freshet {

/// What is not due yet, and four buckets of what is.
constexpr int ageingBuckets = 5;

/// How many days past the due date a bucket begins and ends, both counted in.
struct BucketDays
{
    int first = 1;
    std::optional<int> last; ///< none: open-ended

    friend bool operator==(const BucketDays &, const BucketDays &) = default;
};

/// The first day past the due date of each bucket behind "not due"; rising from 1. The last one is open-ended.
struct AgeingEdges
{
    std::array<int, ageingBuckets - 1> firstDays = {1, 31, 61, 91};

    /// 0: not due, … `ageingBuckets` − 1: the oldest. `daysPast` is T − D; due today is not past due.
    [[nodiscard]] int bucketOf(int daysPast) const;
    /// Of a bucket behind "not due".
    [[nodiscard]] BucketDays daysOf(int bucket) const;

    friend bool operator==(const AgeingEdges &, const AgeingEdges &) = default;
};

/// Translated: "Not due", "1–30 days", "91 days or more".
[[nodiscard]] QString bucketTitle(const AgeingEdges &edges, int bucket);

struct AgeingSum
{
    qint64 amount = 0; ///< minor units still open
    qint64 invoiceCount = 0;

    friend bool operator==(const AgeingSum &, const AgeingSum &) = default;
};

/// What is owed in one currency, in minor units. Amounts of two currencies are never added.
struct AgeingLine
{
    Currency currency;
    std::array<AgeingSum, ageingBuckets> buckets;
    qint64 unallocatedCredit = 0; ///< never taken off a bucket
    qint64 netBalance = 0;        ///< what is owed after all; openAmount() − unallocatedCredit

    [[nodiscard]] qint64 openAmount() const;
    /// What every line must hold: Σ buckets − unallocated credit = net balance.
    [[nodiscard]] bool isBalanced() const { return openAmount() - unallocatedCredit == netBalance; }
    [[nodiscard]] bool isNothing() const;
    /// Adds a line of the same currency.
    AgeingLine &operator+=(const AgeingLine &other);

    friend bool operator==(const AgeingLine &, const AgeingLine &) = default;
};

struct CustomerAgeing
{
    RecordId customerId = 0;
    AgeingLine line;

    friend bool operator==(const CustomerAgeing &, const CustomerAgeing &) = default;
};

/// The line of `currency`, added at the end where there is none yet.
AgeingLine &lineOf(std::vector<AgeingLine> &lines, const Currency &currency);

/// A document of one day, in minor units.
struct DatedAmount
{
    CalendarDate on;
    Currency currency;
    qint64 amount = 0;

    friend bool operator==(const DatedAmount &, const DatedAmount &) = default;
};

/// What changes a customer's credit beside the rows of the ledger; amounts are positive.
struct CreditDocuments
{
    std::vector<DatedAmount> creditNotes;
    std::vector<DatedAmount> refunds;
};

} // namespace freshet
