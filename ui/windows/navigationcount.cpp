// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/navigationcount.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

/// The filter whose number is worth a badge in the navigation, with the tone of the badge.
struct Badge
{
    TableId table;
    const char *filterKey;
    Tone tone;
};
constexpr std::array badges = {
    Badge{TableId::Invoices, "overdue", Tone::Warning}, Badge{TableId::Patterns, "risky", Tone::Bad},
    Badge{TableId::Worklist, "candidates", Tone::Warning}, Badge{TableId::Findings, "severity_high", Tone::Bad}};

qint64 countOf(TableId table, const char *filterKey, const std::vector<qint64> &counts)
{
    const std::vector<FilterSpec> &filters = tableSpec(table).filters;
    const auto filter = std::ranges::find(filters, QLatin1String(filterKey), &FilterSpec::key);
    const auto index = size_t(filter - filters.begin());
    return index < counts.size() ? counts[index] : 0;
}

} // namespace

NavigationCount navigationCount(TableId table, const std::vector<qint64> &counts, bool isHistoryLoading)
{
    const QLocale locale;
    if (table == TableId::Changes)
        return {locale.toString(countOf(table, "last", counts)), Tone::Plain};
    const auto badge = std::ranges::find(badges, table, &Badge::table);
    const bool isKnown = badge != badges.end() && (!isHistoryLoading || table != TableId::Patterns);
    const qint64 alarming = isKnown ? countOf(table, badge->filterKey, counts) : 0;
    if (alarming == 0)
        return {locale.toString(counts.front()), Tone::Plain};
    if (table == TableId::Findings)
        return {locale.toString(counts.front()), badge->tone};
    if (table == TableId::Invoices)
        return {QCoreApplication::translate("NavigationCount", "%1 overdue").arg(locale.toString(alarming)),
                badge->tone};
    return {locale.toString(alarming), badge->tone};
}

} // namespace freshet
