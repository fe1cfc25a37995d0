// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include "demo/names.h"

#include <array>

namespace freshet::demo {

namespace {

constexpr std::array<std::string_view, 6> remarks{"Prefers to be phoned after 17:00.",
                                                  "Gate code with the neighbour.",
                                                  "Dog: ring first.",
                                                  "Antenna on the water tower.\nLadder in the shed.",
                                                  "Asks for a printed invoice \"as always\".",
                                                  "Moved here from the old C:\\Office list."};

std::string twoDigits(int number)
{
    return std::string(number < 10 ? "0" : "") + std::to_string(number);
}

/// Ranges that no telephone has.
std::string phoneNumber(Prng &random, RecordId organizationId)
{
    if (organizationId == 2)
        return "+27 55 501 01" + twoDigits(random.below(100));
    static constexpr std::array<const char *, 5> areas{"318", "225", "337", "504", "985"};
    const auto area = areas[size_t(random.below(int(areas.size())))];
    return std::string("+1 ") + area + " 555 01" + twoDigits(random.below(100));
}

PrintedName nameFor(Account &account)
{
    const Casting &cast = account.cast;
    const PersonName picked = pickPersonName(account.random, cast.organizationId);
    const std::string company = pickCompanyName(account.random, cast.organizationId);
    PrintedName name{cast.first.empty() ? std::string(picked.first) : cast.first,
                     cast.last.empty() ? std::string(picked.last) : cast.last,
                     {}};
    if (cast.isCompany)
        name.company = cast.company.empty() ? company : cast.company;
    return name;
}

void addMarks(CustomerEntry &customer, Account &account)
{
    const Casting &cast = account.cast;
    if (cast.isVipByTag)
        customer.tags.push_back(tags::vip);
    if (account.random.chance(150))
        customer.tags.push_back(account.random.between(2, 5));
    if (cast.isVipByAttribute)
        customer.attributes.push_back({attributes::vip, "1"});
    else if (account.random.chance(20))
        customer.attributes.push_back({attributes::vip, "0"});
    if (!cast.graceDate.empty())
        customer.attributes.push_back({attributes::gracePaymentDate, cast.graceDate});
    if (account.random.chance(120))
        customer.attributes.push_back({3, "M-" + std::to_string(account.random.between(10'000, 99'999))});
    if (account.random.chance(80))
        customer.note = remarks[size_t(account.random.below(int(remarks.size())))];
}

} // namespace

ContactEntry makeContact(const PrintedName &name, bool isCompany, int number)
{
    static constexpr std::array<const char *, 3> domains{"@example.net", "@example.com", "@example.org"};
    ContactEntry contact;
    contact.isBilling = true;
    if (isCompany) {
        contact.name = name.first + ' ' + name.last;
        contact.email = "accounts." + mailName(name.company) + std::to_string(number);
    } else {
        contact.email = mailName(name.first) + '.' + mailName(name.last) + std::to_string(number);
    }
    contact.email += domains[size_t(number) % domains.size()];
    return contact;
}

CustomerEntry makeCustomer(Account &account, int index)
{
    Prng &random = account.random;
    CustomerEntry customer;
    customer.organizationId = account.cast.organizationId;
    customer.isCompany = account.cast.isCompany;
    customer.isLead = account.cast.persona == Persona::Lead;
    customer.isArchived = account.cast.persona == Persona::Left;
    customer.isActive = !customer.isLead && !customer.isArchived && random.chance(700);
    customer.usesProforma = account.cast.usesProforma;
    customer.registered = account.billedFrom;
    if (random.chance(300))
        customer.userIdent = (customer.organizationId == 2 ? "K" : "R") + std::to_string(10'000 + index);
    const PrintedName name = nameFor(account);
    const Place place = pickPlace(random, customer.organizationId);
    customer.street = pickStreet(random, customer.organizationId);
    customer.city = place.town;
    customer.zip = place.zip;
    ContactEntry contact = makeContact(name, customer.isCompany, index + 1);
    contact.phone = phoneNumber(random, customer.organizationId);
    customer.contacts.push_back(contact);
    if (customer.isCompany || random.chance(60)) {
        ContactEntry second;
        second.name = std::string(pickPersonName(random, customer.organizationId).first);
        second.phone = phoneNumber(random, customer.organizationId);
        customer.contacts.push_back(second);
    }
    customer.names.push_back(name);
    addMarks(customer, account);
    return customer;
}

} // namespace freshet::demo
