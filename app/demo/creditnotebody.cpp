// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/world.h"

namespace freshet::demo {

namespace {

void writeItem(JsonWriter &json, const CreditNoteEntry &note, int digits)
{
    json.beginArray("items");
    json.beginObject();
    json.number("id", 900'000 + note.id);
    json.text("type", "other");
    json.text("label", note.note.empty() ? std::string_view("Credit") : note.note);
    json.decimal("price", -note.amount, digits);
    json.decimal("quantity", 1, 0);
    json.none("unit");
    json.decimal("total", -note.amount, digits);
    for (const char *field : {"tax1Id", "tax2Id", "tax3Id", "discountPrice", "discountQuantity", "discountTotal"})
        json.none(field);
    json.endObject();
    json.endArray();
}

} // namespace

void appendBody(const World &world, const CreditNoteEntry &note, std::string &out)
{
    const CustomerEntry &customer = *world.tables().customers.find(note.customerId);
    const OrganizationEntry &organization = world.provider().organization(note.organizationId);
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", note.id);
    json.number("clientId", note.customerId);
    json.text("number", "CN" + organization.numberPrefix + std::to_string(10'000 + note.sequence));
    json.instant("createdDate", note.created, note.createdSecond);
    json.day("emailSentDate", std::nullopt);
    json.none("notes");
    json.none("adminNotes");
    json.none("creditNoteTemplateId");
    writePrintedParties(json, organization, customer, customer.names[size_t(note.nameVersion)]);
    writeItem(json, note, organization.digits);
    json.decimal("subtotal", -note.amount, organization.digits);
    json.none("discount");
    json.none("discountLabel");
    json.beginArray("taxes");
    json.endArray();
    json.decimal("total", -note.amount, organization.digits);
    json.decimal("totalUntaxed", -note.amount, organization.digits);
    json.number("totalDiscount", 0);
    json.number("totalTaxAmount", 0);
    json.text("currencyCode", organization.currencyCode);
    writeCovers(json, note.covers, organization.digits);
    json.endObject();
}

} // namespace freshet::demo
