// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/rejudging.h"
#include "refresh/rulespreview.h"
#include "store/settingsstore.h"
#include "store/tablereader.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace freshet;
using namespace freshet::test;

namespace {

using Change = std::function<void(BehaviourSettings &)>;

const QString storedText = QStringLiteral("SELECT customer_id || ' ' || risk_class FROM patterns ORDER BY customer_id");

} // namespace

/// What a preview says is what saving does.
class TstRulesPreview : public QObject
{
    Q_OBJECT

    std::unique_ptr<RefreshFixture> m_desk;
    std::unique_ptr<Database> m_cache; ///< read-only, as in the window
    const std::atomic<bool> m_isCancelled = false;

    /// By the chips of the page.
    std::vector<qint64> shownCounts()
    {
        const auto counts =
            TableReader(*m_cache).filterCounts(TableId::Patterns, *CalendarDate::fromPrinted("2026-11-22"));
        const std::vector<FilterSpec> &filters = tableSpec(TableId::Patterns).filters;
        std::vector<qint64> shown;
        for (const RiskClass risk : {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated, RiskClass::Watch,
                                     RiskClass::New, RiskClass::Good}) {
            const auto filter = std::ranges::find(filters, riskWord(risk), &FilterSpec::key);
            shown.push_back(counts->at(size_t(filter - filters.begin())));
        }
        return shown;
    }

    static std::vector<qint64> countsOf(const RulesPreview &preview, qint64 RulesPreview::Class::*count)
    {
        std::vector<qint64> counts;
        for (const RulesPreview::Class &line : preview.classes)
            counts.push_back(line.*count);
        return counts;
    }

    void save(const BehaviourSettings &settings)
    {
        const RefreshSetup setup = m_desk->setup();
        const auto file = Database::open(setup.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(file);
        QVERIFY(writeBehaviour(**file, settings));
        const auto cache = Database::open(setup.cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        QVERIFY(rejudge(**cache, setup.deskPath, m_desk->clock.now, m_isCancelled));
    }

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<RefreshFixture>(60);
        QCOMPARE(m_desk->refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
    }
    void init()
    {
        save({});
        auto cache = Database::open(m_desk->setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(cache);
        m_cache = std::move(*cache);
    }
    void cleanup() { m_cache.reset(); }
    void cleanupTestCase() { m_desk.reset(); }

    void savingDoesWhatThePreviewSays_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("movesSomebody");
        const auto row = [](const char *name, const Change &change, bool movesSomebody) {
            QTest::newRow(name) << change << movesSomebody;
        };
        row("nothing", [](auto &) {}, false);
        row("stricter", [](auto &s) { s.rules.highRecentBad = s.rules.elevatedRecentBad = 1; }, true);
        row(
            "more lenient",
            [](auto &s) {
                s.rules.highOverdueDays = 300;
                s.rules.highMissed = 24;
                s.rules.highRecentBad = 6;
            },
            true);
        row("a shorter window", [](auto &s) { s.rules.windowMonths = 2; }, true);
        row(
            "no VIPs",
            [](auto &s) {
                s.flags.vipTag = QStringLiteral("no such");
                s.flags.vipAttribute = QStringLiteral("noSuch");
            },
            false);
        row("no grace", [](auto &s) { s.flags.graceAttribute = QStringLiteral("noSuch"); }, false);
        row("ageing", [](auto &s) { s.ageing = {1, 10, 20, 30}; }, false);
    }
    void savingDoesWhatThePreviewSays()
    {
        QFETCH(Change, change);
        BehaviourSettings draft;
        change(draft);
        const auto preview = previewRules(*m_cache, draft, m_isCancelled);
        QVERIFY(preview);
        QVERIFY(preview->areClassesKnown);
        QCOMPARE(countsOf(*preview, &RulesPreview::Class::now), shownCounts());
        QCOMPARE(preview->marksNow, *storedMarks(*m_cache));
        const QStringList before = m_desk->texts(storedText);
        QTEST(preview->moveCount > 0, "movesSomebody");
        QCOMPARE(qint64(preview->moves.size()), preview->moveCount);

        save(draft);
        QCOMPARE(countsOf(*preview, &RulesPreview::Class::then), shownCounts());
        QCOMPARE(preview->marksThen, *storedMarks(*m_cache));
        const QStringList after = m_desk->texts(storedText);
        qint64 moved = 0;
        for (int i = 0; i < before.size(); ++i)
            moved += before.at(i) != after.at(i) ? 1 : 0;
        QCOMPARE(preview->moveCount, moved);
        for (const RulesPreview::Move &move : preview->moves) {
            QVERIFY(before.contains(QStringLiteral("%1 %2").arg(move.customerId).arg(riskWord(move.from))));
            QVERIFY(after.contains(QStringLiteral("%1 %2").arg(move.customerId).arg(riskWord(move.to))));
            QVERIFY(!move.name.isEmpty());
        }
    }

    void theGravestMovesComeFirst()
    {
        BehaviourSettings draft;
        draft.rules.highRecentBad = draft.rules.elevatedRecentBad = 1;
        draft.rules.newBelowInvoices = 20;
        const auto preview = previewRules(*m_cache, draft, m_isCancelled);
        QVERIFY(preview);
        QVERIFY(std::ranges::is_sorted(preview->moves, {}, &RulesPreview::Move::to));
        QVERIFY(preview->moves.front().to != preview->moves.back().to);
    }

    void itCanBeCancelled()
    {
        const std::atomic<bool> isCancelled = true;
        const auto preview = previewRules(*m_cache, {}, isCancelled);
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, ErrorKind::Cancelled);
    }

    void classesAreNotKnownBetweenAnUpdateAndTheNextRefresh()
    {
        {
            const auto cache =
                Database::open(m_desk->setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            QVERIFY(cache);
            QVERIFY((*cache)->execute(QStringLiteral("DELETE FROM meta WHERE key = 'patterns_as_of'")));
        }
        const auto preview = previewRules(*m_cache, {}, m_isCancelled);
        QVERIFY(preview);
        QVERIFY(!preview->areClassesKnown);
        QCOMPARE(preview->marksNow, *storedMarks(*m_cache));
        QVERIFY(!TableReader(*m_cache).snapshot()->isJudged);
        save({});
        QVERIFY(previewRules(*m_cache, {}, m_isCancelled)->areClassesKnown);
        QVERIFY(TableReader(*m_cache).snapshot()->isJudged);
    }

    void aFileWithoutASnapshotHasNobody()
    {
        const QTemporaryDir folder;
        const auto cache =
            Database::open(folder.filePath(QStringLiteral("cache.db")), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        const auto preview = previewRules(**cache, {}, m_isCancelled);
        QVERIFY(preview);
        QVERIFY(!preview->areClassesKnown);
        QCOMPARE(preview->moveCount, 0);
        QCOMPARE(preview->classes.size(), size_t(6));
    }
};

FRESHET_TEST(TstRulesPreview)
#include "tst_rulespreview.moc"
