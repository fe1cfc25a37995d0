// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

namespace freshet::test {

/// A few customers with one row of every kind, built by hand, so that a test can say what it changes.
struct SmallOffice
{
    explicit SmallOffice(CalendarDate today);

    CalendarDate today;
    demo::World world;

    RecordId ada = 0;     ///< has most of the rows below and no credit
    RecordId thrifty = 0; ///< has nothing but unused credit
    RecordId busy = 0;    ///< has unused credit and an open invoice
    RecordId former = 0;  ///< archived
    RecordId lead = 0;

    RecordId service = 0;          ///< active
    RecordId suspendedService = 0; ///< by the customer's wish
    RecordId preparedService = 0;
    RecordId paidInvoice = 0;
    RecordId partPaidInvoice = 0; ///< 2000 of 3000 open
    RecordId openInvoice = 0;     ///< 2000
    RecordId draft = 0;
    RecordId proforma = 0; ///< 1200, open
    RecordId voidInvoice = 0;
    RecordId busyInvoice = 0; ///< 2000, open

    RecordId payment = 0;        ///< 4000, all of it on the paid invoice
    RecordId partPayment = 0;    ///< 1000 on the part-paid invoice
    RecordId thriftyPayment = 0; ///< 5000, all of it credit
    RecordId busyPayment = 0;    ///< 1500 with 500 credit left
    RecordId loosePayment = 0;   ///< 2500 of nobody
};

} // namespace freshet::test
