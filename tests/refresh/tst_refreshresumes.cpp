// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "refresh/refreshplan.h"
#include "store/tablereader.h"
#include "tests/refresh/smalloffice.h"
#include "tests/refresh/storecontents.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString invoiceList = QStringLiteral("invoices");
/// The lists in front of the invoices that are not read again once they were read to their end.
const QStringList listsBeforeInvoices{QStringLiteral("archived_customers"), QStringLiteral("credit_notes"),
                                      QStringLiteral("customers"), QStringLiteral("refunds"),
                                      QStringLiteral("services")};

/// One list after the other, one page of 25 rows after the other.
RefreshTuning oneByOne()
{
    RefreshTuning tuning = RefreshFixture::hastyTuning();
    tuning.retry.attempts = 1;
    tuning.retry.deadline = std::chrono::seconds(60);
    tuning.listsAtOnce = 1;
    tuning.paging.inFlight = tuning.paging.mostInFlight = 1;
    tuning.paging.mostRowsPerPage = tuning.paging.fewestRowsPerPage = 25;
    return tuning;
}

demo::Fault fault(demo::Fault::Kind kind, const QString &list, int skip)
{
    demo::Fault fault;
    fault.kind = kind;
    fault.status = 401;
    fault.pathPrefix = list;
    fault.skip = skip;
    fault.times = -1;
    return fault;
}

/// A desk whose requests are counted from the last look on.
class Desk : public RefreshFixture
{
public:
    explicit Desk(int customers = 40)
        : RefreshFixture(customers, oneByOne())
    {
    }

    /// Starts a run that hangs at the third page of invoices, `passing` of which no other fault strikes.
    void startAndHang(RefreshMode mode, int passing = 2)
    {
        server.addFault(fault(demo::Fault::Kind::Hang, invoiceList, passing));
        const qint64 before = server.requestCount(invoiceList);
        QVERIFY(engine.start(setup(), mode));
        awaitThirdPage(mode, before);
    }
    /// Until all in front of the third page of invoices is stored: pages and ends of lists go to the file by two ways.
    void awaitThirdPage(RefreshMode mode, qint64 requestsBefore)
    {
        const QString ofRun = QStringLiteral(" FROM run_pages WHERE mode = '%1' AND ").arg(modeKey(mode));
        QTRY_COMPARE(server.requestCount(invoiceList), requestsBefore + 3);
        QTRY_VERIFY(number(QStringLiteral("SELECT count(*)") + ofRun + QStringLiteral("list LIKE '%invoices'")) >= 2);
        QTRY_COMPARE(texts(QStringLiteral("SELECT list") + ofRun + QStringLiteral("is_last ORDER BY list")),
                     listsBeforeInvoices);
    }
    RefreshReport end(const std::function<void()> &stop)
    {
        QSignalSpy finished(&engine, &RefreshEngine::finished);
        stop();
        if (finished.isEmpty() && !finished.wait(60'000))
            return {};
        server.clearFaults();
        return finished.first().first().value<RefreshReport>();
    }
    RefreshReport suspended(RefreshMode mode, int passing = 2)
    {
        startAndHang(mode, passing);
        return end([this] { engine.suspend(); });
    }
    /// The lists that were asked for since the last call, those of single customers and records left out.
    QStringList listsAsked()
    {
        QStringList lists;
        for (const QString &request : server.requests().mid(m_looked)) {
            const QString list = request.section(QLatin1Char('?'), 0, 0);
            if (!request.contains(QLatin1String("clientId")) && !lists.contains(list))
                lists.append(list);
        }
        m_looked = server.requests().size();
        lists.sort();
        return lists;
    }
    [[nodiscard]] QStringList leftovers() const
    {
        return texts(QStringLiteral("SELECT name FROM sqlite_master WHERE name LIKE 'staged%'")) +
               texts(QStringLiteral("SELECT mode FROM runs")) +
               texts(QStringLiteral("SELECT DISTINCT mode FROM run_pages"));
    }
    [[nodiscard]] QString unlikeUisp()
    {
        const QStringList ours = liveContents(setup().cachePath);
        return differences(ours, contentsReadAnew(*this));
    }
    [[nodiscard]] bool isHistoryComplete() const
    {
        const auto cache = Database::open(setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        return cache && TableReader(**cache).snapshot()->isHistoryComplete;
    }

private:
    qsizetype m_looked = 0;
};

/// Of a full check that was interrupted in its invoices: behind them, and the short lists, which are always read.
const QStringList restOfCheck{QStringLiteral("client-tags"),     QStringLiteral("custom-attributes"),
                              QStringLiteral("invoices"),        QStringLiteral("mobile/dashboard/overview"),
                              QStringLiteral("options"),         QStringLiteral("organizations"),
                              QStringLiteral("payment-methods"), QStringLiteral("payments")};

int firstOffset(const QStringList &requests)
{
    return requests.isEmpty() ? -1 : requests.first().section(QStringLiteral("offset="), 1).toInt();
}

} // namespace

/// A run that was interrupted, whatever by, and the next one that goes on with it.
class TstRefreshResumes : public QObject
{
    Q_OBJECT

private slots:
    void behindARefusedToken()
    {
        Desk desk;
        desk.server.addFault(fault(demo::Fault::Kind::Status, invoiceList, 2));
        const RefreshReport refused = desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(exitCode(refused), 4);
        desk.server.clearFaults();
        static_cast<void>(desk.listsAsked());
        const qsizetype before = desk.server.requests(invoiceList).size();
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(desk.listsAsked(), restOfCheck);
        QCOMPARE(firstOffset(desk.server.requests(invoiceList).mid(before)), 25 + 24 - 1);
        QCOMPARE(desk.leftovers(), QStringList());
        QCOMPARE(desk.unlikeUisp(), QString());
    }

    void behindASuspension_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::newRow("full check") << RefreshMode::FullCheck;
        QTest::newRow("refresh") << RefreshMode::Refresh;
    }
    void behindASuspension()
    {
        QFETCH(RefreshMode, mode);
        Desk desk;
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        desk.server.change([](demo::World &world) { world.addCustomer(); });
        const RefreshReport suspended = desk.suspended(mode);
        QCOMPARE(suspended.status, RefreshStatus::Suspended);
        QCOMPARE(suspended.snapshot, 0);
        static_cast<void>(desk.listsAsked());
        const RefreshReport resumed = desk.refresh(mode);
        QCOMPARE(resumed.status, RefreshStatus::Success);
        QCOMPARE(resumed.rows.at(Entity::Customer).added, 1);
        const QStringList asked = desk.listsAsked();
        QVERIFY2(!asked.contains(QLatin1String("clients")), qPrintable(asked.join(QLatin1Char(' '))));
        QVERIFY(asked.contains(invoiceList));
        QCOMPARE(desk.leftovers(), QStringList());
        QCOMPARE(desk.unlikeUisp(), QString());
    }

    void aRefreshMayComeBetween()
    {
        const SmallOffice office(*CalendarDate::fromPrinted("2026-11-22"));
        Desk desk;
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        const RecordId leaving =
            desk.number(QStringLiteral("SELECT min(id) FROM customers WHERE NOT is_lead AND NOT is_archived"));
        const RecordId paying = desk.number(QStringLiteral("SELECT customer_id FROM invoices WHERE remaining > 0 AND "
                                                           "status = 1 AND customer_id <> %1 LIMIT 1")
                                                .arg(leaving));
        desk.server.change([&](demo::World &world) {
            world.renameCustomer(paying, QStringLiteral("Before"), QStringLiteral("Check"));
            world.addCustomer(QStringLiteral("Check"), QStringLiteral("New"));
        });
        QCOMPARE(desk.suspended(RefreshMode::FullCheck).status, RefreshStatus::Suspended);
        desk.server.change([&](demo::World &world) {
            world.renameCustomer(paying, QStringLiteral("At"), QStringLiteral("Refresh"));
            world.addPayment(paying, 12'345, office.today);
            world.deleteCustomer(leaving);
            world.addInvoice(world.addCustomer(QStringLiteral("Refresh"), QStringLiteral("New")), 700, office.today,
                             office.today.addDays(14));
        });
        const RefreshReport between = desk.refresh(RefreshMode::Refresh);
        QCOMPARE(between.status, RefreshStatus::Success);
        QCOMPARE(between.rows.at(Entity::Customer).added, 2);
        QCOMPARE(between.rows.at(Entity::Customer).gone, 1);
        static_cast<void>(desk.listsAsked());
        const RefreshReport check = desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(check.status, RefreshStatus::Success);
        QVERIFY(!desk.listsAsked().contains(QLatin1String("clients")));
        QCOMPARE(check.rows.at(Entity::Customer).changed, 0);
        QCOMPARE(check.rows.at(Entity::Customer).gone, 0);
        QCOMPARE(desk.unlikeUisp(), QString());
    }

    void behindAnEngineThatWentAway()
    {
        Desk desk;
        auto engine = std::make_unique<RefreshEngine>(desk.clock, oneByOne());
        desk.server.addFault(fault(demo::Fault::Kind::Hang, invoiceList, 2));
        QVERIFY(engine->start(desk.setup(), RefreshMode::FullCheck));
        desk.awaitThirdPage(RefreshMode::FullCheck, 0);
        engine.reset();
        desk.server.clearFaults();
        static_cast<void>(desk.listsAsked());
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(desk.listsAsked(), restOfCheck);
        QCOMPARE(desk.unlikeUisp(), QString());
    }

    void whatPublishesAlreadyIsNotSuspended()
    {
        Desk desk;
        const QMetaObject::Connection stopping =
            connect(&desk.engine, &RefreshEngine::progressed, this, [&desk](const RefreshProgress &progress) {
                if (progress.phase == RefreshProgress::Phase::Publishing)
                    desk.engine.suspend();
            });
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        disconnect(stopping);
        QCOMPARE(desk.unlikeUisp(), QString());
    }

    void cancelledAtAnyPhaseItLeavesNothing_data()
    {
        QTest::addColumn<RefreshProgress::Phase>("phase");
        QTest::newRow("connecting") << RefreshProgress::Phase::Connecting;
        QTest::newRow("reading") << RefreshProgress::Phase::Reading;
        QTest::newRow("publishing") << RefreshProgress::Phase::Publishing;
    }
    void cancelledAtAnyPhaseItLeavesNothing()
    {
        QFETCH(RefreshProgress::Phase, phase);
        Desk desk(12);
        connect(&desk.engine, &RefreshEngine::progressed, this, [&desk, phase](const RefreshProgress &progress) {
            if (progress.phase == phase)
                desk.engine.cancel();
        });
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Cancelled);
        QCOMPARE(desk.leftovers(), QStringList());
    }

    void cancelledAsSoonAsItIsStartedItLeavesNothing()
    {
        Desk desk(12);
        connect(&desk.engine, &RefreshEngine::started, &desk.engine, &RefreshEngine::cancel);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Cancelled);
        QCOMPARE(desk.leftovers(), QStringList());
        QCOMPARE(desk.server.requestCount(), 0);
    }

    void cancellingIsQuickAndLeavesTheOtherModeAlone()
    {
        Desk desk;
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(desk.suspended(RefreshMode::FullCheck).status, RefreshStatus::Suspended);
        const QStringList before = desk.leftovers();
        qint64 quickest = 10'000;
        for (int i = 0; i < 3; ++i) { // a busy computer may be slow once
            desk.startAndHang(RefreshMode::Refresh);
            QElapsedTimer time;
            time.start();
            QCOMPARE(desk.end([&desk] { desk.engine.cancel(); }).status, RefreshStatus::Cancelled);
            quickest = std::min(quickest, time.elapsed());
            QCOMPARE(desk.leftovers(), before);
        }
        QVERIFY2(quickest < 200, QByteArray::number(quickest));
        static_cast<void>(desk.listsAsked());
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QVERIFY(!desk.listsAsked().contains(QLatin1String("clients")));
    }

    void aRunThatIsTooOldBeginsAnew_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isResumed");
        QTest::newRow("full check of yesterday") << RefreshMode::FullCheck << 24 * 60 << true;
        QTest::newRow("full check, older") << RefreshMode::FullCheck << 24 * 60 + 1 << false;
        QTest::newRow("refresh of just now") << RefreshMode::Refresh << 15 << true;
        QTest::newRow("refresh, older") << RefreshMode::Refresh << 16 << false;
    }
    void aRunThatIsTooOldBeginsAnew()
    {
        QFETCH(RefreshMode, mode);
        QFETCH(int, minutes);
        QFETCH(bool, isResumed);
        Desk desk;
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(desk.suspended(mode).status, RefreshStatus::Suspended);
        static_cast<void>(desk.listsAsked());
        desk.clock.now = desk.clock.now.addSecs(60 * minutes);
        QCOMPARE(desk.refresh(mode).status, RefreshStatus::Success);
        QCOMPARE(desk.listsAsked().contains(QLatin1String("clients")), !isResumed);
    }

    void theFirstRefreshShowsTheCurrentStateFirst()
    {
        Desk desk;
        RefreshSetup setup = desk.setup();
        setup.wantsHistoryFirst = false;
        const RefreshReport first = desk.refreshInto(setup, RefreshMode::Refresh);
        QCOMPARE(first.status, RefreshStatus::Success);
        QCOMPARE(first.mode, RefreshMode::Refresh);
        QVERIFY(first.wantsFullCheck);
        QVERIFY(!desk.isHistoryComplete());
        const qint64 invoices = desk.number(QStringLiteral("SELECT count(*) FROM invoices"));
        const QString openAmount =
            QStringLiteral("SELECT sum(remaining) FROM invoices WHERE gone_since IS NULL AND status IN (1, 2)");
        const qint64 owed = desk.number(openAmount);
        QVERIFY(owed > 0);

        const RefreshReport check = desk.refreshInto(setup, RefreshMode::FullCheck);
        QCOMPARE(check.status, RefreshStatus::Success);
        QVERIFY(!check.wantsFullCheck);
        QVERIFY(desk.isHistoryComplete());
        QVERIFY(desk.number(QStringLiteral("SELECT count(*) FROM invoices")) > invoices);
        QCOMPARE(desk.number(openAmount), owed);
        QCOMPARE(desk.unlikeUisp(), QString());

        const RefreshReport next = desk.refreshInto(setup, RefreshMode::Refresh);
        QCOMPARE(next.mode, RefreshMode::Refresh);
        QVERIFY(!next.wantsFullCheck);
    }

    void aRowThatCouldNotBeReadIsStillItsCustomersError()
    {
        Desk desk;
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        demo::Fault bad = fault(demo::Fault::Kind::BadRow, invoiceList, 0);
        bad.field = "total";
        bad.times = 1;
        desk.server.addFault(bad);
        QCOMPARE(desk.suspended(RefreshMode::FullCheck, 1).status, RefreshStatus::Suspended);
        const RefreshReport report = desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(report.status, RefreshStatus::Partial);
        QCOMPARE(report.failedCustomers, 1);
        QCOMPARE(report.errors.size(), size_t(1));
        QVERIFY(report.errors.front().customerId.has_value());
        QCOMPARE(report.errors.front().error.kind, ErrorKind::InvalidRecord);
        const QString held = QStringLiteral("SELECT count(*) FROM invoices WHERE held_at IS NOT NULL");
        QCOMPARE(desk.number(held), 1);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM row_errors")), 1);

        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(desk.number(held), 0);
    }

    void aSuspensionIsNoEntryInTheTrail()
    {
        Desk desk;
        QCOMPARE(desk.suspended(RefreshMode::FullCheck).status, RefreshStatus::Suspended);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        const auto file = Database::open(desk.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(file);
        QCOMPARE(ActivityLog(**file).newest(10)->size(), size_t(1));
    }
};

FRESHET_TEST(TstRefreshResumes)
#include "tst_refreshresumes.moc"
