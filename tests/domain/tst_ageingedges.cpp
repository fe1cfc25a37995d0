// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ageing.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

namespace {

QStringList titlesOf(const AgeingEdges &edges)
{
    QStringList titles;
    for (int bucket = 0; bucket < ageingBuckets; ++bucket)
        titles += bucketTitle(edges, bucket);
    return titles;
}

} // namespace

/// The buckets of the ageing: which days each has, and what it is called.
class TstAgeingEdges : public QObject
{
    Q_OBJECT

private slots:
    void titlesFollowTheEdges_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::addColumn<QString>("titles");
        const auto row = [](const char *name, const AgeingEdges &edges, const char *titles) {
            QTest::newRow(name) << edges << QString::fromUtf8(titles);
        };
        row("as defined", {}, "Not due, 1–30 days, 31–60 days, 61–90 days, 91 days or more");
        row("weeks", {{1, 8, 15, 29}}, "Not due, 1–7 days, 8–14 days, 15–28 days, 29 days or more");
        row("single days", {{1, 2, 3, 4}}, "Not due, 1 day, 2 days, 3 days, 4 days or more");
    }
    void titlesFollowTheEdges()
    {
        QFETCH(AgeingEdges, edges);
        QTEST(titlesOf(edges).join(QStringLiteral(", ")), "titles");
    }

    void theDaysOfABucketAreThoseThatLeadToIt()
    {
        const AgeingEdges edges{{1, 8, 15, 29}};
        int day = 1;
        for (int bucket = 1; bucket < ageingBuckets; ++bucket) {
            const BucketDays days = edges.daysOf(bucket);
            QCOMPARE(days.first, day);
            QCOMPARE(days.last.has_value(), bucket + 1 < ageingBuckets);
            const int last = days.last.value_or(4000);
            for (; day <= last; ++day)
                QCOMPARE(edges.bucketOf(day), bucket);
        }
    }
};

FRESHET_TEST(TstAgeingEdges)
#include "tst_ageingedges.moc"
