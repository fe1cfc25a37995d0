// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bookkeeping.h"
#include "demo/edits.h"
#include "tests/refresh/ledgercheck.h"
#include "tests/refresh/smalloffice.h"
#include "tests/refresh/storecontents.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <functional>

using namespace freshet;
using namespace freshet::demo;
using namespace freshet::test;

namespace {

/// Changes `world`, in which the ids of `ids` are; false when it could not.
using Change = std::function<bool(World &world, const SmallOffice &ids)>;

const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");

void addRow(const char *name, const Change &change)
{
    QTest::newRow(name) << change;
}

void addCustomerRows()
{
    addRow("new customer", [](World &w, const SmallOffice &) { return w.addCustomer() != 0; });
    addRow("new lead", [](World &w, const SmallOffice &) { return addLead(w, {}, QStringLiteral("Roe")) != 0; });
    addRow("lead converted", [](World &w, const SmallOffice &o) { return convertLead(w, o.lead); });
    addRow("renamed customer", [](World &w, const SmallOffice &o) {
        return w.renameCustomer(o.ada, QStringLiteral("Ada"), QStringLiteral("Married"));
    });
    addRow("archived customer", [](World &w, const SmallOffice &o) { return w.archiveCustomer(o.ada); });
    addRow("restored customer", [](World &w, const SmallOffice &o) { return w.restoreCustomer(o.former); });
    addRow("deleted customer", [](World &w, const SmallOffice &o) { return w.deleteCustomer(o.ada); });
    addRow("deleted archived customer", [](World &w, const SmallOffice &o) { return w.deleteCustomer(o.former); });
    addRow("customer's note, phone, tag and attribute", [](World &w, const SmallOffice &o) {
        return writeCustomerNote(w, o.ada, QStringLiteral("rings twice")) &&
               changePhone(w, o.ada, QStringLiteral("+1 555 01")) && addTag(w, o.ada, tags::vip) &&
               setAttribute(w, o.ada, attributes::gracePaymentDate, QStringLiteral("12"));
    });
}

void addServiceRows()
{
    addRow("new service", [](World &w, const SmallOffice &o) { return w.addService(o.thrifty, o.today) != 0; });
    addRow("suspended service", [](World &w, const SmallOffice &o) { return w.suspendService(o.service); });
    addRow("reactivated service", [](World &w, const SmallOffice &o) { return w.endSuspension(o.suspendedService); });
    addRow("ended service", [](World &w, const SmallOffice &o) { return endService(w, o.service); });
    addRow("activated service", [](World &w, const SmallOffice &o) { return activateService(w, o.preparedService); });
    addRow("renamed service",
           [](World &w, const SmallOffice &o) { return renameService(w, o.service, QStringLiteral("Upstairs")); });
}

void addInvoiceRows()
{
    addRow("new invoice",
           [](World &w, const SmallOffice &o) { return w.addInvoice(o.ada, 1234, o.today, o.today.addDays(14)) != 0; });
    addRow("new invoice paid by credit", [](World &w, const SmallOffice &o) {
        return w.addInvoice(o.thrifty, 1234, o.today, o.today.addDays(14)) != 0;
    });
    addRow("backdated invoice", [](World &w, const SmallOffice &o) {
        return w.addInvoice(o.ada, 1234, o.today.addDays(-95), o.today.addDays(-81)) != 0;
    });
    addRow("backdated invoice paid by credit", [](World &w, const SmallOffice &o) {
        return w.addInvoice(o.thrifty, 1234, o.today.addDays(-95), o.today.addDays(-81)) != 0;
    });
    addRow("backdated invoice paid at once", [](World &w, const SmallOffice &o) {
        const RecordId id = w.addInvoice(o.ada, 1234, o.today.addDays(-95), o.today.addDays(-81));
        return w.payInvoice(id, 1234, o.today.addDays(-90)) != 0;
    });
    addRow("new draft", [](World &w, const SmallOffice &o) {
        return w.addInvoice(o.thrifty, 900, o.today.addDays(-40), o.today, InvoiceKind::Draft) != 0;
    });
    addRow("open invoice voided", [](World &w, const SmallOffice &o) { return w.voidInvoice(o.openInvoice); });
    addRow("paid invoice voided", [](World &w, const SmallOffice &o) { return w.voidInvoice(o.paidInvoice); });
    addRow("part-paid invoice voided", [](World &w, const SmallOffice &o) { return w.voidInvoice(o.partPaidInvoice); });
    addRow("open invoice deleted", [](World &w, const SmallOffice &o) { return w.deleteInvoice(o.openInvoice); });
    addRow("paid invoice deleted", [](World &w, const SmallOffice &o) { return w.deleteInvoice(o.paidInvoice); });
    addRow("part-paid invoice deleted",
           [](World &w, const SmallOffice &o) { return w.deleteInvoice(o.partPaidInvoice); });
    addRow("draft deleted", [](World &w, const SmallOffice &o) { return w.deleteInvoice(o.draft); });
    addRow("pro-forma deleted", [](World &w, const SmallOffice &o) { return w.deleteInvoice(o.proforma); });
    addRow("draft approved", [](World &w, const SmallOffice &o) { return Bookkeeping(w).approveDraft(o.draft); });
    addRow("due date of an open invoice", [](World &w, const SmallOffice &o) {
        return Bookkeeping(w).changeDueDate(o.openInvoice, o.today.addDays(5));
    });
    addRow("credit note",
           [](World &w, const SmallOffice &o) { return w.addCreditNote(o.openInvoice, 500, o.today) != 0; });
    addRow("credit note over all that is open",
           [](World &w, const SmallOffice &o) { return w.addCreditNote(o.openInvoice, 2000, o.today) != 0; });
    addRow("credit put on an open invoice",
           [](World &w, const SmallOffice &o) { return Bookkeeping(w).applyCredit(o.busyInvoice); });
}

void addPaymentRows()
{
    addRow("new payment", [](World &w, const SmallOffice &o) { return w.addPayment(o.thrifty, 777, o.today) != 0; });
    addRow("new payment of nobody", [](World &w, const SmallOffice &o) { return w.addPayment(0, 777, o.today) != 0; });
    addRow("backdated payment",
           [](World &w, const SmallOffice &o) { return w.addPayment(o.thrifty, 777, o.today.addDays(-95)) != 0; });
    addRow("invoice paid",
           [](World &w, const SmallOffice &o) { return w.payInvoice(o.openInvoice, 2000, o.today) != 0; });
    addRow("invoice part-paid",
           [](World &w, const SmallOffice &o) { return w.payInvoice(o.openInvoice, 600, o.today.addDays(-30)) != 0; });
    addRow("pro-forma paid",
           [](World &w, const SmallOffice &o) { return w.payInvoice(o.proforma, 1200, o.today) != 0; });
    addRow("pro-forma paid by a backdated payment",
           [](World &w, const SmallOffice &o) { return w.payInvoice(o.proforma, 1200, o.today.addDays(-8)) != 0; });
    addRow("payment over several invoices",
           [](World &w, const SmallOffice &o) { return w.addPayment(o.ada, 3500, o.today) != 0; });
    addRow("payment deleted", [](World &w, const SmallOffice &o) { return w.deletePayment(o.payment); });
    addRow("unused payment deleted", [](World &w, const SmallOffice &o) { return w.deletePayment(o.thriftyPayment); });
    addRow("payment of nobody deleted", [](World &w, const SmallOffice &o) { return w.deletePayment(o.loosePayment); });
    addRow("payment detached", [](World &w, const SmallOffice &o) { return Bookkeeping(w).detachPayment(o.payment); });
    addRow("unused payment detached",
           [](World &w, const SmallOffice &o) { return Bookkeeping(w).detachPayment(o.thriftyPayment); });
    addRow("payment attached, all of it used",
           [](World &w, const SmallOffice &o) { return Bookkeeping(w).attachPayment(o.loosePayment, o.ada); });
    addRow("payment attached as credit",
           [](World &w, const SmallOffice &o) { return Bookkeeping(w).attachPayment(o.loosePayment, o.thrifty); });
    addRow("used payment moved to another customer", [](World &w, const SmallOffice &o) {
        return Bookkeeping(w).detachPayment(o.partPayment) && Bookkeeping(w).attachPayment(o.partPayment, o.busy);
    });
    addRow("used payment moved, with credit left", [](World &w, const SmallOffice &o) {
        return Bookkeeping(w).detachPayment(o.payment) && Bookkeeping(w).attachPayment(o.payment, o.busy);
    });
    addRow("unused payment moved to another customer", [](World &w, const SmallOffice &o) {
        return Bookkeeping(w).detachPayment(o.thriftyPayment) && Bookkeeping(w).attachPayment(o.thriftyPayment, o.ada);
    });
    addRow("payment replaced by another for its invoice", [](World &w, const SmallOffice &o) {
        return w.deletePayment(o.payment) &&
               w.payInvoice(o.paidInvoice, 4000, o.today.addDays(-40), methods::card) != 0;
    });
    addRow("refund", [](World &w, const SmallOffice &o) { return w.addRefund(o.thriftyPayment, 1200, o.today) != 0; });
    addRow("refund of all that is unused",
           [](World &w, const SmallOffice &o) { return w.addRefund(o.busyPayment, 500, o.today) != 0; });
}

void addRowsThatMoveNoBalance()
{
    addRow("due date of a paid invoice", [](World &w, const SmallOffice &o) {
        return Bookkeeping(w).changeDueDate(o.paidInvoice, o.today.addDays(-30));
    });
    addRow("number of a paid invoice",
           [](World &w, const SmallOffice &o) { return renumberInvoice(w, o.paidInvoice, 900); });
    addRow("number of a void invoice",
           [](World &w, const SmallOffice &o) { return renumberInvoice(w, o.voidInvoice, 901); });
    addRow("note of an invoice",
           [](World &w, const SmallOffice &o) { return writeInvoiceNote(w, o.paidInvoice, "by post"); });
    addRow("note of a payment",
           [](World &w, const SmallOffice &o) { return writePaymentNote(w, o.payment, "counted"); });
    addRow("uncollectible", [](World &w, const SmallOffice &o) { return markUncollectible(w, o.openInvoice, true); });
    addRow("void invoice deleted", [](World &w, const SmallOffice &o) { return w.deleteInvoice(o.voidInvoice); });
    addRow("paid invoice and its payment deleted",
           [](World &w, const SmallOffice &o) { return w.deleteInvoice(o.paidInvoice) && w.deletePayment(o.payment); });
}

} // namespace

/// One change in UISP a row, and that the next refresh, or the next full check, makes the file equal to UISP.
class TstRefreshFinds : public QObject
{
    Q_OBJECT

private:
    static void findsIn(RefreshMode mode)
    {
        QFETCH(Change, change);
        const SmallOffice office(today);
        RefreshFixture desk(office.world);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        bool isChanged = false;
        desk.server.change([&](World &world) { isChanged = change(world, office); });
        QVERIFY(isChanged);
        QCOMPARE(desk.refresh(mode).status, RefreshStatus::Success);
        const QString path = desk.setup().cachePath;
        desk.server.read([&](const World &world) {
            QCOMPARE(disagreements(path, world), QStringList());
            QCOMPARE(wronglyGone(path, world), QStringList());
        });
        const QString unlike = differences(liveContents(path), contentsReadAnew(desk));
        QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
    }

private slots:
    void aRefreshFinds_data()
    {
        QTest::addColumn<Change>("change");
        addCustomerRows();
        addServiceRows();
        addInvoiceRows();
        addPaymentRows();
    }
    void aRefreshFinds() { findsIn(RefreshMode::Refresh); }

    void aFullCheckFindsWhatMovesNoBalance_data()
    {
        QTest::addColumn<Change>("change");
        addRowsThatMoveNoBalance();
    }
    void aFullCheckFindsWhatMovesNoBalance() { findsIn(RefreshMode::FullCheck); }
};

FRESHET_TEST(TstRefreshFinds)
#include "tst_refreshfinds.moc"
