// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/worklist.h"
#include "domain/serverzone.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const char *const noDay = "";

QString verdict(const std::optional<WorklistEntry> &entry)
{
    return entry ? groupWord(entry->group) + QLatin1Char(' ') + ruleWord(entry->rule) : QStringLiteral("nothing");
}

} // namespace

/// payment-behaviour.md, section 6. June 2026 begins on a Monday.
class TstWorklist : public QObject
{
    Q_OBJECT

    /// Owes 40.00 USD since `dueOn` and has an active service.
    static WorklistSubject owing(const char *dueOn)
    {
        WorklistSubject subject;
        subject.customerId = 17;
        subject.currency = Currency(QStringLiteral("USD"));
        subject.activeServices = 1;
        subject.invoices = {{71, QStringLiteral("INV0071"), day(dueOn), 4000}};
        return subject;
    }

private slots:
    void waitsUntilTheDeadlineHasPassed_data()
    {
        QTest::addColumn<QString>("dueOn");
        QTest::addColumn<int>("delay");
        QTest::addColumn<QString>("grace");
        QTest::addColumn<QString>("promise");
        QTest::addColumn<QString>("deadline");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const char *dueOn, int delay, const char *grace, const char *promise,
                            const char *deadline, const char *rule) {
            QTest::newRow(name) << QString::fromLatin1(dueOn) << delay << QString::fromLatin1(grace)
                                << QString::fromLatin1(promise) << QString::fromLatin1(deadline)
                                << QString::fromLatin1(rule);
        };
        row("on the due date", "2026-06-10", 0, "", noDay, "2026-06-10", "due_date");
        row("delayed", "2026-06-10", 5, "", noDay, "2026-06-15", "delay");
        row("delayed over the end of the month", "2026-06-28", 5, "", noDay, "2026-07-03", "delay");
        row("delayed over the end of February", "2026-02-26", 5, "", noDay, "2026-03-03", "delay");
        row("delayed over a leap day", "2028-02-26", 5, "", noDay, "2028-03-02", "delay");
        row("delayed over the end of the year", "2026-12-30", 5, "", noDay, "2027-01-04", "delay");
        row("grace later in the month", "2026-06-03", 0, "15", noDay, "2026-06-15", "grace");
        row("grace in the month behind", "2026-06-16", 0, "15", noDay, "2026-07-15", "grace");
        row("grace on the 31st of a short month", "2026-06-03", 0, "31", noDay, "2026-06-30", "grace");
        row("grace over the end of the year", "2026-12-20", 0, "5", noDay, "2027-01-05", "grace");
        row("grace by a date", "2026-06-03", 0, "2026-08-01", noDay, "2026-08-01", "grace");
        row("a grace before the due date", "2026-06-03", 0, "2026-05-01", noDay, "2026-06-03", "due_date");
        row("the delay reaches beyond the grace", "2026-06-03", 20, "15", noDay, "2026-06-23", "delay");
        row("a promise", "2026-06-10", 0, "", "2026-06-20", "2026-06-20", "promise");
        row("a promise before the due date", "2026-06-10", 0, "", "2026-06-01", "2026-06-10", "due_date");
        row("a promise within the delay", "2026-06-10", 10, "", "2026-06-15", "2026-06-20", "delay");
        row("a promise beyond the grace", "2026-06-03", 5, "10", "2026-06-20", "2026-06-20", "promise");
        row("a promise on the day of the grace", "2026-06-03", 0, "15", "2026-06-15", "2026-06-15", "grace");
        row("grace on the due date", "2026-06-15", 0, "15", noDay, "2026-06-15", "due_date");
        row("grace on the 31st, due at the end of February", "2026-02-28", 0, "31", noDay, "2026-02-28", "due_date");
        row("grace on the 30th, due in February", "2026-02-03", 0, "30", noDay, "2026-02-28", "grace");
        row("grace on the 30th, due on a leap day", "2028-02-29", 0, "30", noDay, "2028-02-29", "due_date");
        row("grace on the 29th behind the end of January", "2026-01-31", 0, "29", noDay, "2026-02-28", "grace");
    }
    void waitsUntilTheDeadlineHasPassed()
    {
        QFETCH(QString, dueOn);
        QFETCH(QString, grace);
        QFETCH(QString, promise);
        QFETCH(QString, deadline);
        QFETCH(QString, rule);
        WorklistSubject subject = owing(qPrintable(dueOn));
        subject.graceAsTyped = grace;
        if (!promise.isEmpty())
            subject.promisedOn = day(qPrintable(promise));
        SuspensionPolicy policy;
        QFETCH(int, delay);
        policy.delayDays = delay;
        const CalendarDate last = day(qPrintable(deadline));
        const auto before = worklistEntry(subject, policy, last);
        QVERIFY(!before || before->group != WorklistGroup::Candidate);
        const auto after = worklistEntry(subject, policy, last.addDays(1));
        QCOMPARE(verdict(after), QStringLiteral("candidate ") + rule);
        QCOMPARE(after->deadline.toIso(), deadline);
        QCOMPARE(after->daysPast, 1);
        QCOMPARE(after->amount, 4000);
        QCOMPARE(after->invoiceId, 71);
    }

    void movesToAPermittedDay_data()
    {
        QTest::addColumn<QString>("dueOn");
        QTest::addColumn<QString>("deadline");
        const auto row = [](const char *name, const char *dueOn, const char *deadline) {
            QTest::newRow(name) << QString::fromLatin1(dueOn) << QString::fromLatin1(deadline);
        };
        row("a Wednesday", "2026-06-10", "2026-06-10");
        row("a Friday", "2026-06-12", "2026-06-15");
        row("a Saturday", "2026-06-13", "2026-06-15");
        row("a Sunday", "2026-06-14", "2026-06-15");
        row("a holiday", "2026-06-17", "2026-06-18");
        row("a Friday before a holiday on Monday", "2026-06-19", "2026-06-23");
        row("the end of the year", "2026-12-31", "2027-01-04");
    }
    void movesToAPermittedDay()
    {
        QFETCH(QString, dueOn);
        SuspensionPolicy policy;
        policy.isWeekdayPermitted = {true, true, true, true, false, false, false};
        policy.holidays = {day("2026-06-17"), day("2026-06-22"), day("2026-12-31"), day("2027-01-01")};
        const auto entry = worklistEntry(owing(qPrintable(dueOn)), policy, day("2027-06-01"));
        QVERIFY(entry);
        QTEST(entry->deadline.toIso(), "deadline");
        QCOMPARE(entry->ruleDay.toIso(), dueOn);
    }

    /// What set the day does not matter: grace and promise are moved as the delay is.
    void movesEveryKindOfDeadline_data()
    {
        QTest::addColumn<int>("delay");
        QTest::addColumn<QString>("grace");
        QTest::addColumn<QString>("promise");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int delay, const char *grace, const char *promise, const char *expected) {
            QTest::newRow(name) << delay << QString::fromLatin1(grace) << QString::fromLatin1(promise)
                                << QString::fromLatin1(expected);
        };
        row("a delay to a Saturday", 3, "", "", "delay 2026-06-15");
        row("a day of grace on a Sunday", 0, "14", "", "grace 2026-06-15");
        row("grace until a holiday", 0, "2026-06-17", "", "grace 2026-06-18");
        row("a promise for a holiday", 0, "", "2026-06-17", "promise 2026-06-18");
        row("a promise for a Saturday before a delay to Monday", 5, "", "2026-06-13", "delay 2026-06-15");
    }
    void movesEveryKindOfDeadline()
    {
        QFETCH(int, delay);
        QFETCH(QString, grace);
        QFETCH(QString, promise);
        SuspensionPolicy policy;
        policy.delayDays = delay;
        policy.isWeekdayPermitted = {true, true, true, true, true, false, false};
        policy.holidays = {day("2026-06-17")};
        WorklistSubject subject = owing("2026-06-10");
        subject.graceAsTyped = grace;
        if (!promise.isEmpty())
            subject.promisedOn = day(qPrintable(promise));
        const auto entry = worklistEntry(subject, policy, day("2026-07-01"));
        QTEST(ruleWord(entry->rule) + u' ' + entry->deadline.toIso(), "expected");
    }

    void exempts_data()
    {
        QTest::addColumn<WorklistSubject>("subject");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const std::function<void(WorklistSubject &)> &change,
                            const char *expected) {
            WorklistSubject subject = owing("2026-06-01");
            change(subject);
            QTest::newRow(name) << subject << QString::fromLatin1(expected);
        };
        row("nothing to exempt", [](WorklistSubject &) {}, "candidate delay");
        row("VIP", [](WorklistSubject &s) { s.isVip = true; }, "exempt vip");
        row(
            "VIP that cannot be read", [](WorklistSubject &s) { s.vipAsTyped = QStringLiteral("perhaps"); },
            "exempt vip_unreadable");
        row("VIP that says no", [](WorklistSubject &s) { s.vipAsTyped = QStringLiteral("0"); }, "candidate delay");
        row(
            "grace that cannot be read", [](WorklistSubject &s) { s.graceAsTyped = QStringLiteral("32"); },
            "exempt grace_unreadable");
        row("in grace", [](WorklistSubject &s) { s.graceAsTyped = QStringLiteral("25"); }, "exempt grace");
        row("a promise", [](WorklistSubject &s) { s.promisedOn = day("2026-06-30"); }, "exempt promise");
        row(
            "the last day of a promise", [](WorklistSubject &s) { s.promisedOn = day("2026-06-20"); },
            "exempt promise");
        row("a broken promise", [](WorklistSubject &s) { s.promisedOn = day("2026-06-19"); }, "candidate promise");
        row("archived", [](WorklistSubject &s) { s.isArchived = true; }, "exempt archived");
        row("a lead", [](WorklistSubject &s) { s.isLead = true; }, "exempt lead");
        row("no active service", [](WorklistSubject &s) { s.activeServices = 0; }, "exempt no_active_service");
        row("a cent below the minimum", [](WorklistSubject &s) { s.invoices[0].open = 499; }, "exempt minimum");
        row("the minimum itself", [](WorklistSubject &s) { s.invoices[0].open = 500; }, "candidate delay");
        row(
            "a currency without a minimum",
            [](WorklistSubject &s) {
                s.currency = Currency(QStringLiteral("JPY"));
                s.invoices[0].open = 1;
            },
            "candidate delay");
        row("not overdue yet", [](WorklistSubject &s) { s.invoices[0].dueOn = day("2026-06-20"); }, "next delay");
        row("in the delay", [](WorklistSubject &s) { s.invoices[0].dueOn = day("2026-06-17"); }, "next delay");
        row("far ahead", [](WorklistSubject &s) { s.invoices[0].dueOn = day("2026-06-23"); }, "nothing");
        row("all is paid", [](WorklistSubject &s) { s.invoices.clear(); }, "nothing");
        row(
            "VIP, and nothing overdue",
            [](WorklistSubject &s) {
                s.isVip = true;
                s.invoices[0].dueOn = day("2026-06-20");
            },
            "nothing");
    }
    void exempts()
    {
        QFETCH(WorklistSubject, subject);
        SuspensionPolicy policy;
        policy.delayDays = 5;
        policy.minimumAmounts[Currency(QStringLiteral("USD"))] = 500;
        QTEST(verdict(worklistEntry(subject, policy, day("2026-06-20"))), "expected");
    }

    void addsUpWhatIsOverdue()
    {
        WorklistSubject subject = owing("2026-06-01");
        subject.invoices.push_back({72, QStringLiteral("INV0072"), day("2026-05-01"), 300});
        subject.invoices.push_back({73, QStringLiteral("INV0073"), day("2026-06-20"), 700});
        const auto entry = worklistEntry(subject, {}, day("2026-06-20"));
        QVERIFY(entry);
        QCOMPARE(entry->amount, 4300); // due today is not overdue
        QCOMPARE(entry->invoiceId, 72);
        QCOMPARE(entry->daysPast, 50);
    }

    void aPartPaymentOnTheDeadlineKeepsTheDeadline()
    {
        WorklistSubject subject = owing("2026-06-10");
        subject.invoices[0].open = 1;
        const auto entry = worklistEntry(subject, {}, day("2026-06-11"));
        QCOMPARE(verdict(entry), QStringLiteral("candidate due_date"));
        QCOMPARE(entry->amount, 1);
        SuspensionPolicy policy;
        policy.minimumAmounts[subject.currency] = 2;
        QCOMPARE(verdict(worklistEntry(subject, policy, day("2026-06-11"))), QStringLiteral("exempt minimum"));
    }

    /// The oldest debt was paid on its deadline: the next one counts from its own due date.
    void payingTheOldestMovesTheDeadline()
    {
        WorklistSubject subject = owing("2026-06-18");
        SuspensionPolicy policy;
        policy.delayDays = 10;
        const auto entry = worklistEntry(subject, policy, day("2026-06-20"));
        QCOMPARE(verdict(entry), QStringLiteral("next delay"));
        QCOMPARE(entry->daysPast, -8);
    }

    void aDayOfGraceDoesNotComeBackEveryMonth()
    {
        WorklistSubject subject = owing("2026-01-20");
        subject.graceAsTyped = QStringLiteral("25");
        for (CalendarDate today = day("2026-06-01"); today <= day("2026-06-30"); today = today.addDays(1))
            QCOMPARE(verdict(worklistEntry(subject, {}, today)), QStringLiteral("candidate grace"));
    }

    /// The same instant is Thursday in Honolulu and Friday in Auckland: UISP's own day counts.
    void countsByTheDayAtUisp_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("dueOn");
        QTest::addColumn<QDateTime>("instant");
        const auto row = [](const char *name, const char *zone, const char *dueOn, const char *instant,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(expected) << QString::fromLatin1(dueOn)
                                << QDateTime::fromString(QString::fromLatin1(instant), Qt::ISODate);
        };
        row("Honolulu", "Pacific/Honolulu", "2026-06-11", "2026-06-11T18:00:00Z", "next due_date");
        row("Auckland", "Pacific/Auckland", "2026-06-11", "2026-06-11T18:00:00Z", "candidate due_date");
        // The clocks go forward in New York at 07:00 UTC on 8 March, and back at 06:00 UTC on 1 November.
        row("an hour before midnight, winter", "America/New_York", "2026-03-07", "2026-03-08T04:59:00Z",
            "next due_date");
        row("midnight, winter", "America/New_York", "2026-03-07", "2026-03-08T05:00:00Z", "candidate due_date");
        row("before midnight, summer", "America/New_York", "2026-03-08", "2026-03-09T03:59:00Z", "next due_date");
        row("midnight, summer", "America/New_York", "2026-03-08", "2026-03-09T04:00:00Z", "candidate due_date");
        row("before midnight, winter again", "America/New_York", "2026-11-01", "2026-11-02T04:59:00Z", "next due_date");
        row("midnight, winter again", "America/New_York", "2026-11-01", "2026-11-02T05:00:00Z", "candidate due_date");
    }
    void countsByTheDayAtUisp()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, dueOn);
        QFETCH(QDateTime, instant);
        const ServerZone server{zone, 0};
        QTEST(verdict(worklistEntry(owing(qPrintable(dueOn)), {}, server.dayAt(instant))), "expected");
    }

    void ordersTheList()
    {
        std::vector<WorklistSubject> subjects;
        for (const char *due : {"2026-06-19", "2026-06-20", "2026-06-01", "2026-06-22", "2026-06-01"}) {
            subjects.push_back(owing(due));
            subjects.back().customerId = RecordId(subjects.size());
        }
        subjects[4].isVip = true;
        QStringList lines;
        for (const WorklistEntry &entry : worklist(subjects, {}, day("2026-06-20")))
            lines += QStringLiteral("%1 %2 %3").arg(entry.customerId).arg(groupWord(entry.group)).arg(entry.daysPast);
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("3 candidate 19"), QStringLiteral("1 candidate 1"),
                              QStringLiteral("2 next 0"), QStringLiteral("4 next -2"), QStringLiteral("5 exempt 19")}));
    }
};

FRESHET_TEST(TstWorklist)
#include "tst_worklist.moc"
