// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/contradictions.h"
#include "demo/edits.h"
#include "demo/prng.h"
#include "domain/money.h"
#include "store/auditstate.h"
#include "store/tablereader.h"
#include "tests/refresh/faultyworld.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/refresh/turmoil.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

CalendarDate today()
{
    return *CalendarDate::fromPrinted("2026-11-22");
}

QStringList sorted(QStringList rows)
{
    std::ranges::sort(rows);
    return rows;
}

QStringList found(const RefreshFixture &desk)
{
    return sorted(desk.texts(FaultyWorld::findingRows()));
}

QString beyondRows(int rule)
{
    return QStringLiteral("SELECT severity, entity, row_id, part, coalesce(ours_text, ''), uisp_text FROM findings "
                          "WHERE resolved_at IS NULL AND rule = %1 ORDER BY row_id, part")
        .arg(rule);
}

} // namespace

/// What a refresh finds in a UISP that contradicts itself, and what it does not find in one that does not.
class TstFindings : public QObject
{
    Q_OBJECT

private slots:
    void aCleanWorldHasNone_data()
    {
        QTest::addColumn<int>("customers");
        bool isSet = false;
        const int customers = qEnvironmentVariableIntValue("FRESHET_CLEAN_CUSTOMERS", &isSet);
        QTest::newRow("few") << 60;
        QTest::newRow("many") << (isSet ? customers : 400);
    }
    void aCleanWorldHasNone()
    {
        QFETCH(int, customers);
        RefreshTuning tuning = RefreshFixture::hastyTuning();
        tuning.paging.rowsPerPage = 1000;
        tuning.retry.deadline = std::chrono::milliseconds(60'000);
        RefreshFixture desk(customers, tuning);
        const RefreshReport report = desk.refresh(RefreshMode::FullCheck);
        QVERIFY2(report.status == RefreshStatus::Success,
                 report.failure ? qPrintable(report.failure->where + report.failure->detail) : "");
        QCOMPARE(desk.texts(QStringLiteral("SELECT 'A' || rule, message FROM findings")), QStringList());
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        QCOMPARE(desk.texts(QStringLiteral("SELECT 'A' || rule, message FROM findings")), QStringList());
    }

    void everyFaultIsFoundAndClears_data()
    {
        QTest::addColumn<int>("index");
        const FaultyWorld faulty(today());
        for (size_t i = 0; i < faulty.faults().size(); ++i)
            QTest::newRow(faulty.faults()[i].name) << int(i);
    }
    void everyFaultIsFoundAndClears()
    {
        QFETCH(int, index);
        const FaultyWorld faulty(today());
        const FaultyWorld::Fault &fault = faulty.faults()[size_t(index)];
        RefreshFixture desk(faulty.world());
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(found(desk), QStringList());
        desk.server.change(fault.put);
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(found(desk), sorted(fault.findings));
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        QCOMPARE(found(desk), sorted(fault.findings));
        desk.server.change(fault.mend);
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(found(desk), QStringList());
        QVERIFY(desk.number(QStringLiteral("SELECT count(*) FROM findings WHERE resolved_at IS NOT NULL AND "
                                           "last_snapshot < resolved_snapshot AND last_seen_at <> ''")) > 0);
    }

    void faultsTogetherAreFoundEach_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void faultsTogetherAreFoundEach()
    {
        QFETCH(quint64, seed);
        const FaultyWorld faulty(today());
        demo::Prng random(seed, 7);
        RefreshFixture desk(faulty.world());
        desk.refresh(RefreshMode::FullCheck);
        for (int round = 0; round < 2; ++round) {
            std::vector<const FaultyWorld::Fault *> chosen;
            QStringList expected;
            for (const FaultyWorld::Fault &fault : faulty.faults()) {
                if (!random.chance(500))
                    continue;
                chosen.push_back(&fault);
                expected += fault.findings;
                desk.server.change(fault.put);
            }
            desk.refresh(RefreshMode::FullCheck);
            QCOMPARE(found(desk), sorted(expected));
            for (const FaultyWorld::Fault *fault : chosen)
                desk.server.change(fault->mend);
            desk.refresh(RefreshMode::FullCheck);
            QCOMPARE(found(desk), QStringList());
        }
    }

    void aQuickRefreshFindsWhatItsListsShow()
    {
        const FaultyWorld faulty(today());
        RefreshFixture desk(faulty.world());
        desk.refresh(RefreshMode::FullCheck);
        const auto put = [&](const char *name) {
            const auto fault = std::ranges::find_if(faulty.faults(), [name](const FaultyWorld::Fault &each) {
                return QLatin1String(each.name) == QLatin1String(name);
            });
            desk.server.change(fault->put);
            return fault->findings;
        };
        QStringList expected = put("A1");
        expected += put("A3") + put("A9 unmarked") + put("A10") + put("A19 vip") + put("A11");
        desk.refresh();
        QCOMPARE(found(desk), sorted(expected));
    }

    void nobodyIsLookedAtAgainWhereNothingChanged()
    {
        const FaultyWorld faulty(today());
        RefreshFixture desk(faulty.world());
        desk.refresh(RefreshMode::FullCheck);
        {
            // A fault that no refresh has brought: only a look at everybody finds it.
            const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            QVERIFY(cache);
            QVERIFY((*cache)->execute(QStringLiteral("UPDATE invoices SET total = total + 1 WHERE id = "
                                                     "(SELECT max(id) FROM invoices WHERE status = 3)")));
        }
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(found(desk), QStringList());
        desk.refresh();
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(found(desk), QStringList());
        desk.server.change(faulty.faults().front().put);
        desk.refresh();
        QCOMPARE(found(desk).size(), faulty.faults().front().findings.size());
        desk.refresh(RefreshMode::FullCheck);
        QVERIFY2(found(desk).size() > faulty.faults().front().findings.size(), qPrintable(found(desk).join(u'\n')));
    }

    void nothingIsAuditedBeforeTheHistoryIsThere()
    {
        const FaultyWorld faulty(today());
        RefreshFixture desk(faulty.world());
        desk.server.change(faulty.faults().front().put);
        RefreshSetup setup = desk.setup();
        setup.wantsHistoryFirst = false;
        desk.refreshInto(setup, RefreshMode::Refresh);
        QCOMPARE(found(desk), QStringList());
        const auto cache = Database::open(setup.cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(cache);
        const Result<AuditState> state = readAuditState(**cache);
        QVERIFY(state && state->wasSkipped);
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(found(desk), sorted(faulty.faults().front().findings));
    }

    void rowsThatWentAreTold()
    {
        FaultyWorld faulty(today());
        demo::World world = faulty.world();
        const RecordId customer = world.addCustomer();
        const RecordId invoice = world.addInvoice(customer, 1234, today(), today().addDays(14));
        const RecordId draft = world.addInvoice(customer, 99, today(), today().addDays(14), demo::InvoiceKind::Draft);
        const RecordId leaving = world.addCustomer();
        world.addInvoice(leaving, 500, today(), today().addDays(14));
        RefreshFixture desk(std::move(world));
        desk.refresh(RefreshMode::FullCheck);
        desk.server.change([=](demo::World &changed) {
            changed.deleteInvoice(invoice);
            changed.deleteInvoice(draft);
            changed.deleteCustomer(leaving);
        });
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(found(desk), QStringList());
        QCOMPARE(desk.texts(beyondRows(16)),
                 (QStringList{QStringLiteral("info|customers|%1|||gone").arg(leaving),
                              QStringLiteral("info|invoices|%1||12.34|gone").arg(invoice)}));
        // Half a year later nobody wants to hear of it any more.
        desk.clock.now = desk.clock.now.addDays(180);
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(desk.texts(beyondRows(16)), QStringList());
    }

    void contentThatWasChangedIsTold()
    {
        demo::World world(today());
        const RecordId customer = world.addCustomer();
        const RecordId invoice = world.addInvoice(customer, 4000, today(), today().addDays(14));
        RefreshFixture desk(std::move(world));
        desk.refresh(RefreshMode::FullCheck);
        const auto note = [&](const char *fields) {
            const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            const auto noted = (*cache)->execute(
                QStringLiteral("INSERT INTO changes (snapshot, entity, row_id, customer_id, kind, currency, fields) "
                               "VALUES (1, 'invoices', %1, %2, 'changed', 'USD', '%3')")
                    .arg(QString::number(invoice), QString::number(customer), QString::fromLatin1(fields)));
            // No row has changed at UISP, so nobody would be looked at.
            const auto forgotten = (*cache)->execute(QStringLiteral("DELETE FROM meta WHERE key = 'audit'"));
            return noted && forgotten && desk.refresh(RefreshMode::FullCheck).status == RefreshStatus::Success;
        };
        QVERIFY(note("{\"total\":[3000,5000],\"due_on\":[\"2026-01-01\",\"2026-02-01\"]}"));
        QVERIFY(note("{\"status\":[0,1],\"number\":[\"\",\"INV1\"]}"));
        QCOMPARE(desk.texts(beyondRows(17)), QStringList());
        QVERIFY(note("{\"total\":[3500,4000],\"paid\":[1,2]}"));
        QCOMPARE(desk.texts(beyondRows(17)),
                 QStringList(QStringLiteral("low|invoices|%1|total|35.00|40.00").arg(invoice)));
        QVERIFY(note("{\"total\":[4000,3500]}"));
        QCOMPARE(desk.texts(beyondRows(17)), QStringList());
        // What changed while it was a draft is no matter, even if that came out only when it was issued.
        QVERIFY(note("{\"total\":[3500,4000]}"));
        QVERIFY(note("{\"status\":[0,1],\"number\":[\"\",\"INV1\"]}"));
        QCOMPARE(desk.texts(beyondRows(17)), QStringList());
    }

    void whatCannotBeReadLeavesWhatIsKnown()
    {
        const FaultyWorld faulty(today());
        RefreshFixture desk(faulty.world());
        const FaultyWorld::Fault &owing = faulty.faults().front();
        desk.server.change(owing.put);
        desk.refresh(RefreshMode::FullCheck);
        const QString standing = QStringLiteral("SELECT rule, row_id, first_snapshot, resolved_at FROM findings");
        const QStringList before = desk.texts(standing);
        QCOMPARE(before.size(), 1);
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::BadRow;
        fault.pathPrefix = QStringLiteral("payments");
        fault.field = "clientId";
        fault.times = -1;
        desk.server.change([&](demo::World &world) {
            fault.recordId = world.addPayment(faulty.faults().back().customerId, 100, today());
        });
        desk.server.addFault(fault);
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(desk.texts(standing), before);
        desk.server.clearFaults();
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(desk.texts(standing), before);
    }

    void theDemosContradictionsAreFoundOnceEach()
    {
        demo::WorldOptions options;
        options.customers = 80;
        options.today = today();
        demo::World world = demo::World::generate(options);
        demo::addContradictions(world);
        RefreshFixture desk(std::move(world));
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(desk.texts(QStringLiteral("SELECT rule, count(*) FROM findings WHERE rule < 16 OR rule > 18 GROUP BY "
                                           "rule ORDER BY rule")),
                 (QStringList{QStringLiteral("1|1"), QStringLiteral("4|1"), QStringLiteral("10|1"),
                              QStringLiteral("12|1"), QStringLiteral("14|1"), QStringLiteral("19|1")}));
        QCOMPARE(desk.number(QStringLiteral("SELECT count(DISTINCT customer_id) FROM findings WHERE rule < 16 OR "
                                            "rule > 18")),
                 6);
    }

    void theDashboardIsComparedOnceItStands()
    {
        FaultyWorld faulty(today());
        RefreshFixture desk(faulty.world());
        desk.refresh(RefreshMode::FullCheck);
        const qint64 due = desk.number(QStringLiteral("SELECT sum(remaining) FROM invoices WHERE status IN (1, 2) AND "
                                                      "is_proforma = 0"));
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::BadRow;
        fault.pathPrefix = QStringLiteral("mobile/dashboard/overview");
        fault.field = "invoicingOverview";
        fault.value = "{\"totalDue\": 1.5, \"totalOverdue\": 19}";
        fault.times = 2;
        desk.server.addFault(fault);
        desk.refresh();
        QCOMPARE(desk.texts(beyondRows(18)), QStringList());
        desk.refresh();
        QCOMPARE(desk.texts(beyondRows(18)),
                 QStringList(QStringLiteral("info|organizations|1|total_due|%1|1.50").arg(decimalString(due, 2))));
        const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        TableReader reader(**cache);
        const auto row = reader.rows(TableId::Findings, std::vector<RecordId>{1}, today());
        QVERIFY(row && row->size() == 1);
        for (const char *side : {"confirmed_at", "documents_confirmed_at"}) {
            const int column = columnIndex(tableSpec(TableId::Findings), QLatin1String(side));
            QVERIFY2(row->front().cells[column].toString().startsWith(QLatin1String("2026-")), side);
        }
        desk.refresh();
        QCOMPARE(desk.texts(beyondRows(18)), QStringList());
    }

    void aBusyProviderHasNone_data()
    {
        QTest::addColumn<quint64>("seed");
        bool isSet = false;
        const int count = qEnvironmentVariableIntValue("FRESHET_TURMOIL_SEEDS", &isSet);
        for (int seed = 1; seed <= (isSet ? count : 8); ++seed)
            QTest::addRow("seed %d", seed) << quint64(seed);
    }
    void aBusyProviderHasNone()
    {
        QFETCH(quint64, seed);
        demo::WorldOptions options;
        options.customers = 12;
        options.seed = seed;
        options.months = 3;
        options.today = today();
        RefreshFixture desk(demo::World::generate(options));
        Turmoil turmoil(seed);
        for (int round = 0; round < 4; ++round) {
            desk.refresh(round % 2 == 0 ? RefreshMode::FullCheck : RefreshMode::Refresh);
            QVERIFY2(found(desk).isEmpty(), qPrintable((found(desk) + turmoil.done()).join(QLatin1Char('\n'))));
            desk.server.change([&turmoil](demo::World &world) { turmoil.steps(world, 12); });
        }
    }
};

FRESHET_TEST(TstFindings)
#include "tst_findings.moc"
