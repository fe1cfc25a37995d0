// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/freshnesslabel.h"

#include <QtTest>

using namespace freshet;

namespace {

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {QDate(2026, 11, 22), QTime(10, 35), Qt::UTC}; }
};

RefreshReport ended(RefreshStatus status, std::vector<RefreshError> errors = {})
{
    RefreshReport report;
    report.status = status;
    report.errors = std::move(errors);
    if (status == RefreshStatus::Failed || status == RefreshStatus::Cancelled)
        report.failure = Error{ErrorKind::TimedOut, {}, 0, {}};
    return report;
}

RefreshReport partial()
{
    return ended(RefreshStatus::Partial,
                 {{std::nullopt, QStringLiteral("payments"), {ErrorKind::TimedOut, {}, 0, {}}}});
}

RefreshReport unlogged()
{
    RefreshReport report = ended(RefreshStatus::Success);
    addUnlogged(report, {ErrorKind::StoreBusy, {}, 0, {}});
    return report;
}

} // namespace

class TstFreshnessLabel : public QObject
{
    Q_OBJECT

private slots:
    void theAgeAndTheLastRefreshDecide_data()
    {
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<RefreshReport>("report");
        QTest::addColumn<FreshnessLabel::Freshness>("freshness");
        using Freshness = FreshnessLabel::Freshness;
        const RefreshReport done = ended(RefreshStatus::Success);
        QTest::newRow("now") << 0 << done << Freshness::Fresh;
        QTest::newRow("14 minutes") << 14 << done << Freshness::Fresh;
        QTest::newRow("15 minutes") << 15 << done << Freshness::Ageing;
        QTest::newRow("nearly a day") << 24 * 60 - 1 << done << Freshness::Ageing;
        QTest::newRow("a day") << 24 * 60 << done << Freshness::Stale;
        QTest::newRow("failed") << 3 << ended(RefreshStatus::Failed) << Freshness::Stale;
        QTest::newRow("not everything") << 3 << partial() << Freshness::Ageing;
        QTest::newRow("not everything, a day ago") << 24 * 60 << partial() << Freshness::Stale;
        QTest::newRow("everything, but not logged") << 3 << unlogged() << Freshness::Fresh;
    }
    void theAgeAndTheLastRefreshDecide()
    {
        QFETCH(int, minutesAgo);
        QFETCH(RefreshReport, report);
        const StandingClock clock;
        FreshnessLabel label(clock);
        label.setSnapshot(clock.nowUtc().addSecs(-60 * minutesAgo), 418, {});
        label.takeEnd(report);
        QTEST(label.freshness(), "freshness");
    }

    void aRefreshThatWasStoppedSaysNothing_data()
    {
        QTest::addColumn<RefreshStatus>("status");
        QTest::newRow("cancelled") << RefreshStatus::Cancelled;
        QTest::newRow("made room") << RefreshStatus::Suspended;
    }
    void aRefreshThatWasStoppedSaysNothing()
    {
        QFETCH(RefreshStatus, status);
        const StandingClock clock;
        FreshnessLabel label(clock);
        label.setSnapshot(clock.nowUtc(), 418, {});
        label.takeEnd(ended(status));
        QCOMPARE(label.freshness(), FreshnessLabel::Freshness::Fresh);
        label.takeEnd(ended(RefreshStatus::Failed));
        label.takeEnd(ended(status));
        QCOMPARE(label.freshness(), FreshnessLabel::Freshness::Stale);
    }

    void whatCouldNotBeReadIsSaid()
    {
        const StandingClock clock;
        FreshnessLabel label(clock);
        label.setSnapshot(clock.nowUtc().addSecs(-180), 418, {});
        label.takeEnd(partial());
        const QString sentence = QStringLiteral("The last refresh could not read everything.");
        QVERIFY(label.toolTip().contains(sentence));
        QVERIFY(label.accessibleName().endsWith(QStringLiteral("(3 min ago). ") + sentence));
        label.takeEnd(ended(RefreshStatus::Success));
        QVERIFY(!label.toolTip().contains(sentence));
        QVERIFY(!label.accessibleName().contains(sentence));
    }

    void anotherServerBeginsAnew()
    {
        const StandingClock clock;
        FreshnessLabel label(clock);
        label.takeEnd(ended(RefreshStatus::Failed));
        label.clear();
        QCOMPARE(label.accessibleName(), QStringLiteral("No data yet"));
    }

    void itSaysTimeAgeAndSnapshot()
    {
        const StandingClock clock;
        FreshnessLabel label(clock);
        label.setSnapshot(clock.nowUtc().addSecs(-180), 418, {});
        QVERIFY(label.accessibleName().startsWith(QLatin1String("Updated 10:32")));
        QVERIFY(label.accessibleName().contains(QLatin1String("3 min ago")));
        QVERIFY(label.toolTip().contains(QLatin1String("418")));
        QVERIFY(label.toolTip().contains(QLatin1String("never")));
    }

    void aFailureIsSaidInASentence()
    {
        const StandingClock clock;
        FreshnessLabel label(clock);
        label.takeEnd(ended(RefreshStatus::Failed));
        QCOMPARE(label.accessibleName(), QStringLiteral("No data yet. The refresh failed."));
        label.setSnapshot(clock.nowUtc().addSecs(-180), 418, {});
        QVERIFY(label.accessibleName().endsWith(QLatin1String("(3 min ago). The refresh after that failed.")));
    }

    void withoutDataItSaysSo()
    {
        const StandingClock clock;
        FreshnessLabel label(clock);
        QCOMPARE(label.freshness(), FreshnessLabel::Freshness::Unknown);
        QCOMPARE(label.accessibleName(), QStringLiteral("No data yet"));
    }
};

FRESHET_TEST(TstFreshnessLabel)
#include "tst_freshnesslabel.moc"
