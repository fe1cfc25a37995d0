// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/provider.h"

#include "domain/clock.h"

#include <algorithm>

namespace freshet::demo {

namespace {

template<typename Entry>
const Entry *byId(const std::vector<Entry> &entries, RecordId id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [id](const Entry &e) { return e.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

OrganizationEntry riverbend()
{
    OrganizationEntry it;
    it.id = 1;
    it.name = "Riverbend Wireless";
    it.currencyCode = "USD";
    it.currencyName = "Dollars";
    it.currencySymbol = "$";
    it.currencyId = 33;
    it.registrationNumber = "RB-2009-4471";
    it.taxId = "00-1234567";
    it.phone = "+1 318 555 0100";
    it.email = "billing@riverbend.example.net";
    it.website = "https://riverbend.example.net/";
    it.street = "12 Ferry Landing";
    it.city = "Millbrook";
    it.zip = "71270";
    it.country = "United States";
    it.countryId = 249;
    it.locale = "en_US";
    it.bankName = "First Bank of Millbrook";
    it.bankAccount = "000123456789";
    it.bankCode = "099000019";
    it.numberPrefix = "INV";
    it.maturityDays = 14;
    return it;
}

OrganizationEntry karoo()
{
    OrganizationEntry it;
    it.id = 2;
    it.name = "Karoo Net";
    it.currencyCode = "ZAR";
    it.currencyName = "Rand";
    it.currencySymbol = "R";
    it.currencyId = 121;
    it.registrationNumber = "2014/000000/07";
    it.taxId = "4000000000";
    it.phone = "+27 55 501 0100";
    it.email = "rekeninge@karoonet.example.org";
    it.website = "https://karoonet.example.org/";
    it.street = "3 Kerkstraat";
    it.city = "Prince Albert";
    it.zip = "6930";
    it.country = "South Africa";
    it.countryId = 204;
    it.locale = "en_ZA";
    it.bankName = "Swartberg Mutual Bank";
    it.bankAccount = "62000000001";
    it.bankCode = "250000";
    it.numberPrefix = "KN";
    it.maturityDays = 7;
    it.taxPercent = 15;
    it.taxName = "VAT 15 %";
    return it;
}

std::vector<PlanEntry> plans()
{
    return {
        {11, 1, "Home 25", "Internet", 3490, 25, 5, false},
        {12, 1, "Home 50", "Internet", 4990, 50, 10, false},
        {13, 1, "Home 100", "Internet", 6490, 100, 20, false},
        {14, 1, "Business 100", "Internet", 12900, 100, 100, false},
        {15, 1, "Business 300", "Internet", 24900, 300, 150, false},
        {16, 1, "Phone line", "General", 1250, 0, 0, true},
        {17, 1, "Public IP address", "General", 800, 0, 0, true},
        {21, 2, "Veld 10", "Internet", 39900, 10, 2, false},
        {22, 2, "Veld 20", "Internet", 59900, 20, 5, false},
        {23, 2, "Berg 50", "Internet", 89900, 50, 10, false},
        {24, 2, "Plaas Link 50/50", "Internet", 124900, 50, 50, false},
        {25, 2, "Guest house 100", "Internet", 189900, 100, 50, false},
        {26, 2, "Telefoon", "General", 8900, 0, 0, true},
        {27, 2, "Camera uplink", "General", 14900, 5, 5, true},
    };
}

std::vector<MethodEntry> paymentMethods()
{
    return {
        {"6efe0fa8-36b2-4dd1-b049-427bffc7d369", "Cash", true, true},
        {"11721cdf-a498-48be-903e-daa67552e4f6", "Check", true, true},
        {"4145b5f5-3bbc-45e3-8fc5-9cda970c62fb", "Bank transfer", true, true},
        {"1b000000-0000-4000-8000-00000000000c", "Credit card", true, true},
        {"1b000000-0000-4000-8000-00000000000d", "PayPal", true, true},
        {"d8c1eae9-d41d-479f-aeaf-38497975d7b3", "Custom", true, true},
        {"1b000000-0000-4000-8000-00000000000e", "Courtesy credit", true, true},
        {"1b000000-0000-4000-8000-00000000000f", "IPpay", true, false},
        {"1b000000-0000-4000-8000-000000000010", "MercadoPago", true, false},
        {"1b000000-0000-4000-8000-000000000011", "Authorize.Net", true, false},
        {"1b000000-0000-4000-8000-000000000012", "Collected by our driver", false, true},
    };
}

std::vector<AttributeEntry> customAttributes()
{
    return {
        {attributes::vip, "vip", "VIP", "client", "boolean", false},
        {attributes::gracePaymentDate, "gracePaymentDate", "Grace payment date", "client", "string", false},
        {3, "meterNumber", "Meter number", "client", "string", true},
        {4, "antennaSerial", "Antenna serial", "service", "string", false},
        {5, "purchaseOrder", "Purchase order", "invoice", "string", true},
        {6, "collectedBy", "Collected by", "payment", "string", false},
    };
}

} // namespace

const OrganizationEntry &Provider::organization(RecordId id) const
{
    const auto *found = byId(organizations, id);
    return found ? *found : organizations.front();
}

const PlanEntry *Provider::plan(RecordId id) const
{
    return byId(plans, id);
}
const ReasonEntry *Provider::reason(RecordId id) const
{
    return byId(reasons, id);
}
const TagEntry *Provider::tag(RecordId id) const
{
    return byId(tags, id);
}
const AttributeEntry *Provider::attribute(RecordId id) const
{
    return byId(attributes, id);
}

Provider makeProvider()
{
    Provider it;
    it.organizations = {riverbend(), karoo()};
    it.plans = plans();
    it.methods = paymentMethods();
    it.tags = {{tags::vip, "VIP", "#b8860b", "#ffffff"},
               {2, "Farm", "#2e7d32", "#ffffff"},
               {3, "Guest house", "#6a1b9a", "#ffffff"},
               {4, "No paper", "#eceff1", "#000000"},
               {5, "Relay site", "#1565c0", "#ffffff"}};
    it.attributes = customAttributes();
    it.admins = {{1000, "6b87db00-0000-4000-8000-0000000003e8", "nomvula.dube@example.net", "nomvula", "Nomvula",
                  "Dube", "#FFC107"},
                 {1001, "6b87db00-0000-4000-8000-0000000003e9", "aled.pritchard@example.net", "aled", "Aled",
                  "Pritchard", "#03A9F4"},
                 {1002, "6b87db00-0000-4000-8000-0000000003ea", "ines.carvalho@example.net", "ines", "Inês", "Carvalho",
                  "#8BC34A"}};
    it.reasons = {{reasons::paymentsOverdue, "Payments overdue"},
                  {2, "Prepared service"},
                  {1000, "At the customer's request"},
                  {1001, "Abuse of the network"}};
    it.version = "4.5.33";
    it.timeZone = "America/Panama";
    it.offset = "-0500";
    return it;
}

CalendarDate providerDay(const QDateTime &utc)
{
    constexpr int secondsEastOfUtc = -5 * 3'600;
    return calendarDayAt(utc, secondsEastOfUtc);
}

} // namespace freshet::demo
