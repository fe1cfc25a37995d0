// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/freshfacts.h"

#include "store/customerflags.h"
#include "uisp/decoders.h"
#include "uisp/lists.h"

#include <algorithm>

namespace freshet {

namespace {

QString attributeOf(const Customer &customer, const QString &key)
{
    const auto found = std::ranges::find(customer.attributes, key, &AttributeValue::key);
    return found == customer.attributes.end() ? QString() : found->value.trimmed();
}

qint64 openOf(const Invoice &invoice)
{
    qint64 covered = 0;
    for (const PaymentCover &cover : invoice.covers)
        covered += cover.refundId ? 0 : cover.amount;
    return std::min(invoice.remaining, invoice.total - covered);
}

bool counts(const Invoice &invoice, const Customer &customer)
{
    const bool isOpen = invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
    return isOpen && !invoice.isProforma && !invoice.isUncollectible && invoice.currency == customer.currency &&
           openOf(invoice) > 0;
}

/// The rows of a list that are the customer's own: UISP ignores a filter that it does not know.
template<typename Row>
Result<std::vector<Row>> ownRows(const Result<Page<Row>> &page, RecordId customer)
{
    if (!page)
        return page.error();
    if (!page->errors.empty())
        return Error{ErrorKind::InvalidRecord, page->errors.front().field, 0, page->errors.front().problem};
    std::vector<Row> rows;
    std::ranges::copy_if(page->rows, std::back_inserter(rows),
                         [customer](const Row &row) { return row.customerId == customer; });
    return rows;
}

} // namespace

WorklistSubject subjectOf(const FreshFacts &facts, const CustomerFlagKeys &keys)
{
    const auto countOf = [&facts](ServiceStatus status) {
        return int(std::ranges::count(facts.services, status, &Service::status));
    };
    WorklistSubject subject{facts.customer.id,
                            facts.customer.currency,
                            facts.customer.isLead,
                            facts.customer.isArchived,
                            isVip(facts.customer, keys),
                            attributeOf(facts.customer, keys.vipAttribute),
                            attributeOf(facts.customer, keys.graceAttribute),
                            countOf(ServiceStatus::Active),
                            countOf(ServiceStatus::Suspended)};
    for (const Invoice &invoice : facts.openInvoices) {
        if (counts(invoice, facts.customer))
            subject.invoices.push_back(
                {invoice.id, invoice.number, invoice.dueOn.value_or(invoice.createdOn), openOf(invoice)});
    }
    return subject;
}

FactsReading::FactsReading(ApiClient &client, RecordId customer, ActionKind kind, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_customer(customer)
    , m_kind(kind)
{
}

void FactsReading::start()
{
    ask({recordPath(Entity::Customer, m_customer), {}, entityKey(Entity::Customer)}, &FactsReading::takeCustomer);
    if (m_kind == ActionKind::AddLog)
        ask(clientLogs(m_customer), &FactsReading::takeLogs);
    else if (!isAboutCustomer(m_kind))
        askForServices();
}

void FactsReading::askForServices()
{
    const QString id = QString::number(m_customer);
    ask({QStringLiteral("/clients/services"), QUrlQuery{{QStringLiteral("clientId"), id}}, entityKey(Entity::Service)},
        &FactsReading::takeServices);
    ask({QStringLiteral("/invoices"),
         QUrlQuery(QStringLiteral("clientId=%1&statuses%5B%5D=1&statuses%5B%5D=2").arg(id)),
         entityKey(Entity::Invoice)},
        &FactsReading::takeInvoices);
}

void FactsReading::ask(const ApiRequest &request, Result<void> (FactsReading::*take)(const QByteArray &body))
{
    ++m_waitingFor;
    connect(m_client.get(request), &ApiReply::finished, this, [this, take](const Result<ApiAnswer> &answer) {
        if (m_isOver)
            return;
        if (answer)
            m_facts.servedAt = answer->servedAt;
        const Result<void> taken = answer ? (this->*take)(answer->body) : answer.error();
        if (!taken)
            end(taken.error());
        else if (--m_waitingFor == 0)
            end(m_facts);
    });
}

Result<void> FactsReading::takeCustomer(const QByteArray &body)
{
    Result<Customer> customer = decodeCustomer(body);
    if (!customer)
        return customer.error();
    m_facts.customer = *std::move(customer);
    if (!setsAttribute(m_kind))
        return {};
    Result<std::vector<AttributeChange>> values = decodeAttributeValues(body);
    if (!values)
        return values.error();
    m_facts.attributes = *std::move(values);
    return {};
}

Result<void> FactsReading::takeLogs(const QByteArray &body)
{
    Result<std::vector<ClientLog>> logs = decodeClientLogs(body);
    if (!logs)
        return logs.error();
    std::ranges::copy_if(*logs, std::back_inserter(m_facts.logs),
                         [this](const ClientLog &log) { return log.customerId == m_customer; });
    return {};
}

Result<void> FactsReading::takeServices(const QByteArray &body)
{
    Result<std::vector<Service>> services = ownRows(decodeServices(body), m_customer);
    if (!services)
        return services.error();
    m_facts.services = *std::move(services);
    return {};
}

Result<void> FactsReading::takeInvoices(const QByteArray &body)
{
    Result<std::vector<Invoice>> invoices = ownRows(decodeInvoices(body), m_customer);
    if (!invoices)
        return invoices.error();
    m_facts.openInvoices = *std::move(invoices);
    return {};
}

void FactsReading::end(const Result<FreshFacts> &facts)
{
    m_isOver = true;
    deleteLater();
    emit finished(facts);
}

} // namespace freshet
