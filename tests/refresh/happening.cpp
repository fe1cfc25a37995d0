// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/happening.h"

#include "demo/bookkeeping.h"
#include "demo/edits.h"

#include <array>
#include <vector>

namespace freshet::test {

namespace {

using namespace demo;

/// The id of a random entry that `fits`; 0 when none does.
template<typename Entry, typename Fits>
RecordId pick(const Table<Entry> &table, Prng &random, Fits fits)
{
    std::vector<RecordId> ids;
    for (const Entry &entry : table) {
        if (fits(entry))
            ids.push_back(entry.id);
    }
    return ids.empty() ? 0 : ids[size_t(random.below(int(ids.size())))];
}

template<typename Entry>
RecordId pickAny(const Table<Entry> &table, Prng &random)
{
    return pick(table, random, [](const Entry &) { return true; });
}

RecordId pickPayer(const World &world, Prng &random)
{
    return pick(world.tables().customers, random, [](const CustomerEntry &customer) { return !customer.isLead; });
}

bool isOpen(const InvoiceEntry &invoice)
{
    return invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
}

RecordId pickOpen(const World &world, Prng &random)
{
    return pick(world.tables().invoices, random, isOpen);
}

RecordId pickAttached(const World &world, Prng &random)
{
    return pick(world.tables().payments, random, [](const PaymentEntry &payment) { return payment.customerId != 0; });
}

/// Odd amounts, so that two changes hardly ever cancel each other out by chance.
qint64 someAmount(Prng &random)
{
    return random.between(1'001, 399'999);
}

CalendarDate someDay(const World &world, Prng &random)
{
    return world.today().addDays(-random.between(1, 120));
}

RecordId onSuccess(bool isDone, RecordId id)
{
    return isDone ? id : 0;
}

QString someName(Prng &random)
{
    return QStringLiteral("Name %1").arg(random.below(1'000'000));
}

// Customers and services.

RecordId customerComes(World &world, Prng &random)
{
    return world.addCustomer(QStringLiteral("Ada"), someName(random));
}

RecordId leadComes(World &world, Prng &random)
{
    return addLead(world, QStringLiteral("Nomsa"), someName(random));
}

RecordId leadSigns(World &world, Prng &random)
{
    const RecordId id = pick(world.tables().customers, random, [](const auto &customer) { return customer.isLead; });
    return onSuccess(convertLead(world, id), id);
}

RecordId customerMarries(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().customers, random);
    return onSuccess(world.renameCustomer(id, QStringLiteral("Ada"), someName(random)), id);
}

RecordId customerIsArchived(World &world, Prng &random)
{
    const RecordId id =
        pick(world.tables().customers, random, [](const auto &customer) { return !customer.isArchived; });
    return onSuccess(world.archiveCustomer(id), id);
}

RecordId customerIsRestored(World &world, Prng &random)
{
    const RecordId id =
        pick(world.tables().customers, random, [](const auto &customer) { return customer.isArchived; });
    return onSuccess(world.restoreCustomer(id), id);
}

RecordId customerIsDeleted(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().customers, random);
    return onSuccess(world.deleteCustomer(id), id);
}

RecordId serviceBegins(World &world, Prng &random)
{
    return world.addService(pickPayer(world, random), world.today());
}

RecordId serviceIsSuspended(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().services, random);
    const ServiceEntry *service = world.tables().services.find(id);
    // UISP suspends nobody who owes nothing; people may, for other reasons.
    const bool isOverdue = service != nullptr && world.tables().customers.find(service->customerId)->hasOverdueInvoice;
    return onSuccess(world.suspendService(id, isOverdue && random.chance(500) ? reasons::paymentsOverdue : 1000), id);
}

RecordId serviceIsReactivated(World &world, Prng &random)
{
    const RecordId id = pick(world.tables().services, random,
                             [](const auto &service) { return service.status == ServiceStatus::Suspended; });
    return onSuccess(world.endSuspension(id), id);
}

RecordId serviceEnds(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().services, random);
    return onSuccess(endService(world, id), id);
}

RecordId serviceResumes(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().services, random);
    return onSuccess(activateService(world, id), id);
}

// Invoices.

RecordId invoiceIsSent(World &world, Prng &random)
{
    return world.addInvoice(pickPayer(world, random), someAmount(random), world.today(), world.today().addDays(14));
}

RecordId invoiceIsBackdated(World &world, Prng &random)
{
    const CalendarDate day = someDay(world, random);
    return world.addInvoice(pickPayer(world, random), someAmount(random), day, day.addDays(14));
}

RecordId draftIsWritten(World &world, Prng &random)
{
    return world.addInvoice(pickPayer(world, random), someAmount(random), someDay(world, random), world.today(),
                            InvoiceKind::Draft);
}

RecordId draftIsApproved(World &world, Prng &random)
{
    const RecordId id = pick(world.tables().invoices, random,
                             [](const auto &invoice) { return invoice.status == InvoiceStatus::Draft; });
    return onSuccess(Bookkeeping(world).approveDraft(id), id);
}

RecordId proformaIsSent(World &world, Prng &random)
{
    return world.addInvoice(pickPayer(world, random), someAmount(random), someDay(world, random), world.today(),
                            InvoiceKind::Proforma);
}

RecordId invoiceIsVoided(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().invoices, random);
    return onSuccess(world.voidInvoice(id), id);
}

/// A void invoice and a processed pro-forma can be deleted too, but no balance tells of it.
RecordId invoiceIsDeleted(World &world, Prng &random)
{
    const RecordId id = pick(world.tables().invoices, random, [](const InvoiceEntry &invoice) {
        return invoice.status != InvoiceStatus::Void && invoice.status != InvoiceStatus::ProcessedProforma;
    });
    return onSuccess(world.deleteInvoice(id), id);
}

RecordId creditNoteIsWritten(World &world, Prng &random)
{
    const RecordId id = pickOpen(world, random);
    const InvoiceEntry *invoice = world.tables().invoices.find(id);
    if (invoice == nullptr)
        return 0;
    const qint64 amount = random.chance(300) ? invoice->toPay : invoice->toPay / 3 + 1;
    return world.addCreditNote(id, amount, world.today());
}

RecordId creditIsApplied(World &world, Prng &random)
{
    const RecordId id = pick(world.tables().invoices, random, [&world](const InvoiceEntry &invoice) {
        return isOpen(invoice) && world.tables().customers.find(invoice.customerId)->credit > 0;
    });
    return onSuccess(Bookkeeping(world).applyCredit(id), id);
}

// Payments.

RecordId invoiceIsPaid(World &world, Prng &random)
{
    const RecordId id = pickOpen(world, random);
    const InvoiceEntry *invoice = world.tables().invoices.find(id);
    return invoice == nullptr ? 0 : world.payInvoice(id, invoice->toPay, world.today());
}

RecordId invoiceIsPartPaid(World &world, Prng &random)
{
    const RecordId id = pickOpen(world, random);
    const InvoiceEntry *invoice = world.tables().invoices.find(id);
    return invoice == nullptr ? 0 : world.payInvoice(id, invoice->toPay / 2 + 1, someDay(world, random));
}

RecordId paymentComes(World &world, Prng &random)
{
    const CalendarDate day = random.chance(500) ? world.today() : someDay(world, random);
    return world.addPayment(pickPayer(world, random), someAmount(random), day, methods::check);
}

RecordId paymentOfNobodyComes(World &world, Prng &random)
{
    return world.addPayment(0, someAmount(random), someDay(world, random), methods::bankTransfer);
}

RecordId paymentIsAttached(World &world, Prng &random)
{
    const RecordId id =
        pick(world.tables().payments, random, [](const auto &payment) { return payment.customerId == 0; });
    return onSuccess(Bookkeeping(world).attachPayment(id, pickPayer(world, random)), id);
}

RecordId paymentIsDetached(World &world, Prng &random)
{
    const RecordId id = pickAttached(world, random);
    return onSuccess(Bookkeeping(world).detachPayment(id), id);
}

RecordId paymentIsMoved(World &world, Prng &random)
{
    const RecordId id = pickAttached(world, random);
    Bookkeeping books(world);
    if (!books.detachPayment(id))
        return 0;
    books.attachPayment(id, pickPayer(world, random));
    return id;
}

RecordId paymentIsDeleted(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().payments, random);
    return onSuccess(world.deletePayment(id), id);
}

RecordId paymentIsReplaced(World &world, Prng &random)
{
    const RecordId id = pick(world.tables().payments, random, [](const PaymentEntry &payment) {
        return !payment.covers.empty() && payment.covers.front().invoiceId != 0;
    });
    const PaymentEntry *payment = world.tables().payments.find(id);
    if (payment == nullptr)
        return 0;
    const RecordId invoiceId = payment->covers.front().invoiceId;
    const qint64 amount = payment->amount;
    const CalendarDate day = payment->created;
    return world.deletePayment(id) ? world.payInvoice(invoiceId, amount, day, methods::card) : 0;
}

RecordId creditIsRefunded(World &world, Prng &random)
{
    const RecordId id = pick(world.tables().payments, random,
                             [](const auto &payment) { return payment.customerId != 0 && payment.credit > 0; });
    const PaymentEntry *payment = world.tables().payments.find(id);
    if (payment == nullptr)
        return 0;
    return world.addRefund(id, random.chance(500) ? payment->credit : payment->credit / 2 + 1, world.today());
}

// Edits that move no balance.

RecordId dueDateMoves(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().invoices, random);
    return onSuccess(Bookkeeping(world).changeDueDate(id, world.today().addDays(random.between(-30, 30))), id);
}

RecordId invoiceIsEdited(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().invoices, random);
    markUncollectible(world, id, random.chance(500));
    renumberInvoice(world, id, random.between(1'000'000, 9'000'000));
    return onSuccess(writeInvoiceNote(world, id, "sent again"), id);
}

RecordId paymentIsEdited(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().payments, random);
    return onSuccess(writePaymentNote(world, id, random.chance(500) ? "by hand" : "by post"), id);
}

RecordId customerIsEdited(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().customers, random);
    changePhone(world, id, QStringLiteral("+1 555 %1").arg(random.below(10'000)));
    if (!addTag(world, id, tags::vip))
        removeTag(world, id, tags::vip);
    setAttribute(world, id, attributes::gracePaymentDate, QString::number(random.between(1, 28)));
    return onSuccess(writeCustomerNote(world, id, someName(random)), id);
}

RecordId serviceIsRenamed(World &world, Prng &random)
{
    const RecordId id = pickAny(world.tables().services, random);
    return onSuccess(renameService(world, id, someName(random)), id);
}

constexpr std::array happenings{
    Happening{"new customer", 3, customerComes},
    Happening{"new lead", 1, leadComes},
    Happening{"lead signs", 1, leadSigns},
    Happening{"customer renamed", 2, customerMarries},
    Happening{"customer archived", 3, customerIsArchived},
    Happening{"customer restored", 2, customerIsRestored},
    Happening{"customer deleted", 1, customerIsDeleted},
    Happening{"new service", 2, serviceBegins},
    Happening{"service suspended", 2, serviceIsSuspended},
    Happening{"service reactivated", 2, serviceIsReactivated},
    Happening{"service ended", 1, serviceEnds},
    Happening{"service resumed", 1, serviceResumes},
    Happening{"new invoice", 4, invoiceIsSent},
    Happening{"backdated invoice", 4, invoiceIsBackdated},
    Happening{"new draft", 2, draftIsWritten},
    Happening{"draft approved", 3, draftIsApproved},
    Happening{"new pro-forma", 2, proformaIsSent},
    Happening{"invoice voided", 4, invoiceIsVoided},
    Happening{"invoice deleted", 4, invoiceIsDeleted},
    Happening{"credit note", 3, creditNoteIsWritten},
    Happening{"credit applied", 3, creditIsApplied},
    Happening{"invoice paid", 5, invoiceIsPaid},
    Happening{"invoice part-paid", 3, invoiceIsPartPaid},
    Happening{"new payment", 4, paymentComes},
    Happening{"new payment of nobody", 2, paymentOfNobodyComes},
    Happening{"payment attached", 3, paymentIsAttached},
    Happening{"payment detached", 3, paymentIsDetached},
    Happening{"payment moved", 3, paymentIsMoved},
    Happening{"payment deleted", 3, paymentIsDeleted},
    Happening{"payment replaced", 2, paymentIsReplaced},
    Happening{"credit refunded", 2, creditIsRefunded},
    Happening{"due date moved", 1, dueDateMoves},
    Happening{"invoice edited", 1, invoiceIsEdited},
    Happening{"payment edited", 1, paymentIsEdited},
    Happening{"customer edited", 1, customerIsEdited},
    Happening{"service renamed", 1, serviceIsRenamed},
};

} // namespace

std::span<const Happening> allHappenings()
{
    return happenings;
}

} // namespace freshet::test
