// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountcheck.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

Customer withAccount(RecordId id, qint64 outstanding, qint64 credit, qint64 balance)
{
    Customer customer = sampleCustomer(id);
    customer.accountOutstanding = outstanding;
    customer.accountCredit = credit;
    customer.accountBalance = balance;
    return customer;
}

Customer withAccount(RecordId id, qint64 outstanding, qint64 credit)
{
    return withAccount(id, outstanding, credit, credit - outstanding);
}

Invoice open(RecordId id, RecordId customer, qint64 remaining, InvoiceStatus status = InvoiceStatus::Unpaid)
{
    Invoice invoice = sampleInvoice(id, customer);
    invoice.remaining = remaining;
    invoice.status = status;
    return invoice;
}

Payment unused(RecordId id, std::optional<RecordId> customer, qint64 unallocated)
{
    Payment payment = samplePayment(id, customer);
    payment.unallocated = unallocated;
    return payment;
}

template<typename Row>
Row inEuros(Row row)
{
    row.currency = Currency(QStringLiteral("EUR"));
    return row;
}

/// What stands in the file, and what a refresh brings on top of it.
struct Books
{
    std::vector<Customer> customers;
    std::vector<Invoice> invoices{};
    std::vector<Payment> payments{};
};

void stage(SnapshotWriter &writer, const Books &books)
{
    QVERIFY(writer.stage(books.customers));
    QVERIFY(writer.stage(books.invoices));
    QVERIFY(writer.stage(books.payments));
}

void publish(CacheFile &cache, const Books &books)
{
    SnapshotWriter writer(cache.database());
    QVERIFY(writer.begin());
    stage(writer, books);
    QVERIFY(writer.publish(fullRequest(), noAnalysis()));
}

QStringList contradictions(CacheFile &cache, SnapshotWriter &writer)
{
    const Result<std::vector<AccountContradiction>> found = accountContradictions(cache.database(), writer.staged());
    if (!found)
        return {found.error().detail};
    QStringList texts;
    for (const AccountContradiction &each : *found)
        texts.append(QStringLiteral("%1: %2").arg(each.customerId).arg(each.figures));
    return texts;
}

const Books settled{{withAccount(1, 3000, 500), withAccount(2, 0, 0)},
                    {open(1, 1, 1000), open(2, 1, 2000), open(3, 2, 0, InvoiceStatus::Paid)},
                    {unused(1, 1, 500), unused(2, 2, 0)}};

} // namespace

class TstAccountCheck : public QObject
{
    Q_OBJECT

private slots:
    void eachFigureIsCompared_data()
    {
        QTest::addColumn<Books>("books");
        QTest::addColumn<QStringList>("found"); // customer: outstanding here/ours credit theirs/ours balance
        QTest::newRow("nothing at all") << Books{} << QStringList();
        QTest::newRow("nothing wrong") << settled << QStringList();
        QTest::newRow("outstanding") << Books{{withAccount(1, 900, 0, -1000)}, {open(1, 1, 1000)}}
                                     << QStringList{sql("1: 900/1000 0/0 -1000")};
        QTest::newRow("credit") << Books{{withAccount(1, 0, 400, 500)}, {}, {unused(1, 1, 500)}}
                                << QStringList{sql("1: 0/0 400/500 500")};
        QTest::newRow("balance") << Books{{withAccount(1, 1000, 500, -499)}, {open(1, 1, 1000)}, {unused(1, 1, 500)}}
                                 << QStringList{sql("1: 1000/1000 500/500 -499")};
        QTest::newRow("no document for what is owed")
            << Books{{withAccount(1, 1000, 0)}} << QStringList{sql("1: 1000/0 0/0 -1000")};
        QTest::newRow("several, by customer")
            << Books{{withAccount(3, 1, 0), withAccount(1, 0, 1), withAccount(2, 0, 0)}}
            << QStringList{sql("1: 0/0 1/0 1"), sql("3: 1/0 0/0 -1")};
        QTest::newRow("of somebody who is not there")
            << Books{{withAccount(1, 0, 0)}, {open(1, 7, 1000)}} << QStringList();
        QTest::newRow("payment of nobody")
            << Books{{withAccount(1, 0, 0)}, {}, {unused(1, std::nullopt, 500)}} << QStringList();
    }
    void eachFigureIsCompared()
    {
        QFETCH(Books, books);
        QFETCH(QStringList, found);
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, books);
        QCOMPARE(contradictions(cache, writer), found);
        // The same once it is published.
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QVERIFY(writer.begin());
        QCOMPARE(contradictions(cache, writer), found);
    }

    void someStatusesOweNothing_data()
    {
        QTest::addColumn<InvoiceStatus>("status");
        QTest::addColumn<bool>("isOwed");
        QTest::newRow("draft") << InvoiceStatus::Draft << false;
        QTest::newRow("unpaid") << InvoiceStatus::Unpaid << true;
        QTest::newRow("part-paid") << InvoiceStatus::PartiallyPaid << true;
        QTest::newRow("paid") << InvoiceStatus::Paid << true;
        QTest::newRow("void") << InvoiceStatus::Void << false;
        QTest::newRow("processed pro-forma") << InvoiceStatus::ProcessedProforma << true;
    }
    void someStatusesOweNothing()
    {
        QFETCH(InvoiceStatus, status);
        QFETCH(bool, isOwed);
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, {{withAccount(1, isOwed ? 1000 : 0, 0)}, {open(1, 1, 1000, status)}});
        QCOMPARE(contradictions(cache, writer), QStringList());
    }

    void onlyTheAccountsCurrencyCounts()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, {{withAccount(1, 1000, 500), inEuros(withAccount(2, 1000, 0))},
                       {open(1, 1, 1000), inEuros(open(2, 1, 70)), open(3, 2, 1000)},
                       {unused(1, 1, 500), inEuros(unused(2, 1, 30))}});
        QCOMPARE(contradictions(cache, writer), QStringList{sql("2: 1000/0 0/0 -1000")});
    }

    void anAccountWithoutACurrencyIsNotCompared()
    {
        CacheFile cache;
        Customer hidden = withAccount(1, 0, 0);
        hidden.currency = Currency();
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, {{hidden}, {open(1, 1, 1000)}});
        QCOMPARE(contradictions(cache, writer), QStringList());
    }

    void whatIsStagedStandsInForWhatIsStored_data()
    {
        QTest::addColumn<Books>("news");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << Books{} << QStringList();
        QTest::newRow("account") << Books{{withAccount(1, 2000, 500)}}
                                 << QStringList{sql("1: 2000/3000 500/500 -1500")};
        QTest::newRow("invoice paid") << Books{{}, {open(1, 1, 0, InvoiceStatus::Paid)}}
                                      << QStringList{sql("1: 3000/2000 500/500 -2500")};
        QTest::newRow("both") << Books{{withAccount(1, 2000, 500)}, {open(1, 1, 0, InvoiceStatus::Paid)}}
                              << QStringList();
        QTest::newRow("new invoice") << Books{{}, {open(9, 2, 100)}} << QStringList{sql("2: 0/100 0/0 0")};
        QTest::newRow("new payment") << Books{{}, {}, {unused(9, 2, 100)}} << QStringList{sql("2: 0/0 0/100 0")};
        QTest::newRow("invoice moved to another customer")
            << Books{{}, {open(1, 2, 1000)}} << QStringList{sql("1: 3000/2000 500/500 -2500"), sql("2: 0/1000 0/0 0")};
        QTest::newRow("payment detached")
            << Books{{}, {}, {unused(1, std::nullopt, 500)}} << QStringList{sql("1: 3000/3000 500/0 -2500")};
    }
    void whatIsStagedStandsInForWhatIsStored()
    {
        QFETCH(Books, news);
        CacheFile cache;
        publish(cache, settled);
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        stage(writer, news);
        QTEST(contradictions(cache, writer), "found");
    }

    void goneRowsDoNotCount()
    {
        CacheFile cache;
        publish(cache, settled);
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{open(2, 1, 2500)}));
        writer.markGone(Entity::Invoice, {1, 2}); // one of them staged before
        writer.markGone(Entity::Payment, {1});
        QCOMPARE(contradictions(cache, writer), QStringList{sql("1: 3000/0 500/0 -2500")});
        writer.markGone(Entity::Customer, {1});
        QCOMPARE(contradictions(cache, writer), QStringList());
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QVERIFY(writer.begin());
        QCOMPARE(contradictions(cache, writer), QStringList());
    }

    void documentsAreThoseOfTheCustomerAsOfNow()
    {
        CacheFile cache;
        publish(cache, {{}, {open(1, 1, 10), open(2, 1, 10), open(3, 1, 10), open(4, 2, 10)}});
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{open(2, 1, 5), open(3, 2, 10), open(4, 1, 10), open(5, 1, 10)}));
        writer.markGone(Entity::Invoice, {1});
        std::vector<RecordId> ids =
            documentsOf(cache.database(), writer.staged().tables.at(Entity::Invoice), {1}).value();
        std::ranges::sort(ids);
        QCOMPARE(ids, (std::vector<RecordId>{2, 4, 5}));
    }

    void standingContradictionsAreReplacedByTheLastOnes()
    {
        CacheFile cache;
        using Standing = std::map<RecordId, QString>;
        QCOMPARE(standingContradictions(cache.database()).value(), Standing());
        QVERIFY(keepStandingContradictions(cache.database(), {{1, sql("a")}, {2, sql("b")}}));
        QCOMPARE(standingContradictions(cache.database()).value(), (Standing{{1, sql("a")}, {2, sql("b")}}));
        QVERIFY(keepStandingContradictions(cache.database(), {{2, sql("c")}, {3, sql("d")}}));
        QCOMPARE(standingContradictions(cache.database()).value(), (Standing{{2, sql("c")}, {3, sql("d")}}));
        cache.reopen();
        QCOMPARE(standingContradictions(cache.database())->size(), size_t(2));
        QVERIFY(keepStandingContradictions(cache.database(), {}));
        QCOMPARE(standingContradictions(cache.database()).value(), Standing());
    }

    void standingContradictionsThatAreTheSameAreNotWritten()
    {
        CacheFile cache;
        const std::vector<AccountContradiction> same{{1, sql("a")}, {2, sql("b")}};
        QVERIFY(keepStandingContradictions(cache.database(), same));
        for (const char *action : {"INSERT", "DELETE"})
            cache.run(sql("CREATE TEMP TRIGGER no_%1 BEFORE %1 ON main.standing_contradictions "
                          "BEGIN SELECT RAISE(ABORT, 'written'); END")
                          .arg(QLatin1String(action)));
        QVERIFY(keepStandingContradictions(cache.database(), same));
        QVERIFY(!keepStandingContradictions(cache.database(), {{1, sql("a")}}));
    }
};

FRESHET_TEST(TstAccountCheck)
#include "tst_accountcheck.moc"
