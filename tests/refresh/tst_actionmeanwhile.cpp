// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/worklistchange.h"
#include "demo/edits.h"
#include "tests/refresh/actingoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// The office writes something down in a window of its own.
void write(const ActingOffice &office, const std::function<Result<void>(Database &, const QDateTime &)> &change)
{
    const auto desk = Database::open(office.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk || !change(**desk, office.desk->clock.now))
        qFatal("The desk file could not be written.");
}

void promise(const ActingOffice &office, size_t debtor)
{
    write(office, [&](Database &desk, const QDateTime &now) {
        WorklistNote note{office.customers[debtor]};
        note.promisedOn = CalendarDate::fromQDate(QDate(2026, 12, 24));
        return changeWorklistNote(desk, note, now, word("Clerk"));
    });
}

void decide(const ActingOffice &office, const SuspensionPolicy &policy)
{
    write(office, [&](Database &desk, const QDateTime &now) {
        return changeSuspensionPolicy(desk, policy, now, word("Clerk"));
    });
}

SuspensionPolicy permitting(const std::array<bool, 7> &weekdays)
{
    SuspensionPolicy policy;
    policy.isWeekdayPermitted = weekdays;
    return policy;
}

/// `meanwhile` happens behind the first line.
std::vector<ActionLine> performWith(const ActingOffice &office, const ConfirmedActions &confirmed,
                                    const std::function<void()> &meanwhile)
{
    return office.performWith(confirmed, [&meanwhile](ActionRun &, int index) {
        if (index == 0)
            meanwhile();
    });
}

} // namespace

/// What happens between a confirmation and the call, in the office, at UISP and by the clock.
class TstActionMeanwhile : public QObject
{
    Q_OBJECT

private slots:
    void aPromiseWhileTheRunGoesOnCounts()
    {
        ActingOffice office(2);
        const std::vector<ActionLine> lines =
            performWith(office, office.confirmed(), [&office] { promise(office, 1); });
        QCOMPARE(statesOf(lines), (QStringList{word("done"), word("dropped")}));
        QVERIFY2(lines[1].sentence.contains(word("2026-12-24")), qPrintable(lines[1].sentence));
        QCOMPARE(office.calls(), 1);
    }

    /// 2026-11-22 is a Sunday.
    void aDayThatIsNotPermittedIsRefused()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        decide(office, permitting({true, true, true, true, true, true, false}));
        const ActionPreparation preparation = office.prepare();
        QCOMPARE(preparation.plan.lines[0].state, ActionState::Dropped);
        QVERIFY2(preparation.plan.lines[0].sentence.contains(word("does not permit")),
                 qPrintable(preparation.plan.lines[0].sentence));
        QCOMPARE(office.perform(confirmed), QStringList{word("dropped")});
        QCOMPARE(office.calls(), 0);
        // To end a suspension is always permitted.
        office.change([&](demo::World &world) { world.suspendService(office.services[0]); });
        QCOMPARE(office.perform(office.confirmed({ActionKind::Resume})), QStringList{word("done")});
    }

    void aRunEndsWithThePermittedDay()
    {
        ActingOffice office(2);
        SuspensionPolicy policy = permitting({false, true, true, true, true, true, true});
        policy.staleMinutes = SuspensionPolicy::mostStaleMinutes;
        decide(office, policy);
        const std::vector<ActionLine> lines = performWith(
            office, office.confirmed(), [&office] { office.desk->clock.now = office.desk->clock.now.addDays(1); });
        QCOMPARE(statesOf(lines), (QStringList{word("done"), word("dropped")}));
    }

    /// The lid was closed over a run.
    void aListIsNotGoneOnWithBehindALongPause_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("state");
        QTest::newRow("as long as data may be acted on") << 30 << word("done");
        QTest::newRow("longer") << 31 << word("stopped");
    }
    void aListIsNotGoneOnWithBehindALongPause()
    {
        QFETCH(int, minutes);
        QFETCH(QString, state);
        ActingOffice office(2);
        const std::vector<ActionLine> lines = performWith(office, office.confirmed(), [&] {
            office.desk->clock.now = office.desk->clock.now.addSecs(qint64(minutes) * 60);
        });
        QCOMPARE(statesOf(lines), (QStringList{word("done"), state}));
    }

    /// Money that UISP holds is a payment, whether or not it is set against the invoice.
    void whoHasCreditForAllOfItHasPaid_data()
    {
        QTest::addColumn<qint64>("credit");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("none") << qint64(0) << word("ready") << false;
        QTest::newRow("a cent too little") << qint64(1999) << word("ready") << true;
        QTest::newRow("enough") << qint64(2000) << word("dropped") << true;
    }
    void whoHasCreditForAllOfItHasPaid()
    {
        QFETCH(qint64, credit);
        QFETCH(bool, isTold);
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        office.change([&](demo::World &world) {
            const RecordId other = world.addInvoice(office.customers[0], 100, world.today(), world.today().addDays(14));
            world.payInvoice(other, 100 + credit, world.today());
        });
        const ActionLine line = office.prepare().plan.lines[0];
        QTEST(stateWord(line.state), "state");
        QCOMPARE(line.sentence.contains(word("holds a credit")), isTold);
        QCOMPARE(line.credit, credit);
        // Whoever confirmed it did not know of the money.
        QCOMPARE(office.perform(confirmed), QStringList{credit > 0 ? word("dropped") : word("done")});
        QCOMPARE(office.calls(), credit > 0 ? 0 : 1);
    }

    void whatWasLookedAtAnewIsSent()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        office.change([&](demo::World &world) { world.payInvoice(office.invoices[0], 500, world.today()); });
        QCOMPARE(office.perform(confirmed), QStringList{word("dropped")});
        QCOMPARE(office.perform(office.confirmed()), QStringList{word("done")});
    }

    /// Exactly what was looked at is replaced, and nothing that somebody has typed since.
    void aValueThatNobodyHasSeenIsNotReplaced_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("since");
        QTest::newRow("another one") << word("5") << word("2026-12-31");
        QTest::newRow("one where none was") << QString() << word("9");
        QTest::newRow("none any more") << word("5") << QString();
    }
    void aValueThatNobodyHasSeenIsNotReplaced()
    {
        QFETCH(QString, before);
        QFETCH(QString, since);
        ActingOffice office;
        const auto set = [&office](const QString &value) {
            office.change([&](demo::World &world) {
                setAttribute(world, office.customers[0], demo::attributes::gracePaymentDate, value);
            });
        };
        set(before);
        const ConfirmedActions confirmed = office.confirmed({ActionKind::SetGrace, word("15")});
        set(since);
        QCOMPARE(office.perform(confirmed), QStringList{word("dropped")});
        QCOMPARE(office.attributes(), since.isEmpty() ? QString() : word("gracePaymentDate=") + since);
        QCOMPARE(office.calls(), 0);
    }

    void aSuspensionIsNotEndedWithoutTheWarningThatItNeeds()
    {
        ActingOffice office;
        office.change([&](demo::World &world) {
            world.payInvoice(office.invoices[0], 2000, world.today());
            world.suspendService(office.services[0]);
        });
        const ConfirmedActions confirmed = office.confirmed({ActionKind::Resume});
        QVERIFY(!confirmed.lines[0].mayExempt);
        office.change([&](demo::World &world) {
            world.addInvoice(office.customers[0], 900, world.today().addDays(-20), world.today().addDays(-3));
        });
        QCOMPARE(office.perform(confirmed), QStringList{word("dropped")});
        QVERIFY(office.isSuspended());
        QCOMPARE(office.perform(office.confirmed({ActionKind::Resume})), QStringList{word("done")});
    }

    /// What is not due yet is no debt: neither an amount nor a warning.
    void whatIsNotDueYetIsNotOverdue()
    {
        ActingOffice office;
        office.change([&](demo::World &world) {
            world.payInvoice(office.invoices[0], 2000, world.today());
            world.addInvoice(office.customers[0], 900, world.today(), world.today().addDays(3));
        });
        const ActionLine left = office.prepare().plan.lines[0];
        QCOMPARE(left.state, ActionState::Dropped);
        QCOMPARE(left.overdue, 0);
        office.change([&](demo::World &world) { world.suspendService(office.services[0]); });
        const ActionLine ending = office.prepare({ActionKind::Resume}).plan.lines[0];
        QCOMPARE(ending.overdue, 0);
        QVERIFY(!ending.mayExempt);
        QCOMPARE(ending.sentence, word("Nothing is overdue."));
    }

    /// Part of the debt paid between preview and call: what is left decides.
    void aPartPaymentCountsAsSuch_data()
    {
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<QString>("state");
        QTest::newRow("less than down to the minimum") << qint64(1499) << word("ready");
        QTest::newRow("down to the minimum") << qint64(1500) << word("ready");
        QTest::newRow("below the minimum") << qint64(1501) << word("dropped");
    }
    void aPartPaymentCountsAsSuch()
    {
        QFETCH(qint64, paid);
        ActingOffice office;
        SuspensionPolicy policy;
        policy.minimumAmounts[Currency(QStringLiteral("USD"))] = 500;
        decide(office, policy);
        const ConfirmedActions confirmed = office.confirmed();
        office.change([&](demo::World &world) { world.payInvoice(office.invoices[0], paid, world.today()); });
        QCOMPARE(office.perform(confirmed), QStringList{word("dropped")});
        QTEST(stateWord(office.prepare().plan.lines[0].state), "state");
    }

    void whoIsToldToSlowDownSendsNothingMore()
    {
        ActingOffice office(3);
        const ConfirmedActions confirmed = office.confirmed();
        office.strikeCall(demo::Fault::Kind::Status, 429, -1);
        QCOMPARE(office.perform(confirmed), (QStringList{word("refused"), word("stopped"), word("stopped")}));
        QCOMPARE(office.calls(), 1);
    }

    /// A lost answer while UISP cannot be read either: whoever is left is not tried.
    void nothingIsSentIntoTheDark()
    {
        ActingOffice office(3);
        const ConfirmedActions confirmed = office.confirmed();
        office.strikeCall(demo::Fault::Kind::ResetBehind);
        demo::Fault down;
        down.status = 503;
        down.times = -1;
        down.pathPrefix = QStringLiteral("clients/services/%1").arg(office.services[0]);
        office.addFault(down);
        QCOMPARE(office.perform(confirmed), (QStringList{word("unknown"), word("stopped"), word("stopped")}));
        QCOMPARE(office.calls(), 1);
    }
};

FRESHET_TEST(TstActionMeanwhile)
#include "tst_actionmeanwhile.moc"
