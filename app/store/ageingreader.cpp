// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ageingreader.h"

#include "store/settingsstore.h"
#include "store/storedvalues.h"
#include "store/tabledefinitions.h"
#include "store/tablesql.h"

#include <algorithm>
#include <map>

namespace freshet {

namespace {

/// As the partial indexes say it, word by word.
const char *const judgedSql = "i.status IN (1, 2, 3) AND i.is_proforma = 0 AND i.total > 0 AND i.gone_since IS NULL";

/// After more days than this an invoice stands in invoices_slow.
constexpr int slowDays = 92;

constexpr const char *endOfTime = "9999-12-31";

constexpr QChar fieldMark = QLatin1Char('|');

/// Takes the text up to the next mark off the front.
QStringView takeField(QStringView &text)
{
    const qsizetype end = text.indexOf(fieldMark);
    const QStringView field = text.first(end < 0 ? text.size() : end);
    text = end < 0 ? QStringView() : text.sliced(end + 1);
    return field;
}

class AgeingReading
{
public:
    AgeingReading(Database &cache, CalendarDate asOf, std::optional<RecordId> customerId, const AgeingEdges &edges)
        : m_cache(cache)
        , m_asOf(asOf)
        , m_customerId(customerId)
        , m_edges(edges)
    {
    }

    Result<AgeingReport> read();

private:
    Result<QSqlQuery> asked(const QString &sql, const char *what);
    Result<void> prepareSources();
    Result<void> readOpenInvoices(const QString &from, const QString &condition);
    Result<void> readCredit();
    Result<void> takeInvoice(const QSqlQuery &row);
    Result<qint64> coveredBy(const std::vector<PaymentCover> &covers, const QString &day);
    Result<bool> existed(const PaymentCover &cover, const QString &day);
    [[nodiscard]] AgeingReport report();

    Database &m_cache;
    CalendarDate m_asOf;
    std::optional<RecordId> m_customerId;
    AgeingEdges m_edges;
    QSqlQuery m_paymentDay;
    QSqlQuery m_creditNoteDay;
    std::map<RecordId, std::vector<AgeingLine>> m_lines;
};

Result<QSqlQuery> AgeingReading::asked(const QString &sql, const char *what)
{
    const QString day = m_asOf.toIso();
    Result<QSqlQuery> rows = preparedQuery(m_cache, {sql,
                                                     {{QStringLiteral(":as_of"), day},
                                                      {QStringLiteral(":recent"), m_asOf.addDays(-slowDays).toIso()},
                                                      {QStringLiteral(":customer"), m_customerId.value_or(0)}}});
    if (!rows)
        return rows;
    if (const Result<void> run = m_cache.run(*rows, QStringLiteral("ageing: %1").arg(QLatin1String(what))); !run)
        return run.error();
    return rows;
}

Result<void> AgeingReading::prepareSources()
{
    for (const auto &[query, table] :
         {std::pair(&m_paymentDay, "payments"), std::pair(&m_creditNoteDay, "credit_notes")}) {
        Result<QSqlQuery> prepared =
            m_cache.prepare(QStringLiteral("SELECT 1 FROM %1 WHERE id = ? AND gone_since IS NULL AND created_on <= ?")
                                .arg(QLatin1String(table)));
        if (!prepared)
            return prepared.error();
        *query = std::move(prepared).value();
    }
    return {};
}

Result<AgeingReport> AgeingReading::read()
{
    if (const Result<void> prepared = prepareSources(); !prepared)
        return prepared.error();
    const QString unsettled = QStringLiteral("i.status < 3 AND i.settled_on IS NULL AND i.created_on <= :as_of");
    const QString settledSince = QStringLiteral("i.settled_on > :as_of AND i.created_on <= :as_of");
    // Money may be dated ahead of the day that the patterns are of.
    const QString paidAhead =
        QStringLiteral("i.status = 3 AND i.settled_on IS NULL AND i.covers <> '[]' AND i.created_on <= :as_of");
    struct Part
    {
        QString from;
        QString condition;
    };
    std::vector<Part> parts;
    if (m_customerId) {
        parts = {
            {QStringLiteral("invoices i"),
             QStringLiteral("i.customer_id = :customer AND (%1 OR %2 OR %3)").arg(unsettled, settledSince, paidAhead)}};
    } else {
        parts = {{QStringLiteral("invoices i INDEXED BY invoices_unsettled"), unsettled},
                 {QStringLiteral("invoices i INDEXED BY invoices_by_creation"),
                  QStringLiteral("i.created_on > :recent AND ((%1 AND NOT julianday(i.settled_on) - "
                                 "julianday(i.created_on) > 92) OR (%2))")
                      .arg(settledSince, paidAhead)},
                 {QStringLiteral("invoices i INDEXED BY invoices_slow"),
                  QStringLiteral("%1 AND julianday(i.settled_on) - julianday(i.created_on) > 92").arg(settledSince)}};
    }
    for (const Part &part : parts) {
        if (const Result<void> done = readOpenInvoices(part.from, part.condition); !done)
            return done.error();
    }
    if (const Result<void> done = readCredit(); !done)
        return done.error();
    return report();
}

/// The covers come along only where some of them may be of that day or before: a single cover is that of the settling.
Result<void> AgeingReading::readOpenInvoices(const QString &from, const QString &condition)
{
    Result<QSqlQuery> rows =
        asked(QStringLiteral("SELECT i.customer_id, i.total, i.status = 3 AND i.settled_on IS NULL, "
                             "i.currency || '|' || %1 || '|' || "
                             "CASE WHEN i.covers <> '[]' AND (i.settled_on IS NULL OR instr(i.covers, '],[') > 0) "
                             "THEN i.covers ELSE '[]' END FROM %2 WHERE %3 AND %4 "
                             "AND (SELECT gone_since FROM customers WHERE id = i.customer_id) IS NULL")
                  .arg(lateAfterSql(QStringLiteral("i")), from, QLatin1String(judgedSql), condition),
              "open invoices");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const Result<void> taken = takeInvoice(*rows); !taken)
            return taken;
    }
    return {};
}

Result<void> AgeingReading::takeInvoice(const QSqlQuery &row)
{
    const QString text = row.value(3).toString();
    QStringView rest(text);
    const Currency currency(takeField(rest).toString());
    const CalendarDate dueOn = storedDate(takeField(rest)).value_or(CalendarDate());
    const std::optional<std::vector<PaymentCover>> covers = storedCovers(rest);
    if (!covers)
        return Error{ErrorKind::StoreDamaged, QStringLiteral("ageing: covers"), 0, {}};
    const Result<qint64> covered = coveredBy(*covers, m_asOf.toIso());
    if (!covered)
        return covered.error();
    const qint64 total = row.value(1).toLongLong();
    const qint64 balance = total - *covered;
    if (balance <= 0)
        return {};
    if (row.value(2).toBool()) {
        const Result<qint64> coveredEver = coveredBy(*covers, QLatin1String(endOfTime));
        if (!coveredEver || *coveredEver < total) // paid on a day that nobody knows
            return coveredEver ? Result<void>() : coveredEver.error();
    }
    AgeingLine &line = lineOf(m_lines[row.value(0).toLongLong()], currency);
    AgeingSum &bucket = line.buckets[size_t(m_edges.bucketOf(m_asOf - dueOn))];
    bucket.amount += balance;
    ++bucket.invoiceCount;
    return {};
}

/// Up to that day.
Result<qint64> AgeingReading::coveredBy(const std::vector<PaymentCover> &covers, const QString &day)
{
    qint64 covered = 0;
    for (const PaymentCover &cover : covers) {
        const Result<bool> counts = existed(cover, day);
        if (!counts)
            return counts.error();
        covered += *counts ? cover.amount : 0;
    }
    return covered;
}

/// The invoice is there already, so its cover is when the source is.
Result<bool> AgeingReading::existed(const PaymentCover &cover, const QString &day)
{
    if (!cover.paymentId && !cover.creditNoteId)
        return false;
    QSqlQuery &query = cover.paymentId ? m_paymentDay : m_creditNoteDay;
    query.bindValue(0, cover.paymentId ? *cover.paymentId : *cover.creditNoteId);
    query.bindValue(1, day);
    if (const Result<void> run = m_cache.run(query, QStringLiteral("ageing: cover source")); !run)
        return run.error();
    const bool isThere = query.next();
    query.finish();
    return isThere;
}

Result<void> AgeingReading::readCredit()
{
    Result<QSqlQuery> rows =
        asked(QStringLiteral(
                  "SELECT s.customer_id, s.currency, SUM(s.change) FROM credit_steps s WHERE s.day <= :as_of AND %1 "
                  "(SELECT gone_since FROM customers WHERE id = s.customer_id) IS NULL "
                  "GROUP BY s.customer_id, s.currency")
                  .arg(m_customerId ? QStringLiteral("s.customer_id = :customer AND") : QString()),
              "credit");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const qint64 credit = rows->value(2).toLongLong(); credit != 0)
            lineOf(m_lines[rows->value(0).toLongLong()], Currency(rows->value(1).toString())).unallocatedCredit =
                credit;
    }
    return {};
}

AgeingReport AgeingReading::report()
{
    AgeingReport found;
    for (auto &[customerId, lines] : m_lines) {
        std::ranges::sort(lines, {}, &AgeingLine::currency);
        for (AgeingLine &line : lines) {
            line.netBalance = line.openAmount() - line.unallocatedCredit;
            lineOf(found.totals, line.currency) += line;
            found.customers.push_back({customerId, line});
        }
    }
    std::ranges::sort(found.totals, {}, &AgeingLine::currency);
    return found;
}

} // namespace

Result<bool> canReadAgeing(Database &cache)
{
    const Result<QVariant> answer = cache.value(
        QStringLiteral("SELECT (SELECT count(*) FROM list_state WHERE entity IN ('invoices', 'payments')) = 2 "
                       "AND EXISTS (SELECT 1 FROM meta WHERE key = 'patterns_as_of')"));
    return answer ? Result<bool>(answer->toBool()) : answer.error();
}

Result<AgeingReport> readAgeing(Database &cache, CalendarDate asOf, std::optional<RecordId> customerId)
{
    const Result<AgeingEdges> edges = readAgeingEdges(cache);
    return edges ? AgeingReading(cache, asOf, customerId, *edges).read() : edges.error();
}

Result<std::vector<CurrencySales>> readSales(Database &cache, CalendarDate asOf, int months)
{
    Result<QSqlQuery> rows = cache.prepare(
        QStringLiteral("SELECT i.created_on, i.currency, SUM(i.total) FROM invoices i INDEXED BY invoices_by_creation "
                       "WHERE %1 AND i.created_on > ? AND i.created_on <= ? GROUP BY i.created_on, i.currency")
            .arg(QLatin1String(judgedSql)));
    if (!rows)
        return rows.error();
    std::vector<CalendarDate> ends; // the last day of each month, newest first; one more to begin behind
    for (int month = 0; month <= months; ++month)
        ends.push_back(asOf.addMonths(-month));
    rows->bindValue(0, ends.back().toIso());
    rows->bindValue(1, asOf.toIso());
    if (const Result<void> run = cache.run(*rows, QStringLiteral("sales")); !run)
        return run.error();
    std::vector<CurrencySales> sales;
    while (rows->next()) {
        const Currency currency(rows->value(1).toString());
        auto line = std::ranges::find(sales, currency, &CurrencySales::currency);
        if (line == sales.end()) {
            line = sales.insert(sales.end(), {currency, std::vector<PeriodSales>(size_t(months))});
            for (size_t i = 0; i + 1 < ends.size(); ++i)
                line->months[i].days = ends[i] - ends[i + 1];
        }
        const CalendarDate day = storedDate(rows->value(0)).value_or(asOf);
        const auto month = std::ranges::find_if(ends, [day](CalendarDate end) { return day > end; });
        line->months[size_t(month - ends.begin()) - 1].amount += rows->value(2).toLongLong();
    }
    std::ranges::sort(sales, {}, &CurrencySales::currency);
    return sales;
}

} // namespace freshet
