// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ageingreader.h"
#include "store/customercard.h"
#include "store/portfolio.h"
#include "store/tablereader.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

using Ids = std::vector<RecordId>;

TableQuery queryOf(TableId table, const QString &filter, const QString &search = {})
{
    TableQuery query;
    query.table = table;
    query.filterKey = filter;
    query.search = search;
    query.today = deskDay();
    return query;
}

} // namespace

/// A row that UISP no longer has is out of every sum, count, filter and search, stands under "gone" alone, and is back
/// everywhere when UISP has it again.
class TstGoneRows : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    Ids idsOf(const TableQuery &query) { return TableReader(m_cache->database()).ids(query).value(); }
    /// Every number that the table shows around its rows.
    QStringList sums(TableId table)
    {
        TableReader reader(m_cache->database());
        QStringList lines;
        const std::vector<qint64> counts = reader.filterCounts(table, deskDay()).value();
        const std::vector<FilterSpec> &filters = tableSpec(table).filters;
        for (size_t place = 0; place < filters.size(); ++place) {
            lines += QStringLiteral("%1 %2").arg(filters[place].key).arg(counts[place]);
            const auto totals = reader.totals(queryOf(table, filters[place].key)).value();
            for (const CurrencyTotals &line : totals) {
                lines += QStringLiteral("%1 %2 %3").arg(filters[place].key, line.currency.code()).arg(line.rowCount);
                for (const qint64 sum : line.sums)
                    lines += QString::number(sum);
            }
        }
        return lines;
    }
    /// The figures that stand outside of the tables.
    QStringList figures()
    {
        QStringList lines;
        const Portfolio portfolio = readPortfolio(m_cache->database(), deskDay()).value();
        for (const CurrencyPortfolio &currency : portfolio.currencies) {
            lines += QStringLiteral("%1 %2 %3")
                         .arg(currency.currency.code())
                         .arg(currency.openAmount())
                         .arg(currency.unallocatedCredit);
            for (const MonthReceipts &month : currency.received)
                lines += QStringLiteral("received %1 %2").arg(month.amount).arg(month.paymentCount);
            for (const Debtor &debtor : currency.debtors)
                lines += QStringLiteral("debtor %1").arg(debtor.customerId);
            for (const OverdueInvoice &invoice : currency.overdueInvoices)
                lines += QStringLiteral("overdue %1").arg(invoice.id);
        }
        lines += QStringLiteral("idle %1").arg(portfolio.suspendedWithNothingOverdue);
        const AgeingReport ageing = readAgeing(m_cache->database(), deskDay()).value();
        for (const CustomerAgeing &customer : ageing.customers)
            lines += QStringLiteral("ageing %1").arg(customer.customerId);
        return lines;
    }
    void mark(TableId table, RecordId id, const char *value)
    {
        m_cache->run(QStringLiteral("UPDATE %1 SET gone_since = %2 WHERE id = %3")
                         .arg(table == TableId::Patterns ? QStringLiteral("customers") : tableSpec(table).key,
                              QLatin1String(value))
                         .arg(id));
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void countsNowhereAndComesBack_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<RecordId>("id");
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("movesFigures");
        QTest::newRow("customer who owes") << TableId::Customers << RecordId(1) << "thordis" << true;
        QTest::newRow("service that is suspended") << TableId::Services << RecordId(13) << "Home" << true;
        QTest::newRow("invoice that is overdue") << TableId::Invoices << RecordId(101) << "INV0101" << true;
        QTest::newRow("invoice that is paid") << TableId::Invoices << RecordId(103) << "INV0103" << false;
        QTest::newRow("payment with credit") << TableId::Payments << RecordId(201) << "TX-77" << true;
    }
    void countsNowhereAndComesBack()
    {
        QFETCH(TableId, table);
        QFETCH(RecordId, id);
        QFETCH(QString, search);
        QFETCH(bool, movesFigures);
        const QStringList before = sums(table);
        const QStringList figuresBefore = figures();
        const Ids goneBefore = idsOf(queryOf(table, QStringLiteral("gone")));
        mark(table, id, "1");
        for (const FilterSpec &filter : tableSpec(table).filters) {
            const Ids ids = idsOf(queryOf(table, filter.key));
            QCOMPARE(std::ranges::find(ids, id) != ids.end(), filter.showsGone);
            QCOMPARE(TableReader(m_cache->database()).totals(queryOf(table, filter.key)).value().empty(), ids.empty());
        }
        const Ids found = idsOf(queryOf(table, {}, search));
        QVERIFY(std::ranges::find(found, id) == found.end());
        QCOMPARE(idsOf(queryOf(table, QStringLiteral("gone"), search)), Ids{id});
        QCOMPARE(idsOf(queryOf(table, QStringLiteral("gone"))).size(), goneBefore.size() + 1);
        QVERIFY(sums(table) != before);
        QCOMPARE(figures() != figuresBefore, movesFigures);
        mark(table, id, "NULL");
        QCOMPARE(sums(table), before);
        QCOMPARE(figures(), figuresBefore);
    }

    void aGoneCustomersPatternIsOut()
    {
        const QStringList before = sums(TableId::Patterns);
        mark(TableId::Patterns, 1, "1");
        for (const FilterSpec &filter : tableSpec(TableId::Patterns).filters) {
            const Ids ids = idsOf(queryOf(TableId::Patterns, filter.key));
            QVERIFY(std::ranges::find(ids, RecordId(1)) == ids.end());
        }
        QVERIFY(sums(TableId::Patterns) != before);
        mark(TableId::Patterns, 1, "NULL");
        QCOMPARE(sums(TableId::Patterns), before);
    }

    void goneRowsOfACustomerTouchHisCountsAndCard()
    {
        const auto customerCell = [this](const char *key) {
            const Ids ids = {1};
            return TableReader(m_cache->database())
                .rows(TableId::Customers, ids, deskDay())
                .value()
                .front()
                .cells.at(columnIndex(tableSpec(TableId::Customers), QString::fromLatin1(key)));
        };
        QCOMPARE(customerCell("services_active").toInt(), 1);
        mark(TableId::Services, 11, "1");
        QCOMPARE(customerCell("services_active").toInt(), 0);
        QCOMPARE(customerCell("account_state").toString(), QStringLiteral("none"));
        mark(TableId::Invoices, 101, "1");
        mark(TableId::Payments, 201, "1");
        const CustomerCard card = readCustomerCard(m_cache->database(), 1, deskDay()).value();
        QVERIFY(card.services.empty());
        QVERIFY(card.lastPayments.empty());
        QCOMPARE(card.openInvoices.size(), size_t(1));
        QCOMPARE(card.goneRows.services, 1);
        QCOMPARE(card.goneRows.invoices, 1);
        QCOMPARE(card.goneRows.payments, 1);
        QVERIFY(!card.gone);
    }

    void theCardOfAGoneCustomerSaysSinceWhen()
    {
        const CustomerCard card = readCustomerCard(m_cache->database(), 6, deskDay()).value();
        QVERIFY(card.gone.has_value());
        QCOMPARE(card.gone->snapshot, 1);
        QCOMPARE(card.gone->at, QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC));
    }
};

FRESHET_TEST(TstGoneRows)
#include "tst_gonerows.moc"
