// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/navigationcount.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;

namespace {

/// 12 rows, and `some` in the filter named.
std::vector<qint64> counts(TableId table, const char *filterKey, qint64 some)
{
    const std::vector<FilterSpec> &filters = tableSpec(table).filters;
    std::vector<qint64> counts(filters.size(), 0);
    counts.front() = 12;
    counts.at(size_t(std::ranges::find(filters, QLatin1String(filterKey), &FilterSpec::key) - filters.begin())) = some;
    return counts;
}

} // namespace

class TstNavigationCount : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWorthALook_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<int>("some");
        QTest::addColumn<bool>("isHistoryLoading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");

        const auto row = [](const char *name, TableId table, const char *filter, int some, const char *text, Tone tone,
                            bool isHistoryLoading = false) {
            QTest::newRow(name) << int(table) << QByteArray(filter) << some << isHistoryLoading
                                << QString::fromLatin1(text) << int(tone);
        };
        row("all customers", TableId::Customers, "overdue", 5, "12", Tone::Plain);
        row("overdue invoices", TableId::Invoices, "overdue", 5, "5 overdue", Tone::Warning);
        row("nothing overdue", TableId::Invoices, "overdue", 0, "12", Tone::Plain);
        row("risky customers", TableId::Patterns, "risky", 3, "3", Tone::Bad);
        row("risky, not known yet", TableId::Patterns, "risky", 3, "12", Tone::Plain, true);
        row("candidates of the worklist", TableId::Worklist, "candidates", 3, "3", Tone::Warning);
        row("dangerous findings", TableId::Findings, "severity_high", 2, "12", Tone::Bad);
        row("the last refresh's changes", TableId::Changes, "last", 7, "7", Tone::Plain);
        row("an unchanged refresh", TableId::Changes, "last", 0, "0", Tone::Plain);
    }

    void saysWhatIsWorthALook()
    {
        QFETCH(const int, table);
        QFETCH(const QByteArray, filter);
        QFETCH(const int, some);
        QFETCH(const bool, isHistoryLoading);
        const auto id = TableId(table);
        const NavigationCount count = navigationCount(id, counts(id, filter.constData(), some), isHistoryLoading);
        QTEST(count.text, "text");
        QTEST(int(count.tone), "tone");
    }
};

FRESHET_TEST(TstNavigationCount)
#include "tst_navigationcount.moc"
