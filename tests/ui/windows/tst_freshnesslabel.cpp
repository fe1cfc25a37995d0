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

} // namespace

class TstFreshnessLabel : public QObject
{
    Q_OBJECT

private slots:
    void theAgeDecides_data()
    {
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<bool>("hasFailed");
        QTest::addColumn<FreshnessLabel::Freshness>("freshness");
        using Freshness = FreshnessLabel::Freshness;
        QTest::newRow("now") << 0 << false << Freshness::Fresh;
        QTest::newRow("14 minutes") << 14 << false << Freshness::Fresh;
        QTest::newRow("15 minutes") << 15 << false << Freshness::Ageing;
        QTest::newRow("nearly a day") << 24 * 60 - 1 << false << Freshness::Ageing;
        QTest::newRow("a day") << 24 * 60 << false << Freshness::Stale;
        QTest::newRow("failed") << 3 << true << Freshness::Stale;
    }
    void theAgeDecides()
    {
        QFETCH(int, minutesAgo);
        QFETCH(bool, hasFailed);
        const StandingClock clock;
        FreshnessLabel label(clock);
        label.setSnapshot(clock.nowUtc().addSecs(-60 * minutesAgo), 418, {});
        label.setLastRefreshFailed(hasFailed);
        QTEST(label.freshness(), "freshness");
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
        label.setLastRefreshFailed(true);
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
