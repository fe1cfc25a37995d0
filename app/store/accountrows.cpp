// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountrows.h"

#include "store/storedvalues.h"

namespace freshet {

namespace {

/// Takes the values of a row one after the other.
class Cells
{
public:
    explicit Cells(const QSqlQuery &row)
        : m_row(row)
    {
    }

    RecordId id() { return m_row.value(m_next++).toLongLong(); }
    qint64 number() { return m_row.value(m_next++).toLongLong(); }
    bool flag() { return m_row.value(m_next++).toBool(); }
    QString text() { return m_row.value(m_next++).toString(); }
    std::optional<RecordId> optionalId() { return storedId(m_row.value(m_next++)); }
    std::optional<CalendarDate> optionalDate() { return storedDate(m_row.value(m_next++)); }
    CalendarDate date() { return optionalDate().value_or(CalendarDate()); }
    Currency currency() { return Currency(text()); }
    std::vector<PaymentCover> covers() { return storedCovers(text()).value_or(std::vector<PaymentCover>()); }

private:
    const QSqlQuery &m_row;
    int m_next = 0;
};

} // namespace

QString accountColumns(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return QStringLiteral("id, is_lead, is_archived, organization_id, currency, account_balance, account_credit, "
                              "account_outstanding, has_overdue, attributes");
    case Entity::Service:
        return QStringLiteral("id, customer_id, status, name, currency, suspension_reason_id");
    case Entity::Invoice:
        return QStringLiteral("id, customer_id, number, status, is_proforma, is_uncollectible, created_on, due_on, "
                              "currency, total, paid, remaining, covers");
    case Entity::Payment:
        return QStringLiteral("id, customer_id, method_id, created_on, currency, amount, unallocated, provider_name, "
                              "provider_payment_id, covers");
    case Entity::Refund:
        return QStringLiteral("id, customer_id, created_on, currency, amount, covers");
    case Entity::CreditNote:
        return QStringLiteral("id, customer_id, created_on, currency, total, covers");
    case Entity::Organization:
    case Entity::PaymentMethod:
    case Entity::Tag:
    case Entity::CustomAttribute:
        break;
    }
    return QStringLiteral("id");
}

template<>
Customer accountRow(const QSqlQuery &row)
{
    Cells cells(row);
    Customer customer;
    customer.id = cells.id();
    customer.isLead = cells.flag();
    customer.isArchived = cells.flag();
    customer.organizationId = cells.id();
    customer.currency = cells.currency();
    customer.accountBalance = cells.number();
    customer.accountCredit = cells.number();
    customer.accountOutstanding = cells.number();
    customer.hasOverdueInvoice = cells.flag();
    customer.attributes = storedAttributes(cells.text());
    return customer;
}

template<>
Service accountRow(const QSqlQuery &row)
{
    Cells cells(row);
    Service service;
    service.id = cells.id();
    service.customerId = cells.id();
    service.status = ServiceStatus(cells.number());
    service.name = cells.text();
    service.currency = cells.currency();
    service.suspensionReasonId = cells.optionalId();
    return service;
}

template<>
Invoice accountRow(const QSqlQuery &row)
{
    Cells cells(row);
    Invoice invoice;
    invoice.id = cells.id();
    invoice.customerId = cells.id();
    invoice.number = cells.text();
    invoice.status = InvoiceStatus(cells.number());
    invoice.isProforma = cells.flag();
    invoice.isUncollectible = cells.flag();
    invoice.createdOn = cells.date();
    invoice.dueOn = cells.optionalDate();
    invoice.currency = cells.currency();
    invoice.total = cells.number();
    invoice.paid = cells.number();
    invoice.remaining = cells.number();
    invoice.covers = cells.covers();
    return invoice;
}

template<>
Payment accountRow(const QSqlQuery &row)
{
    Cells cells(row);
    Payment payment;
    payment.id = cells.id();
    payment.customerId = cells.optionalId();
    payment.methodId = cells.text();
    payment.createdOn = cells.date();
    payment.currency = cells.currency();
    payment.amount = cells.number();
    payment.unallocated = cells.number();
    payment.providerName = cells.text();
    payment.providerPaymentId = cells.text();
    payment.covers = cells.covers();
    return payment;
}

template<>
Refund accountRow(const QSqlQuery &row)
{
    Cells cells(row);
    Refund refund;
    refund.id = cells.id();
    refund.customerId = cells.optionalId();
    refund.createdOn = cells.date();
    refund.currency = cells.currency();
    refund.amount = cells.number();
    refund.covers = cells.covers();
    return refund;
}

template<>
CreditNote accountRow(const QSqlQuery &row)
{
    Cells cells(row);
    CreditNote note;
    note.id = cells.id();
    note.customerId = cells.id();
    note.createdOn = cells.date();
    note.currency = cells.currency();
    note.total = cells.number();
    note.covers = cells.covers();
    return note;
}

} // namespace freshet
