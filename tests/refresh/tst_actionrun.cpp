// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/worklistchange.h"
#include "demo/edits.h"
#include "tests/refresh/actingoffice.h"
#include "tests/refresh/callfaults.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Every action, every way in which it can fail, and what the desk and UISP hold afterwards.
class TstActionRun : public QObject
{
    Q_OBJECT

private slots:
    void suspendsAndEndsIt()
    {
        ActingOffice office;
        const ActionPreparation preparation = office.prepare();
        QCOMPARE(preparation.kind, ActionPreparation::Kind::Planned);
        QCOMPARE(preparation.plan.lines.size(), size_t(1));
        QCOMPARE(preparation.plan.lines[0].serviceId, office.services[0]);
        QCOMPARE(preparation.plan.lines[0].overdue, 2000);
        QVERIFY(preparation.plan.lines[0].sentence.contains(QStringLiteral("2026-11-12")));
        QVERIFY(!preparation.plan.reasons.empty());
        QCOMPARE(office.calls(), 0);

        QCOMPARE(office.perform(office.confirmed()), QStringList{word("done")});
        QVERIFY(office.isSuspended());
        QCOMPARE(office.written(), QStringList{word("suspend done")});
        const QString about =
            QStringLiteral("service %1 of customer %2, reason 1000: ").arg(office.services[0]).arg(office.customers[0]);
        QCOMPARE(office.trail().first(2),
                 (QStringList{QStringLiteral("Clerk SERVICE_SUSPEND: ") + about + word("done"),
                              QStringLiteral("Clerk SERVICE_SUSPEND: ") + about + word("sent")}));
        const ActionPreparation ending = office.prepare({ActionKind::Resume});
        QVERIFY(ending.plan.lines[0].mayExempt); // it is still overdue
        QCOMPARE(office.perform(office.confirmed({ActionKind::Resume})), QStringList{word("done")});
        QVERIFY(!office.isSuspended());
        QCOMPARE(office.calls(), 2);
    }

    void tellsWhatBecameOfACall_data() { addCallFaultRows(); }
    void tellsWhatBecameOfACall()
    {
        QFETCH(demo::Fault::Kind, fault);
        QFETCH(int, status);
        QFETCH(bool, took);
        for (const ActionKind kind : {ActionKind::Suspend, ActionKind::Resume}) {
            ActingOffice office;
            if (kind == ActionKind::Resume)
                office.change([&](demo::World &world) { world.suspendService(office.services[0]); });
            const ConfirmedActions confirmed = office.confirmed({kind});
            office.strikeCall(fault, status, -1);
            const QStringList states = office.perform(confirmed);
            QTEST(states.value(0), "state");
            QCOMPARE(office.isSuspended(), took == (kind == ActionKind::Suspend));
            QCOMPARE(office.calls(), 1);
            QFETCH(QString, written);
            QCOMPARE(office.written(), QStringList{actionWord(kind) + QLatin1Char(' ') + written});
        }
    }

    void aReadOnlyTokenEndsTheRun()
    {
        ActingOffice office(3);
        const ConfirmedActions confirmed = office.confirmed();
        ActionSetup setup = office.setup();
        setup.connection.token = office.desk->server.readOnlyToken();
        ActionRun run(office.desk->clock, setup, confirmed);
        QSignalSpy ended(&run, &ActionRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, ActingOffice::limitMs);
        QVERIFY(run.isForbidden());
        QCOMPARE(run.lines()[0].state, ActionState::Refused);
        QCOMPARE(run.lines()[1].state, ActionState::Stopped);
        QCOMPARE(run.lines()[2].sentence, run.lines()[0].sentence);
        QCOMPARE(office.calls(), 1);
    }

    void whoPaidMeanwhileIsDropped_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"paid", "VIP", "archived", "suspended by another desk", "promised"})
            QTest::newRow(what) << word(what);
    }
    void whoPaidMeanwhileIsDropped()
    {
        QFETCH(QString, what);
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        if (what == QLatin1String("paid"))
            office.change([&](demo::World &world) { world.payInvoice(office.invoices[0], 2000, world.today()); });
        else if (what == QLatin1String("VIP"))
            office.change([&](demo::World &world) { addTag(world, office.customers[0], demo::tags::vip); });
        else if (what == QLatin1String("archived"))
            office.change([&](demo::World &world) { world.archiveCustomer(office.customers[0]); });
        else if (what == QLatin1String("suspended by another desk"))
            office.change([&](demo::World &world) { world.suspendService(office.services[0]); });
        else {
            const auto desk = Database::open(office.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
            WorklistNote note{office.customers[0]};
            note.promisedOn = CalendarDate::fromQDate(QDate(2026, 12, 24));
            QVERIFY(changeWorklistNote(**desk, note, office.desk->clock.now, word("Clerk")));
        }
        const bool isAlready = what == QLatin1String("suspended by another desk");
        QCOMPARE(office.perform(confirmed), QStringList{isAlready ? word("already") : word("dropped")});
        QCOMPARE(office.calls(), 0);
        QCOMPARE(office.written(), QStringList());
    }

    void whoPaidBeforeIsNotOffered()
    {
        ActingOffice office(2);
        office.change([&](demo::World &world) { world.payInvoice(office.invoices[0], 2000, world.today()); });
        const ActionPreparation preparation = office.prepare();
        QCOMPARE(preparation.plan.lines.size(), size_t(2));
        QCOMPARE(preparation.plan.lines[0].customerId, office.customers[1]);
        QCOMPARE(preparation.plan.lines[0].state, ActionState::Ready);
        QCOMPARE(preparation.plan.lines[1].state, ActionState::Dropped);
        QVERIFY(!preparation.plan.lines[1].sentence.isEmpty());
    }

    /// A double click, a retry, another window: one suspension.
    void confirmedTwiceIsDoneOnce()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        ActionRun one(office.desk->clock, office.setup(), confirmed);
        ActionRun other(office.desk->clock, office.setup(), confirmed);
        QSignalSpy oneEnded(&one, &ActionRun::finished);
        QSignalSpy otherEnded(&other, &ActionRun::finished);
        one.start();
        other.start();
        QTRY_COMPARE_WITH_TIMEOUT(oneEnded.size() + otherEnded.size(), 2, ActingOffice::limitMs);
        QVERIFY(office.isSuspended());
        QCOMPARE(office.calls(), 1);
        const QSet<ActionState> states{one.lines()[0].state, other.lines()[0].state};
        QVERIFY(states.contains(ActionState::Done));
        QVERIFY(states.contains(ActionState::NotSent) || states.contains(ActionState::Already));
    }

    /// Two desks do not share a file: UISP refuses the second call, and that is told as what it is.
    void twoDesksSuspendOnce()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        demo::Fault quicker;
        quicker.kind = demo::Fault::Kind::Change;
        quicker.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.services[0]);
        quicker.change = [&](demo::World &world) { world.suspendService(office.services[0]); };
        office.addFault(quicker);
        QCOMPARE(office.perform(confirmed), QStringList{word("already")});
        QVERIFY(office.isSuspended());
        QCOMPARE(office.calls(), 1);
    }

    /// Killed between intent and answer: the next look finds out, and sends nothing again.
    void aCrashIsClearedUpByReading_data()
    {
        QTest::addColumn<bool>("took");
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("next");
        QTest::newRow("it took") << true << 1 << word("found_done") << word("dropped");
        QTest::newRow("it may still take") << false << 1 << word("open") << word("not_sent");
        QTest::newRow("it did not take") << false << 600 << word("found_not_done") << word("done");
    }
    void aCrashIsClearedUpByReading()
    {
        QFETCH(bool, took);
        QFETCH(int, secondsLater);
        QFETCH(QString, written);
        for (const ActionKind kind : {ActionKind::Suspend, ActionKind::Resume}) {
            ActingOffice office;
            if (kind == ActionKind::Resume)
                office.change([&](demo::World &world) { world.suspendService(office.services[0]); });
            const ConfirmedActions confirmed = office.confirmed({kind});
            office.strikeCall(took ? demo::Fault::Kind::HangBehind : demo::Fault::Kind::Hang, 0, 1);
            {
                ActionRun run(office.desk->clock, office.setup(), confirmed);
                run.start();
                QTRY_COMPARE_WITH_TIMEOUT(office.calls(), 1, ActingOffice::limitMs);
                QTRY_COMPARE_WITH_TIMEOUT(office.isSuspended(), took == (kind == ActionKind::Suspend),
                                          ActingOffice::limitMs);
            }
            const QString action = actionWord(kind) + u' ';
            QCOMPARE(office.written(), QStringList{action + word("open")});
            office.desk->clock.now = office.desk->clock.now.addSecs(secondsLater);
            const ActionPreparation preparation = office.prepare({kind});
            QCOMPARE(preparation.plan.settled.size(), 1);
            QCOMPARE(office.written(), QStringList{action + written});
            QCOMPARE(office.calls(), 1);
            // Nothing is sent for the service while the end is open; afterwards it is an action like any other.
            QTEST(office.perform(confirmedPlan(preparation.plan, ActingOffice::reason, false)).value(0), "next");
            QVERIFY(office.calls() <= 1 + int(secondsLater > 300));
        }
    }

    void aSuspensionForAnotherReasonIsNotTakenForOurs()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        office.strikeCall(demo::Fault::Kind::Hang);
        {
            ActionRun run(office.desk->clock, office.setup(), confirmed);
            run.start();
            QTRY_COMPARE_WITH_TIMEOUT(office.calls(), 1, ActingOffice::limitMs);
        }
        office.change([&](demo::World &world) { world.suspendService(office.services[0], ActingOffice::reason + 1); });
        office.desk->clock.now = office.desk->clock.now.addSecs(600);
        const ActionPreparation preparation = office.prepare();
        QCOMPARE(office.written(), QStringList{word("suspend already")});
        QVERIFY2(preparation.plan.settled.value(0).contains(word("another reason")),
                 qPrintable(preparation.plan.settled.value(0)));
    }

    void aDryRunSendsNothing()
    {
        ActingOffice office(2);
        ConfirmedActions confirmed = office.confirmed();
        confirmed.isDryRun = true;
        QCOMPARE(office.perform(confirmed), (QStringList{word("dry_run"), word("dry_run")}));
        QCOMPARE(office.calls(), 0);
        QCOMPARE(office.written(), QStringList());
    }

    void oldDataIsRefused()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        office.desk->clock.now = office.desk->clock.now.addSecs(31 * 60);
        const ActionPreparation preparation = office.prepare();
        QCOMPARE(preparation.kind, ActionPreparation::Kind::Stale);
        QVERIFY(!preparation.sentence.isEmpty());
        QCOMPARE(office.perform(confirmed), QStringList{word("stopped")});
        QCOMPARE(office.calls(), 0);
    }

    void whoCannotBeReadIsLeftAlone()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        demo::Fault fault;
        fault.status = 500;
        fault.times = -1;
        fault.pathPrefix = QStringLiteral("invoices");
        office.addFault(fault);
        QCOMPARE(office.perform(confirmed), QStringList{word("not_sent")});
        QCOMPARE(office.prepare().plan.lines[0].state, ActionState::NotSent);
        QCOMPARE(office.calls(), 0);
    }

    /// What was sent and cannot be read back stays open until it can.
    void anUnreadableEndStaysOpen()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        office.strikeCall(demo::Fault::Kind::ResetBehind);
        demo::Fault fault;
        fault.status = 503;
        fault.times = -1;
        fault.pathPrefix = QStringLiteral("clients/services/%1").arg(office.services[0]);
        office.addFault(fault);
        QCOMPARE(office.perform(confirmed), QStringList{word("unknown")});
        QCOMPARE(office.written(), QStringList{word("suspend open")});
        office.desk->server.clearFaults();
        office.prepare();
        QCOMPARE(office.written(), QStringList{word("suspend found_done")});
        QCOMPARE(office.calls(), 1);
    }

    void whatCannotBeWrittenDownIsNotSent()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed();
        const auto other = Database::open(office.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY((*other)->execute(word("CREATE TRIGGER no_action BEFORE INSERT ON actions BEGIN "
                                       "SELECT RAISE(ABORT, 'full'); END")));
        QCOMPARE(office.perform(confirmed), QStringList{word("not_sent")});
        QCOMPARE(office.calls(), 0);
        QVERIFY(!office.isSuspended());
    }

    void stopsBetweenTwoCalls()
    {
        ActingOffice office(4);
        ActionRun run(office.desk->clock, office.setup(), office.confirmed());
        QSignalSpy ended(&run, &ActionRun::finished);
        QObject::connect(&run, &ActionRun::lineEnded, &run, [&run](int index) {
            if (index == 1)
                run.stop();
        });
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, ActingOffice::limitMs);
        QStringList states;
        for (const ActionLine &line : run.lines())
            states += stateWord(line.state);
        QCOMPARE(states, (QStringList{word("done"), word("done"), word("stopped"), word("stopped")}));
        QCOMPARE(office.calls(), 2);
    }
};

FRESHET_TEST(TstActionRun)
#include "tst_actionrun.moc"
