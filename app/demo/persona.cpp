// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/persona.h"

#include <algorithm>
#include <array>
#include <utility>

namespace freshet::demo {

namespace {

constexpr std::array<std::pair<Persona, int>, 14> shares{{{Persona::Punctual, 340},
                                                          {Persona::Early, 135},
                                                          {Persona::Late5, 130},
                                                          {Persona::Late15, 80},
                                                          {Persona::Late40, 40},
                                                          {Persona::PartPayer, 45},
                                                          {Persona::NeverPays, 15},
                                                          {Persona::PaysAhead, 40},
                                                          {Persona::Irregular, 50},
                                                          {Persona::Improving, 20},
                                                          {Persona::StopsPaying, 35},
                                                          {Persona::Newcomer, 30},
                                                          {Persona::Lead, 20},
                                                          {Persona::Left, 20}}};

std::vector<PlannedPayment> inTwoParts(CalendarDate due, Prng &random)
{
    std::vector<PlannedPayment> parts{{due.addDays(-random.between(0, 2)), 600, false}};
    if (!random.chance(120))
        parts.push_back({due.addDays(random.between(8, 21)), 1000, false});
    return parts;
}

} // namespace

Persona pickPersona(Prng &random)
{
    int left = random.below(1000);
    for (const auto &[persona, share] : shares) {
        left -= share;
        if (left < 0)
            return persona;
    }
    return Persona::Punctual;
}

std::vector<PlannedPayment> plannedPayments(Persona persona, CalendarDate created, CalendarDate due, CalendarDate today,
                                            Prng &random)
{
    const auto whole = [](CalendarDate day) { return std::vector<PlannedPayment>{{day, 1000, false}}; };
    switch (persona) {
    case Persona::Punctual:
    case Persona::StopsPaying:
    case Persona::Newcomer:
    case Persona::Left:
    case Persona::PaysAhead:
        return whole(std::max(created, due.addDays(-random.between(0, 6))));
    case Persona::Early:
        return whole(created.addDays(random.between(0, 2)));
    case Persona::Late5:
        return whole(due.addDays(random.between(3, 8)));
    case Persona::Late15:
        return whole(due.addDays(random.between(11, 19)));
    case Persona::Late40:
        return whole(due.addDays(random.between(34, 46)));
    case Persona::PartPayer:
        return inTwoParts(due, random);
    case Persona::Irregular:
        if (random.chance(300))
            return {};
        return {{std::max(created, due.addDays(random.between(-8, 24))), 1000, true}};
    case Persona::Improving:
        return whole(today - due > 110 ? due.addDays(random.between(14, 20)) : due.addDays(-random.between(0, 4)));
    case Persona::NeverPays:
    case Persona::Lead:
        break;
    }
    return {};
}

} // namespace freshet::demo
