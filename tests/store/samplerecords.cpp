// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/samplerecords.h"

namespace freshet::test {

namespace {

Currency dollars()
{
    return Currency(QStringLiteral("USD"));
}

} // namespace

CalendarDate day(const char *iso)
{
    return CalendarDate::fromPrinted(iso).value();
}

Customer sampleCustomer(RecordId id)
{
    Customer customer;
    customer.id = id;
    customer.userIdent = QStringLiteral("K-%1").arg(id);
    customer.isActive = true;
    customer.firstName = QStringLiteral("Ada");
    customer.lastName = QStringLiteral("Example %1").arg(id);
    customer.organizationId = 1;
    customer.currency = dollars();
    customer.accountBalance = -4950;
    customer.accountOutstanding = 4950;
    customer.registeredOn = day("2024-03-01");
    customer.address = QStringLiteral("1 Sample Street");
    customer.contacts = {{QStringLiteral("Ada"), QStringLiteral("ada%1@example.org").arg(id),
                          QStringLiteral("+1 555 01%1").arg(id), true}};
    customer.tags = {QStringLiteral("Fiber")};
    customer.attributes = {{QStringLiteral("gracePaymentDate"), QStringLiteral("15")}};
    return customer;
}

Service sampleService(RecordId id, RecordId customerId)
{
    Service service;
    service.id = id;
    service.customerId = customerId;
    service.name = QStringLiteral("Home 100");
    service.planName = QStringLiteral("Fiber 100");
    service.currency = dollars();
    service.price = 4500;
    service.billingAmount = 4950;
    service.periodMonths = 1;
    service.activeFrom = day("2024-03-01");
    return service;
}

Invoice sampleInvoice(RecordId id, RecordId customerId)
{
    Invoice invoice;
    invoice.id = id;
    invoice.customerId = customerId;
    invoice.organizationId = 1;
    invoice.number = QStringLiteral("2026%1").arg(id, 6, 10, QLatin1Char('0'));
    invoice.status = InvoiceStatus::Unpaid;
    invoice.createdOn = day("2026-01-01");
    invoice.dueOn = day("2026-01-15");
    invoice.currency = dollars();
    invoice.total = 4950;
    invoice.remaining = 4950;
    return invoice;
}

Payment samplePayment(RecordId id, std::optional<RecordId> customerId)
{
    Payment payment;
    payment.id = id;
    payment.customerId = customerId;
    payment.methodId = QStringLiteral("11721cdf-a498-48be-903e-daa67552e4f6");
    payment.createdOn = day("2026-01-12");
    payment.currency = dollars();
    payment.amount = 4950;
    payment.covers = {{id * 10, 4950, id, {}, id, {}}};
    return payment;
}

Refund sampleRefund(RecordId id, RecordId customerId)
{
    Refund refund;
    refund.id = id;
    refund.customerId = customerId;
    refund.methodId = QStringLiteral("11721cdf-a498-48be-903e-daa67552e4f6");
    refund.createdOn = day("2026-02-01");
    refund.currency = dollars();
    refund.amount = 500;
    return refund;
}

CreditNote sampleCreditNote(RecordId id, RecordId customerId)
{
    CreditNote note;
    note.id = id;
    note.customerId = customerId;
    note.number = QStringLiteral("CN%1").arg(id);
    note.createdOn = day("2026-02-02");
    note.currency = dollars();
    note.total = 700;
    return note;
}

} // namespace freshet::test
