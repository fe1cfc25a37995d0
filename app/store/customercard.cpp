// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customercard.h"

#include "store/confirmationsql.h"
#include "store/consistentread.h"
#include "store/customerflags.h"
#include "store/patternreader.h"
#include "store/rowcells.h"
#include "store/settingsstore.h"
#include "store/storedvalues.h"
#include "store/tabledefinitions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

#include <algorithm>

namespace freshet {

namespace {

std::vector<Contact> contactsOf(const QString &json)
{
    std::vector<Contact> contacts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        contacts.push_back({value[QLatin1String("name")].toString(), value[QLatin1String("email")].toString(),
                            value[QLatin1String("phone")].toString(), value[QLatin1String("billing")].toBool()});
    }
    return contacts;
}

constexpr const char *invoiceColumns =
    "i.id, i.customer_id, i.organization_id, i.number, i.status, i.is_proforma, i.proforma_invoice_id, "
    "i.generated_invoice_id, i.is_uncollectible, i.created_on, i.due_on, i.currency, i.total, i.paid, i.remaining, "
    "i.covers, i.settled_on";

class CardReader
{
public:
    CardReader(Database &cache, RecordId customerId, CalendarDate today)
        : m_cache(cache)
        , m_customerId(customerId)
        , m_today(today)
    {
    }

    Result<CustomerCard> read();

private:
    Result<void> readCustomer();
    Result<void> readGraceAsTyped();
    Result<void> readGoneRows();
    Result<void> readServices();
    /// Leaves in `age` how old they are.
    Result<std::vector<CardInvoice>> invoices(const QString &condition, QDateTime &age);
    Result<void> readPayments();
    Result<void> readChanges();
    Result<void> readCovers(std::vector<CardInvoice> &invoices);
    Result<CardCover> coverOf(const PaymentCover &cover);
    /// `sql` executed with :customer and, where it has it, :today.
    Result<QSqlQuery> executed(const QString &sql);

    Database &m_cache;
    RecordId m_customerId;
    CalendarDate m_today;
    CustomerCard m_card;
};

Result<CustomerCard> CardReader::read()
{
    m_card.asOf = m_today;
    if (const Result<void> done = readCustomer(); !done)
        return done.error();
    if (const Result<void> done = readGraceAsTyped(); !done)
        return done.error();
    if (const Result<void> done = readGoneRows(); !done)
        return done.error();
    if (const Result<void> done = readServices(); !done)
        return done.error();
    const QString open = QStringLiteral("i.status IN (1, 2) AND i.is_proforma = 0 AND i.remaining > 0 "
                                        "ORDER BY COALESCE(i.due_on, i.created_on), i.id");
    const QString newest =
        QStringLiteral("1 ORDER BY i.created_on DESC, i.id DESC LIMIT %1").arg(CustomerCard::lastRows);
    Result<std::vector<CardInvoice>> openOnes = invoices(open, m_card.ages.openInvoices);
    if (!openOnes)
        return openOnes.error();
    Result<std::vector<CardInvoice>> lastOnes = invoices(newest, m_card.ages.lastInvoices);
    if (!lastOnes)
        return lastOnes.error();
    m_card.openInvoices = std::move(openOnes).value();
    m_card.lastInvoices = std::move(lastOnes).value();
    if (const Result<void> done = readPayments(); !done)
        return done.error();
    Result<std::optional<PaymentPattern>> pattern = readPattern(m_cache, m_customerId);
    if (!pattern)
        return pattern.error();
    m_card.pattern = std::move(pattern).value();
    if (const Result<void> done = readChanges(); !done)
        return done.error();
    return std::move(m_card);
}

Result<QSqlQuery> CardReader::executed(const QString &sql)
{
    Result<QSqlQuery> query = m_cache.prepare(sql);
    if (!query)
        return query;
    query->bindValue(QStringLiteral(":customer"), m_customerId);
    if (sql.contains(QLatin1String(":today")))
        query->bindValue(QStringLiteral(":today"), m_today.toIso());
    if (!query->exec())
        return m_cache.failed(query->lastError(), QStringLiteral("customer %1").arg(m_customerId));
    return query;
}

Result<void> CardReader::readCustomer()
{
    Result<QSqlQuery> query = executed(
        QStringLiteral("SELECT c.name, c.is_vip, c.grace_payment_date, c.gone_since, %3, %1, %2, c.user_ident, "
                       "c.is_company, c.is_lead, c.is_archived, c.is_active, c.first_name, c.last_name, "
                       "c.company_name, c.organization_id, c.currency, c.account_balance, c.account_credit, "
                       "c.account_outstanding, c.has_overdue, c.has_suspended, c.registered_on, c.address, c.note, "
                       "c.contacts, c.tags, c.attributes FROM customers c WHERE c.id = :customer")
            .arg(confirmedAtSql(QStringLiteral("c"), Entity::Customer),
                 confirmedBySql(QStringLiteral("c"), Entity::Customer), goneSinceSql(QStringLiteral("c"))));
    if (!query)
        return query.error();
    if (!query->next())
        return Error{ErrorKind::NotFound, QStringLiteral("customer %1").arg(m_customerId), 0, {}};
    RowCells row(*query);
    m_card.name = row.text();
    m_card.isVip = row.flag();
    m_card.grace = row.text();
    const std::optional<qint64> goneSnapshot = row.id();
    const QDateTime goneAt = row.time();
    if (goneSnapshot)
        m_card.gone = GoneSince{goneAt, *goneSnapshot};
    m_card.confirmedAt = row.time();
    m_card.confirmedBy = row.text();
    Customer &customer = m_card.customer;
    customer.id = m_customerId;
    customer.userIdent = row.text();
    customer.isCompany = row.flag();
    customer.isLead = row.flag();
    customer.isArchived = row.flag();
    customer.isActive = row.flag();
    customer.firstName = row.text();
    customer.lastName = row.text();
    customer.companyName = row.text();
    customer.organizationId = row.number();
    customer.currency = row.currency();
    customer.accountBalance = row.number();
    customer.accountCredit = row.number();
    customer.accountOutstanding = row.number();
    customer.hasOverdueInvoice = row.flag();
    customer.hasSuspendedService = row.flag();
    customer.registeredOn = row.date();
    customer.address = row.text();
    customer.note = row.text();
    customer.contacts = contactsOf(row.text());
    customer.tags = storedTags(row.text());
    customer.attributes = storedAttributes(row.text());
    return {};
}

/// The rows keep only a grace that can be read; one that cannot must not look like none.
Result<void> CardReader::readGraceAsTyped()
{
    if (!m_card.grace.isEmpty())
        return {};
    const Result<std::optional<BehaviourSettings>> rules = readJudgedBy(m_cache);
    if (!rules)
        return rules.error();
    m_card.grace = graceAsTyped(m_card.customer, rules->value_or(BehaviourSettings()).flags);
    return {};
}

Result<void> CardReader::readGoneRows()
{
    const auto count = [](const char *table) {
        return QStringLiteral("(SELECT count(*) FROM %1 WHERE customer_id = :customer AND gone_since IS NOT NULL)")
            .arg(QLatin1String(table));
    };
    Result<QSqlQuery> query =
        executed(QStringLiteral("SELECT %1, %2, %3").arg(count("services"), count("invoices"), count("payments")));
    if (!query)
        return query.error();
    if (query->next())
        m_card.goneRows = {query->value(0).toInt(), query->value(1).toInt(), query->value(2).toInt()};
    return {};
}

Result<void> CardReader::readServices()
{
    Result<QSqlQuery> query = executed(
        QStringLiteral("SELECT id, customer_id, status, name, plan_name, currency, price, billing_amount, "
                       "period_months, active_from, active_to, suspension_reason_id, %1 FROM services s "
                       "WHERE customer_id = :customer AND status NOT IN (5, 6) AND gone_since IS NULL ORDER BY id")
            .arg(confirmedAtSql(QStringLiteral("s"), Entity::Service)));
    if (!query)
        return query.error();
    OldestTime age;
    while (query->next()) {
        RowCells row(*query);
        Service service;
        service.id = row.number();
        service.customerId = row.number();
        service.status = ServiceStatus(row.number());
        service.name = row.text();
        service.planName = row.text();
        service.currency = row.currency();
        service.price = row.id();
        service.billingAmount = row.number();
        service.periodMonths = int(row.number());
        service.activeFrom = row.date();
        service.activeTo = row.date();
        service.suspensionReasonId = row.id();
        age.add(row.time());
        m_card.services.push_back(std::move(service));
    }
    m_card.ages.services = age.value();
    return {};
}

CardInvoice invoiceAt(const QSqlQuery &query, OldestTime &age)
{
    RowCells row(query);
    CardInvoice card;
    Invoice &invoice = card.invoice;
    invoice.id = row.number();
    invoice.customerId = row.number();
    invoice.organizationId = row.number();
    invoice.number = row.text();
    invoice.status = InvoiceStatus(row.number());
    invoice.isProforma = row.flag();
    invoice.proformaInvoiceId = row.id();
    invoice.generatedInvoiceId = row.id();
    invoice.isUncollectible = row.flag();
    invoice.createdOn = row.day();
    invoice.dueOn = row.date();
    invoice.currency = row.currency();
    invoice.total = row.number();
    invoice.paid = row.number();
    invoice.remaining = row.number();
    invoice.covers = row.covers();
    card.settledOn = row.date();
    const std::optional<qint64> daysLate = row.id();
    card.daysLate = daysLate ? std::optional(int(*daysLate)) : std::nullopt;
    card.isOverdue = row.flag();
    age.add(row.time());
    return card;
}

Result<std::vector<CardInvoice>> CardReader::invoices(const QString &condition, QDateTime &age)
{
    const QString invoice = QStringLiteral("i");
    Result<QSqlQuery> query =
        executed(QStringLiteral("SELECT %1, %2, %3, %4 FROM invoices i WHERE i.customer_id = :customer "
                                "AND i.gone_since IS NULL AND %5")
                     .arg(QLatin1String(invoiceColumns), daysLateSql(invoice), overdueSql(invoice),
                          confirmedAtSql(invoice, Entity::Invoice), condition));
    if (!query)
        return query.error();
    std::vector<CardInvoice> invoices;
    OldestTime oldest;
    while (query->next())
        invoices.push_back(invoiceAt(*query, oldest));
    age = oldest.value();
    query->finish();
    if (const Result<void> dated = readCovers(invoices); !dated)
        return dated.error();
    return invoices;
}

Result<void> CardReader::readCovers(std::vector<CardInvoice> &invoices)
{
    for (CardInvoice &card : invoices) {
        for (const PaymentCover &cover : card.invoice.covers) {
            Result<CardCover> dated = coverOf(cover);
            if (!dated)
                return dated.error();
            card.covers.push_back(std::move(dated).value());
        }
    }
    return {};
}

Result<CardCover> CardReader::coverOf(const PaymentCover &cover)
{
    CardCover dated;
    dated.amount = cover.amount;
    dated.isCreditNote = !cover.paymentId && cover.creditNoteId;
    if (!cover.paymentId && !cover.creditNoteId)
        return dated;
    const QString sql =
        dated.isCreditNote
            ? QStringLiteral("SELECT created_on, '' FROM credit_notes WHERE id = ? AND gone_since IS NULL")
            : QStringLiteral("SELECT p.created_on, COALESCE(m.name, p.method_id) FROM payments p "
                             "LEFT JOIN payment_methods m ON m.id = p.method_id "
                             "WHERE p.id = ? AND p.gone_since IS NULL");
    Result<QSqlQuery> query = m_cache.prepare(sql);
    if (!query)
        return query.error();
    query->bindValue(0, dated.isCreditNote ? *cover.creditNoteId : *cover.paymentId);
    if (!query->exec())
        return m_cache.failed(query->lastError(), QStringLiteral("covers of customer %1").arg(m_customerId));
    if (query->next()) {
        dated.on = storedDate(query->value(0));
        dated.method = query->value(1).toString();
    }
    return dated;
}

Result<void> CardReader::readPayments()
{
    Result<QSqlQuery> query = executed(
        QStringLiteral("SELECT p.id, p.customer_id, p.method_id, p.created_on, p.currency, p.amount, p.unallocated, "
                       "p.note, p.provider_name, p.provider_payment_id, p.covers, COALESCE(m.name, p.method_id), %2 "
                       "FROM payments p LEFT JOIN payment_methods m ON m.id = p.method_id "
                       "WHERE p.customer_id = :customer AND p.gone_since IS NULL "
                       "ORDER BY p.created_on DESC, p.id DESC LIMIT %1")
            .arg(CustomerCard::lastRows)
            .arg(confirmedAtSql(QStringLiteral("p"), Entity::Payment)));
    if (!query)
        return query.error();
    OldestTime age;
    while (query->next()) {
        RowCells row(*query);
        CardPayment card;
        Payment &payment = card.payment;
        payment.id = row.number();
        payment.customerId = row.id();
        payment.methodId = row.text();
        payment.createdOn = row.day();
        payment.currency = row.currency();
        payment.amount = row.number();
        payment.unallocated = row.number();
        payment.note = row.text();
        payment.providerName = row.text();
        payment.providerPaymentId = row.text();
        payment.covers = row.covers();
        card.method = row.text();
        age.add(row.time());
        m_card.lastPayments.push_back(std::move(card));
    }
    m_card.ages.payments = age.value();
    return {};
}

Result<void> CardReader::readChanges()
{
    TableReader reader(m_cache);
    TableQuery query;
    query.table = TableId::Changes;
    query.customerId = m_customerId;
    query.today = m_today;
    Result<std::vector<RecordId>> ids = reader.ids(query);
    if (!ids)
        return ids.error();
    m_card.changeCount = qint64(ids->size());
    ids->resize(std::min(ids->size(), size_t(CustomerCard::changesShown)));
    Result<std::vector<TableRow>> rows = reader.rows(TableId::Changes, *ids, m_today);
    if (!rows)
        return rows.error();
    m_card.lastChanges = std::move(rows).value();
    return {};
}

} // namespace

Result<CustomerCard> readCustomerCard(Database &cache, RecordId customerId, CalendarDate today)
{
    ConsistentRead read(cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    return CardReader(cache, customerId, today).read();
}

} // namespace freshet
