// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/world.h"

namespace freshet::demo {

namespace {

void writeIdentity(JsonWriter &json, const ServiceEntry &service, const PlanEntry &plan, const CustomerEntry &customer,
                   const OrganizationEntry &organization)
{
    json.number("id", service.id);
    json.flag("prepaid", false);
    json.number("clientId", service.customerId);
    json.number("status", qint64(service.status));
    json.text("name", service.name.empty() ? plan.name : service.name);
    json.text("fullAddress",
              customer.street + ", " + customer.city + ", " + customer.zip + ", " + organization.country);
    json.text("street1", customer.street);
    json.none("street2");
    json.text("city", customer.city);
    json.number("countryId", organization.countryId);
    json.none("stateId");
    json.text("zipCode", customer.zip);
    json.none("note");
    json.none("addressGpsLat");
    json.none("addressGpsLon");
    json.number("servicePlanId", plan.id);
    json.number("servicePlanPeriodId", plan.id * 6 + 1);
}

void writePrices(JsonWriter &json, const ServiceEntry &service, const OrganizationEntry &organization)
{
    json.decimal("price", service.price, organization.digits);
    json.flag("hasIndividualPrice", service.hasIndividualPrice);
    json.decimal("totalPrice", service.price + percentOf(service.price, organization.taxPercent), organization.digits);
    json.text("currencyCode", organization.currencyCode);
    json.none("invoiceLabel");
    json.none("contractId");
    json.number("contractLengthType", 1);
    json.none("minimumContractLengthMonths");
    json.day("activeFrom", service.activeFrom);
    json.day("activeTo", service.activeTo);
    json.day("contractEndDate", std::nullopt);
    json.number("discountType", 0);
    json.none("discountValue");
    json.text("discountInvoiceLabel", "Discount");
    json.day("discountFrom", std::nullopt);
    json.day("discountTo", std::nullopt);
    json.numberOrNull("tax1Id", organization.taxPercent > 0 ? 1 : 0);
    json.none("tax2Id");
    json.none("tax3Id");
}

void writeInvoicing(JsonWriter &json, const ServiceEntry &service)
{
    json.day("invoicingStart", service.activeFrom);
    json.number("invoicingPeriodType", 2);
    json.number("invoicingPeriodStartDay", 1 + service.customerId % 28);
    json.number("nextInvoicingDayAdjustment", 0);
    json.flag("invoicingProratedSeparately", true);
    json.flag("invoicingSeparately", false);
    json.none("sendEmailsAutomatically");
    json.flag("useCreditAutomatically", true);
}

void writePlanAndNetwork(JsonWriter &json, const ServiceEntry &service, const PlanEntry &plan,
                         const OrganizationEntry &organization)
{
    json.text("servicePlanName", plan.name);
    json.decimal("servicePlanPrice", plan.price, organization.digits);
    json.number("servicePlanPeriod", service.periodMonths);
    json.text("servicePlanType", plan.type);
    if (plan.download > 0) {
        json.decimal("downloadSpeed", plan.download, 0);
        json.decimal("uploadSpeed", plan.upload, 0);
        json.flag("hasOutage", false);
        json.text("unmsClientSiteStatus", service.status == ServiceStatus::Active ? "active" : "inactive");
    } else {
        for (const char *field : {"downloadSpeed", "uploadSpeed", "hasOutage", "unmsClientSiteStatus"})
            json.none(field);
    }
    json.none("fccBlockId");
    json.day("lastInvoicedDate", service.lastInvoiced);
    json.textOrNull("unmsClientSiteId", plan.download > 0 ? uuidFor(quint64(service.id)) : std::string());
}

void writeSuspensions(JsonWriter &json, const ServiceEntry &service)
{
    json.beginArray("suspensionPeriods");
    for (const SuspensionPeriod &period : service.suspensions) {
        json.beginObject();
        json.number("id", period.id);
        json.day("startDate", period.from);
        json.day("endDate", period.to);
        json.endObject();
    }
    json.endArray();
}

void writeAttributes(JsonWriter &json, const Provider &provider, const ServiceEntry &service, const PlanEntry &plan)
{
    const AttributeEntry *serial = provider.attribute(4);
    json.beginArray("attributes");
    if (plan.download > 0 && serial != nullptr) {
        json.beginObject();
        json.text("id", uuidFor(quint64(service.id) + 1'000'000'000));
        json.number("serviceId", service.id);
        json.number("customAttributeId", serial->id);
        json.text("name", serial->name);
        json.text("key", serial->key);
        json.text("value", "AF-" + std::to_string(880'000 + service.id * 13 % 99'991));
        json.flag("clientZoneVisible", serial->clientZoneVisible);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void appendBody(const World &world, const ServiceEntry &service, std::string &out)
{
    const Provider &provider = world.provider();
    const CustomerEntry &customer = *world.tables().customers.find(service.customerId);
    const OrganizationEntry &organization = provider.organization(customer.organizationId);
    const PlanEntry &plan = *provider.plan(service.planId);
    JsonWriter json(out, provider.offset);
    json.beginObject();
    writeIdentity(json, service, plan, customer, organization);
    writePrices(json, service, organization);
    writeInvoicing(json, service);
    writePlanAndNetwork(json, service, plan, organization);
    writeAttributes(json, provider, service, plan);
    json.none("addressData");
    json.numberOrNull("suspensionReasonId", service.suspensionReasonId);
    for (const char *field : {"serviceChangeRequestId", "setupFeePrice", "earlyTerminationFeePrice",
                              "downloadSpeedOverride", "uploadSpeedOverride", "trafficShapingOverrideEnd"})
        json.none(field);
    json.flag("trafficShapingOverrideEnabled", false);
    json.none("servicePlanGroupId");
    writeSuspensions(json, service);
    json.beginArray("surcharges");
    json.endArray();
    json.endObject();
}

} // namespace freshet::demo
