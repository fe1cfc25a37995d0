// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/world.h"

#include <set>

namespace freshet::demo {

namespace {

/// What UISP shows on its first page, of the default organisation.
struct Totals
{
    int customers = 0;
    int leads = 0;
    std::set<RecordId> suspended;
    std::set<RecordId> overdue;
    qint64 due = 0;
    qint64 pastDue = 0;
    qint64 invoiced = 0;
    qint64 invoicedOpen = 0;
};

bool isThisMonth(CalendarDate day, CalendarDate today)
{
    return civilDay(day).month == civilDay(today).month && civilDay(day).year == civilDay(today).year;
}

void addInvoice(const World &world, const InvoiceEntry &invoice, Totals &totals)
{
    const bool isOpen = invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
    const bool isBilled = !invoice.isProforma && (isOpen || invoice.status == InvoiceStatus::Paid);
    if (isBilled && isThisMonth(invoice.created, world.today())) {
        totals.invoiced += invoice.total;
        totals.invoicedOpen += isOpen ? invoice.toPay : 0;
    }
    if (!isBilled || !isOpen)
        return;
    totals.due += invoice.toPay;
    if (isOverdue(invoice, world.today())) {
        totals.pastDue += invoice.toPay;
        totals.overdue.insert(invoice.customerId);
    }
}

Totals totalsOf(const World &world, const OrganizationEntry &organization)
{
    Totals totals;
    const Tables &tables = world.tables();
    for (const CustomerEntry &customer : tables.customers) {
        if (customer.organizationId == organization.id && !customer.isArchived)
            ++(customer.isLead ? totals.leads : totals.customers);
    }
    const auto isOfIt = [&](RecordId customerId) {
        const CustomerEntry *customer = tables.customers.find(customerId);
        return customer != nullptr && customer->organizationId == organization.id;
    };
    for (const ServiceEntry &service : tables.services) {
        if (service.status == ServiceStatus::Suspended && isOfIt(service.customerId))
            totals.suspended.insert(service.customerId);
    }
    for (const InvoiceEntry &invoice : tables.invoices) {
        if (isOfIt(invoice.customerId) && invoice.organizationId == organization.id)
            addInvoice(world, invoice, totals);
    }
    return totals;
}

} // namespace

std::string overviewBody(const World &world)
{
    const OrganizationEntry &organization = world.provider().organizations.front();
    const Totals totals = totalsOf(world, organization);
    std::string body;
    JsonWriter json(body, world.provider().offset);
    json.beginObject();
    json.beginObject("organization");
    json.number("id", organization.id);
    json.text("name", organization.name);
    json.text("currencyCode", organization.currencyCode);
    json.endObject();
    json.beginObject("overview");
    json.number("clientCount", totals.customers);
    json.number("clientLeadCount", totals.leads);
    json.number("clientSuspendedCount", qint64(totals.suspended.size()));
    json.number("clientOverdueCount", qint64(totals.overdue.size()));
    json.endObject();
    json.beginObject("invoicingOverview");
    json.sum("totalDue", totals.due, organization.digits);
    json.sum("totalOverdue", totals.pastDue, organization.digits);
    json.sum("invoicedThisMonth", totals.invoiced, organization.digits);
    json.sum("invoicedThisMonthUnpaid", totals.invoicedOpen, organization.digits);
    json.endObject();
    json.endObject();
    return body;
}

} // namespace freshet::demo
