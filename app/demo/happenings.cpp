// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/history.h"

#include <algorithm>

namespace freshet::demo {

namespace {

bool isOpen(const InvoiceEntry &invoice)
{
    return invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
}

ItemEntry serviceItem(ServiceEntry &service, CalendarDate from)
{
    ItemEntry item;
    item.kind = ItemKind::Service;
    item.refersTo = service.id;
    item.price = service.price;
    item.periodFrom = from;
    service.lastInvoiced = from.addMonths(service.periodMonths).addDays(-1);
    return item;
}

ItemEntry oneOff(ItemKind kind, RecordId refersTo, std::string_view label, qint64 price, int quantity = 1)
{
    ItemEntry item;
    item.kind = kind;
    item.refersTo = refersTo;
    item.label = label;
    item.price = price;
    item.quantity = quantity;
    return item;
}

} // namespace

InvoiceEntry History::makeInvoice(Account &account)
{
    Tables &tables = m_books.tables();
    InvoiceEntry invoice;
    invoice.customerId = account.customerId;
    invoice.organizationId = account.cast.organizationId;
    invoice.created = m_day;
    invoice.createdSecond = 10 * 3600 + 3 + (m_billsToday++ % 3000);
    invoice.due = m_day.addDays(m_provider.organization(account.cast.organizationId).maturityDays);
    invoice.isProforma = account.cast.usesProforma;
    invoice.discountPercent = account.discountPercent;
    const bool before = account.earlierService != 0 && m_day < account.changedOn;
    const RecordId main = before ? account.earlierService : account.mainService;
    invoice.items.push_back(serviceItem(*tables.services.edit(main), m_day));
    if (account.extraService != 0)
        invoice.items.push_back(serviceItem(*tables.services.edit(account.extraService), m_day));
    const qint64 unit = account.cast.organizationId == 2 ? 1000 : 100;
    const int dice = account.random.below(1000);
    if (account.cast.persona == Persona::Late40 && dice < 300)
        invoice.items.push_back(oneOff(ItemKind::Fee, 0, "Late fee", 5 * unit));
    else if (dice < 12)
        invoice.items.push_back(oneOff(ItemKind::Product, 31, "Indoor router, dual band", 59 * unit + unit / 2));
    else if (dice < 20)
        invoice.items.push_back(oneOff(ItemKind::Product, 32, "Outdoor cable, per metre", unit * 3 / 2, 20));
    else if (dice < 30)
        invoice.items.push_back(oneOff(ItemKind::Other, 0, "Call-out: antenna realigned", 45 * unit));
    return invoice;
}

void History::bill(quint32 index)
{
    Account &account = m_accounts[index];
    InvoiceEntry invoice = makeInvoice(account);
    const bool isNewest = m_today - m_day < 10;
    if (isNewest && !invoice.isProforma && account.cast.overdueDays < 0 && account.random.chance(40))
        invoice.status = InvoiceStatus::Draft;
    const CalendarDate due = invoice.due;
    const RecordId id =
        m_books.issue(std::move(invoice), m_provider.organization(account.cast.organizationId).taxPercent);
    if (m_books.tables().invoices.find(id)->status == InvoiceStatus::Draft || due >= account.stopsPaying)
        return;
    planPayments(index, id);
    maybeGoWrong(index, id);
}

void History::planPayments(quint32 index, RecordId invoiceId)
{
    Account &account = m_accounts[index];
    const InvoiceEntry &invoice = *m_books.tables().invoices.find(invoiceId);
    if (!isOpen(invoice))
        return;
    for (const PlannedPayment &planned :
         plannedPayments(account.cast.persona, invoice.created, invoice.due, m_today, account.random)) {
        const bool paysTwice = planned.permille == 1000 && !invoice.isProforma && account.random.chance(4);
        schedule(planned.on, {planned.everythingOpen ? Happening::PayEverything : Happening::Pay, index, invoiceId,
                              paysTwice ? 2000 : planned.permille});
    }
}

void History::maybeGoWrong(quint32 index, RecordId invoiceId)
{
    Account &account = m_accounts[index];
    if (account.cast.usesProforma || account.cast.persona == Persona::NeverPays || account.cast.overdueDays >= 0)
        return;
    const int dice = account.random.below(1000);
    if (dice < 10)
        schedule(m_day.addDays(1), {Happening::Void, index, invoiceId, 0});
    else if (dice < 17)
        schedule(m_day.addDays(4), {Happening::CreditNote, index, invoiceId, account.random.between(1, 3) * 100});
    else if (dice < 22)
        schedule(m_day.addDays(3), {Happening::CourtesyCredit, index, 0, 0});
}

RecordId History::receive(Account &account, qint64 amount, size_t method, RecordId invoiceId)
{
    PaymentEntry payment;
    payment.customerId = account.customerId;
    payment.organizationId = account.cast.organizationId;
    payment.method = method;
    payment.amount = amount;
    payment.created = m_day;
    payment.createdSecond = account.random.between(8 * 3600, 20 * 3600);
    if (account.random.chance(30))
        payment.created = m_day.addDays(-account.random.between(1, 4));
    if (method == methods::courtesyCredit)
        payment.note = "Sorry for the outage";
    else if (account.random.chance(40))
        payment.note = "Paid at the counter / receipt on file";
    return m_books.receive(std::move(payment), invoiceId);
}

void History::pay(Account &account, const Event &event)
{
    const InvoiceEntry *invoice = m_books.tables().invoices.find(event.about);
    if (invoice == nullptr || !isOpen(*invoice))
        return;
    qint64 amount = invoice->toPay;
    if (event.permille < 1000)
        amount = std::min(amount, (invoice->total * event.permille + 500) / 1000);
    else if (event.permille > 1000)
        amount += invoice->total;
    const RecordId id = receive(account, amount, account.method, event.about);
    if (event.permille > 1000)
        schedule(m_day.addDays(account.random.between(4, 10)), {Happening::Refund, event.account, id, 0});
}

void History::payEverything(Account &account)
{
    qint64 open = 0;
    for (const RecordId id : m_books.tables().customers.find(account.customerId)->invoices) {
        const InvoiceEntry &invoice = *m_books.tables().invoices.find(id);
        if (isOpen(invoice))
            open += invoice.toPay;
    }
    if (open > 0)
        receive(account, open, account.method, 0);
}

void History::payAhead(Account &account)
{
    const auto monthly = [this](RecordId id) {
        const ServiceEntry *service = m_books.tables().services.find(id);
        return service == nullptr ? 0 : service->price;
    };
    const qint64 net = monthly(account.mainService) + monthly(account.extraService);
    const int tax = m_provider.organization(account.cast.organizationId).taxPercent;
    receive(account, 12 * (net + percentOf(net, tax)), account.method, 0);
}

void History::voidAndBillAgain(const Event &event)
{
    const InvoiceEntry *invoice = m_books.tables().invoices.find(event.about);
    if (invoice == nullptr || invoice->status != InvoiceStatus::Unpaid)
        return;
    m_books.voidInvoice(event.about);
    const RecordId id =
        m_books.issue(makeInvoice(m_accounts[event.account]),
                      m_provider.organization(m_accounts[event.account].cast.organizationId).taxPercent);
    planPayments(event.account, id);
}

void History::takeSomethingOff(Account &account, const Event &event)
{
    const InvoiceEntry *invoice = m_books.tables().invoices.find(event.about);
    if (invoice == nullptr || !isOpen(*invoice))
        return;
    CreditNoteEntry note;
    note.amount = std::min(invoice->toPay, (invoice->total * event.permille + 500) / 1000);
    note.created = m_day;
    note.createdSecond = account.random.between(9 * 3600, 17 * 3600);
    note.note = "Days without service";
    m_books.takeOff(std::move(note), event.about);
}

void History::giveCourtesyCredit(Account &account)
{
    receive(account, account.cast.organizationId == 2 ? 10'000 : 1000, methods::courtesyCredit, 0);
}

void History::payBack(Account &account, const Event &event)
{
    const PaymentEntry *payment = m_books.tables().payments.find(event.about);
    if (payment == nullptr || payment->credit == 0)
        return;
    RefundEntry refund;
    refund.amount = payment->credit;
    refund.method = payment->method;
    refund.created = m_day;
    refund.createdSecond = account.random.between(9 * 3600, 17 * 3600);
    refund.note = "Paid twice";
    m_books.payBack(std::move(refund), event.about);
}

void History::receiveFromNobody()
{
    PaymentEntry payment;
    payment.organizationId = m_random.chance(650) ? 1 : 2;
    payment.method = methods::bankTransfer;
    payment.amount = m_random.between(1500, 90'000);
    payment.created = m_day;
    payment.createdSecond = m_random.between(8 * 3600, 20 * 3600);
    payment.note = "Reference cannot be read";
    m_books.receive(std::move(payment));
}

} // namespace freshet::demo
