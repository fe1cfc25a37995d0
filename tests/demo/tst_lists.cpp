// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/asking.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <functional>

using namespace freshet;
using namespace freshet::demo;
using freshet::test::ask;
using freshet::test::idsIn;
using freshet::test::rowsIn;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-03-10");

World theWorld()
{
    WorldOptions options;
    options.customers = 120;
    options.today = today;
    return World::generate(options);
}

template<typename Entry>
QList<qint64> idsIf(const Table<Entry> &table, const std::function<bool(const Entry &)> &wanted)
{
    QList<qint64> ids;
    for (const Entry &entry : table) {
        if (wanted(entry))
            ids.append(entry.id);
    }
    return ids;
}

QList<qint64> sorted(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class TstLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_world = theWorld(); }

    void pagesAddUpToTheWholeList_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("limit");
        for (const char *list : {"clients", "clients/services", "invoices", "payments", "refunds", "credit-notes",
                                 "payment-methods", "custom-attributes"}) {
            for (const int limit : {1, 7, 100}) {
                if (limit > 1 || qstrlen(list) > 8)
                    QTest::addRow("%s by %d", list, limit) << QString::fromLatin1(list) << QString() << limit;
            }
        }
        QTest::newRow("backwards") << QStringLiteral("clients") << QStringLiteral("order=client.id&direction=DESC")
                                   << 9;
        QTest::newRow("payments by id") << QStringLiteral("payments") << QStringLiteral("order=id&direction=DESC")
                                        << 50;
        QTest::newRow("filtered") << QStringLiteral("invoices") << QStringLiteral("statuses[]=1&statuses[]=2") << 5;
        QTest::newRow("of a customer") << QStringLiteral("invoices") << QStringLiteral("clientId=1001") << 5;
    }
    void pagesAddUpToTheWholeList()
    {
        QFETCH(QString, list);
        QFETCH(QString, query);
        QFETCH(int, limit);
        const QJsonArray rows = rowsIn(get(list, query));
        QVERIFY(!rows.isEmpty());
        QJsonArray collected;
        for (int offset = 0;; offset += limit) {
            const Answer page = get(list, query + QStringLiteral("&limit=%1&offset=%2").arg(limit).arg(offset));
            const QJsonArray some = rowsIn(page);
            QCOMPARE(qint64(some.size()), page.rows);
            QVERIFY(some.size() <= limit);
            if (some.isEmpty())
                break;
            for (const QJsonValue &row : some)
                collected.append(row);
        }
        QCOMPARE(collected, rows);
    }

    void givesEverythingWithoutALimit()
    {
        QCOMPARE(get(QStringLiteral("invoices")).rows, qint64(m_world.tables().invoices.size()));
        QCOMPARE(get(QStringLiteral("payments")).rows, qint64(m_world.tables().payments.size()));
        QCOMPARE(get(QStringLiteral("clients/services")).rows, qint64(m_world.tables().services.size()));
    }

    void anOffsetBeyondTheEndGivesAnEmptyArray()
    {
        QCOMPARE(get(QStringLiteral("payments"), QStringLiteral("offset=1000000&limit=10")).body, std::string("[]"));
        QCOMPARE(get(QStringLiteral("payments"), QStringLiteral("limit=0")).body, std::string("[]"));
    }

    void clampsTheLimit()
    {
        Router clamped(true, 40);
        QCOMPARE(ask(clamped, m_world, QStringLiteral("invoices"), QStringLiteral("limit=100")).rows, qint64(40));
        QCOMPARE(ask(clamped, m_world, QStringLiteral("invoices"), QStringLiteral("limit=10")).rows, qint64(10));
        QCOMPARE(ask(clamped, m_world, QStringLiteral("invoices")).rows, qint64(40));
    }

    void filtersCustomers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<std::function<bool(const CustomerEntry &)>>("wanted");
        using Wanted = std::function<bool(const CustomerEntry &)>;
        QTest::newRow("no filter: leads too, archived ones not")
            << QString() << Wanted([](const CustomerEntry &c) { return !c.isArchived; });
        QTest::newRow("archived") << QStringLiteral("isArchived=1")
                                  << Wanted([](const CustomerEntry &c) { return c.isArchived; });
        QTest::newRow("leads") << QStringLiteral("lead=1") << Wanted([](const CustomerEntry &c) { return c.isLead; });
        QTest::newRow("no leads") << QStringLiteral("lead=0")
                                  << Wanted([](const CustomerEntry &c) { return !c.isArchived && !c.isLead; });
        QTest::newRow("organisation") << QStringLiteral("organizationId=2") << Wanted([](const CustomerEntry &c) {
            return !c.isArchived && c.organizationId == 2;
        });
        QTest::newRow("words") << QStringLiteral("query=guðmund")
                               << Wanted([](const CustomerEntry &c) { return c.id == 1002; });
        QTest::newRow("unknown parameter") << QStringLiteral("isarchived=1&status[]=3")
                                           << Wanted([](const CustomerEntry &c) { return !c.isArchived; });
    }
    void filtersCustomers()
    {
        QFETCH(QString, query);
        QFETCH(std::function<bool(const CustomerEntry &)>, wanted);
        const QList<qint64> expected = idsIf(m_world.tables().customers, wanted);
        QVERIFY(!expected.isEmpty());
        const QList<qint64> given = idsIn(get(QStringLiteral("clients"), query));
        if (query.startsWith(QLatin1String("query")))
            QVERIFY(given.contains(expected.first()) && given.size() < 20);
        else
            QCOMPARE(given, expected);
    }

    void filtersInvoices_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<std::function<bool(const InvoiceEntry &)>>("wanted");
        using Wanted = std::function<bool(const InvoiceEntry &)>;
        const auto is = [](InvoiceStatus a, InvoiceStatus b) {
            return Wanted([a, b](const InvoiceEntry &i) { return i.status == a || i.status == b; });
        };
        QTest::newRow("open") << QStringLiteral("statuses[]=1&statuses[]=2")
                              << is(InvoiceStatus::Unpaid, InvoiceStatus::PartiallyPaid);
        QTest::newRow("paid") << QStringLiteral("statuses[]=3") << is(InvoiceStatus::Paid, InvoiceStatus::Paid);
        QTest::newRow("of one customer") << QStringLiteral("clientId=1003")
                                         << Wanted([](const InvoiceEntry &i) { return i.customerId == 1003; });
        QTest::newRow("of one customer, paid")
            << QStringLiteral("clientId=1003&statuses[]=3")
            << Wanted([](const InvoiceEntry &i) { return i.customerId == 1003 && i.status == InvoiceStatus::Paid; });
        QTest::newRow("created from") << QStringLiteral("createdDateFrom=2026-03-01")
                                      << Wanted([](const InvoiceEntry &i) {
                                             return i.created >= *CalendarDate::fromPrinted("2026-03-01");
                                         });
        QTest::newRow("created on") << QStringLiteral("createdDateFrom=2026-02-02&createdDateTo=2026-02-02")
                                    << Wanted([](const InvoiceEntry &i) {
                                           return i.created == *CalendarDate::fromPrinted("2026-02-02");
                                       });
        QTest::newRow("overdue") << QStringLiteral("overdue=1") << Wanted([](const InvoiceEntry &i) {
            return i.toPay > 0 && i.due < today && !i.isProforma &&
                   (i.status == InvoiceStatus::Unpaid || i.status == InvoiceStatus::PartiallyPaid);
        });
        QTest::newRow("pro-formas") << QStringLiteral("proforma=1")
                                    << Wanted([](const InvoiceEntry &i) { return i.isProforma; });
        QTest::newRow("no pro-formas") << QStringLiteral("proforma=0")
                                       << Wanted([](const InvoiceEntry &i) { return !i.isProforma; });
        QTest::newRow("by number") << QStringLiteral("number=INV0000005") << Wanted([](const InvoiceEntry &i) {
            return i.organizationId == 1 && !i.isProforma && i.sequence == 5;
        });
    }
    void filtersInvoices()
    {
        QFETCH(QString, query);
        QFETCH(std::function<bool(const InvoiceEntry &)>, wanted);
        const QList<qint64> expected = idsIf(m_world.tables().invoices, wanted);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(sorted(idsIn(get(QStringLiteral("invoices"), query))), expected);
    }

    void filtersServicesAndPayments()
    {
        const Tables &tables = m_world.tables();
        QCOMPARE(idsIn(get(QStringLiteral("clients/services"), QStringLiteral("statuses[]=3&statuses[]=5"))),
                 idsIf<ServiceEntry>(tables.services, [](const ServiceEntry &s) {
                     return s.status == ServiceStatus::Suspended || s.status == ServiceStatus::Obsolete;
                 }));
        QCOMPARE(idsIn(get(QStringLiteral("clients/services"), QStringLiteral("clientId=1015"))),
                 idsIf<ServiceEntry>(tables.services, [](const ServiceEntry &s) { return s.customerId == 1015; }));
        const QList<qint64> loose =
            idsIf<PaymentEntry>(tables.payments, [](const PaymentEntry &p) { return p.customerId == 0; });
        QVERIFY(!loose.isEmpty());
        QCOMPARE(sorted(idsIn(get(QStringLiteral("payments"), QStringLiteral("unattached=1")))), loose);
        QCOMPARE(
            sorted(idsIn(get(QStringLiteral("payments"), QStringLiteral("createdDateFrom=2026-03-09")))),
            idsIf<PaymentEntry>(tables.payments, [](const PaymentEntry &p) { return p.created >= today.addDays(-1); }));
        QCOMPARE(idsIn(get(QStringLiteral("payments"), QStringLiteral("clientId=1003&order=id"))),
                 idsIf<PaymentEntry>(tables.payments, [](const PaymentEntry &p) { return p.customerId == 1003; }));
    }

    void aCustomerThatIsNotThereHasNothing()
    {
        for (const char *list : {"invoices", "payments", "clients/services"})
            QCOMPARE(get(QString::fromLatin1(list), QStringLiteral("clientId=77")).body, std::string("[]"));
    }

    void ordersRows_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("field");
        QTest::newRow("invoices") << QStringLiteral("invoices") << QString() << QStringLiteral("createdDate");
        QTest::newRow("invoices by number")
            << QStringLiteral("invoices") << QStringLiteral("number") << QStringLiteral("number");
        QTest::newRow("payments") << QStringLiteral("payments") << QString() << QStringLiteral("createdDate");
        QTest::newRow("payments by id") << QStringLiteral("payments") << QStringLiteral("id") << QStringLiteral("id");
        QTest::newRow("payments by amount")
            << QStringLiteral("payments") << QStringLiteral("amount") << QStringLiteral("amount");
        QTest::newRow("customers") << QStringLiteral("clients") << QStringLiteral("client.id") << QStringLiteral("id");
        QTest::newRow("customers by day") << QStringLiteral("clients") << QStringLiteral("client.registrationDate")
                                          << QStringLiteral("registrationDate");
        QTest::newRow("refunds") << QStringLiteral("refunds") << QString() << QStringLiteral("createdDate");
    }
    void ordersRows()
    {
        QFETCH(QString, list);
        QFETCH(QString, order);
        QFETCH(QString, field);
        const QString query = order.isEmpty() ? QString() : QStringLiteral("order=") + order;
        const QJsonArray rows = rowsIn(get(list, query));
        const auto comesAfter = [&field](const QJsonValue &a, const QJsonValue &b) {
            return a[field].isDouble() ? a[field].toDouble() > b[field].toDouble()
                                       : a[field].toString() > b[field].toString();
        };
        QVERIFY(rows.size() > 1);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(!comesAfter(rows.at(i - 1), rows.at(i)));
        QList<qint64> backwards = idsIn(get(list, query + QStringLiteral("&direction=DESC")));
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(backwards, idsIn(get(list, query)));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("query");
        for (const char *query : {"limit=abc", "limit=-1", "offset=1.5", "order=id", "direction=up", "isArchived=2",
                                  "lead=yes", "organizationId=x", "query=a"})
            QTest::newRow(query) << QStringLiteral("clients") << QString::fromLatin1(query);
        for (const char *query : {"createdDateFrom=2026-02-30", "createdDateTo=01.02.2026", "statuses[]=paid",
                                  "createdDateFrom=2026-02-01T00:00:00-0500"})
            QTest::newRow(query) << QStringLiteral("invoices") << QString::fromLatin1(query);
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QString, list);
        QFETCH(QString, query);
        const Answer answer = get(list, query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, std::string("{\"code\":400,\"message\":\"Bad request.\"}"));
    }

private:
    Answer get(const QString &path, const QString &query = {}) { return ask(m_router, m_world, path, query); }

    World m_world;
    Router m_router{true, 0};
};

FRESHET_TEST(TstLists)
#include "tst_lists.moc"
