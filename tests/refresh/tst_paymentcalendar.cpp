// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/storedfigures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::demo;
using namespace freshet::test;

namespace {

constexpr int lastSecond = 24 * 3600 - 1; ///< of a day; dates printed at it are another day in many zones

Provider providerIn(const QByteArray &zone, const QByteArray &offset)
{
    Provider provider = makeProvider();
    provider.timeZone = zone.toStdString();
    provider.offset = offset.toStdString();
    return provider;
}

/// A customer with an invoice that is due today, one that was due yesterday, and two that were paid today.
struct Ledger
{
    explicit Ledger(World &world)
        : customer(world.addCustomer())
        , dueToday(invoice(world, world.today(), lastSecond))
        , dueYesterday(invoice(world, world.today().addDays(-1), lastSecond))
        , paidOnTime(invoice(world, world.today(), 0))
        , paidLate(invoice(world, world.today().addDays(-1), lastSecond))
    {
        pay(world, paidOnTime, lastSecond);
        pay(world, paidLate, 0);
    }

    RecordId customer;
    RecordId dueToday;
    RecordId dueYesterday;
    RecordId paidOnTime;
    RecordId paidLate;

private:
    [[nodiscard]] RecordId invoice(World &world, CalendarDate due, int second) const
    {
        const RecordId id = world.addInvoice(customer, 1000, due.addDays(-14), due);
        world.rawTables().invoices.edit(id)->createdSecond = second;
        return id;
    }
    static void pay(World &world, RecordId invoice, int second)
    {
        world.rawTables().payments.edit(world.payInvoice(invoice, 1000, world.today()))->createdSecond = second;
    }
};

void addRow(const char *name, const char *zone, const char *offset, const char *now, const char *today)
{
    QTest::newRow(name) << QByteArray(zone) << QByteArray(offset)
                        << QDateTime::fromString(QString::fromLatin1(now), Qt::ISODate)
                        << *CalendarDate::fromPrinted(today);
}

void addFarZones()
{
    addRow("-12, the last second", "Etc/GMT+12", "-1200", "2026-03-01T11:59:59Z", "2026-02-28");
    addRow("-12, midnight", "Etc/GMT+12", "-1200", "2026-03-01T12:00:00Z", "2026-03-01");
    addRow("+14, the last second", "Pacific/Kiritimati", "+1400", "2026-12-31T09:59:59Z", "2026-12-31");
    addRow("+14, midnight", "Pacific/Kiritimati", "+1400", "2026-12-31T10:00:00Z", "2027-01-01");
    addRow("+13", "Pacific/Apia", "+1300", "2026-04-30T11:00:00Z", "2026-05-01");
    addRow("+5:45", "Asia/Kathmandu", "+0545", "2026-04-30T18:14:59Z", "2026-04-30");
    addRow("no name, -12", "", "-1200", "2026-03-01T11:59:59Z", "2026-02-28");
    addRow("no name, +14", "", "+1400", "2026-02-28T10:00:00Z", "2026-03-01");
    addRow("a name that nobody knows, -9:30", "Mars/Olympus", "-0930", "2026-03-01T09:29:59Z", "2026-02-28");
}

void addCalendarRows()
{
    addRow("leap day, -12", "Etc/GMT+12", "-1200", "2028-03-01T11:59:59Z", "2028-02-29");
    addRow("leap day, +14", "Pacific/Kiritimati", "+1400", "2028-02-28T10:00:00Z", "2028-02-29");
    addRow("day after the leap day", "Pacific/Kiritimati", "+1400", "2028-02-29T10:00:00Z", "2028-03-01");
    // Dates of the other half of the year are printed with the other offset, which must not count now.
    addRow("New York goes to summer time", "America/New_York", "-0500", "2026-03-09T03:59:59Z", "2026-03-08");
    addRow("New York in summer time", "America/New_York", "-0500", "2026-03-09T04:00:00Z", "2026-03-09");
    addRow("New York goes to winter time", "America/New_York", "-0400", "2026-11-02T04:59:59Z", "2026-11-01");
    addRow("New York in winter time", "America/New_York", "-0400", "2026-11-02T05:00:00Z", "2026-11-02");
    addRow("Berlin goes to summer time", "Europe/Berlin", "+0100", "2026-03-29T22:00:00Z", "2026-03-30");
    addRow("Berlin goes to winter time", "Europe/Berlin", "+0200", "2026-10-25T22:59:59Z", "2026-10-25");
}

} // namespace

/// The day as UISP prints it is the day that counts, and today is the day in UISP's zone, wherever that is: a payment
/// at the last second of the due date is on time, and the next second is another day.
class TstPaymentCalendar : public QObject
{
    Q_OBJECT

private slots:
    void daysAreUispsOwn_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("offset");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<CalendarDate>("today");
        addFarZones();
        addCalendarRows();
    }
    void daysAreUispsOwn()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, offset);
        QFETCH(QDateTime, now);
        QFETCH(CalendarDate, today);
        World world(today, providerIn(zone, offset));
        const Ledger ledger(world);
        RefreshFixture desk(world);
        desk.clock.now = now;
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        const CustomerCard card = storedCard(desk, ledger.customer, today);
        QVERIFY(card.pattern);
        QCOMPARE(card.pattern->asOf, today);
        QCOMPARE(settlementText(card, ledger.dueToday), QStringLiteral("open"));
        QCOMPARE(settlementText(card, ledger.dueYesterday), QStringLiteral("open, 1 over"));
        const QString paid = QStringLiteral("settled %1, %2 late").arg(today.toIso());
        QCOMPARE(settlementText(card, ledger.paidOnTime), paid.arg(0));
        QCOMPARE(settlementText(card, ledger.paidLate), paid.arg(1));
        QCOMPARE(countsText(card), QStringLiteral("1 on time, 1 late, 1 open"));
        QCOMPARE(ageingText(desk, ledger.customer, today), QStringLiteral("USD 1000 1000 0 0 0 credit 0 net 2000"));
    }
};

FRESHET_TEST(TstPaymentCalendar)
#include "tst_paymentcalendar.moc"
