// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/smalloffice.h"

#include "demo/edits.h"

namespace freshet::test {

SmallOffice::SmallOffice(CalendarDate day)
    : today(day)
    , world(day)
{
    ada = world.addCustomer();
    service = world.addService(ada, today.addDays(-200));
    suspendedService = world.addService(ada, today.addDays(-100));
    world.suspendService(suspendedService, 1000);
    preparedService = world.addService(ada, today.addDays(10));
    world.rawTables().services.edit(preparedService)->status = ServiceStatus::Prepared;
    paidInvoice = world.addInvoice(ada, 4000, today.addDays(-60), today.addDays(-46));
    payment = world.payInvoice(paidInvoice, 4000, today.addDays(-40));
    partPaidInvoice = world.addInvoice(ada, 3000, today.addDays(-40), today.addDays(-26));
    partPayment = world.payInvoice(partPaidInvoice, 1000, today.addDays(-30));
    openInvoice = world.addInvoice(ada, 2000, today.addDays(-20), today.addDays(-6));
    draft = world.addInvoice(ada, 1500, today.addDays(-3), today.addDays(11), demo::InvoiceKind::Draft);
    proforma = world.addInvoice(ada, 1200, today.addDays(-10), today.addDays(4), demo::InvoiceKind::Proforma);
    voidInvoice = world.addInvoice(ada, 999, today.addDays(-70), today.addDays(-56));
    world.voidInvoice(voidInvoice);

    thrifty = world.addCustomer(QStringLiteral("Thandi"), QStringLiteral("Nkosi"));
    thriftyPayment = world.addPayment(thrifty, 5000, today.addDays(-50));

    busy = world.addCustomer(QStringLiteral("Bo"), QStringLiteral("Lindqvist"));
    const RecordId overpaid = world.addInvoice(busy, 1000, today.addDays(-35), today.addDays(-21));
    busyInvoice = world.addInvoice(busy, 2000, today.addDays(-5), today.addDays(9));
    busyPayment = world.payInvoice(overpaid, 1500, today.addDays(-20));

    former = world.addCustomer(QStringLiteral("Fatima"), QStringLiteral("Haddad"));
    world.payInvoice(world.addInvoice(former, 700, today.addDays(-90), today.addDays(-76)), 700, today.addDays(-80));
    world.archiveCustomer(former);
    lead = demo::addLead(world, QStringLiteral("Nomsa"), QStringLiteral("Dube"));
    loosePayment = world.addPayment(0, 2500, today.addDays(-15));
}

} // namespace freshet::test
