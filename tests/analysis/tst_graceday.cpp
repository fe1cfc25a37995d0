// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/graceday.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstGraceDay : public QObject
{
    Q_OBJECT

private slots:
    void paymentMayWait_data()
    {
        QTest::addColumn<QString>("grace");
        QTest::addColumn<CalendarDate>("dueOn");
        QTest::addColumn<QString>("until");
        const auto row = [](const char *name, const char *grace, const char *dueOn, const char *until) {
            QTest::newRow(name) << QString::fromLatin1(grace) << day(dueOn) << QString::fromLatin1(until);
        };
        row("later in the month", "15", "2026-06-03", "2026-06-15");
        row("on the due date itself", "15", "2026-06-15", "2026-06-15");
        row("passed in that month", "15", "2026-06-16", "2026-07-15");
        row("with a nought and spaces", " 05 ", "2026-06-03", "2026-06-05");
        row("over the end of the year", "5", "2026-12-06", "2027-01-05");
        row("31 in a month of 30 days", "31", "2026-06-03", "2026-06-30");
        row("31 on the last of a month of 30 days", "31", "2026-06-30", "2026-06-30");
        row("31 in a month of 31 days", "31", "2026-07-31", "2026-07-31");
        row("30 when only the 31st is left", "30", "2026-07-31", "2026-08-30");
        row("30 from the end of January", "30", "2026-01-31", "2026-02-28");
        row("31 in February", "31", "2026-02-10", "2026-02-28");
        row("29 in February", "29", "2026-02-28", "2026-02-28");
        row("29 in February of a leap year", "29", "2028-02-28", "2028-02-29");
        row("28 after the leap day", "28", "2028-02-29", "2028-03-28");
        row("30 on a leap day", "30", "2028-02-29", "2028-02-29");
        row("29 in a year that is none of a century's leap years", "29", "2100-02-10", "2100-02-28");
        row("a date", "2026-08-09", "2026-06-03", "2026-08-09");
        row("a leap day", "2028-02-29", "2026-06-03", "2028-02-29");
        row("a date with a time", "2026-08-09T23:59:59-1200", "2026-06-03", "2026-08-09");
        row("a date before the due date", "2026-05-01", "2026-06-03", "2026-05-01");
    }
    void paymentMayWait()
    {
        QFETCH(QString, grace);
        QFETCH(CalendarDate, dueOn);
        const Result<CalendarDate> until = graceDay(grace, dueOn);
        QVERIFY(until);
        QTEST(until->toIso(), "until");
    }

    void aDayOfTheMonthPassesOnce()
    {
        const CalendarDate dueOn = day("2026-06-20");
        for (CalendarDate today = day("2026-11-20"); today <= day("2026-11-30"); today = today.addDays(1)) {
            const Result<CalendarDate> until = graceDay(QStringLiteral("25"), dueOn);
            QVERIFY(until);
            QVERIFY2(today > *until, qPrintable(today.toIso())); // five months overdue: exempt on no day of the month
        }
        QCOMPARE(graceDay(QStringLiteral("25"), dueOn)->toIso(), QStringLiteral("2026-06-25"));
    }

    void whatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QString>("grace");
        for (const char *grace : {"", " ", "0", "00", "32", "99", "-5", "015", "5th", "1.5", "2026-02-30", "24.02.2026",
                                  "2026-02-24 15:00", "end of month"})
            QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(QLatin1String(grace)))) << QString::fromLatin1(grace);
        QTest::newRow("eastern digits") << QStringLiteral("١٥");
    }
    void whatCannotBeReadIsAnError()
    {
        QFETCH(QString, grace);
        const Result<CalendarDate> until = graceDay(grace, day("2026-06-03"));
        QVERIFY(!until);
        QCOMPARE(until.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!errorSentence(until.error()).isEmpty());
    }
};

FRESHET_TEST(TstGraceDay)
#include "tst_graceday.moc"
