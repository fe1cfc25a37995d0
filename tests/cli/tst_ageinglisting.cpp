// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ageinglisting.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::cli;

/// The sums below the ageing of the command line.
class TstAgeingListing : public QObject
{
    Q_OBJECT

private slots:
    void theSumsAddUpAsTheyAreWritten_data()
    {
        QTest::addColumn<qint64>("credit");
        QTest::addColumn<QString>("end");
        QTest::newRow("credit") << qint64(500) << QStringLiteral(" − 5.00 credit = 10.00 net balance\n");
        QTest::newRow("none") << qint64(0) << QStringLiteral(" − 0.00 credit = 15.00 net balance\n");
        QTest::newRow("overdrawn") << qint64(-500) << QStringLiteral(" + 5.00 overdrawn credit = 20.00 net balance\n");
    }
    void theSumsAddUpAsTheyAreWritten()
    {
        QFETCH(qint64, credit);
        QFETCH(QString, end);
        AgeingLine line;
        line.currency = Currency(QStringLiteral("USD"));
        line.buckets[0].amount = 1000;
        line.buckets[4].amount = 500;
        line.unallocatedCredit = credit;
        line.netBalance = line.openAmount() - credit;
        AgeingReport report;
        report.totals = {line};
        QCOMPARE(ageingSums(report, AgeingEdges()),
                 QStringLiteral("USD: 10.00 not due + 0.00 (1–30 days) + 0.00 (31–60 days) + 0.00 (61–90 days) + 5.00 "
                                "(91 days or more)") +
                     end);
    }
};

FRESHET_TEST(TstAgeingListing)
#include "tst_ageinglisting.moc"
