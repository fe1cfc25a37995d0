// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDateTime>

#include <string>
#include <vector>

/// The firm behind the made-up UISP: what the operator set up once and what every customer shares. Texts are UTF-8.
namespace freshet::demo {

struct OrganizationEntry
{
    RecordId id = 0;
    std::string name;
    std::string currencyCode;
    std::string currencyName;
    std::string currencySymbol;
    RecordId currencyId = 0;
    int digits = 2; ///< of the currency
    std::string registrationNumber;
    std::string taxId;
    std::string phone;
    std::string email;
    std::string website;
    std::string street;
    std::string city;
    std::string zip;
    std::string country;
    RecordId countryId = 0;
    std::string locale;
    std::string bankName;
    std::string bankAccount;
    std::string bankCode;
    std::string numberPrefix; ///< of invoices
    int maturityDays = 14;
    int taxPercent = 0;
    std::string taxName;
};

struct PlanEntry
{
    RecordId id = 0;
    RecordId organizationId = 0;
    std::string name;
    std::string type; ///< "Internet" or "General"
    qint64 price = 0; ///< a month, minor units, before tax
    int download = 0; ///< Mbit/s; 0: none
    int upload = 0;
    bool isExtra = false; ///< sold beside an Internet plan
};

struct MethodEntry
{
    std::string id; ///< UUID
    std::string name;
    bool isSystem = true;
    bool isVisible = true;
};

struct TagEntry
{
    RecordId id = 0;
    std::string name;
    std::string background;
    std::string text;
};

struct AttributeEntry
{
    RecordId id = 0;
    std::string key;
    std::string name;
    std::string attributeType;
    std::string type;
    bool clientZoneVisible = false;
};

struct AdminEntry
{
    RecordId id = 0;
    std::string unmsId;
    std::string email;
    std::string username;
    std::string firstName;
    std::string lastName;
    std::string color;
};

struct ReasonEntry
{
    RecordId id = 0;
    std::string name;
};

namespace methods {
inline constexpr size_t cash = 0;
inline constexpr size_t check = 1;
inline constexpr size_t bankTransfer = 2;
inline constexpr size_t card = 3;
inline constexpr size_t payPal = 4;
inline constexpr size_t custom = 5; ///< with providerName and providerPaymentId
inline constexpr size_t courtesyCredit = 6;
} // namespace methods

namespace tags {
inline constexpr RecordId vip = 1;
}

namespace attributes {
inline constexpr RecordId vip = 1;
inline constexpr RecordId gracePaymentDate = 2;
} // namespace attributes

namespace reasons {
inline constexpr RecordId paymentsOverdue = 1; ///< UISP's own; the only one that a payment lifts
}

struct Provider
{
    std::vector<OrganizationEntry> organizations;
    std::vector<PlanEntry> plans;
    std::vector<MethodEntry> methods;
    std::vector<TagEntry> tags;
    std::vector<AttributeEntry> attributes;
    std::vector<AdminEntry> admins; ///< the first is the one behind the API token
    std::vector<ReasonEntry> reasons;
    std::string version;
    std::string timeZone;
    std::string offset; ///< of that zone, as dates print it; the zone has no daylight saving time

    /// The first organisation stands in for an unknown id.
    [[nodiscard]] const OrganizationEntry &organization(RecordId id) const;
    [[nodiscard]] const PlanEntry *plan(RecordId id) const;
    [[nodiscard]] const ReasonEntry *reason(RecordId id) const;
    [[nodiscard]] const TagEntry *tag(RecordId id) const;
    [[nodiscard]] const AttributeEntry *attribute(RecordId id) const;
};

/// The one that every world uses: Riverbend Wireless (USD) and Karoo Net (ZAR) on one UISP.
[[nodiscard]] Provider makeProvider();

/// The calendar day in its time zone, which is five hours behind UTC: what its world calls today.
[[nodiscard]] CalendarDate providerDay(const QDateTime &utc);

} // namespace freshet::demo
