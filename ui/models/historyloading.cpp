// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historyloading.h"

#include "domain/paymentpattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace freshet {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(freshet::History)
};

/// Of the patterns, what is known without the past.
constexpr const char *knownAtOnce[] = {
    "customer_id", "customer_name",       "currency",          "oldest_overdue_invoice",
    "as_of",       "oldest_overdue_days", "open_overdue_count"};

} // namespace

QString historyLoadingText()
{
    return History::tr("history loading");
}

QString historyLoadingReason()
{
    return History::tr("Older invoices and payments are still being read in the background. How customers pay is shown "
                       "as soon as all of them are there.");
}

bool hangsOnHistory(TableId table, const ColumnSpec &column)
{
    if (table == TableId::Patterns)
        return std::ranges::none_of(knownAtOnce,
                                    [&column](const char *key) { return column.key == QLatin1String(key); });
    return table == TableId::Customers &&
           (column.key == QLatin1String("risk_class") || column.key == QLatin1String("marks"));
}

bool hangsOnHistory(const FilterSpec &filter)
{
    constexpr RiskClass classes[] = {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated,
                                     RiskClass::Watch,     RiskClass::New,  RiskClass::Good};
    return filter.key == QLatin1String("risky") ||
           std::ranges::any_of(classes, [&filter](RiskClass risk) { return filter.key == riskWord(risk); });
}

} // namespace freshet
