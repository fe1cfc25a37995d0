// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/prng.h"

namespace freshet::demo {

void writeCovers(JsonWriter &json, const std::vector<CoverEntry> &covers, int digits)
{
    json.beginArray("paymentCovers");
    for (const CoverEntry &cover : covers) {
        json.beginObject();
        json.number("id", cover.id);
        json.numberOrNull("paymentId", cover.paymentId);
        json.numberOrNull("creditNoteId", cover.creditNoteId);
        json.numberOrNull("invoiceId", cover.invoiceId);
        json.numberOrNull("refundId", cover.refundId);
        json.decimal("amount", cover.amount, digits);
        json.endObject();
    }
    json.endArray();
}

void writePrintedParties(JsonWriter &json, const OrganizationEntry &organization, const CustomerEntry &customer,
                         const PrintedName &name)
{
    json.text("organizationName", organization.name);
    json.text("organizationRegistrationNumber", organization.registrationNumber);
    json.text("organizationTaxId", organization.taxId);
    json.text("organizationStreet1", organization.street);
    json.none("organizationStreet2");
    json.text("organizationCity", organization.city);
    json.number("organizationCountryId", organization.countryId);
    json.none("organizationStateId");
    json.text("organizationZipCode", organization.zip);
    json.text("organizationBankAccountName", organization.bankName);
    json.text("organizationBankAccountField1", organization.bankAccount);
    json.text("organizationBankAccountField2", organization.bankCode);
    json.textOrNull("clientFirstName", customer.isCompany ? std::string_view() : std::string_view(name.first));
    json.textOrNull("clientLastName", customer.isCompany ? std::string_view() : std::string_view(name.last));
    json.textOrNull("clientCompanyName", name.company);
    json.none("clientCompanyRegistrationNumber");
    json.none("clientCompanyTaxId");
    json.text("clientStreet1", customer.street);
    json.none("clientStreet2");
    json.text("clientCity", customer.city);
    json.number("clientCountryId", organization.countryId);
    json.none("clientStateId");
    json.text("clientZipCode", customer.zip);
}

std::string uuidFor(quint64 number)
{
    static constexpr char hex[] = "0123456789abcdef";
    Prng random(number, 77);
    std::string uuid;
    uuid.reserve(36);
    quint64 bits = 0;
    for (int i = 0; i < 32; ++i) {
        if (i % 16 == 0)
            bits = random.next();
        if (i == 8 || i == 12 || i == 16 || i == 20)
            uuid += '-';
        uuid += i == 12 ? '4' : i == 16 ? 'a' : hex[bits & 15U];
        bits >>= 4;
    }
    return uuid;
}

} // namespace freshet::demo
