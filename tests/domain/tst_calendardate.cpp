// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendardate.h"
#include "domain/clock.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstCalendarDate : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePrintedDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("behind UTC") << QByteArray("2026-02-24T15:00:03-0500") << QStringLiteral("2026-02-24");
        QTest::newRow("late evening west") << QByteArray("2026-02-28T23:59:59-1200") << QStringLiteral("2026-02-28");
        QTest::newRow("early morning east") << QByteArray("2026-03-01T00:00:00+1400") << QStringLiteral("2026-03-01");
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00+0000") << QStringLiteral("2024-02-29");
        QTest::newRow("day only") << QByteArray("2020-12-16") << QStringLiteral("2020-12-16");
    }
    void keepsThePrintedDay()
    {
        QFETCH(QByteArray, text);
        const auto date = CalendarDate::fromPrinted(std::string_view(text.constData(), size_t(text.size())));
        QVERIFY(date);
        QTEST(date->toIso(), "iso");
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "2026", "2026-2-4", "2026-13-01", "2026-02-29", "2026-00-10", "24.02.2026",
                                 "2026-02-24 15:00", "20260224", "2026-02-241", "abcd-ef-gh", "0000-01-01"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNoDay()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!CalendarDate::fromPrinted(std::string_view(text.constData(), size_t(text.size()))));
    }

    void agreesWithQDate()
    {
        for (QDate date(1969, 12, 25); date < QDate(2030, 1, 1); date = date.addDays(13)) {
            const CalendarDate day = CalendarDate::fromQDate(date);
            QCOMPARE(day.toQDate(), date);
            const QByteArray iso = date.toString(Qt::ISODate).toLatin1();
            QCOMPARE(CalendarDate::fromPrinted(std::string_view(iso.constData(), size_t(iso.size()))), day);
        }
    }

    void monthsAreClampedToTheirEnd()
    {
        const CalendarDate endOfJanuary = CalendarDate::fromQDate(QDate(2026, 1, 31));
        QCOMPARE(endOfJanuary.addMonths(1).toIso(), QStringLiteral("2026-02-28"));
        QCOMPARE(endOfJanuary.addMonths(-11).toIso(), QStringLiteral("2025-02-28"));
        QCOMPARE(endOfJanuary.addMonths(25).toIso(), QStringLiteral("2028-02-29"));
    }

    void todayIsTheServersDay()
    {
        const QDateTime instant(QDate(2026, 3, 1), QTime(2, 0), Qt::UTC);
        QCOMPARE(calendarDayAt(instant, -5 * 3600).toIso(), QStringLiteral("2026-02-28"));
        QCOMPARE(calendarDayAt(instant, 14 * 3600).toIso(), QStringLiteral("2026-03-01"));
    }
};

FRESHET_TEST(TstCalendarDate)
#include "tst_calendardate.moc"
