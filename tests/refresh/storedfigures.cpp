// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/storedfigures.h"

#include "store/ageingreader.h"

#include <algorithm>

namespace freshet::test {

namespace {

template<typename Read>
auto readFrom(const RefreshFixture &desk, Read read) -> decltype(read(std::declval<Database &>()))
{
    const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error();
    return read(**cache);
}

QString lineText(const AgeingLine &line)
{
    QString text = line.currency.code();
    for (const AgeingSum &bucket : line.buckets)
        text += QStringLiteral(" %1").arg(bucket.amount);
    text += QStringLiteral(" credit %1 net %2").arg(line.unallocatedCredit).arg(line.netBalance);
    return line.isBalanced() ? text : text + QStringLiteral(" unbalanced");
}

Result<AgeingReport> ageingOf(const RefreshFixture &desk, CalendarDate asOf, std::optional<RecordId> customerId)
{
    return readFrom(desk, [&](Database &cache) { return readAgeing(cache, asOf, customerId); });
}

} // namespace

CustomerCard storedCard(const RefreshFixture &desk, RecordId customerId, CalendarDate today)
{
    const Result<CustomerCard> card =
        readFrom(desk, [&](Database &cache) { return readCustomerCard(cache, customerId, today); });
    return card ? card.value() : CustomerCard();
}

QString countsText(const CustomerCard &card)
{
    if (!card.pattern)
        return QStringLiteral("no pattern");
    const PaymentPattern &pattern = *card.pattern;
    const std::pair<int, const char *> counts[] = {
        {pattern.onTimeCount, "on time"},   {pattern.lateCount, "late"},       {pattern.openOverdueCount, "open"},
        {pattern.missedCount, "missed"},    {pattern.unknownCount, "unknown"}, {pattern.creditedCount, "credited"},
        {pattern.excludedCount, "excluded"}};
    QStringList parts;
    for (const auto &[count, what] : counts) {
        if (count != 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(QLatin1String(what)));
    }
    return parts.isEmpty() ? QStringLiteral("nothing") : parts.join(QStringLiteral(", "));
}

QString settlementText(const CustomerCard &card, RecordId invoiceId)
{
    const auto found =
        std::ranges::find(card.lastInvoices, invoiceId, [](const CardInvoice &i) { return i.invoice.id; });
    if (found == card.lastInvoices.end())
        return QStringLiteral("no such invoice");
    const QString days = found->daysLate ? QString::number(*found->daysLate) : QString();
    if (found->settledOn)
        return QStringLiteral("settled %1, %2 late").arg(found->settledOn->toIso(), days);
    return found->isOverdue ? QStringLiteral("open, %1 over").arg(days) : QStringLiteral("open");
}

QString ageingText(const RefreshFixture &desk, RecordId customerId, CalendarDate asOf)
{
    const Result<AgeingReport> report = ageingOf(desk, asOf, customerId);
    if (!report)
        return report.error().detail;
    QStringList lines;
    for (const CustomerAgeing &row : report->customers)
        lines.append(lineText(row.line));
    return lines.join(QLatin1Char('\n'));
}

QString ageingTotalsText(const RefreshFixture &desk, CalendarDate asOf)
{
    const Result<AgeingReport> report = ageingOf(desk, asOf, {});
    if (!report)
        return report.error().detail;
    QStringList lines;
    for (const AgeingLine &line : report->totals)
        lines.append(lineText(line));
    return lines.join(QLatin1Char('\n'));
}

} // namespace freshet::test
