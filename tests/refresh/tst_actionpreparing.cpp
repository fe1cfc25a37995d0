// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/actingoffice.h"
#include "tests/refresh/callfaults.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

using Kind = demo::Fault::Kind;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

const std::vector<ActionWish> &everyWish()
{
    static const std::vector<ActionWish> wishes{{ActionKind::Suspend},
                                                {ActionKind::Resume},
                                                {ActionKind::SetVip, word("1")},
                                                {ActionKind::SetGrace, word("15")},
                                                {ActionKind::AddLog, word("called")}};
    return wishes;
}

void strike(const ActingOffice &office, const QString &path, Kind kind, int status)
{
    demo::Fault fault;
    fault.kind = kind;
    fault.status = status;
    fault.times = -1;
    fault.pathPrefix = path;
    office.addFault(fault);
}

void addReadingFaultRows()
{
    QTest::addColumn<Kind>("fault");
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 429, 500, 503})
        QTest::addRow("%d", status) << Kind::Status << status;
    QTest::newRow("reset") << Kind::Reset << 0;
    QTest::newRow("a sign-in page") << Kind::Html << 0;
    QTest::newRow("broken JSON") << Kind::BrokenJson << 0;
    QTest::newRow("a list for an object") << Kind::EmptyList << 0;
}

} // namespace

/// What must be known before anything is offered or sent: every way in which it cannot be had.
class TstActionPreparing : public QObject
{
    Q_OBJECT

private slots:
    void whoCannotBeReadIsNotOffered_data() { addReadingFaultRows(); }
    void whoCannotBeReadIsNotOffered()
    {
        QFETCH(Kind, fault);
        QFETCH(int, status);
        for (const ActionWish &wish : everyWish()) {
            ActingOffice office;
            strike(office, QStringLiteral("clients/%1").arg(office.customers[0]), fault, status);
            const ActionPreparation preparation = office.prepare(wish);
            if (status == 401 || status == 403 || status == 429) {
                QCOMPARE(preparation.kind, ActionPreparation::Kind::Failed);
                QCOMPARE(preparation.error->httpStatus, status);
            } else {
                QCOMPARE(preparation.plan.lines.size(), size_t(1));
                QCOMPARE(preparation.plan.lines[0].state, ActionState::NotSent);
                QVERIFY(!preparation.plan.lines[0].sentence.isEmpty());
            }
            QCOMPARE(office.calls(), 0);
        }
    }

    void whoCannotBeReadAnewIsNotActedOn_data() { addReadingFaultRows(); }
    void whoCannotBeReadAnewIsNotActedOn()
    {
        QFETCH(Kind, fault);
        QFETCH(int, status);
        for (const ActionWish &wish : everyWish()) {
            ActingOffice office;
            if (wish.kind == ActionKind::Resume)
                office.change([&](demo::World &world) { world.suspendService(office.services[0]); });
            const ConfirmedActions confirmed = office.confirmed(wish);
            QCOMPARE(confirmed.lines[0].state, ActionState::Ready);
            strike(office, QStringLiteral("clients/%1").arg(office.customers[0]), fault, status);
            QCOMPARE(office.perform(confirmed), QStringList{word("not_sent")});
            QCOMPARE(office.calls(), 0);
            QCOMPARE(office.written(), QStringList());
        }
    }

    /// Reasons and attributes are never invented.
    void withoutWhatUispOffersNothingIsSent_data() { addReadingFaultRows(); }
    void withoutWhatUispOffersNothingIsSent()
    {
        QFETCH(Kind, fault);
        QFETCH(int, status);
        ActingOffice office;
        strike(office, word("service-suspension-reasons"), fault, status);
        strike(office, word("custom-attributes"), fault, status);
        const ActionPlan plan = office.prepare().plan;
        QVERIFY(plan.reasons.empty());
        QCOMPARE(plan.reasonsTrouble.has_value(), fault != Kind::EmptyList);
        for (const ActionWish &wish : {everyWish()[2], everyWish()[3]}) {
            const ActionPreparation preparation = office.prepare(wish);
            QVERIFY(preparation.kind != ActionPreparation::Kind::Planned);
            QVERIFY(!preparation.sentence.isEmpty());
        }
        QCOMPARE(office.calls(), 0);
    }

    void whoIsNamedTwiceIsReadOnce()
    {
        ActingOffice office;
        office.customers.push_back(office.customers[0]);
        QCOMPARE(office.prepare().plan.lines.size(), size_t(1));
    }

    void beforeTheFirstRefreshThereIsNothingToActOn()
    {
        const ActingOffice office;
        ActionSetup setup = office.setup();
        setup.cachePath += word(".none");
        ActionPreparing preparing(office.desk->clock, setup, {ActionKind::Suspend, office.customers});
        QSignalSpy ended(&preparing, &ActionPreparing::finished);
        preparing.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, ActingOffice::limitMs);
        const auto preparation = ended[0][0].value<ActionPreparation>();
        QCOMPARE(preparation.kind, ActionPreparation::Kind::Failed);
        QVERIFY2(preparation.sentence.contains(word("Refresh first")), qPrintable(preparation.sentence));
    }

    void endsOnceWhenItIsCancelled()
    {
        ActingOffice office(5);
        ActionPreparing preparing(office.desk->clock, office.setup(), {ActionKind::Suspend, office.customers});
        QSignalSpy ended(&preparing, &ActionPreparing::finished);
        preparing.start();
        QTRY_VERIFY_WITH_TIMEOUT(!office.desk->server.requests().isEmpty(), ActingOffice::limitMs);
        preparing.cancel();
        preparing.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, ActingOffice::limitMs);
        QCOMPARE(ended[0][0].value<ActionPreparation>().error->kind, ErrorKind::Cancelled);
        QVERIFY(!waitUntil([&ended] { return ended.size() > 1; }, 300));
    }
};

FRESHET_TEST(TstActionPreparing)
#include "tst_actionpreparing.moc"
