// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/names.h"
#include "demo/world.h"

namespace freshet::demo {

namespace {

void writeIdentity(JsonWriter &json, const CustomerEntry &customer)
{
    const PrintedName &name = customer.names.back();
    const bool company = customer.isCompany;
    json.number("id", customer.id);
    json.textOrNull("userIdent", customer.userIdent);
    json.textOrNull("previousIsp", customer.id % 17 == 0 ? "Valley DSL" : "");
    json.flag("isLead", customer.isLead);
    json.number("clientType", company ? 2 : 1);
    json.textOrNull("companyName", company ? name.company : std::string());
    json.textOrNull("companyRegistrationNumber", company ? std::to_string(2'000'000 + customer.id * 7) : std::string());
    json.none("companyTaxId");
    json.none("companyWebsite");
    json.textOrNull("companyContactFirstName", company ? name.first : std::string());
    json.textOrNull("companyContactLastName", company ? name.last : std::string());
    json.textOrNull("firstName", company ? std::string() : name.first);
    json.textOrNull("lastName", company ? std::string() : name.last);
}

void writeAddress(JsonWriter &json, const CustomerEntry &customer, const OrganizationEntry &organization)
{
    json.text("street1", customer.street);
    json.none("street2");
    json.text("city", customer.city);
    json.number("countryId", organization.countryId);
    json.none("stateId");
    json.text("zipCode", customer.zip);
    json.text("fullAddress",
              customer.street + ", " + customer.city + ", " + customer.zip + ", " + organization.country);
    for (const char *field :
         {"invoiceStreet1", "invoiceStreet2", "invoiceCity", "invoiceStateId", "invoiceCountryId", "invoiceZipCode"})
        json.none(field);
    json.flag("invoiceAddressSameAsContact", true);
}

void writePolicy(JsonWriter &json, const CustomerEntry &customer)
{
    json.textOrNull("note", customer.note);
    json.none("sendInvoiceByPost");
    json.none("invoiceMaturityDays");
    json.none("stopServiceDue");
    json.none("stopServiceDueDays");
    json.number("organizationId", customer.organizationId);
    json.none("tax1Id");
    json.none("tax2Id");
    json.none("tax3Id");
    json.day("registrationDate", customer.registered);
    json.day("leadConvertedAt", std::nullopt);
    const PrintedName &name = customer.names.front();
    json.textOrNull("username", customer.isActive ? mailName(name.first) + std::to_string(customer.id) : std::string());
    json.text("avatarColor", customer.id % 2 == 0 ? "#FFC107" : "#26a69a");
    const qint64 east = customer.organizationId == 2 ? 22'000'000 : -93'000'000;
    const qint64 north = customer.organizationId == 2 ? -33'000'000 : 32'000'000;
    json.decimal("addressGpsLat", north + (customer.id * 7919) % 900'000, 6);
    json.decimal("addressGpsLon", east + (customer.id * 104'729) % 900'000, 6);
}

void writeFlags(JsonWriter &json, const CustomerEntry &customer)
{
    json.flag("isArchived", customer.isArchived);
    json.flag("generateProformaInvoices", customer.usesProforma);
    json.flag("usesProforma", customer.usesProforma);
    json.flag("hasOverdueInvoice", customer.hasOverdueInvoice);
    json.flag("hasOutage", false);
    json.flag("hasSuspendedService", customer.hasSuspendedService);
    json.flag("hasServiceWithoutDevices", false);
    json.textOrNull("referral", customer.id % 11 == 0 ? "A neighbour" : "");
    json.flag("isActive", customer.isActive);
    json.flag("hasPaymentSubscription", false);
    json.flag("hasAutopayCreditCard", false);
}

void writeContacts(JsonWriter &json, const CustomerEntry &customer)
{
    json.beginArray("contacts");
    for (const ContactEntry &contact : customer.contacts) {
        json.beginObject();
        json.number("id", contact.id);
        json.number("clientId", customer.id);
        json.textOrNull("email", contact.email);
        json.textOrNull("phone", contact.phone);
        json.textOrNull("name", contact.name);
        json.flag("isBilling", contact.isBilling);
        json.flag("isContact", true);
        json.beginArray("types");
        json.beginObject();
        json.number("id", contact.isBilling ? 1 : 2);
        json.text("name", contact.isBilling ? "Billing" : "General");
        json.endObject();
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeAttributes(JsonWriter &json, const Provider &provider, const CustomerEntry &customer)
{
    json.beginArray("attributes");
    for (const AttributeValueEntry &value : customer.attributes) {
        const AttributeEntry *attribute = provider.attribute(value.attributeId);
        if (attribute == nullptr)
            continue;
        json.beginObject();
        json.number("id", customer.id * 10 + value.attributeId);
        json.number("clientId", customer.id);
        json.text("name", attribute->name);
        json.text("key", attribute->key);
        json.text("value", value.value);
        json.number("customAttributeId", attribute->id);
        json.flag("clientZoneVisible", attribute->clientZoneVisible);
        json.endObject();
    }
    json.endArray();
}

void writeTags(JsonWriter &json, const Provider &provider, const CustomerEntry &customer)
{
    json.beginArray("tags");
    for (const RecordId id : customer.tags) {
        const TagEntry *tag = provider.tag(id);
        if (tag == nullptr)
            continue;
        json.beginObject();
        json.number("id", tag->id);
        json.text("name", tag->name);
        json.text("colorBackground", tag->background);
        json.text("colorText", tag->text);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void appendBody(const World &world, const CustomerEntry &customer, std::string &out)
{
    const Provider &provider = world.provider();
    const OrganizationEntry &organization = provider.organization(customer.organizationId);
    JsonWriter json(out, provider.offset);
    json.beginObject();
    writeIdentity(json, customer);
    writeAddress(json, customer, organization);
    writePolicy(json, customer);
    writeFlags(json, customer);
    writeContacts(json, customer);
    writeAttributes(json, provider, customer);
    json.sum("accountBalance", customer.balance, organization.digits);
    json.sum("accountCredit", customer.credit, organization.digits);
    json.sum("accountOutstanding", customer.outstanding, organization.digits);
    json.text("currencyCode", organization.currencyCode);
    json.text("organizationName", organization.name);
    json.beginArray("bankAccounts");
    json.endArray();
    writeTags(json, provider, customer);
    json.day("invitationEmailSentDate", std::nullopt);
    json.none("addressData");
    json.endObject();
}

} // namespace freshet::demo
