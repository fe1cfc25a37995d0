// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledefinitions.h"

#include "domain/paymentpattern.h"
#include "store/confirmationsql.h"

namespace freshet {

namespace {

/// A pattern without payments has no currency of its own.
QString currencySql()
{
    return QStringLiteral("COALESCE(NULLIF(p.currency, ''), c.currency)");
}

std::vector<ColumnSpec> columns()
{
    const auto field = [](const char *name) { return QStringLiteral("p.") + QLatin1String(name); };
    return {
        column("customer_id", CellKind::Integer, field("customer_id"), 20),
        column("on_time_payment_count", CellKind::Integer, field("on_time_count"), 6),
        column("late_payment_count", CellKind::Integer, field("late_count"), 7),
        column("open_overdue_count", CellKind::Integer, field("open_overdue_count"), 8),
        column("missed_payment_count", CellKind::Integer, field("missed_count"), 9),
        column("on_time_ratio", CellKind::Ratio, field("on_time_ratio"), 10),
        column("on_time_ratio_weighted", CellKind::Ratio, field("on_time_ratio_by_value"), 21),
        column("avg_days_late", CellKind::Decimal, field("avg_days_late"), 11),
        column("avg_days_when_late", CellKind::Decimal, field("avg_days_when_late"), 12),
        column("weighted_days_late", CellKind::Decimal, field("weighted_days_late"), 22),
        column("avg_days_late_incl_open", CellKind::Decimal, field("avg_days_late_with_open"), 13),
        column("avg_payment_amount", CellKind::Money, field("avg_payment_amount"), 14),
        column("currency", CellKind::Text, currencySql(), 15),
        column("last_payment_date", CellKind::Date, field("last_payment_date"), 16),
        column("trend", CellKind::Word, field("trend"), 5),
        column("recent_bad", CellKind::Integer, field("recent_bad"), 17),
        column("risk_class", CellKind::Word, field("risk_class"), 2, field("risk_rank")),
        column("is_risky", CellKind::Flag, field("is_risky"), 0),
        column("reason", CellKind::Sentence, field("reason"), 3),
        column("history_loading", CellKind::Flag,
               QStringLiteral("(SELECT count(*) FROM list_state WHERE entity IN ('invoices', 'payments')) < 2"), 0),
        column("confirmed_at", CellKind::DateTime, patternConfirmedAtSql(QStringLiteral("p")), 24),
        quietColumn("waits_for_full_check", CellKind::Flag, QStringLiteral("1")),
        windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 1, QStringLiteral("c.search_text")),
        windowColumn("marks", CellKind::Marks, field("marks"), 4),
        windowColumn("oldest_overdue_invoice", CellKind::Text,
                     QStringLiteral("(SELECT o.number FROM invoices o WHERE o.id = p.oldest_overdue_invoice_id)"), 18),
        windowColumn("oldest_overdue_days", CellKind::Days, QStringLiteral("NULLIF(p.oldest_overdue_days, 0)"), 19),
        windowColumn("as_of", CellKind::Date, field("as_of"), 23),
    };
}

FilterSpec riskFilter(RiskClass risk)
{
    return {riskWord(risk), QStringLiteral("p.risk_class = '%1'").arg(riskWord(risk))};
}

} // namespace

TableSpec patternsTable()
{
    TableSpec spec;
    spec.id = TableId::Patterns;
    spec.key = QStringLiteral("patterns");
    spec.fromSql = QStringLiteral("patterns p LEFT JOIN customers c ON c.id = p.customer_id");
    spec.countFromSql = spec.fromSql;
    spec.idSql = QStringLiteral("p.customer_id");
    spec.currencySql = currencySql();
    spec.customerIdSql = QStringLiteral("p.customer_id");
    spec.goneSql = QStringLiteral("c.gone_since");
    spec.olderSql = patternOlderSql(QStringLiteral("p"));
    spec.searchSql = customerFoundSql(spec.customerIdSql);
    spec.columns = columns();
    spec.filters = {{QStringLiteral("all"), {}},      {QStringLiteral("risky"), QStringLiteral("p.is_risky <> 0")},
                    riskFilter(RiskClass::Elevated),  riskFilter(RiskClass::Watch),
                    riskFilter(RiskClass::NeverPaid), riskFilter(RiskClass::New),
                    riskFilter(RiskClass::Good)};
    FilterSpec high = riskFilter(RiskClass::High);
    high.isAlwaysChip = false;
    spec.filters.push_back(std::move(high));
    spec.defaultSortKey = QStringLiteral("risk_class");
    return spec;
}

} // namespace freshet
