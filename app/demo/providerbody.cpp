// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/world.h"

namespace freshet::demo {

void appendBody(const World &world, const OrganizationEntry &organization, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", organization.id);
    json.text("logoUrl", organization.website + "crm/uploads/logo/image.png");
    json.text("name", organization.name);
    json.text("registrationNumber", organization.registrationNumber);
    json.text("taxId", organization.taxId);
    json.text("phone", organization.phone);
    json.text("email", organization.email);
    json.text("website", organization.website);
    json.text("street1", organization.street);
    json.none("street2");
    json.text("city", organization.city);
    json.number("countryId", organization.countryId);
    json.none("stateId");
    json.number("currencyId", organization.currencyId);
    json.text("zipCode", organization.zip);
    json.flag("selected", organization.id == 1);
    json.text("locale", organization.locale);
    json.text("bankAccountName", organization.bankName);
    json.text("bankAccountField1", organization.bankAccount);
    json.text("bankAccountField2", organization.bankCode);
    json.endObject();
}

void appendBody(const World &world, const PlanEntry &plan, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", plan.id);
    json.text("servicePlanType", plan.type);
    json.text("name", plan.name);
    json.none("invoiceLabel");
    json.number("organizationId", plan.organizationId);
    json.flag("taxable", world.provider().organization(plan.organizationId).taxPercent > 0);
    json.none("setupFee");
    json.none("earlyTerminationFee");
    json.beginArray("periods");
    json.beginObject();
    json.number("id", plan.id * 6 + 1);
    json.decimal("price", plan.price, world.provider().organization(plan.organizationId).digits);
    json.number("period", 1);
    json.flag("enabled", true);
    json.endObject();
    json.endArray();
    json.decimal("downloadSpeed", plan.download, 0);
    json.decimal("uploadSpeed", plan.upload, 0);
    json.flag("public", true);
    json.flag("prepaid", false);
    json.flag("archived", false);
    json.endObject();
}

void appendBody(const World &world, const MethodEntry &method, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.text("id", method.id);
    json.number("sort", &method - world.provider().methods.data() + 1);
    json.flag("isSystem", method.isSystem);
    json.text("name", method.name);
    json.flag("visible", method.isVisible);
    json.endObject();
}

void appendBody(const World &world, const TagEntry &tag, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", tag.id);
    json.text("name", tag.name);
    json.text("colorBackground", tag.background);
    json.text("colorText", tag.text);
    json.endObject();
}

void appendBody(const World &world, const AttributeEntry &attribute, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", attribute.id);
    json.text("key", attribute.key);
    json.text("name", attribute.name);
    json.flag("clientZoneVisible", attribute.clientZoneVisible);
    json.text("attributeType", attribute.attributeType);
    json.text("type", attribute.type);
    json.endObject();
}

void appendBody(const World &world, const AdminEntry &admin, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", admin.id);
    json.text("unmsId", admin.unmsId);
    json.text("email", admin.email);
    json.text("username", admin.username);
    json.text("firstName", admin.firstName);
    json.text("lastName", admin.lastName);
    json.text("avatarColor", admin.color);
    json.flag("isActive", true);
    json.endObject();
}

void appendBody(const World &world, const ReasonEntry &reason, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", reason.id);
    json.text("name", reason.name);
    json.endObject();
}

std::string currenciesBody(const World &world)
{
    std::string body;
    JsonWriter json(body, world.provider().offset);
    json.beginArray();
    for (const OrganizationEntry &organization : world.provider().organizations) {
        json.beginObject();
        json.number("id", organization.currencyId);
        json.text("name", organization.currencyName);
        json.text("code", organization.currencyCode);
        json.text("symbol", organization.currencySymbol);
        json.endObject();
    }
    json.endArray();
    return body;
}

std::string versionBody(const World &world)
{
    std::string body;
    JsonWriter json(body, world.provider().offset);
    json.beginObject();
    json.text("version", world.provider().version);
    json.endObject();
    return body;
}

std::string optionsBody(const World &world)
{
    std::string body;
    JsonWriter json(body, world.provider().offset);
    json.beginObject();
    json.text("appLocale", "en_US");
    json.text("appTimezone", world.provider().timeZone);
    json.flag("automaticBillingEnabled", true);
    json.text("balanceStyle", "US");
    json.number("billingCycleType", 1);
    json.number("clientIdType", 1);
    json.flag("clientZone", true);
    json.text("discountInvoiceLabel", "Discount");
    json.number("formatDateDefault", 1);
    json.number("formatDateAlternative", 9);
    json.text("formatDecimalSeparator", ".");
    json.text("formatThousandsSeparator", ",");
    json.number("formatTime", 1);
    json.flag("generateProformaInvoices", false);
    json.number("invoicePeriodStartDay", 0);
    json.number("invoiceTimeHour", 10);
    json.number("invoicingPeriodType", 2);
    json.flag("lateFeeActive", true);
    json.number("lateFeeDelayDays", 10);
    json.text("lateFeeInvoiceLabel", "Late fee");
    json.number("lateFeePrice", 5);
    json.number("lateFeePriceType", 1);
    json.number("logLifetimeWebhookEvent", 10);
    json.flag("notificationInvoiceOverdue", true);
    json.number("notificationInvoiceOverdueDays", 1);
    json.number("pricingMode", 1);
    json.text("serverHostname", "uisp.riverbend.example.net");
    json.text("siteName", "Riverbend & Karoo");
    json.flag("stopInvoicing", false);
    json.flag("stopServiceDue", false);
    json.number("stopServiceDueDays", 10);
    json.number("suspendTimeHour", 10);
    json.flag("suspensionEnablePostpone", true);
    json.number("suspensionMinimumUnpaidAmount", 1);
    json.flag("suspendQuoted", false);
    json.flag("ticketingEnabled", true);
    json.endObject();
    return body;
}

} // namespace freshet::demo
