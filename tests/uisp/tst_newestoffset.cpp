// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/newestoffset.h"

#include <QtTest>

using namespace freshet;

namespace {

constexpr int none = -1;

} // namespace

class TstNewestOffset : public QObject
{
    Q_OBJECT

private slots:
    void readsTheOffset_data()
    {
        QTest::addColumn<QByteArray>("moment");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *moment, int seconds) {
            QTest::newRow(moment) << QByteArray(moment) << seconds;
        };
        row("2026-02-24T15:00:03-0500", -5 * 3600);
        row("2026-02-24T15:00:03+0545", 5 * 3600 + 45 * 60);
        row("2026-02-24T15:00:03-03:30", -3 * 3600 - 30 * 60);
        row("2026-02-24T15:00:03+00:00", 0);
        row("2026-02-24T15:00:03Z", 0);
        row("2026-02-24T15:00:03.250+0200", 2 * 3600);
        row("2026-02-24T15:00:03+1400", 14 * 3600);
        row("2026-02-24T15:00:03+1401", none);
        row("2026-02-24T15:00:03+0060", none);
        row("2026-02-24T15:00:03+5", none);
        row("2026-02-24T15:00:03+05:0", none);
        row("2026-02-24T15:00:03+0a00", none);
        row("2026-02-24T15:00:03+", none);
        row("2026-02-24T15:00:03", none);
        row("2026-02-24", none);
        row("", none);
    }
    void readsTheOffset()
    {
        QFETCH(QByteArray, moment);
        QTEST(printedOffset({moment.constData(), size_t(moment.size())}).value_or(none), "seconds");
    }

    void keepsTheNewest()
    {
        NewestOffset newest;
        QVERIFY(!newest.seconds());
        newest.see("2026-03-28T12:00:00+0100");
        newest.see("2026-03-29T12:00:00+0200");
        newest.see("2026-01-01T12:00:00+0100");
        QCOMPARE(newest.seconds().value_or(none), 7200);
    }

    void passesOverWhatHasNoOffset()
    {
        NewestOffset newest;
        newest.see("2026-03-28T12:00:00+0100");
        for (const char *moment : {"", "2027-01-01", "2027-01-01T00:00:00", "2027-13-01T00:00:00+0200", "nonsense"})
            newest.see(moment);
        QCOMPARE(newest.seconds().value_or(none), 3600);
    }
};

FRESHET_TEST(TstNewestOffset)
#include "tst_newestoffset.moc"
