// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paymentpattern.h"
#include "domain/records.h"
#include "store/portfolio.h"
#include "tests/support/testregistry.h"
#include "ui/models/columntitles.h"
#include "ui/models/statuswords.h"

#include <QtTest>

using namespace freshet;

class TstColumnTitles : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnAndFilterHasAName_data()
    {
        QTest::addColumn<int>("table");
        for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                    TableId::Patterns, TableId::Worklist, TableId::Changes})
            QTest::newRow(qPrintable(tableSpec(table).key)) << int(table);
    }
    void everyColumnAndFilterHasAName()
    {
        QFETCH(int, table);
        const TableSpec &spec = tableSpec(TableId(table));
        for (const ColumnSpec &column : spec.columns)
            QVERIFY2(!column.isInWindow || columnTitle(spec.id, column.key).title != column.key,
                     qPrintable(column.key));
        for (const FilterSpec &filter : spec.filters)
            QVERIFY2(filterTitle(spec.id, filter.key, AgeingEdges()) != filter.key, qPrintable(filter.key));
        QVERIFY(!tableTitle(spec.id).isEmpty());
        QVERIFY(rowsTitle(spec.id, 1) != rowsTitle(spec.id, 2));
    }

    void filtersOfTheAgeingSayTheirDays_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::addColumn<QString>("titles");
        const auto row = [](const char *name, const AgeingEdges &edges, const char *titles) {
            QTest::newRow(name) << edges << QString::fromUtf8(titles);
        };
        row("as defined", {},
            "Not due yet, 1–30 days overdue, 31–60 days overdue, 61–90 days overdue, 91 or more days overdue");
        row("weeks", {{1, 8, 15, 29}},
            "Not due yet, 1–7 days overdue, 8–14 days overdue, 15–28 days overdue, 29 or more days overdue");
        row("single days", {{1, 2, 3, 4}},
            "Not due yet, 1 day overdue, 2 days overdue, 3 days overdue, 4 or more days overdue");
    }
    void filtersOfTheAgeingSayTheirDays()
    {
        QFETCH(AgeingEdges, edges);
        QStringList titles;
        for (int bucket = 0; bucket < ageingBuckets; ++bucket)
            titles += filterTitle(TableId::Invoices, ageingFilterKey(bucket), edges);
        QTEST(titles.join(QStringLiteral(", ")), "titles");
    }

    void everyTableShowsSomeColumnsAtFirst_data() { everyColumnAndFilterHasAName_data(); }
    void everyTableShowsSomeColumnsAtFirst()
    {
        QFETCH(int, table);
        const TableSpec &spec = tableSpec(TableId(table));
        const auto shown = std::count_if(spec.columns.begin(), spec.columns.end(), [&](const ColumnSpec &column) {
            return column.isInWindow && columnTitle(spec.id, column.key).isShownAtFirst;
        });
        QVERIFY2(shown >= 7, qPrintable(QString::number(shown)));
    }

    void unknownColumnsAreShownByKey()
    {
        QCOMPARE(columnTitle(TableId::Customers, QStringLiteral("shoe_size")).title, QStringLiteral("shoe_size"));
        QVERIFY(!columnTitle(TableId::Customers, QStringLiteral("shoe_size")).isShownAtFirst);
    }

    void everyStatusHasItsWords()
    {
        for (const RiskClass risk : {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated, RiskClass::Watch,
                                     RiskClass::New, RiskClass::Good}) {
            QVERIFY(wordTitle(riskWord(risk)) != riskWord(risk));
            QVERIFY(wordIsPill(riskWord(risk)));
        }
        for (int status = 0; status <= 5; ++status)
            QVERIFY(!wordTitle(statusWord(InvoiceStatus(status), false)).contains(QLatin1Char('_')));
        for (int status = 0; status <= 8; ++status)
            QVERIFY(!wordTitle(statusWord(ServiceStatus(status))).contains(QLatin1Char('_')));
    }

    void dangerIsTonedAndSaid()
    {
        QCOMPARE(wordTone(QStringLiteral("high")), Tone::Bad);
        QCOMPARE(wordTone(QStringLiteral("never_paid")), Tone::Bad);
        QCOMPARE(wordTone(QStringLiteral("elevated")), Tone::Warning);
        QCOMPARE(wordTone(QStringLiteral("good")), Tone::Good);
        QCOMPARE(wordTitle(QStringLiteral("never_paid")), QStringLiteral("Never paid"));
    }

    void marksAreCountedNewestFirst()
    {
        QCOMPARE(marksInWords(QStringLiteral("ooolnxcu")),
                 QStringLiteral(
                     "Newest first: paid, day unknown, credited, open and overdue, not due yet, late, on time × 3"));
        QCOMPARE(marksInWords({}), QString());
    }
};

FRESHET_TEST(TstColumnTitles)
#include "tst_columntitles.moc"
