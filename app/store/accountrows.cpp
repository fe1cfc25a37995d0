// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountrows.h"

#include "store/rowcells.h"

namespace freshet {

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
    RowCells cells(row);
    Customer customer;
    customer.id = cells.number();
    customer.isLead = cells.flag();
    customer.isArchived = cells.flag();
    customer.organizationId = cells.number();
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
    RowCells cells(row);
    Service service;
    service.id = cells.number();
    service.customerId = cells.number();
    service.status = ServiceStatus(cells.number());
    service.name = cells.text();
    service.currency = cells.currency();
    service.suspensionReasonId = cells.id();
    return service;
}

template<>
Invoice accountRow(const QSqlQuery &row)
{
    RowCells cells(row);
    Invoice invoice;
    invoice.id = cells.number();
    invoice.customerId = cells.number();
    invoice.number = cells.text();
    invoice.status = InvoiceStatus(cells.number());
    invoice.isProforma = cells.flag();
    invoice.isUncollectible = cells.flag();
    invoice.createdOn = cells.day();
    invoice.dueOn = cells.date();
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
    RowCells cells(row);
    Payment payment;
    payment.id = cells.number();
    payment.customerId = cells.id();
    payment.methodId = cells.text();
    payment.createdOn = cells.day();
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
    RowCells cells(row);
    Refund refund;
    refund.id = cells.number();
    refund.customerId = cells.id();
    refund.createdOn = cells.day();
    refund.currency = cells.currency();
    refund.amount = cells.number();
    refund.covers = cells.covers();
    return refund;
}

template<>
CreditNote accountRow(const QSqlQuery &row)
{
    RowCells cells(row);
    CreditNote note;
    note.id = cells.number();
    note.customerId = cells.number();
    note.createdOn = cells.day();
    note.currency = cells.currency();
    note.total = cells.number();
    note.covers = cells.covers();
    return note;
}

} // namespace freshet
