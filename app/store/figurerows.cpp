// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figurerows.h"

#include "store/portfolio.h"

namespace freshet {

namespace {

ColumnCondition within(const QString &column, CalendarDate firstDay)
{
    return {.column = column,
            .test = ColumnTest::Between,
            .from = firstDay.toIso(),
            .to = firstDay.addMonths(1).addDays(-1).toIso()};
}

void addCurrency(ColumnFilter &columns, const std::optional<Currency> &currency)
{
    if (!currency)
        return;
    ColumnCondition condition{QStringLiteral("currency"), ColumnTest::Empty};
    if (!currency->isEmpty()) {
        condition.test = ColumnTest::Equals;
        condition.text = currency->code();
    }
    columns.conditions.push_back(condition);
}

} // namespace

FigureRows receiptRows(CalendarDate firstDay, const std::optional<Currency> &currency)
{
    FigureRows rows{TableId::Payments, QStringLiteral("received"), {}};
    rows.columns.conditions.push_back(within(QStringLiteral("date"), firstDay));
    addCurrency(rows.columns, currency);
    return rows;
}

FigureRows settledRows(CalendarDate firstDay, const std::optional<Currency> &currency)
{
    FigureRows rows{TableId::Invoices, QStringLiteral("all"), {}};
    rows.columns.conditions.push_back(within(QStringLiteral("settled_date"), firstDay));
    addCurrency(rows.columns, currency);
    return rows;
}

FigureRows ageingRows(int bucket, const std::optional<Currency> &currency)
{
    FigureRows rows{TableId::Invoices, ageingFilterKey(bucket), {}};
    addCurrency(rows.columns, currency);
    return rows;
}

} // namespace freshet
