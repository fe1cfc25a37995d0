// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraccount.h"

/// An account in which nothing contradicts, for tests that put in what does.
namespace freshet::test {

inline constexpr CalendarDate today = CalendarDate::fromEpochDays(20'600);

inline PaymentCover cover(RecordId id, qint64 amount, RecordId payment, RecordId invoice)
{
    PaymentCover part;
    part.id = id;
    part.amount = amount;
    part.paymentId = payment;
    part.invoiceId = invoice;
    return part;
}

inline Invoice invoiceOf(RecordId id, InvoiceStatus status, qint64 total, qint64 paid)
{
    Invoice invoice;
    invoice.id = id;
    invoice.customerId = 7;
    invoice.number = QStringLiteral("INV%1").arg(id);
    invoice.status = status;
    invoice.createdOn = today.addDays(-40);
    invoice.dueOn = today.addDays(-26);
    invoice.currency = Currency(QStringLiteral("USD"));
    invoice.total = total;
    invoice.paid = paid;
    invoice.remaining = total - paid;
    return invoice;
}

inline Payment paymentOf(RecordId id, qint64 amount, qint64 unallocated)
{
    Payment payment;
    payment.id = id;
    payment.customerId = 7;
    payment.methodId = QStringLiteral("cash");
    payment.createdOn = today.addDays(-30);
    payment.currency = Currency(QStringLiteral("USD"));
    payment.amount = amount;
    payment.unallocated = unallocated;
    return payment;
}

/// One invoice paid, one overdue, some credit: all of it agrees.
inline CustomerAccount agreeing()
{
    CustomerAccount account;
    account.customerId = 7;
    Customer customer;
    customer.id = 7;
    customer.currency = Currency(QStringLiteral("USD"));
    customer.accountOutstanding = 2000;
    customer.accountCredit = 300;
    customer.accountBalance = -1700;
    customer.hasOverdueInvoice = true;
    account.customer = customer;
    Service service;
    service.id = 21;
    service.customerId = 7;
    service.name = QStringLiteral("Home 50");
    service.currency = customer.currency;
    account.services = {service};
    account.invoices = {invoiceOf(31, InvoiceStatus::Paid, 4000, 4000), invoiceOf(32, InvoiceStatus::Unpaid, 2000, 0)};
    account.invoices[0].covers = {cover(1, 4000, 41, 31)};
    account.payments = {paymentOf(41, 4300, 300)};
    account.payments[0].covers = {cover(1, 4000, 41, 31)};
    return account;
}

} // namespace freshet::test
