// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suspensionpolicy.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstSuspensionPolicy : public QObject
{
    Q_OBJECT

    static CalendarDate day(int year, int month, int dayOfMonth)
    {
        return CalendarDate::fromQDate(QDate(year, month, dayOfMonth));
    }
    static SuspensionPolicy unusual()
    {
        SuspensionPolicy policy;
        policy.minimumAmounts = {{Currency(QStringLiteral("JPY")), 700}, {Currency(QStringLiteral("USD")), 1050}};
        policy.delayDays = 12;
        policy.isWeekdayPermitted = {true, true, false, true, true, false, false};
        policy.holidays = {day(2026, 12, 25), day(2027, 1, 1)};
        policy.aheadDays = 3;
        policy.staleMinutes = 45;
        return policy;
    }

private slots:
    void survivesJson()
    {
        QVERIFY(*policyFromJson(policyJson(unusual())) == unusual());
        QVERIFY(*policyFromJson(policyJson({})) == SuspensionPolicy());
    }

    void refusesWhatItDoesNotWrite_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *more) {
            QTest::newRow(name) << QByteArray(R"({"format":"freshet-suspension-policy","version":1)") + more + '}';
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another format") << QByteArray(R"({"format":"freshet-payment-rules","version":1})");
        QTest::newRow("newer") << QByteArray(R"({"format":"freshet-suspension-policy","version":2})");
        row("a delay below nothing", R"(,"delay_days":-1)");
        row("a delay in words", R"(,"delay_days":"ten")");
        row("no weekday", R"(,"permitted_weekdays":[])");
        row("an eighth weekday", R"(,"permitted_weekdays":[8])");
        row("a day that is none", R"(,"holidays":["2026-02-30"])");
        row("no currency", R"(,"minimum_amounts":{"dollars":"5.00"})");
        row("no amount", R"(,"minimum_amounts":{"USD":"five"})");
        row("a minimum of nothing", R"(,"minimum_amounts":{"USD":"0.00"})");
        row("never stale", R"(,"stale_minutes":0)");
    }
    void refusesWhatItDoesNotWrite()
    {
        QFETCH(QByteArray, json);
        const Result<SuspensionPolicy> policy = policyFromJson(json);
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!policy.error().where.isEmpty());
    }

    void tellsWhatChanged()
    {
        QCOMPARE(policyChanges({}, {}), QString());
        QCOMPARE(policyChanges({}, unusual()),
                 QStringLiteral("minimum_amounts: none → JPY 700 USD 10.50; delay_days: 0 → 12; permitted_weekdays: "
                                "1 2 3 4 5 6 7 → 1 2 4 5; holidays: none → 2026-12-25 2027-01-01; ahead_days: 7 → 3; "
                                "stale_minutes: 30 → 45"));
    }

    void endsWhereNoDayIsPermitted()
    {
        SuspensionPolicy policy;
        policy.isWeekdayPermitted.fill(false);
        QCOMPARE(policy.nextPermitted(day(2026, 6, 1)).toIso(), QStringLiteral("2026-06-01"));
        QCOMPARE(problemsOf(policy).size(), size_t(1));
        QVERIFY(problemsOf(unusual()).empty());
    }
};

FRESHET_TEST(TstSuspensionPolicy)
#include "tst_suspensionpolicy.moc"
