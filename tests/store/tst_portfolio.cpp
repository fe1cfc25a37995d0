// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/portfolio.h"
#include "store/settingsstore.h"
#include "store/tablereader.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

class TstPortfolio : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    Portfolio read()
    {
        Result<Portfolio> portfolio = readPortfolio(m_cache->database(), deskDay());
        if (!portfolio)
            qFatal("%s", qPrintable(portfolio.error().detail));
        return *std::move(portfolio);
    }

    /// Invoice 101 alone is open, and the cache was judged by these edges.
    void leaveOneInvoice(int daysPast, const AgeingEdges &edges)
    {
        BehaviourSettings settings;
        settings.ageing = edges;
        QVERIFY(writeJudgedBy(m_cache->database(), settings));
        m_cache->run(QStringLiteral("UPDATE invoices SET status = 4, remaining = 0 WHERE id <> 101"));
        m_cache->run(QStringLiteral("UPDATE invoices SET due_on = '%1' WHERE id = 101")
                         .arg(deskDay().addDays(-daysPast).toIso()));
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void currenciesStandApart()
    {
        const Portfolio portfolio = read();
        QCOMPARE(portfolio.currencies.size(), size_t(2));
        const CurrencyPortfolio &dollars = portfolio.currencies.front();
        const CurrencyPortfolio &yen = portfolio.currencies.back();
        QCOMPARE(dollars.currency.code(), QStringLiteral("USD"));
        QCOMPARE(dollars.openAmount(), 14850);
        QCOMPARE(yen.currency.code(), QStringLiteral("JPY"));
        QCOMPARE(yen.openAmount(), 0);
        QCOMPARE(yen.unallocatedCredit, 1500);
        QCOMPARE(yen.netBalance(), -1500);
    }

    void anInvoiceStandsInTheBucketOfItsAge_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::addColumn<int>("daysPast");
        QTest::addColumn<int>("bucket");
        const auto row = [](const char *name, const AgeingEdges &edges, int daysPast, int bucket) {
            QTest::newRow(name) << edges << daysPast << bucket;
        };
        row("due in the future", {}, -20, 0);
        row("due today", {}, 0, 0);
        row("1 day", {}, 1, 1);
        row("30 days", {}, 30, 1);
        row("31 days", {}, 31, 2);
        row("60 days", {}, 60, 2);
        row("61 days", {}, 61, 3);
        row("90 days", {}, 90, 3);
        row("91 days", {}, 91, 4);
        row("years", {}, 1000, 4);
        const AgeingEdges weeks{{1, 8, 15, 29}};
        row("weeks, due today", weeks, 0, 0);
        row("weeks, 1 day", weeks, 1, 1);
        row("weeks, 7 days", weeks, 7, 1);
        row("weeks, 8 days", weeks, 8, 2);
        row("weeks, 14 days", weeks, 14, 2);
        row("weeks, 15 days", weeks, 15, 3);
        row("weeks, 28 days", weeks, 28, 3);
        row("weeks, 29 days", weeks, 29, 4);
    }
    void anInvoiceStandsInTheBucketOfItsAge()
    {
        QFETCH(AgeingEdges, edges);
        QFETCH(int, daysPast);
        QFETCH(int, bucket);
        leaveOneInvoice(daysPast, edges);
        std::array<AgeingSum, ageingBuckets> expected;
        expected[size_t(bucket)] = {4950, 1};
        QCOMPARE(read().currencies.front().ageing, expected);
        // From now on UISP itself is believed.
        m_cache->run(QStringLiteral("DELETE FROM meta WHERE key = 'patterns_as_of'"));
        QCOMPARE(read().currencies.front().ageing, expected);
    }

    void theFilterOfABucketShowsItsInvoices_data() { anInvoiceStandsInTheBucketOfItsAge_data(); }
    void theFilterOfABucketShowsItsInvoices()
    {
        QFETCH(AgeingEdges, edges);
        QFETCH(int, daysPast);
        QFETCH(int, bucket);
        leaveOneInvoice(daysPast, edges);
        TableReader reader(m_cache->database());
        const Result<std::vector<qint64>> counts = reader.filterCounts(TableId::Invoices, deskDay());
        QVERIFY(counts);
        for (int place = 0; place < ageingBuckets; ++place) {
            TableQuery query;
            query.table = TableId::Invoices;
            query.today = deskDay();
            query.filterKey = ageingFilterKey(place);
            const std::vector<RecordId> expected(place == bucket ? 1 : 0, 101);
            QCOMPARE(reader.ids(query).value(), expected);
            const auto &filters = tableSpec(TableId::Invoices).filters;
            const auto filter = std::ranges::find(filters, query.filterKey, &FilterSpec::key);
            QCOMPARE((*counts)[size_t(filter - filters.begin())], qint64(expected.size()));
        }
    }

    void theBucketsTogetherAreTheOpenInvoices()
    {
        const CurrencyPortfolio dollars = read().currencies.front();
        QCOMPARE(dollars.ageing[0].invoiceCount, 1);
        QCOMPARE(dollars.ageing[1].invoiceCount, 2);
        QCOMPARE(dollars.ageing[1].amount, 9900);
        QCOMPARE(dollars.openAmount(), dollars.ageing[0].amount + dollars.ageing[1].amount);
    }

    void untilTheHistoryIsThereUispIsBelieved_data()
    {
        QTest::addColumn<QString>("lack");
        QTest::newRow("payments") << QStringLiteral("DELETE FROM list_state WHERE entity = 'payments'");
        QTest::newRow("analysis") << QStringLiteral("DELETE FROM meta WHERE key = 'patterns_as_of'");
    }
    void untilTheHistoryIsThereUispIsBelieved()
    {
        QFETCH(QString, lack);
        m_cache->run(QStringLiteral("UPDATE customers SET account_credit = 777 WHERE id = 1"));
        m_cache->run(QStringLiteral("UPDATE invoices SET remaining = 4000 WHERE id = 102"));
        QCOMPARE(read().currencies.front().unallocatedCredit, 50);
        QCOMPARE(read().currencies.front().openAmount(), 14850);
        m_cache->run(lack);
        QCOMPARE(read().currencies.front().unallocatedCredit, 777);
        QCOMPARE(read().currencies.front().openAmount(), 13900);
        QCOMPARE(read().currencies.front().ageing[0].amount, 4000);
        QVERIFY(read().currencies.front().sales.empty());
    }

    void whatWasBilledAndOpenBeforeIsKnown()
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET created_on = '2025-10-20', due_on = '2025-11-01' "
                                    "WHERE id = 109"));
        const CurrencyPortfolio dollars = read().currencies.front();
        QCOMPARE(dollars.sales.size(), size_t(CurrencyPortfolio::months));
        QCOMPARE(dollars.sales[0], (PeriodSales{14900, 31}));
        QCOMPARE(dollars.sales[3], (PeriodSales{4950, 30}));
        QCOMPARE(dollars.openBefore, 4950);
    }

    void moneyReceivedStandsInItsMonth()
    {
        const Portfolio portfolio = read();
        const std::vector<MonthReceipts> &months = portfolio.currencies.front().received;
        QCOMPARE(months.size(), size_t(CurrencyPortfolio::months));
        QCOMPARE(months.front().firstDay.toIso(), QStringLiteral("2025-02-01"));
        QCOMPARE(months.back().firstDay.toIso(), QStringLiteral("2026-01-01"));
        QCOMPARE(months.back().amount, 118450);
        QCOMPARE(months[10].amount, 10000);
        QCOMPARE(months[10].paymentCount, 1);
        const auto &inYen = portfolio.currencies.back().received;
        QVERIFY(std::ranges::all_of(inYen, [](const MonthReceipts &month) { return month.amount == 0; }));
    }

    void whoOwesMostComesFirst()
    {
        const std::vector<Debtor> debtors = read().currencies.front().debtors;
        QCOMPARE(debtors.size(), size_t(2));
        QCOMPARE(debtors.front().customerId, 1);
        QCOMPARE(debtors.front().outstanding, 9900);
        QCOMPARE(debtors.front().oldestOverdueDays, 5);
        QCOMPARE(debtors.back().customerId, 5);
    }

    void theLargestOverdueInvoiceComesFirst()
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET remaining = 5000 WHERE id = 109"));
        const std::vector<OverdueInvoice> invoices = read().currencies.front().overdueInvoices;
        QCOMPARE(invoices.size(), size_t(2));
        QCOMPARE(invoices.front().id, 109);
        QCOMPARE(invoices.front().daysPast, 18);
        QCOMPARE(invoices.back().id, 101);
        QCOMPARE(invoices.back().customerName, utf8("Þórdís Řeháková"));
    }

    void noMoreThanAHandfulIsNamed()
    {
        m_cache->run(QStringLiteral("INSERT INTO customers SELECT c.id + 100 * n.value, c.hash, c.name, c.user_ident, "
                                    "c.is_company, c.is_lead, c.is_archived, c.is_active, c.is_vip, "
                                    "c.grace_payment_date, c.first_name, c.last_name, c.company_name, "
                                    "c.organization_id, c.currency, c.account_balance, c.account_credit, n.value, "
                                    "c.has_overdue, c.has_suspended, c.registered_on, c.address, c.note, c.contacts, "
                                    "c.tags, c.attributes, c.search_text, NULL, NULL, NULL FROM customers c "
                                    "JOIN json_each('[1,2,3,4,5,6,7,8]') n WHERE c.id = 2"));
        QCOMPARE(read().currencies.front().debtors.size(), size_t(CurrencyPortfolio::topRows));
    }

    void aSuspendedCustomerMayOweNothingOverdue()
    {
        QCOMPARE(read().suspendedWithNothingOverdue, 1);
        m_cache->run(QStringLiteral("UPDATE invoices SET is_proforma = 0 WHERE id = 106"));
        QCOMPARE(read().suspendedWithNothingOverdue, 0);
    }

    void whatIsGoneCountsNowhere()
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET gone_since = 1"));
        m_cache->run(QStringLiteral("UPDATE payments SET gone_since = 1"));
        m_cache->run(QStringLiteral("UPDATE customers SET gone_since = 1 WHERE id <> 3"));
        const Portfolio portfolio = read();
        QCOMPARE(portfolio.currencies.size(), size_t(1));
        QCOMPARE(portfolio.currencies.front().openAmount(), 0);
        QVERIFY(portfolio.currencies.front().debtors.empty());
    }
};

FRESHET_TEST(TstPortfolio)
#include "tst_portfolio.moc"
