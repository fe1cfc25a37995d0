// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/suspectscan.h"

#include "store/coversums.h"
#include "store/storedvalues.h"

#include <utility>

namespace freshet {

namespace {

/// An issued invoice whose amounts, status or dates do not go together, or a void one with covers.
constexpr const char *invoiceDoubt =
    "cover_sum IS NULL OR (total > 0 AND status IN (1, 2, 3) AND (paid + remaining <> total OR cover_sum > total OR "
    "due_on IS NULL OR due_on < created_on OR (status = 3) = (remaining > 0) OR (status = 2 AND paid <= 0))) OR "
    "(status = 4 AND cover_sum > 0)";
constexpr const char *paymentDoubt = "cover_sum IS NULL OR cover_sum + unallocated <> amount";

} // namespace

SuspectScan::SuspectScan(Database &cache, int duplicateDays)
    : m_cache(cache)
    , m_duplicateDays(duplicateDays)
{
}

Result<void> SuspectScan::run()
{
    for (const auto step :
         {&SuspectScan::readCurrencies, &SuspectScan::readCustomers, &SuspectScan::readDoubtful,
          &SuspectScan::scanServices, &SuspectScan::scanInvoices, &SuspectScan::scanPayments, &SuspectScan::scanRefunds,
          &SuspectScan::scanCreditNotes, &SuspectScan::findAlike, &SuspectScan::findSameProviderId}) {
        if (Result<void> done = (this->*step)(); !done)
            return done;
    }
    compareMarks();
    return {};
}

Result<QSqlQuery> SuspectScan::ask(const QString &statement)
{
    Result<QSqlQuery> query = m_cache.prepare(statement);
    if (!query)
        return query;
    const Result<void> asked = m_cache.run(*query, QStringLiteral("audit"));
    return asked ? std::move(query) : Result<QSqlQuery>(asked.error());
}

Result<void> SuspectScan::readCurrencies()
{
    Result<QSqlQuery> rows = ask(QStringLiteral("SELECT DISTINCT currency FROM customers WHERE currency <> ''"));
    if (!rows)
        return rows.error();
    while (rows->next())
        m_currencies += rows->value(0).toString();
    return {};
}

/// A number for a currency, because numbers come out of SQL several times faster than texts: 0 for none, −1 for one
/// that no customer has.
QString SuspectScan::currencySql(const QString &column) const
{
    QString sql = QStringLiteral("CASE %1 WHEN '' THEN 0").arg(column);
    for (qsizetype i = 0; i < m_currencies.size(); ++i)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(m_currencies[i]).arg(i + 1);
    return sql + QStringLiteral(" ELSE -1 END");
}

Result<void> SuspectScan::readCustomers()
{
    Result<QSqlQuery> rows = ask(QStringLiteral("SELECT id, %1 FROM customers WHERE gone_since IS NULL")
                                     .arg(currencySql(QStringLiteral("currency"))));
    if (!rows)
        return rows.error();
    while (rows->next())
        m_payers.insert(rows->value(0).toLongLong(), {rows->value(1).toInt(), 0});
    return {};
}

/// Of the customer in the first column; nullptr when there is no such customer.
SuspectScan::Payer *SuspectScan::payerOf(const QSqlQuery &row)
{
    const auto payer = m_payers.find(row.value(0).toLongLong());
    return payer == m_payers.end() ? nullptr : &*payer;
}

/// The second column is the row's currency, the third whether it is doubtful in itself.
void SuspectScan::checkRow(const QSqlQuery &row, const Payer &payer)
{
    const int currency = row.value(1).toInt();
    const bool isForeign = currency != 0 && payer.currency != 0 && currency != payer.currency;
    if (isForeign || row.value(2).toBool())
        m_suspects.insert(row.value(0).toLongLong());
}

/// Of rows that contradict themselves, which an index keeps ready.
Result<void> SuspectScan::readDoubtful()
{
    const QString statement = QStringLiteral("SELECT customer_id FROM %1 WHERE gone_since IS NULL AND (%2)");
    for (const auto &[table, doubt] : {std::pair("invoices", invoiceDoubt), std::pair("payments", paymentDoubt)}) {
        Result<QSqlQuery> rows = ask(statement.arg(QLatin1String(table), QLatin1String(doubt)));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (payerOf(*rows))
                m_suspects.insert(rows->value(0).toLongLong());
        }
    }
    return {};
}

Result<void> SuspectScan::scanServices()
{
    Result<QSqlQuery> rows = ask(QStringLiteral("SELECT customer_id, %1, 0 FROM services WHERE gone_since IS NULL")
                                     .arg(currencySql(QStringLiteral("currency"))));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const Payer *payer = payerOf(*rows))
            checkRow(*rows, *payer);
    }
    return {};
}

/// Adds up the marks of a table in SQL, because few rows come out of it then.
Result<void> SuspectScan::addMarks(const QString &table, int sign)
{
    const QString currency = currencySql(QStringLiteral("currency"));
    Result<QSqlQuery> rows =
        ask(QStringLiteral("SELECT customer_id, min(%1), min(%1) <> max(%1), sum(cover_mark) FROM %2 WHERE "
                           "gone_since IS NULL GROUP BY customer_id")
                .arg(currency, table));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (Payer *payer = payerOf(*rows)) {
            checkRow(*rows, *payer);
            payer->marks += sign * rows->value(3).toLongLong();
        }
    }
    return {};
}

Result<void> SuspectScan::scanInvoices()
{
    return addMarks(entityKey(Entity::Invoice), 1);
}

Result<void> SuspectScan::scanPayments()
{
    return addMarks(entityKey(Entity::Payment), -1);
}

/// Payments of one amount that lie close together, in the order of an index.
Result<void> SuspectScan::findAlike()
{
    Result<QSqlQuery> rows = ask(QStringLiteral("SELECT customer_id, amount, created_on FROM payments WHERE "
                                                "gone_since IS NULL ORDER BY customer_id, created_on"));
    if (!rows)
        return rows.error();
    RecordId customer = 0;
    QHash<qint64, CalendarDate> lastDays; ///< of the customer's payments, by amount
    while (rows->next()) {
        const RecordId nextCustomer = rows->value(0).toLongLong();
        const qint64 amount = rows->value(1).toLongLong();
        const CalendarDate day = storedDate(rows->value(2)).value_or(CalendarDate());
        if (nextCustomer != customer)
            lastDays.clear();
        customer = nextCustomer;
        const auto last = lastDays.constFind(amount);
        if (last != lastDays.constEnd() && day - *last <= m_duplicateDays)
            m_suspects.insert(customer);
        lastDays.insert(amount, day);
    }
    return {};
}

/// Payments that have the same id at their provider.
Result<void> SuspectScan::findSameProviderId()
{
    Result<QSqlQuery> rows =
        ask(QStringLiteral("SELECT customer_id FROM payments WHERE provider_payment_id <> '' AND gone_since IS NULL "
                           "GROUP BY customer_id, provider_payment_id, amount HAVING count(*) > 1"));
    if (!rows)
        return rows.error();
    while (rows->next())
        m_suspects.insert(rows->value(0).toLongLong());
    return {};
}

Result<void> SuspectScan::scanRefunds()
{
    Result<QSqlQuery> rows = ask(QStringLiteral("SELECT customer_id, %1, 0, id, amount, covers FROM refunds WHERE "
                                                "gone_since IS NULL AND customer_id IS NOT NULL")
                                     .arg(currencySql(QStringLiteral("currency"))));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Payer *payer = payerOf(*rows);
        if (!payer)
            continue;
        Refund refund;
        refund.id = rows->value(3).toLongLong();
        refund.covers = storedCovers(rows->value(5).toString()).value_or(std::vector<PaymentCover>());
        qint64 taken = 0;
        for (const PaymentCover &cover : refund.covers)
            taken += cover.amount;
        checkRow(*rows, *payer);
        payer->marks += coverMarks(refund);
        if (rows->value(4).toLongLong() != taken)
            m_suspects.insert(rows->value(0).toLongLong());
    }
    return {};
}

Result<void> SuspectScan::scanCreditNotes()
{
    Result<QSqlQuery> rows =
        ask(QStringLiteral("SELECT customer_id, %1, 0, id, covers FROM credit_notes WHERE gone_since IS NULL")
                .arg(currencySql(QStringLiteral("currency"))));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Payer *payer = payerOf(*rows);
        if (!payer)
            continue;
        CreditNote note;
        note.id = rows->value(3).toLongLong();
        note.covers = storedCovers(rows->value(4).toString()).value_or(std::vector<PaymentCover>());
        checkRow(*rows, *payer);
        payer->marks -= coverMarks(note);
    }
    return {};
}

void SuspectScan::compareMarks()
{
    for (auto payer = m_payers.cbegin(); payer != m_payers.cend(); ++payer) {
        if (payer->marks != 0)
            m_suspects.insert(payer.key());
    }
}

} // namespace freshet
