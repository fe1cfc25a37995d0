// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptledgers.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <iterator>

using namespace freshet;
using namespace freshet::test;

class TstKeptLedgers : public QObject
{
    Q_OBJECT

    using Ids = std::vector<RecordId>;
    std::unique_ptr<CacheFile> m_cache;

    Database &cache() { return m_cache->database(); }

    /// Three customers; the third one's invoice was paid by the second one's payment.
    void publish()
    {
        Invoice another = sampleInvoice(3, 3);
        another.covers = {{1, 4950, 2, {}, 3, {}}};
        SnapshotWriter writer(cache());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleCustomer(1), sampleCustomer(2), sampleCustomer(3)}));
        QVERIFY(writer.stage(std::vector{sampleInvoice(1, 1), sampleInvoice(2, 2), another}));
        QVERIFY(writer.stage(std::vector{samplePayment(1, 1), samplePayment(2, 2)}));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
    }
    void keepAll()
    {
        QVERIFY(readLedgers(cache(), {},
                            [this](std::vector<CustomerLedger> &&ledgers) { return keepLedgers(cache(), ledgers); }));
        QVERIFY(noteLedgersKept(cache()));
    }

    template<typename Read>
    static std::vector<CustomerLedger> collected(Read &&read)
    {
        std::vector<CustomerLedger> all;
        const Result<void> done = read([&all](std::vector<CustomerLedger> &&ledgers) {
            std::ranges::move(ledgers, std::back_inserter(all));
            return Result<void>();
        });
        if (!done)
            qFatal("%s: %s", qPrintable(done.error().where), qPrintable(done.error().detail));
        return all;
    }
    std::vector<CustomerLedger> fromRows(const Ids &customers = {})
    {
        return collected([&](const LedgerSink &sink) { return readLedgers(cache(), customers, sink); });
    }
    std::vector<CustomerLedger> kept()
    {
        return collected([&](const LedgerSink &sink) { return readKeptLedgers(cache(), sink); });
    }
    std::vector<CustomerLedger> all()
    {
        return collected([&](const LedgerSink &sink) { return readAllLedgers(cache(), sink); });
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        publish();
    }

    void whatIsKeptIsWhatTheRowsSay()
    {
        keepAll();
        QCOMPARE(kept(), fromRows({1, 2}));
        QCOMPARE(all(), fromRows());
    }

    void aLedgerThatDependsOnOthersIsReadFromTheRows()
    {
        keepAll();
        QCOMPARE(customersWhoDependOnOthers(cache()).value(), Ids{3});
        m_cache->run(QStringLiteral("UPDATE payments SET created_on = '2026-01-19' WHERE id = 2"));
        const std::vector<CustomerLedger> ledgers = all();
        QCOMPARE(ledgers.back().customerId, 3);
        QCOMPARE(ledgers.back().invoices.front().covers.front().effectiveOn, day("2026-01-19"));
    }

    void untilAllAreKeptTheRowsAreRead()
    {
        QVERIFY(!areLedgersKept(cache()).value());
        QVERIFY(keepLedgers(cache(), fromRows({1})));
        QCOMPARE(all(), fromRows());
        keepAll();
        QVERIFY(areLedgersKept(cache()).value());
        m_cache->run(QStringLiteral("UPDATE meta SET value = 'of another version' WHERE key = 'ledgers_kept'"));
        QVERIFY(!areLedgersKept(cache()).value());
    }

    void forgottenOnesAreNotRead()
    {
        keepAll();
        QVERIFY(forgetLedgers(cache(), {2, 3, 99}));
        QCOMPARE(kept(), fromRows({1}));
        QCOMPARE(customersWhoDependOnOthers(cache()).value(), Ids());
        QVERIFY(forgetAllLedgers(cache()));
        QVERIFY(kept().empty());
        QVERIFY(!areLedgersKept(cache()).value());
    }

    void aDamagedOneIsAnErrorThatNamesTheCustomer()
    {
        keepAll();
        m_cache->run(QStringLiteral("UPDATE ledgers SET packed = x'55' WHERE customer_id = 2"));
        const Result<void> read =
            readAllLedgers(cache(), [](std::vector<CustomerLedger> &&) { return Result<void>(); });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::StoreDamaged);
        QVERIFY(read.error().where.contains(QLatin1String("customer 2")));
    }

    void anErrorOfTheSinkStopsTheReading()
    {
        keepAll();
        int batches = 0;
        const Result<void> read = readAllLedgers(cache(), [&batches](std::vector<CustomerLedger> &&) -> Result<void> {
            ++batches;
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
        QCOMPARE(batches, 1);
    }
};

FRESHET_TEST(TstKeptLedgers)
#include "tst_keptledgers.moc"
