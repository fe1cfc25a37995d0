// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"

#include <algorithm>

namespace freshet::demo {

namespace {

/// Changes the entry by `edit`, unless there is none.
template<typename Entry, typename Edit>
bool edited(Table<Entry> &table, RecordId id, Edit edit)
{
    Entry *entry = table.edit(id);
    if (entry == nullptr)
        return false;
    edit(*entry);
    return true;
}

bool isNumberTaken(const World &world, const InvoiceEntry &invoice, int sequence)
{
    const auto &invoices = world.tables().invoices;
    return std::any_of(invoices.begin(), invoices.end(), [&invoice, sequence](const InvoiceEntry &other) {
        return other.organizationId == invoice.organizationId && other.isProforma == invoice.isProforma &&
               other.sequence == sequence;
    });
}

} // namespace

RecordId addLead(World &world, const QString &firstName, const QString &lastName)
{
    const RecordId id = world.addCustomer(firstName, lastName);
    world.rawTables().customers.edit(id)->isLead = true;
    return id;
}

bool convertLead(World &world, RecordId customerId)
{
    const CustomerEntry *customer = world.tables().customers.find(customerId);
    return customer != nullptr && customer->isLead &&
           edited(world.rawTables().customers, customerId, [](CustomerEntry &lead) { lead.isLead = false; });
}

bool writeCustomerNote(World &world, RecordId customerId, const QString &note)
{
    return edited(world.rawTables().customers, customerId,
                  [&note](CustomerEntry &customer) { customer.note = note.toStdString(); });
}

bool changePhone(World &world, RecordId customerId, const QString &phone)
{
    const CustomerEntry *found = world.tables().customers.find(customerId);
    return found != nullptr && !found->contacts.empty() &&
           edited(world.rawTables().customers, customerId,
                  [&phone](CustomerEntry &customer) { customer.contacts.front().phone = phone.toStdString(); });
}

bool addTag(World &world, RecordId customerId, RecordId tagId)
{
    const CustomerEntry *found = world.tables().customers.find(customerId);
    if (found == nullptr || world.provider().tag(tagId) == nullptr ||
        std::find(found->tags.begin(), found->tags.end(), tagId) != found->tags.end())
        return false;
    return edited(world.rawTables().customers, customerId,
                  [tagId](CustomerEntry &customer) { customer.tags.push_back(tagId); });
}

bool removeTag(World &world, RecordId customerId, RecordId tagId)
{
    CustomerEntry *customer = world.rawTables().customers.edit(customerId);
    return customer != nullptr && std::erase(customer->tags, tagId) > 0;
}

bool setAttribute(World &world, RecordId customerId, RecordId attributeId, const QString &value)
{
    if (world.provider().attribute(attributeId) == nullptr)
        return false;
    return edited(world.rawTables().customers, customerId, [attributeId, &value](CustomerEntry &customer) {
        std::erase_if(customer.attributes,
                      [attributeId](const AttributeValueEntry &old) { return old.attributeId == attributeId; });
        if (!value.isEmpty())
            customer.attributes.push_back({attributeId, value.toStdString()});
    });
}

bool renameService(World &world, RecordId serviceId, const QString &name)
{
    return edited(world.rawTables().services, serviceId,
                  [&name](ServiceEntry &service) { service.name = name.toStdString(); });
}

bool endService(World &world, RecordId serviceId)
{
    world.endSuspension(serviceId);
    const ServiceEntry *found = world.tables().services.find(serviceId);
    if (found == nullptr || found->status != ServiceStatus::Active)
        return false;
    return edited(world.rawTables().services, serviceId, [&world](ServiceEntry &service) {
        service.status = ServiceStatus::Ended;
        service.activeTo = world.today();
    });
}

bool activateService(World &world, RecordId serviceId)
{
    const ServiceEntry *found = world.tables().services.find(serviceId);
    if (found == nullptr || (found->status != ServiceStatus::Prepared && found->status != ServiceStatus::Quoted &&
                             found->status != ServiceStatus::Ended))
        return false;
    return edited(world.rawTables().services, serviceId, [&world](ServiceEntry &service) {
        service.status = ServiceStatus::Active;
        service.activeFrom = std::min(service.activeFrom.value_or(world.today()), world.today());
        service.activeTo.reset();
    });
}

bool renumberInvoice(World &world, RecordId invoiceId, int sequence)
{
    const InvoiceEntry *found = world.tables().invoices.find(invoiceId);
    if (found == nullptr || found->sequence == 0 || sequence <= 0 || isNumberTaken(world, *found, sequence))
        return false;
    return edited(world.rawTables().invoices, invoiceId,
                  [sequence](InvoiceEntry &invoice) { invoice.sequence = sequence; });
}

bool writeInvoiceNote(World &world, RecordId invoiceId, std::string_view note)
{
    return edited(world.rawTables().invoices, invoiceId, [note](InvoiceEntry &invoice) { invoice.note = note; });
}

bool markUncollectible(World &world, RecordId invoiceId, bool isUncollectible)
{
    const InvoiceEntry *found = world.tables().invoices.find(invoiceId);
    if (found == nullptr || (found->status != InvoiceStatus::Unpaid && found->status != InvoiceStatus::PartiallyPaid))
        return false;
    return edited(world.rawTables().invoices, invoiceId,
                  [isUncollectible](InvoiceEntry &invoice) { invoice.isUncollectible = isUncollectible; });
}

bool writePaymentNote(World &world, RecordId paymentId, std::string_view note)
{
    return edited(world.rawTables().payments, paymentId, [note](PaymentEntry &payment) { payment.note = note; });
}

} // namespace freshet::demo
