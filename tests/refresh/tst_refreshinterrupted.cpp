// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/faulttable.h"
#include "tests/refresh/ledgercheck.h"
#include "tests/refresh/smalloffice.h"
#include "tests/refresh/storecontents.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 1'000;
const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");

/// Every answer counts: nothing is asked for again.
RefreshTuning withoutRetries()
{
    RefreshTuning tuning = RefreshFixture::hastyTuning();
    tuning.retry.attempts = 1;
    tuning.retry.deadline = std::chrono::milliseconds(limitMs);
    return tuning;
}

SmallOffice officeWithRefund()
{
    SmallOffice office(today);
    office.world.addRefund(office.thriftyPayment, 1200, today.addDays(-9));
    return office;
}

/// One thing that moves a balance, so that every refresh has something to find.
void goOn(RefreshFixture &desk, const SmallOffice &office, int i)
{
    desk.server.change([&](demo::World &world) {
        world.addPayment(office.thrifty, 1000 + i, today);
        world.addInvoice(office.busy, 2000 + i, today.addDays(-i), today.addDays(14));
    });
}

QStringList faultsIn(const RefreshFixture &desk)
{
    QStringList found;
    desk.server.read([&](const demo::World &world) {
        found = disagreements(desk.setup().cachePath, world) + wronglyGone(desk.setup().cachePath, world);
    });
    return found;
}

} // namespace

/// A refresh that is hurt at one single answer, whichever: the last snapshot or a better one is there, nothing is
/// taken for gone, and the next refresh has every balance.
class TstRefreshInterrupted : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<RefreshFixture>(officeWithRefund().world, withoutRetries());
        QCOMPARE(m_desk->refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        m_before = liveContents(m_desk->setup().cachePath);
    }
    void cleanup() { m_desk->server.clearFaults(); }
    void cleanupTestCase()
    {
        QCOMPARE(m_desk->refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(changes(), QString());
        m_desk.reset();
    }

    void whicheverAnswerFailsTheNextRefreshIsRight_data()
    {
        QTest::addColumn<demo::Fault::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("refused token") << demo::Fault::Kind::Status << 401;
        QTest::newRow("lost connection") << demo::Fault::Kind::Reset << 0;
    }
    void whicheverAnswerFailsTheNextRefreshIsRight()
    {
        QFETCH(demo::Fault::Kind, kind);
        QFETCH(int, status);
        const SmallOffice office = officeWithRefund();
        RefreshFixture desk(office.world, withoutRetries());
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        bool isReached = true;
        for (int answer = 0; isReached; ++answer) {
            goOn(desk, office, answer);
            const QStringList before = liveContents(desk.setup().cachePath);
            const qint64 requests = desk.server.requestCount();
            demo::Fault fault;
            fault.kind = kind;
            fault.status = status;
            fault.skip = answer;
            desk.server.addFault(fault);
            const RefreshReport report = desk.refresh();
            desk.server.clearFaults();
            isReached = desk.server.requestCount() - requests > answer;
            if (report.status == RefreshStatus::Failed)
                QCOMPARE(differences(liveContents(desk.setup().cachePath), before), QString());
            desk.server.read(
                [&](const demo::World &world) { QCOMPARE(wronglyGone(desk.setup().cachePath, world), QStringList()); });
            QCOMPARE(desk.refresh().status, RefreshStatus::Success);
            QCOMPARE(faultsIn(desk), QStringList());
        }
        const QString unlike = differences(liveContents(desk.setup().cachePath), contentsReadAnew(desk));
        QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
    }

    void aRowThatCannotBeAskedForIsNotGone_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        for (const Misbehaviour &misbehaviour : misbehaviours()) {
            if (misbehaviour.fault.status != 404)
                QTest::newRow(misbehaviour.name) << misbehaviour;
        }
        for (const Misbehaviour &misbehaviour : slowMisbehaviours(limitMs))
            QTest::newRow(misbehaviour.name) << misbehaviour;
    }
    void aRowThatCannotBeAskedForIsNotGone()
    {
        QFETCH(Misbehaviour, misbehaviour);
        strikeOnlyRefund(misbehaviour.fault);
        const RefreshReport report = m_desk->refresh(RefreshMode::FullCheck);
        QCOMPARE(report.status, RefreshStatus::Partial);
        QCOMPARE(exitCode(report), 3);
        QVERIFY(!report.errors.empty());
        QVERIFY(!errorSentence(report.errors.front().error).isEmpty());
        QCOMPARE(changes(), QString());
    }

    void aRowThatTheListLeftOutIsThere()
    {
        demo::Fault within;
        within.kind = demo::Fault::Kind::RedirectWithin;
        strikeOnlyRefund(within);
        QCOMPARE(m_desk->refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(changes(), QString());
    }

    void aTokenRefusedAtTheLastQuestionKeepsTheRows()
    {
        demo::Fault refused;
        refused.status = 401;
        strikeOnlyRefund(refused);
        const RefreshReport report = m_desk->refresh(RefreshMode::FullCheck);
        QCOMPARE(report.status, RefreshStatus::Failed);
        QCOMPARE(exitCode(report), 4);
        QCOMPARE(changes(), QString());
    }

private:
    /// The list leaves the only refund out, and a question for it meets `fault`.
    void strikeOnlyRefund(demo::Fault fault)
    {
        m_desk->server.read([&fault](const demo::World &world) {
            fault.pathPrefix = QStringLiteral("refunds/%1").arg(world.tables().refunds[0].id);
        });
        fault.times = -1;
        m_desk->server.addFault(fault);
        demo::Fault empty;
        empty.kind = demo::Fault::Kind::EmptyList;
        empty.pathPrefix = QStringLiteral("refunds");
        empty.times = -1;
        m_desk->server.addFault(empty);
    }
    [[nodiscard]] QString changes() const { return differences(liveContents(m_desk->setup().cachePath), m_before); }

    std::unique_ptr<RefreshFixture> m_desk;
    QStringList m_before;
};

FRESHET_TEST(TstRefreshInterrupted)
#include "tst_refreshinterrupted.moc"
