// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ageing.h"

#include <algorithm>
#include <numeric>

namespace freshet {

int AgeingEdges::bucketOf(int daysPast) const
{
    return int(std::ranges::upper_bound(firstDays, daysPast) - firstDays.begin());
}

qint64 AgeingLine::openAmount() const
{
    return std::accumulate(buckets.begin(), buckets.end(), qint64(0),
                           [](qint64 sum, const AgeingSum &bucket) { return sum + bucket.amount; });
}

bool AgeingLine::isNothing() const
{
    return unallocatedCredit == 0 && netBalance == 0 &&
           std::ranges::all_of(buckets, [](const AgeingSum &bucket) { return bucket.invoiceCount == 0; });
}

AgeingLine &AgeingLine::operator+=(const AgeingLine &other)
{
    for (size_t i = 0; i < buckets.size(); ++i) {
        buckets[i].amount += other.buckets[i].amount;
        buckets[i].invoiceCount += other.buckets[i].invoiceCount;
    }
    unallocatedCredit += other.unallocatedCredit;
    netBalance += other.netBalance;
    return *this;
}

AgeingLine &lineOf(std::vector<AgeingLine> &lines, const Currency &currency)
{
    const auto known = std::ranges::find(lines, currency, &AgeingLine::currency);
    if (known != lines.end())
        return *known;
    AgeingLine &line = lines.emplace_back();
    line.currency = currency;
    return line;
}

} // namespace freshet
