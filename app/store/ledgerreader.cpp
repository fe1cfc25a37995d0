// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerreader.h"

#include "store/storedvalues.h"
#include "store/tabledefinitions.h"

#include <QSqlError>

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <unordered_map>

namespace freshet {

namespace {

constexpr int customersPerBatch = 1000;

/// A payment or credit note, as far as dating a cover needs it.
struct CoverSource
{
    CalendarDate createdOn;
    bool isCustomerMoney = true;
    std::optional<RecordId> customerId; ///< known of those that come with the batch
};

using CoverSources = std::unordered_map<RecordId, CoverSource>;

/// Reads the currency of row after row: neighbours are mostly alike, so the last one is kept.
class CurrencyColumn
{
public:
    const Currency &of(QStringView code)
    {
        if (code != m_code) {
            m_code = code.toString();
            m_currency = Currency(m_code);
        }
        return m_currency;
    }

private:
    QString m_code;
    Currency m_currency;
};

constexpr QChar fieldMark = QLatin1Char('|');

/// The fields of a text that SQL put together: `count` of them, of which only the last may hold the mark itself.
/// One text a row, because Qt's driver spends more on each text column than SQLite on the whole row.
template<size_t count>
std::array<QStringView, count> fieldsOf(QStringView text)
{
    std::array<QStringView, count> fields;
    for (size_t i = 0; i + 1 < count; ++i) {
        const qsizetype end = std::max(qsizetype(0), text.indexOf(fieldMark));
        fields[i] = text.first(end);
        text = text.sliced(std::min(end + 1, text.size()));
    }
    fields[count - 1] = text;
    return fields;
}

QString purpose(const char *what)
{
    return QStringLiteral("ledgers: %1").arg(QLatin1String(what));
}

CalendarDate dayOf(QStringView text, CalendarDate fallback = {})
{
    return storedDate(text).value_or(fallback);
}

// Status, pro-forma and missing due date of an invoice in one number.
constexpr int statusMask = 15;
constexpr int proformaBit = 16;
constexpr int noDueDateBit = 32;
constexpr int othersProformaBit = 64;

class LedgerReader
{
public:
    explicit LedgerReader(Database &cache)
        : m_cache(cache)
    {
    }

    Result<void> prepare();
    /// Customers with an id above `after`; empty at the end.
    Result<std::vector<CustomerLedger>> nextBatch(RecordId after);
    /// The next of `wanted`, which it shortens.
    Result<std::vector<CustomerLedger>> nextBatch(std::span<const RecordId> &wanted);

private:
    Result<std::vector<CustomerLedger>> customersOf(QSqlQuery &query);
    Result<std::vector<CustomerLedger>> filled(std::vector<CustomerLedger> &&ledgers);
    Result<void> readInvoices(std::vector<CustomerLedger> &ledgers, const QString &ids);
    Result<void> readPayments(std::vector<CustomerLedger> &ledgers, const QString &ids);
    Result<void> readCreditNotes(const QString &ids);
    Result<LedgerInvoice> currentInvoice(CustomerLedger &ledger);
    Result<void> dateCovers(CustomerLedger &ledger, LedgerInvoice &invoice, const std::vector<PaymentCover> &covers);
    Result<const CoverSource *> sourceOf(const PaymentCover &cover);
    Result<const CoverSource *> lookedUp(QSqlQuery &query, CoverSources &known, RecordId id);

    Database &m_cache;
    QSqlQuery m_allCustomers;
    QSqlQuery m_someCustomers;
    QSqlQuery m_invoices;
    QSqlQuery m_payments;
    QSqlQuery m_creditNotes;
    QSqlQuery m_onePayment;
    QSqlQuery m_oneCreditNote;
    CoverSources m_paymentsOfBatch;
    CoverSources m_creditNotesOfBatch;
    CurrencyColumn m_currencies;
};

/// The customer's ledger among `ledgers`, which are sorted.
CustomerLedger *ledgerOf(std::vector<CustomerLedger> &ledgers, RecordId customerId)
{
    const auto found = std::ranges::lower_bound(ledgers, customerId, {}, &CustomerLedger::customerId);
    return found != ledgers.end() && found->customerId == customerId ? &*found : nullptr;
}

Result<void> LedgerReader::prepare()
{
    const QString customers = QStringLiteral(
        "SELECT c.id, c.currency FROM customers c WHERE c.gone_since IS NULL AND %1 AND (c.is_lead = 0 OR EXISTS "
        "(SELECT 1 FROM invoices i WHERE i.customer_id = c.id AND i.gone_since IS NULL)) ORDER BY c.id LIMIT %2");
    const QString ofCustomers =
        QStringLiteral("customer_id IN (SELECT value FROM json_each(?)) AND gone_since IS NULL");
    const std::pair<QSqlQuery *, QString> statements[] = {
        {&m_allCustomers, customers.arg(QStringLiteral("c.id > ?")).arg(customersPerBatch)},
        {&m_someCustomers,
         customers.arg(QStringLiteral("c.id IN (SELECT value FROM json_each(?))")).arg(customersPerBatch)},
        {&m_invoices,
         QStringLiteral("SELECT i.customer_id, i.id, i.status + 16 * i.is_proforma + 32 * (i.due_on IS NULL) "
                        "+ 64 * EXISTS (SELECT 1 FROM invoices f WHERE f.id = i.proforma_invoice_id AND "
                        "f.customer_id <> i.customer_id), "
                        "i.total, i.created_on || '|' || %1 || '|' || i.currency || '|' || i.covers || '|' || i.number "
                        "FROM invoices i WHERE i.%2")
             .arg(lateAfterSql(QStringLiteral("i")), ofCustomers)},
        {&m_payments, QStringLiteral("SELECT p.customer_id, p.id, p.amount, NOT %1, p.created_on || '|' || p.currency "
                                     "FROM payments p WHERE p.%2")
                          .arg(courtesySql(QStringLiteral("p")), ofCustomers)},
        {&m_creditNotes, QStringLiteral("SELECT id, created_on, customer_id FROM credit_notes WHERE ") + ofCustomers},
        {&m_onePayment, QStringLiteral("SELECT created_on, NOT %1 FROM payments p WHERE id = ? AND gone_since IS NULL")
                            .arg(courtesySql(QStringLiteral("p")))},
        {&m_oneCreditNote,
         QStringLiteral("SELECT created_on, 0 FROM credit_notes WHERE id = ? AND gone_since IS NULL")},
    };
    for (const auto &[query, sql] : statements) {
        Result<QSqlQuery> prepared = m_cache.prepare(sql);
        if (!prepared)
            return prepared.error();
        *query = std::move(prepared).value();
    }
    return {};
}

Result<std::vector<CustomerLedger>> LedgerReader::nextBatch(RecordId after)
{
    m_allCustomers.bindValue(0, after);
    return customersOf(m_allCustomers);
}

Result<std::vector<CustomerLedger>> LedgerReader::nextBatch(std::span<const RecordId> &wanted)
{
    const auto batch = wanted.first(std::min(wanted.size(), size_t(customersPerBatch)));
    wanted = wanted.subspan(batch.size());
    m_someCustomers.bindValue(0, jsonIdList(batch));
    return customersOf(m_someCustomers);
}

Result<std::vector<CustomerLedger>> LedgerReader::customersOf(QSqlQuery &query)
{
    if (const Result<void> asked = m_cache.run(query, purpose("customers")); !asked)
        return asked.error();
    std::vector<CustomerLedger> ledgers;
    while (query.next())
        ledgers.push_back({query.value(0).toLongLong(), m_currencies.of(query.value(1).toString()), {}, {}});
    query.finish();
    return filled(std::move(ledgers));
}

Result<std::vector<CustomerLedger>> LedgerReader::filled(std::vector<CustomerLedger> &&ledgers)
{
    m_paymentsOfBatch.clear();
    m_creditNotesOfBatch.clear();
    std::vector<RecordId> customers(ledgers.size());
    std::ranges::transform(ledgers, customers.begin(), &CustomerLedger::customerId);
    const QString ids = jsonIdList(customers);
    if (const Result<void> read = readPayments(ledgers, ids); !read)
        return read.error();
    if (const Result<void> read = readCreditNotes(ids); !read)
        return read.error();
    if (const Result<void> read = readInvoices(ledgers, ids); !read)
        return read.error();
    for (CustomerLedger &ledger : ledgers) {
        std::ranges::sort(ledger.invoices, {}, [](const LedgerInvoice &i) { return std::pair(i.dueOn, i.id); });
        std::ranges::sort(ledger.payments, {}, [](const LedgerPayment &p) { return std::pair(p.createdOn, p.id); });
    }
    return std::move(ledgers);
}

Result<void> LedgerReader::readPayments(std::vector<CustomerLedger> &ledgers, const QString &ids)
{
    m_payments.bindValue(0, ids);
    if (const Result<void> asked = m_cache.run(m_payments, purpose("payments")); !asked)
        return asked;
    while (m_payments.next()) {
        const QString text = m_payments.value(4).toString();
        const auto [createdOn, currency] = fieldsOf<2>(text);
        LedgerPayment payment;
        payment.id = m_payments.value(1).toLongLong();
        payment.createdOn = dayOf(createdOn);
        payment.currency = m_currencies.of(currency);
        payment.amount = m_payments.value(2).toLongLong();
        payment.isCustomerMoney = m_payments.value(3).toBool();
        const RecordId customerId = m_payments.value(0).toLongLong();
        m_paymentsOfBatch.insert({payment.id, {payment.createdOn, payment.isCustomerMoney, customerId}});
        if (CustomerLedger *ledger = ledgerOf(ledgers, customerId))
            ledger->payments.push_back(payment);
    }
    m_payments.finish();
    return {};
}

Result<void> LedgerReader::readCreditNotes(const QString &ids)
{
    m_creditNotes.bindValue(0, ids);
    if (const Result<void> asked = m_cache.run(m_creditNotes, purpose("credit notes")); !asked)
        return asked;
    while (m_creditNotes.next()) {
        const CalendarDate createdOn = dayOf(m_creditNotes.value(1).toString());
        m_creditNotesOfBatch.insert(
            {m_creditNotes.value(0).toLongLong(), {createdOn, false, m_creditNotes.value(2).toLongLong()}});
    }
    m_creditNotes.finish();
    return {};
}

Result<void> LedgerReader::readInvoices(std::vector<CustomerLedger> &ledgers, const QString &ids)
{
    m_invoices.bindValue(0, ids);
    if (const Result<void> asked = m_cache.run(m_invoices, purpose("invoices")); !asked)
        return asked;
    while (m_invoices.next()) {
        CustomerLedger *ledger = ledgerOf(ledgers, m_invoices.value(0).toLongLong());
        if (!ledger)
            continue;
        Result<LedgerInvoice> invoice = currentInvoice(*ledger);
        if (!invoice)
            return invoice.error();
        ledger->invoices.push_back(std::move(invoice).value());
    }
    m_invoices.finish();
    return {};
}

Result<LedgerInvoice> LedgerReader::currentInvoice(CustomerLedger &ledger)
{
    const int flags = m_invoices.value(2).toInt();
    const QString text = m_invoices.value(4).toString();
    const auto [createdOn, dueOn, currency, covers, number] = fieldsOf<5>(text);
    LedgerInvoice invoice;
    invoice.id = m_invoices.value(1).toLongLong();
    invoice.number = number.toString();
    invoice.status = InvoiceStatus(flags & statusMask);
    invoice.isProforma = (flags & proformaBit) != 0;
    invoice.dueDateMissing = (flags & noDueDateBit) != 0;
    ledger.dependsOnOthers = ledger.dependsOnOthers || (flags & othersProformaBit) != 0;
    invoice.createdOn = dayOf(createdOn);
    invoice.dueOn = dayOf(dueOn, invoice.createdOn);
    invoice.currency = m_currencies.of(currency);
    invoice.total = m_invoices.value(3).toLongLong();
    const std::optional<std::vector<PaymentCover>> parts = storedCovers(covers);
    if (!parts)
        return Error{ErrorKind::StoreDamaged, QStringLiteral("invoice %1: covers").arg(invoice.id), 0, {}};
    if (const Result<void> dated = dateCovers(ledger, invoice, *parts); !dated)
        return dated.error();
    return invoice;
}

Result<void> LedgerReader::dateCovers(CustomerLedger &ledger, LedgerInvoice &invoice,
                                      const std::vector<PaymentCover> &covers)
{
    invoice.covers.reserve(covers.size());
    for (const PaymentCover &cover : covers) {
        const Result<const CoverSource *> source = sourceOf(cover);
        if (!source)
            return source.error();
        const CoverSource *document = source.value();
        const bool hasSource = cover.paymentId || cover.creditNoteId;
        if (hasSource && (!document || document->customerId != ledger.customerId))
            ledger.dependsOnOthers = true;
        if (document) {
            invoice.covers.push_back({cover.amount, std::max(document->createdOn, invoice.createdOn),
                                      document->isCustomerMoney, !cover.paymentId,
                                      cover.paymentId ? *cover.paymentId : *cover.creditNoteId});
        }
    }
    return {};
}

Result<const CoverSource *> LedgerReader::sourceOf(const PaymentCover &cover)
{
    if (cover.paymentId)
        return lookedUp(m_onePayment, m_paymentsOfBatch, *cover.paymentId);
    if (cover.creditNoteId)
        return lookedUp(m_oneCreditNote, m_creditNotesOfBatch, *cover.creditNoteId);
    return nullptr;
}

Result<const CoverSource *> LedgerReader::lookedUp(QSqlQuery &query, CoverSources &known, RecordId id)
{
    if (const auto found = known.find(id); found != known.end())
        return &found->second;
    query.bindValue(0, id);
    if (const Result<void> asked = m_cache.run(query, purpose("cover source")); !asked)
        return asked.error();
    const CoverSource *source = nullptr;
    if (query.next()) {
        const CalendarDate createdOn = dayOf(query.value(0).toString());
        source = &known.insert({id, {createdOn, query.value(1).toBool(), {}}}).first->second;
    }
    query.finish();
    return source;
}

} // namespace

Result<void> readLedgers(Database &cache, const std::vector<RecordId> &customerIds, const LedgerSink &sink)
{
    LedgerReader reader(cache);
    if (const Result<void> prepared = reader.prepare(); !prepared)
        return prepared;
    std::span<const RecordId> wanted = customerIds;
    RecordId after = std::numeric_limits<RecordId>::min();
    for (bool isDone = false; !isDone;) {
        Result<std::vector<CustomerLedger>> batch =
            customerIds.empty() ? reader.nextBatch(after) : reader.nextBatch(wanted);
        if (!batch)
            return batch.error();
        isDone = customerIds.empty() ? batch->empty() : wanted.empty();
        if (batch->empty())
            continue;
        after = batch->back().customerId;
        if (Result<void> taken = sink(std::move(batch).value()); !taken)
            return taken;
    }
    return {};
}

} // namespace freshet
