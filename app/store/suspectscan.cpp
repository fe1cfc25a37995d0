// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/suspectscan.h"

#include "store/coversums.h"
#include "store/storedvalues.h"

#include <algorithm>
#include <tuple>

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
    for (const auto step : {&SuspectScan::readCurrencies, &SuspectScan::readCustomers, &SuspectScan::scanServices,
                            &SuspectScan::scanInvoices, &SuspectScan::scanPayments, &SuspectScan::scanRefunds,
                            &SuspectScan::scanCreditNotes}) {
        if (Result<void> done = (this->*step)(); !done)
            return done;
    }
    compareMarks();
    findAlike();
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

Result<void> SuspectScan::scanInvoices()
{
    Result<QSqlQuery> rows =
        ask(QStringLiteral("SELECT customer_id, %1, %2, cover_mark FROM invoices WHERE gone_since IS NULL")
                .arg(currencySql(QStringLiteral("currency")), QLatin1String(invoiceDoubt)));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (Payer *payer = payerOf(*rows)) {
            checkRow(*rows, *payer);
            payer->marks += rows->value(3).toLongLong();
        }
    }
    return {};
}

Result<void> SuspectScan::scanPayments()
{
    Result<QSqlQuery> rows =
        ask(QStringLiteral("SELECT customer_id, %1, %2, cover_mark, amount, created_on, "
                           "nullif(provider_name || ' ' || provider_payment_id, provider_name || ' ') "
                           "FROM payments WHERE gone_since IS NULL AND customer_id IS NOT NULL")
                .arg(currencySql(QStringLiteral("currency")), QLatin1String(paymentDoubt)));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (Payer *payer = payerOf(*rows)) {
            checkRow(*rows, *payer);
            payer->marks -= rows->value(3).toLongLong();
            takePayment(*rows);
        }
    }
    return {};
}

void SuspectScan::takePayment(const QSqlQuery &row)
{
    const RecordId customer = row.value(0).toLongLong();
    const qint64 amount = row.value(4).toLongLong();
    const CalendarDate day = storedDate(row.value(5)).value_or(CalendarDate());
    m_payments.push_back({customer, amount, day.epochDays()});
    if (row.isNull(6))
        return;
    // Two keys that are equal by chance cost one account more to look at.
    const size_t key = qHashMulti(0, customer, amount, row.value(6).toString());
    if (m_providerKeys.contains(key))
        m_suspects.insert(customer);
    m_providerKeys.insert(key);
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

void SuspectScan::findAlike()
{
    std::ranges::sort(m_payments, {}, [](const PaidOnce &p) { return std::tuple(p.customerId, p.amount, p.day); });
    for (size_t i = 1; i < m_payments.size(); ++i) {
        const PaidOnce &before = m_payments[i - 1];
        const PaidOnce &payment = m_payments[i];
        if (before.customerId == payment.customerId && before.amount == payment.amount &&
            payment.day - before.day <= m_duplicateDays)
            m_suspects.insert(payment.customerId);
    }
}

} // namespace freshet
