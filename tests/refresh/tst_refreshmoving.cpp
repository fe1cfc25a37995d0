// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bookkeeping.h"
#include "tests/refresh/ledgercheck.h"
#include "tests/refresh/storecontents.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <array>
#include <functional>

using namespace freshet;
using namespace freshet::demo;
using namespace freshet::test;

namespace {

/// Before which answer of a list a change is tried, in which kind of reading.
struct Strike
{
    int place;
    RefreshMode mode;
};
constexpr std::array strikes{Strike{0, RefreshMode::Refresh}, Strike{1, RefreshMode::FullCheck},
                             Strike{1, RefreshMode::Refresh}, Strike{2, RefreshMode::FullCheck},
                             Strike{2, RefreshMode::Refresh}};
constexpr int rowsPerPage = 3;
using Change = std::function<void(World &world)>;

/// Every list has several pages, and all rows of a kind were made in the same second.
World crowdedWorld()
{
    const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");
    World world(today);
    for (int i = 0; i < 9; ++i) {
        const RecordId customer = world.addCustomer(QStringLiteral("Ada"), QString::number(i));
        world.addService(customer, today.addDays(-90));
        const RecordId paid = world.addInvoice(customer, 1000 + i, today.addDays(-30), today.addDays(-16));
        world.payInvoice(paid, 1500 + i, today.addDays(-20));
        world.addInvoice(customer, 3000 + i, today.addDays(-3), today.addDays(11));
        world.addPayment(0, 700 + i, today.addDays(-2));
        if (i % 3 == 0)
            world.archiveCustomer(customer);
    }
    return world;
}

template<typename Entry, typename Fits>
RecordId firstThat(const Table<Entry> &table, Fits fits)
{
    const auto found = std::ranges::find_if(table, fits);
    return found == table.end() ? 0 : found->id;
}

template<typename Entry>
RecordId first(const Table<Entry> &table)
{
    return table[0].id;
}

bool isOpen(const InvoiceEntry &invoice)
{
    return invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
}

RecordId firstArchived(const World &world, bool isArchived)
{
    return firstThat(world.tables().customers,
                     [isArchived](const CustomerEntry &customer) { return customer.isArchived == isArchived; });
}

void addRow(const char *name, const char *list, const Change &change, const char *queryPart = "")
{
    QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(queryPart) << change;
}

void addCustomerRows()
{
    addRow("a customer is deleted", "clients", [](World &w) { w.deleteCustomer(first(w.tables().customers)); });
    addRow("a customer is added", "clients", [](World &w) { w.addCustomer(); });
    addRow("a customer is archived", "clients", [](World &w) { w.archiveCustomer(firstArchived(w, false)); });
    addRow("a customer is restored", "clients", [](World &w) { w.restoreCustomer(firstArchived(w, true)); });
    addRow(
        "a customer is archived among archived ones", "clients",
        [](World &w) { w.archiveCustomer(firstArchived(w, false)); }, "isArchived=1");
    addRow(
        "a customer is restored among archived ones", "clients",
        [](World &w) { w.restoreCustomer(firstArchived(w, true)); }, "isArchived=1");
    addRow("a customer vanishes while services are read", "clients/services",
           [](World &w) { w.deleteCustomer(first(w.tables().customers)); });
    addRow("a service is added", "clients/services",
           [](World &w) { w.addService(first(w.tables().customers), w.today()); });
}

void addMoneyRows()
{
    addRow("an open invoice is paid", "invoices", [](World &w) {
        const RecordId id = firstThat(w.tables().invoices, isOpen);
        w.payInvoice(id, w.tables().invoices.find(id)->toPay, w.today());
    });
    addRow("a paid invoice is opened", "invoices", [](World &w) {
        const RecordId id =
            firstThat(w.tables().payments, [](const PaymentEntry &payment) { return !payment.covers.empty(); });
        Bookkeeping(w).detachPayment(id);
    });
    addRow("an invoice is voided", "invoices", [](World &w) { w.voidInvoice(firstThat(w.tables().invoices, isOpen)); });
    addRow("an invoice is deleted", "invoices", [](World &w) { w.deleteInvoice(first(w.tables().invoices)); });
    addRow("an open invoice is deleted", "invoices",
           [](World &w) { w.deleteInvoice(firstThat(w.tables().invoices, isOpen)); });
    addRow("an invoice is written", "invoices",
           [](World &w) { w.addInvoice(firstArchived(w, false), 4321, w.today().addDays(-3), w.today()); });
    addRow("a backdated invoice is written", "invoices",
           [](World &w) { w.addInvoice(firstArchived(w, false), 4321, w.today().addDays(-90), w.today()); });
    addRow("a payment is deleted", "payments", [](World &w) { w.deletePayment(first(w.tables().payments)); });
    addRow("the newest payment is deleted", "payments",
           [](World &w) { w.deletePayment(w.tables().payments[w.tables().payments.size() - 1].id); });
    addRow("a payment is made", "payments", [](World &w) { w.addPayment(firstArchived(w, false), 1234, w.today()); });
    addRow("a payment of nobody is attached", "payments", [](World &w) {
        const RecordId id = firstThat(w.tables().payments, [](const PaymentEntry &p) { return p.customerId == 0; });
        Bookkeeping(w).attachPayment(id, firstArchived(w, false));
    });
}

RefreshTuning smallPages()
{
    RefreshTuning tuning = RefreshFixture::hastyTuning();
    tuning.paging.rowsPerPage = rowsPerPage;
    return tuning;
}

/// The rows that UISP had before and has still, and that are not in the file.
QStringList lost(const QString &cachePath, const World &before, const World &after)
{
    QStringList found;
    const QStringList rows = liveContents(cachePath);
    const auto check = [&](const char *table, const auto &old, const auto &now) {
        for (const auto &entry : old) {
            const QString begin = QStringLiteral("%1|%2|").arg(QLatin1String(table)).arg(entry.id);
            if (now.find(entry.id) != nullptr &&
                std::ranges::none_of(rows, [&begin](const QString &row) { return row.startsWith(begin); }))
                found.append(begin);
        }
    };
    check("customers", before.tables().customers, after.tables().customers);
    check("services", before.tables().services, after.tables().services);
    check("invoices", before.tables().invoices, after.tables().invoices);
    check("payments", before.tables().payments, after.tables().payments);
    return found;
}

World copyOf(const Server &server)
{
    World copy;
    server.read([&copy](const World &world) { copy = world; });
    return copy;
}

} // namespace

/// Rows that move while the pages of a list are read, a few rows a page: nothing is lost, nothing taken for gone that
/// is there, and once UISP is quiet the next refresh has every balance and the next full check everything.
class TstRefreshMoving : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostWhileRowsMove_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("queryPart");
        QTest::addColumn<Change>("change");
        addCustomerRows();
        addMoneyRows();
    }
    void nothingIsLostWhileRowsMove()
    {
        RefreshFixture desk(crowdedWorld(), smallPages());
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        for (const Strike &strike : strikes) {
            const World before = copyOf(desk.server);
            desk.server.addFault(faultAt(strike.place));
            QCOMPARE(desk.refresh(strike.mode).status, RefreshStatus::Success);
            desk.server.clearFaults();
            const World after = copyOf(desk.server);
            QCOMPARE(lost(desk.setup().cachePath, before, after), QStringList());
            QCOMPARE(wronglyGone(desk.setup().cachePath, after), QStringList());
        }
        becomesRight(desk);
    }

    void rowsOfTheSameSecondAreAllRead()
    {
        for (const int rows : {1, 2, 5}) {
            RefreshTuning tuning = smallPages();
            tuning.paging.rowsPerPage = rows;
            RefreshFixture desk(crowdedWorld(), tuning);
            QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
            desk.server.read(
                [&desk](const World &world) { QCOMPARE(disagreements(desk.setup().cachePath, world), QStringList()); });
        }
    }

    void aWorldThatNeverRestsLosesNothing()
    {
        RefreshFixture desk(crowdedWorld(), smallPages());
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        for (const RefreshMode mode : {RefreshMode::Refresh, RefreshMode::FullCheck}) {
            const World before = copyOf(desk.server);
            Fault fault;
            fault.kind = Fault::Kind::Change;
            fault.times = -1;
            fault.change = [](World &world) {
                world.addInvoice(firstArchived(world, false), 99, world.today().addDays(-60), world.today());
            };
            desk.server.addFault(fault);
            QCOMPARE(desk.refresh(mode).status, RefreshStatus::Success);
            desk.server.clearFaults();
            const World after = copyOf(desk.server);
            QCOMPARE(lost(desk.setup().cachePath, before, after), QStringList());
            QCOMPARE(wronglyGone(desk.setup().cachePath, after), QStringList());
        }
        becomesRight(desk);
    }

private:
    static Fault faultAt(int place)
    {
        QFETCH(QString, list);
        QFETCH(QString, queryPart);
        QFETCH(Change, change);
        Fault fault;
        fault.kind = Fault::Kind::Change;
        fault.pathPrefix = list;
        fault.queryPart = queryPart;
        fault.skip = place;
        fault.change = change;
        return fault;
    }

    static void becomesRight(RefreshFixture &desk)
    {
        const QString path = desk.setup().cachePath;
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        desk.server.read([&path](const World &world) {
            QCOMPARE(disagreements(path, world).join(QLatin1Char('\n')), QString()); // says which, unlike two lists
        });
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        const QString unlike = differences(liveContents(path), contentsReadAnew(desk));
        QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
    }
};

FRESHET_TEST(TstRefreshMoving)
#include "tst_refreshmoving.moc"
