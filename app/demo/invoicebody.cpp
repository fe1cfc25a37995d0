// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/world.h"

namespace freshet::demo {

namespace {

std::string_view kindWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Service:
        return "service";
    case ItemKind::Surcharge:
        return "surcharge";
    case ItemKind::Fee:
        return "fee";
    case ItemKind::Product:
        return "product";
    case ItemKind::Other:
        break;
    }
    return "other";
}

void appendPrintedDay(std::string &out, CalendarDate date)
{
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const CivilDay civil = civilDay(date);
    out += std::to_string(civil.day);
    out += ' ';
    out += months[civil.month - 1];
    out += ' ';
    out += std::to_string(civil.year);
}

std::string itemLabel(const World &world, const ItemEntry &item)
{
    const ServiceEntry *service = world.tables().services.find(item.refersTo);
    if (item.kind != ItemKind::Service || service == nullptr)
        return std::string(item.label);
    std::string label = world.provider().plan(service->planId)->name + "\u00a0";
    appendPrintedDay(label, item.periodFrom);
    label += " \u2013 ";
    appendPrintedDay(label, item.periodFrom.addMonths(service->periodMonths).addDays(-1));
    return label;
}

void writeItems(JsonWriter &json, const World &world, const InvoiceEntry &invoice,
                const OrganizationEntry &organization)
{
    const auto refersTo = [](const ItemEntry &item, ItemKind kind) { return item.kind == kind ? item.refersTo : 0; };
    json.beginArray("items");
    for (const ItemEntry &item : invoice.items) {
        json.beginObject();
        json.number("id", item.id);
        json.text("type", kindWord(item.kind));
        json.text("label", itemLabel(world, item));
        json.decimal("price", item.price, organization.digits);
        json.decimal("quantity", item.quantity, 0);
        json.none("unit");
        json.numberOrNull("tax1Id", organization.taxPercent > 0 ? 1 : 0);
        json.none("tax2Id");
        json.none("tax3Id");
        json.decimal("total", item.price * item.quantity, organization.digits);
        json.numberOrNull("serviceId", refersTo(item, ItemKind::Service));
        json.numberOrNull("serviceSurchargeId", refersTo(item, ItemKind::Surcharge));
        json.numberOrNull("productId", refersTo(item, ItemKind::Product));
        json.numberOrNull("feeId", refersTo(item, ItemKind::Fee));
        json.none("discountPrice");
        json.none("discountQuantity");
        json.none("discountTotal");
        json.endObject();
    }
    json.endArray();
}

void writeAmounts(JsonWriter &json, const InvoiceEntry &invoice, const OrganizationEntry &organization)
{
    const int digits = organization.digits;
    json.decimal("subtotal", invoice.subtotal, digits);
    json.beginArray("taxes");
    if (invoice.tax != 0) {
        json.beginObject();
        json.text("name", organization.taxName);
        json.decimal("totalValue", invoice.tax, digits);
        json.endObject();
    }
    json.endArray();
    json.decimal("total", invoice.total, digits);
    json.sum("amountPaid", invoice.paid, digits);
    json.sum("amountToPay", invoice.toPay, digits);
    json.decimal("totalUntaxed", invoice.subtotal - invoice.discount, digits);
    json.sum("totalDiscount", invoice.discount, digits);
    json.sum("totalTaxAmount", invoice.tax, digits);
    json.text("currencyCode", organization.currencyCode);
    json.number("status", qint64(invoice.status));
}

void writeHead(JsonWriter &json, const World &world, const InvoiceEntry &invoice)
{
    json.number("id", invoice.id);
    json.number("clientId", invoice.customerId);
    json.textOrNull("number", invoiceNumber(world, invoice));
    json.instant("createdDate", invoice.created, invoice.createdSecond);
    json.instant("dueDate", invoice.due, invoice.createdSecond);
    const bool isSent = invoice.sequence > 0;
    json.day("emailSentDate", isSent ? std::optional(invoice.created) : std::nullopt);
    json.number("maturityDays", invoice.due - invoice.created);
    json.instant("taxableSupplyDate", invoice.created, invoice.createdSecond);
    json.textOrNull("notes", invoice.note);
    json.none("adminNotes");
    json.none("invoiceTemplateId");
    json.none("proformaInvoiceTemplateId");
}

} // namespace

std::string invoiceNumber(const World &world, const InvoiceEntry &invoice)
{
    if (invoice.sequence == 0)
        return {};
    const std::string digits = std::to_string(invoice.sequence);
    std::string number = invoice.isProforma ? "PF" : "";
    number += world.provider().organization(invoice.organizationId).numberPrefix;
    number.append(digits.size() < 7 ? 7 - digits.size() : 0, '0');
    return number + digits;
}

void appendBody(const World &world, const InvoiceEntry &invoice, std::string &out)
{
    const CustomerEntry &customer = *world.tables().customers.find(invoice.customerId);
    const OrganizationEntry &organization = world.provider().organization(invoice.organizationId);
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    writeHead(json, world, invoice);
    if (invoice.discountPercent > 0)
        json.decimal("discount", invoice.discountPercent, 0);
    else
        json.none("discount");
    json.textOrNull("discountLabel", invoice.discountPercent > 0 ? "Loyal customer" : "");
    writePrintedParties(json, organization, customer, customer.names[size_t(invoice.nameVersion)]);
    json.flag("proforma", invoice.isProforma);
    json.flag("payAutomatically", false);
    writeItems(json, world, invoice, organization);
    writeAmounts(json, invoice, organization);
    writeCovers(json, invoice.covers, organization.digits);
    json.flag("uncollectible", invoice.isUncollectible);
    json.numberOrNull("proformaInvoiceId", invoice.proformaId);
    json.numberOrNull("generatedInvoiceId", invoice.generatedId);
    json.beginArray("attributes");
    json.endArray();
    json.flag("appliedVatReverseCharge", false);
    json.endObject();
}

} // namespace freshet::demo
