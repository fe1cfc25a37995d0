// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshprogress.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

using Stage = ListState::Stage;

ListState listOf(Entity entity, Stage stage, qint64 rows, qint64 expected)
{
    return {entityKey(entity), entity, stage, rows, expected, 0, {}};
}

RefreshProgress readingAt(double seconds, std::vector<ListState> lists)
{
    RefreshProgress progress;
    progress.phase = RefreshProgress::Phase::Reading;
    progress.seconds = seconds;
    for (const ListState &list : lists)
        progress.rows += list.rows;
    progress.lists = std::move(lists);
    return progress;
}

} // namespace

class TstRefreshProgress : public QObject
{
    Q_OBJECT

private slots:
    void theTimeLeftFollowsThePace_data()
    {
        QTest::addColumn<RefreshProgress>("progress");
        QTest::addColumn<int>("seconds"); // -1: nobody knows
        const ListState done = listOf(Entity::Customer, Stage::Done, 100, 100);
        const ListState half = listOf(Entity::Invoice, Stage::Reading, 100, 300);
        const ListState endless = listOf(Entity::Payment, Stage::Waiting, 0, 0);
        QTest::newRow("half read") << readingAt(10, {done, half}) << 10;
        QTest::newRow("one waits") << readingAt(10, {half, listOf(Entity::Payment, Stage::Waiting, 0, 200)}) << 40;
        QTest::newRow("a short list of unknown length")
            << readingAt(10, {done, half, listOf(Entity::Tag, Stage::Waiting, 0, 0)}) << 10;
        QTest::newRow("more than was expected")
            << readingAt(10, {listOf(Entity::Invoice, Stage::Reading, 90, 80)}) << 0;
        QTest::newRow("a long list of unknown length") << readingAt(10, {done, half, endless}) << -1;
        QTest::newRow("too early to say") << readingAt(2, {done, half}) << -1;
        QTest::newRow("nothing read yet") << readingAt(10, {listOf(Entity::Invoice, Stage::Reading, 0, 80)}) << -1;
    }
    void theTimeLeftFollowsThePace()
    {
        QFETCH(RefreshProgress, progress);
        QFETCH(int, seconds);
        const auto left = readingTimeLeft(progress);
        QCOMPARE(left ? int(left->count()) : -1, seconds);
    }

    void everyListGoesFromWaitingToDone()
    {
        RefreshFixture desk;
        std::vector<RefreshProgress> steps;
        QObject::connect(&desk.engine, &RefreshEngine::progressed, &desk.engine,
                         [&steps](const RefreshProgress &progress) { steps.push_back(progress); });
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QVERIFY(std::ranges::any_of(steps, [](const RefreshProgress &step) {
            return std::ranges::any_of(step.lists, [](const ListState &list) { return list.stage == Stage::Reading; });
        }));
        const RefreshProgress &last = steps.back();
        QVERIFY(last.listCount > 0);
        QCOMPARE(int(last.lists.size()), last.listCount);
        QVERIFY(std::ranges::all_of(last.lists, [](const ListState &list) { return list.stage == Stage::Done; }));
        QVERIFY(last.requests > 0);
        // The next one knows what to expect.
        steps.clear();
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QVERIFY(steps.back().expectedRows > 0);
        const auto invoices = std::ranges::find(steps.back().lists, entityKey(Entity::Invoice), &ListState::list);
        QCOMPARE(invoices->expectedRows, desk.number(QStringLiteral("SELECT count(*) FROM invoices")));
    }

    void aListThatFailsSaysWhy()
    {
        RefreshFixture desk;
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::Status;
        fault.status = 403;
        fault.pathPrefix = QStringLiteral("credit-notes");
        fault.times = -1;
        desk.server.addFault(fault);
        RefreshProgress last;
        QObject::connect(&desk.engine, &RefreshEngine::progressed, &desk.engine,
                         [&last](const RefreshProgress &progress) { last = progress; });
        QCOMPARE(desk.refresh().status, RefreshStatus::Partial);
        const auto failed = std::ranges::find(last.lists, Stage::Failed, &ListState::stage);
        QVERIFY(failed != last.lists.end());
        QCOMPARE(failed->entity, Entity::CreditNote);
        QCOMPARE(failed->error->kind, ErrorKind::Forbidden);
    }
};

FRESHET_TEST(TstRefreshProgress)
#include "tst_refreshprogress.moc"
