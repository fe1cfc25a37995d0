// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ageing.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Ageing)
};

} // namespace

int AgeingEdges::bucketOf(int daysPast) const
{
    return int(std::ranges::upper_bound(firstDays, daysPast) - firstDays.begin());
}

BucketDays AgeingEdges::daysOf(int bucket) const
{
    const int first = firstDays[size_t(bucket) - 1];
    return {first, size_t(bucket) < firstDays.size() ? std::optional(firstDays[size_t(bucket)] - 1) : std::nullopt};
}

QString bucketTitle(const AgeingEdges &edges, int bucket)
{
    if (bucket == 0)
        return Words::tr("Not due");
    const BucketDays days = edges.daysOf(bucket);
    if (!days.last)
        return Words::tr("%n days or more", "past the due date", days.first);
    if (days.first == *days.last)
        return Words::tr("%n days", "past the due date", days.first);
    return Words::tr("%1–%n days", "past the due date", *days.last).arg(days.first);
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
