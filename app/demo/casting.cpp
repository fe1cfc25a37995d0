// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/casting.h"

#include <array>

namespace freshet::demo {

namespace {

Casting person(const char *first, const char *last, Persona persona, RecordId organizationId = 1)
{
    Casting cast;
    cast.first = first;
    cast.last = last;
    cast.persona = persona;
    cast.organizationId = organizationId;
    return cast;
}

Casting company(const char *name, Persona persona, RecordId organizationId = 1)
{
    Casting cast;
    cast.company = name;
    cast.isCompany = true;
    cast.persona = persona;
    cast.organizationId = organizationId;
    return cast;
}

Casting overdue(Casting cast, int days)
{
    cast.persona = Persona::StopsPaying;
    cast.overdueDays = days;
    return cast;
}

constexpr int fixedCount = 20;

Casting nameOnTheSafeSide(int index)
{
    switch (index) {
    case 0:
        return person("Łukasz", "Wiśniewski", Persona::Punctual);
    case 1:
        return person("Þórdís", "Guðmundsdóttir", Persona::Late5);
    case 2:
        return person("Sean", "O'Brien", Persona::Early);
    case 3:
        return person("Annelie", "van der Merwe", Persona::Late15, 2);
    case 4:
        return person("伟", "李", Persona::Irregular);
    case 5:
        return company("<b>Bold</b> & Söhne", Persona::PartPayer);
    default:
        return company("=SUM(A1:A9) Ltd", Persona::Punctual, 2);
    }
}

Casting storyToTell(int index, CalendarDate today)
{
    Casting cast;
    switch (index) {
    case 7:
        return overdue(person("Grace", "Holloway", Persona::Punctual), 0);
    case 8:
        return overdue(person("Sipho", "Mthembu", Persona::Punctual, 2), 3);
    case 9:
        return overdue(person("Lucía", "Villaseñor", Persona::Punctual), 20);
    case 10:
        return overdue(company("Port Amity Dairy LLC", Persona::Punctual), 45);
    case 11:
        return overdue(person("Hendrik", "Labuschagne", Persona::Punctual, 2), 100);
    case 12:
        cast = overdue(person("Edith", "Prescott", Persona::Punctual), 40);
        cast.isVipByTag = true;
        return cast;
    case 13:
        cast = overdue(person("Arjun", "Naidoo", Persona::Punctual, 2), 12);
        cast.graceDate = today.addDays(9).toIso().toStdString();
        return cast;
    case 14:
        cast = overdue(person("Bongani", "Radebe", Persona::Punctual, 2), 62);
        cast.isSuspended = true;
        return cast;
    case 15:
        return person("Zoé", "Châtelain", Persona::Lead);
    case 16:
        return person("Walter", "Pike", Persona::Left);
    case 17:
        return person("Małgorzata", "Zięba", Persona::PaysAhead);
    case 18:
        return person("Clifford", "Crane", Persona::NeverPays);
    default:
        cast = company("Guest House Kweekwater CC", Persona::Punctual, 2);
        cast.usesProforma = true;
        return cast;
    }
}

bool paysBeforeDue(Persona persona)
{
    return persona == Persona::Punctual || persona == Persona::Early;
}

} // namespace

Casting castCustomer(int index, CalendarDate today, Prng &random)
{
    if (index < 7)
        return nameOnTheSafeSide(index);
    if (index < fixedCount)
        return storyToTell(index, today);
    Casting cast;
    cast.persona = pickPersona(random);
    cast.organizationId = random.chance(650) ? 1 : 2;
    cast.isCompany = random.chance(180);
    cast.isVipByTag = random.chance(10);
    cast.isVipByAttribute = random.chance(10);
    if (random.chance(30))
        cast.graceDate = random.chance(700) ? std::to_string(random.between(1, 31))
                                            : today.addDays(random.between(-20, 25)).toIso().toStdString();
    cast.usesProforma = random.chance(60) && paysBeforeDue(cast.persona);
    cast.isSuspended = random.chance(450);
    return cast;
}

} // namespace freshet::demo
