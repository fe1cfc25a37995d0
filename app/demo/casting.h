// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/persona.h"
#include "domain/records.h"

#include <string>

namespace freshet::demo {

/// Who the customer at one place of the list is, before any history.
struct Casting
{
    Persona persona = Persona::Punctual;
    RecordId organizationId = 1;
    bool isCompany = false;
    std::string first; ///< names: empty to have one picked
    std::string last;
    std::string company;
    int overdueDays = -1; ///< StopsPaying: the oldest open invoice is that many days past due today; −1: any
    bool isVipByTag = false;
    bool isVipByAttribute = false;
    std::string graceDate; ///< a day of the month or an ISO date
    bool usesProforma = false;
    bool isSuspended = false; ///< once something is overdue
};

/// The first twenty customers are fixed, so that every demonstration has its due-today, its 100 days overdue, its
/// difficult names; the others are drawn.
[[nodiscard]] Casting castCustomer(int index, CalendarDate today, Prng &random);

} // namespace freshet::demo
