// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/searchresults.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace freshet;

namespace {

SearchAnswer sampleAnswer()
{
    const Currency dollars(QStringLiteral("USD"));
    const SearchHit customer{1043, 1043, QStringLiteral("Marta van der Merwe"), QStringLiteral("+27 82 555 0101"), 0,
                             {},   {}};
    const SearchHit invoice{7,    1043,    QStringLiteral("Marta van der Merwe"),      QStringLiteral("INV0007"),
                            4950, dollars, CalendarDate::fromQDate(QDate(2026, 1, 15))};
    const SearchHit payment{
        9, std::nullopt, {}, QStringLiteral("TX-9"), 10000, dollars, CalendarDate::fromQDate(QDate(2026, 1, 3))};
    return {QStringLiteral("mar"),
            {{TableId::Customers, {customer}, false},
             {TableId::Invoices, {invoice}, true},
             {TableId::Payments, {payment}, false}}};
}

} // namespace

class TstSearchResults : public QObject
{
    Q_OBJECT

private slots:
    void listsTheGroups()
    {
        SearchResults results;
        QAbstractItemModelTester tester(&results, QAbstractItemModelTester::FailureReportingMode::QtTest);
        results.show(sampleAnswer());
        QStringList rows;
        for (int row = 0; row < results.rowCount(); ++row)
            rows +=
                results.index(row).data(Qt::AccessibleTextRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(rows, (QStringList{
                           QStringLiteral("Customers"),
                           QStringLiteral("Customers: Marta van der Merwe · #1043 · +27 82 555 0101"),
                           QStringLiteral("Invoices"),
                           QStringLiteral("Invoices: INV0007 · Marta van der Merwe · due 15 Jan 2026 · 49.50\u00a0USD"),
                           QStringLiteral("Show all in Invoices"), QStringLiteral("Payments"),
                           QStringLiteral("Payments: 100.00\u00a0USD · 3 Jan 2026 · nobody's yet · TX-9")}));
        QCOMPARE(results.hitCount(), 3);
        QCOMPARE(results.index(1).data(SearchResults::Words).toStringList(), QStringList{QStringLiteral("mar")});
        QCOMPARE(results.index(4).data(SearchResults::Words).toStringList(), QStringList());
    }

    void walksOverWhatCanBeChosen()
    {
        SearchResults results;
        results.show(sampleAnswer());
        QList<int> rows;
        for (QModelIndex at = results.next({}, 1); rows.isEmpty() || rows.last() != at.row(); at = results.next(at, 1))
            rows += at.row();
        QCOMPARE(rows, (QList<int>{1, 3, 4, 6}));
        QCOMPARE(results.next(results.index(3), -1).row(), 1);
        QCOMPARE(results.next(results.index(1), -1).row(), 1);
        QVERIFY(!results.flags(results.index(0)).testFlag(Qt::ItemIsEnabled));
    }

    void knowsWhereEachRowLeads()
    {
        SearchResults results;
        results.show(sampleAnswer());
        QVERIFY(!results.targetOf(results.index(0)));
        QCOMPARE(results.targetOf(results.index(3))->row, std::optional<RecordId>(7));
        QCOMPARE(results.targetOf(results.index(3))->customerId, std::optional<RecordId>(1043));
        QVERIFY(!results.targetOf(results.index(4))->row);
        QVERIFY(results.targetOf(results.index(4))->table == TableId::Invoices);
        QVERIFY(!results.targetOf(results.index(6))->customerId);
    }

    void saysWhenThereIsNothing()
    {
        SearchResults results;
        results.show({QStringLiteral("<b>zzz"), {}});
        QCOMPARE(results.rowCount(), 1);
        QVERIFY(results.index(0).data().toString().contains(QLatin1String("<b>zzz")));
        QVERIFY(!results.next({}, 1).isValid());
        results.say(QStringLiteral("It went wrong."));
        QCOMPARE(results.index(0).data().toString(), QStringLiteral("It went wrong."));
        results.clear();
        QCOMPARE(results.rowCount(), 0);
    }
};

FRESHET_TEST(TstSearchResults)
#include "tst_searchresults.moc"
