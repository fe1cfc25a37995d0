// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "tests/refresh/actingoffice.h"
#include "tests/refresh/callfaults.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr RecordId meter = 3; ///< a custom attribute that this program knows nothing of

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

ActionWish vip(bool isVip = true)
{
    return {ActionKind::SetVip, word(isVip ? "1" : "0")};
}

ActionWish grace(const char *until = "15")
{
    return {ActionKind::SetGrace, word(until)};
}

ActionWish note(const char *text = "called, pays on Friday")
{
    return {ActionKind::AddLog, word(text)};
}

const std::vector<ActionWish> &everyWish()
{
    static const std::vector<ActionWish> wishes{vip(), grace(), note()};
    return wishes;
}

/// Debtors with a value of their own that must stay as it is.
ActingOffice officeWithMeters(int debtors = 1)
{
    ActingOffice office(debtors);
    office.change([&](demo::World &world) {
        for (const RecordId customer : office.customers)
            setAttribute(world, customer, meter, word("M-77 \"north\""));
    });
    return office;
}

/// What UISP holds of a wish at the first customer, beside the meter.
bool isCarriedOut(const ActingOffice &office, const ActionWish &wish)
{
    if (wish.kind == ActionKind::AddLog)
        return office.notes() == QStringList{wish.value};
    const QString key = wish.kind == ActionKind::SetVip ? word("vip=") : word("gracePaymentDate=");
    return office.attributes().contains(key + wish.value);
}

bool isUntouched(const ActingOffice &office)
{
    return office.notes().isEmpty() && office.attributes() == word("meterNumber=M-77 \"north\"");
}

} // namespace

/// Setting VIP and grace and writing notes at UISP: every way in which it can fail, and what the desk and UISP hold
/// afterwards.
class TstCustomerActions : public QObject
{
    Q_OBJECT

private slots:
    void setsWhatWasConfirmedAndNothingElse_data()
    {
        QTest::addColumn<ActionWish>("wish");
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("trail");
        const QString kept = word(" meterNumber=M-77 \"north\"");
        QTest::newRow("VIP") << vip() << word("gracePaymentDate=5") + kept + word(" vip=1") << QString()
                             << word("CUSTOMER_VIP: customer %1, \"1\": ");
        QTest::newRow("grace") << grace("2026-12-24") << word("gracePaymentDate=2026-12-24") + kept << word("5")
                               << word("CUSTOMER_GRACE: customer %1, \"2026-12-24\": ");
        QTest::newRow("no grace") << grace("") << kept.trimmed() << word("5")
                                  << word("CUSTOMER_GRACE: customer %1, \"\": ");
        QTest::newRow("a note") << note() << word("gracePaymentDate=5") + kept << QString()
                                << word("CUSTOMER_LOG: customer %1, \"called, pays on Friday\": ");
    }
    void setsWhatWasConfirmedAndNothingElse()
    {
        QFETCH(ActionWish, wish);
        QFETCH(QString, trail);
        ActingOffice office = officeWithMeters();
        office.change([&](demo::World &world) {
            setAttribute(world, office.customers[0], demo::attributes::gracePaymentDate, word("5"));
        });
        const ConfirmedActions confirmed = office.confirmed(wish);
        QCOMPARE(confirmed.lines.size(), size_t(1));
        QCOMPARE(confirmed.lines[0].serviceId, 0);
        QTEST(confirmed.lines[0].before, "before");
        QVERIFY(!confirmed.lines[0].sentence.isEmpty());
        QCOMPARE(office.calls(), 0);
        QCOMPARE(office.perform(confirmed), QStringList{word("done")});
        QTEST(office.attributes(), "attributes");
        QCOMPARE(office.notes().size(), wish.kind == ActionKind::AddLog ? 1 : 0);
        QCOMPARE(office.written(), QStringList{actionWord(wish.kind) + word(" done")});
        const QString line = word("Clerk ") + trail.arg(office.customers[0]);
        QCOMPARE(office.trail().first(2), (QStringList{line + word("done"), line + word("sent")}));
        QCOMPARE(office.calls(), 1);
        // The same once more needs nothing to be sent.
        QCOMPARE(office.perform(office.confirmed(wish)), QStringList{word("already")});
        QCOMPARE(office.calls(), 1);
    }

    void tellsWhatBecameOfACall_data() { addCallFaultRows(); }
    void tellsWhatBecameOfACall()
    {
        QFETCH(demo::Fault::Kind, fault);
        QFETCH(int, status);
        QFETCH(bool, took);
        QFETCH(QString, written);
        for (const ActionWish &wish : everyWish()) {
            ActingOffice office = officeWithMeters();
            const ConfirmedActions confirmed = office.confirmed(wish);
            office.strikeCustomerCall(wish.kind, fault, status);
            QTEST(office.perform(confirmed).value(0), "state");
            QCOMPARE(isCarriedOut(office, wish), took);
            QVERIFY(took || isUntouched(office));
            QVERIFY(office.attributes().contains(word("meterNumber=M-77 \"north\"")));
            QCOMPARE(office.calls(), 1);
            QCOMPARE(office.written(), QStringList{actionWord(wish.kind) + u' ' + written});
        }
    }

    /// Killed between intent and answer: the next look finds out, and sends nothing again.
    void aCrashIsClearedUpByReading_data()
    {
        QTest::addColumn<bool>("took");
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("next");
        QTest::newRow("it took") << true << 1 << word("found_done") << word("already");
        QTest::newRow("it may still take") << false << 1 << word("open") << word("not_sent");
        QTest::newRow("it did not take") << false << 600 << word("found_not_done") << word("done");
    }
    void aCrashIsClearedUpByReading()
    {
        QFETCH(bool, took);
        QFETCH(int, secondsLater);
        QFETCH(QString, written);
        for (const ActionWish &wish : everyWish()) {
            ActingOffice office = officeWithMeters();
            const ConfirmedActions confirmed = office.confirmed(wish);
            office.strikeCustomerCall(wish.kind, took ? demo::Fault::Kind::HangBehind : demo::Fault::Kind::Hang);
            {
                ActionRun run(office.desk->clock, office.setup(), confirmed);
                run.start();
                QTRY_COMPARE_WITH_TIMEOUT(office.calls(), 1, ActingOffice::limitMs);
                QTRY_COMPARE_WITH_TIMEOUT(isCarriedOut(office, wish), took, ActingOffice::limitMs);
            }
            const QString action = actionWord(wish.kind) + u' ';
            QCOMPARE(office.written(), QStringList{action + word("open")});
            office.desk->clock.now = office.desk->clock.now.addSecs(secondsLater);
            const ActionPreparation preparation = office.prepare(wish);
            QCOMPARE(preparation.plan.settled.size(), 1);
            QVERIFY(preparation.plan.settled[0].contains(QString::number(office.customers[0])));
            QCOMPARE(office.written(), QStringList{action + written});
            QCOMPARE(office.calls(), 1);
            QTEST(office.perform(confirmedPlan(preparation.plan, 0, false)).value(0), "next");
            QVERIFY(office.attributes().contains(word("meterNumber=M-77 \"north\"")));
            QVERIFY(office.notes().size() <= 1);
        }
    }

    /// What was lost holds up the customer, not the services.
    void anOpenChangeHoldsUpTheCustomerOnly()
    {
        ActingOffice office;
        const ConfirmedActions first = office.confirmed(vip());
        office.strikeCustomerCall(ActionKind::SetVip, demo::Fault::Kind::Reset);
        QCOMPARE(office.perform(first), QStringList{word("unknown")});
        QCOMPARE(office.perform(office.confirmed(note())), QStringList{word("not_sent")});
        QCOMPARE(office.notes(), QStringList());
        QCOMPARE(office.perform(office.confirmed()), QStringList{word("done")});
        QVERIFY(office.isSuspended());
    }

    void aReadOnlyTokenEndsTheRun()
    {
        for (const ActionWish &wish : everyWish()) {
            ActingOffice office = officeWithMeters(3);
            const ConfirmedActions confirmed = office.confirmed(wish);
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
            QVERIFY(isUntouched(office));
        }
    }

    void whatSomebodySetMeanwhileIsNotSent()
    {
        for (const ActionWish &wish : everyWish()) {
            ActingOffice office;
            const ConfirmedActions confirmed = office.confirmed(wish);
            QCOMPARE(office.perform(confirmed), QStringList{word("done")});
            // Another desk has confirmed the same; a day later it does not look as if written today.
            office.desk->clock.now = office.desk->clock.now.addSecs(20 * 60);
            office.change([&](demo::World &world) { world.setToday(world.today().addDays(1)); });
            QCOMPARE(office.perform(confirmed), QStringList{word("already")});
            QCOMPARE(office.calls(), 1);
        }
    }

    /// A double click, a retry, another window: one note.
    void confirmedTwiceIsDoneOnce()
    {
        ActingOffice office;
        const ConfirmedActions confirmed = office.confirmed(note());
        ActionRun one(office.desk->clock, office.setup(), confirmed);
        ActionRun other(office.desk->clock, office.setup(), confirmed);
        QSignalSpy oneEnded(&one, &ActionRun::finished);
        QSignalSpy otherEnded(&other, &ActionRun::finished);
        one.start();
        other.start();
        QTRY_COMPARE_WITH_TIMEOUT(oneEnded.size() + otherEnded.size(), 2, ActingOffice::limitMs);
        QCOMPARE(office.notes().size(), 1);
        QCOMPARE(office.calls(), 1);
    }

    /// What cannot be read of a customer cannot be sent back either.
    void whoCannotBeReadIsLeftAlone()
    {
        ActingOffice office = officeWithMeters();
        const ConfirmedActions confirmed = office.confirmed(vip());
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::BadRow;
        fault.field = "attributes";
        fault.value = "[{\"customAttributeId\":\"abc\",\"key\":\"meterNumber\",\"value\":\"M-77\"}]";
        fault.recordId = -1;
        fault.times = -1;
        fault.pathPrefix = QStringLiteral("clients/%1").arg(office.customers[0]);
        office.addFault(fault);
        QCOMPARE(office.perform(confirmed), QStringList{word("not_sent")});
        QCOMPARE(office.calls(), 0);
    }

    void aDryRunSendsNothing()
    {
        for (const ActionWish &wish : everyWish()) {
            ActingOffice office(2);
            ConfirmedActions confirmed = office.confirmed(wish);
            confirmed.isDryRun = true;
            QCOMPARE(office.perform(confirmed), (QStringList{word("dry_run"), word("dry_run")}));
            QCOMPARE(office.calls(), 0);
            QCOMPARE(office.written(), QStringList());
        }
    }

    void stopsBetweenTwoCalls()
    {
        ActingOffice office(4);
        ActionRun run(office.desk->clock, office.setup(), office.confirmed(note()));
        QSignalSpy ended(&run, &ActionRun::finished);
        QObject::connect(&run, &ActionRun::lineEnded, &run, [&run](int index) {
            if (index == 1)
                run.stop();
        });
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, ActingOffice::limitMs);
        QCOMPARE(run.lines()[2].state, ActionState::Stopped);
        QCOMPARE(office.calls(), 2);
        QCOMPARE(office.notes(3), QStringList());
    }
};

FRESHET_TEST(TstCustomerActions)
#include "tst_customeractions.moc"
