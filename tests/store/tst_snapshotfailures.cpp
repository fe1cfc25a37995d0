// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshotwriter.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// Rows of round `round`: from one to the next some change, some come, some go, some cannot be read.
Result<PublishOutcome> refreshRound(SnapshotWriter &writer, int round, const std::function<void()> &afterBegin = {})
{
    if (const Result<RunStart> begun = writer.begin(); !begun)
        return begun.error();
    if (afterBegin)
        afterBegin();
    std::vector<Customer> customers;
    std::vector<Service> services;
    std::vector<Invoice> invoices;
    std::vector<Payment> payments;
    for (RecordId id = round; id < round + 60; ++id) {
        customers.push_back(sampleCustomer(id));
        services.push_back(sampleService(id, id));
        invoices.push_back(sampleInvoice(id, id));
        payments.push_back(samplePayment(id, id));
        invoices.back().remaining -= id % 3 == 0 ? round : 0;
        payments.back().note = QString(3000, QLatin1Char(id % 3 == 1 ? char('a' + round) : 'x'));
    }
    const QString name = QStringLiteral("Method %1").arg(round);
    for (const Result<void> &staged :
         {writer.stage(customers), writer.stage(services), writer.stage(invoices), writer.stage(payments),
          writer.stage(std::vector{sampleRefund(round, 2)}), writer.stage(std::vector{sampleCreditNote(round, 2)}),
          writer.stage(std::vector{PaymentMethod{name, name, false}}), writer.stage(std::vector{Organization{1, name}}),
          writer.stage(std::vector{Tag{1, name}}), writer.stage(std::vector{CustomAttribute{1, name, name, name}}),
          writer.hold({{Entity::Invoice, 1000, 2, name, name}, {Entity::Service, 1, 1, name, name}})}) {
        if (!staged)
            return staged.error();
    }
    for (const Entity entity : {Entity::Customer, Entity::Invoice, Entity::Payment}) {
        const Result<std::vector<RecordId>> missing = writer.missing(entity);
        if (!missing)
            return missing.error();
        writer.markGone(entity, *missing);
    }
    PublishRequest request = fullRequest();
    request.publishedAt = request.publishedAt.addSecs(3600 * round);
    request.today = request.today.addDays(round);
    request.zone.utcOffsetSeconds += round;
    return writer.publish(request, [](Database &cache, const PublishOutcome &) {
        return cache.execute(QStringLiteral("UPDATE invoices SET settled_on = '2026-01-10' WHERE id % 2 = 0"));
    });
}

/// What the file holds after rounds 1 and 2 without any mishap.
QStringList contentAfterTwoRounds()
{
    CacheFile cache;
    SnapshotWriter writer(cache.database());
    for (const int round : {1, 2}) {
        if (!refreshRound(writer, round))
            qFatal("a round without a mishap failed");
    }
    return cache.content();
}

} // namespace

class TstSnapshotFailures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_wanted = contentAfterTwoRounds(); }

    void aTableThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("action");
        for (const char *table : {"customers",
                                  "services",
                                  "invoices",
                                  "payments",
                                  "refunds",
                                  "credit_notes",
                                  "payment_methods",
                                  "organizations",
                                  "tags",
                                  "custom_attributes",
                                  "snapshots",
                                  "list_state",
                                  "meta",
                                  "row_errors",
                                  "staged_full_customers",
                                  "staged_full_services",
                                  "staged_full_invoices",
                                  "staged_full_payments",
                                  "staged_full_refunds",
                                  "staged_full_credit_notes"})
            QTest::addRow("insert into %s", table) << QString::fromLatin1(table) << QStringLiteral("INSERT");
        for (const char *table : {"customers", "services", "invoices", "payments", "meta"})
            QTest::addRow("update of %s", table) << QString::fromLatin1(table) << QStringLiteral("UPDATE");
        for (const char *table : {"payment_methods", "organizations", "tags", "custom_attributes", "row_errors"})
            QTest::addRow("delete from %s", table) << QString::fromLatin1(table) << QStringLiteral("DELETE");
    }
    void aTableThatCannotBeWritten()
    {
        QFETCH(QString, table);
        QFETCH(QString, action);
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(refreshRound(writer, 1));
        const QStringList before = cache.content();

        const Result<PublishOutcome> failed = refreshRound(writer, 2, [&] {
            cache.run(QStringLiteral("CREATE TEMP TRIGGER mishap BEFORE %1 ON main.%2 "
                                     "BEGIN SELECT RAISE(ABORT, 'mishap'); END")
                          .arg(action, table));
        });

        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::StoreFailed);
        QVERIFY2(failed.error().detail.contains(QLatin1String("mishap")), qPrintable(failed.error().detail));
        QCOMPARE(cache.content(), before);
        cache.run(QStringLiteral("DROP TRIGGER IF EXISTS mishap"));
        QVERIFY(refreshRound(writer, 2));
        QCOMPARE(cache.content(), m_wanted);
    }

    /// Lets the disk be full a little later each time, until the whole refresh fits.
    void aDiskThatFillsUpAnywhere()
    {
        CacheFile base;
        {
            SnapshotWriter writer(base.database());
            QVERIFY(refreshRound(writer, 1));
        }
        const QStringList before = base.content();
        const int pages = base.value(QStringLiteral("PRAGMA page_count")).toInt() -
                          base.value(QStringLiteral("PRAGMA freelist_count")).toInt();
        base.run(QStringLiteral("VACUUM"));
        base.close();
        int failures = 0;
        for (int spare = 0;; ++spare) {
            QVERIFY2(spare < 1000, "the refresh never fits");
            CacheFile cache;
            cache.close();
            QVERIFY(QFile::remove(cache.path()) && QFile::copy(base.path(), cache.path()));
            cache.reopen();
            cache.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + spare));
            SnapshotWriter writer(cache.database());
            const Result<PublishOutcome> outcome = refreshRound(writer, 2);
            if (outcome) {
                QCOMPARE(cache.content(), m_wanted);
                break;
            }
            ++failures;
            QCOMPARE(outcome.error().kind, ErrorKind::StoreFull);
            QCOMPARE(cache.content(), before);
            cache.run(QStringLiteral("PRAGMA max_page_count = 1000000"));
            QVERIFY(refreshRound(writer, 2));
            QCOMPARE(cache.content(), m_wanted);
        }
        QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    }

    void somebodyElseIsWriting_data()
    {
        QTest::addColumn<bool>("isBeforeBegin");
        QTest::newRow("at the beginning") << true;
        QTest::newRow("while staging") << false;
    }
    void somebodyElseIsWriting()
    {
        QFETCH(bool, isBeforeBegin);
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(refreshRound(writer, 1));
        const QStringList before = cache.content();
        cache.run(QStringLiteral("PRAGMA busy_timeout = 1"));
        const auto other = Database::open(cache.path(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        if (isBeforeBegin)
            QVERIFY((*other)->begin());
        const Result<PublishOutcome> outcome = refreshRound(writer, 2, [&] { QVERIFY((*other)->begin()); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::StoreBusy);
        QCOMPARE(cache.content(), before);
        (*other)->rollback();
        QVERIFY(refreshRound(writer, 2));
        QCOMPARE(cache.content(), m_wanted);
    }

    void everySingleStatementMayFail()
    {
        int statement = 0;
        for (bool hasFailed = true; hasFailed; ++statement) {
            CacheFile cache;
            SnapshotWriter writer(cache.database());
            QVERIFY(refreshRound(writer, 1));
            const QStringList before = cache.content();
            cache.database().failAfter(statement);
            const Result<PublishOutcome> outcome = refreshRound(writer, 2);
            cache.database().failAfter(-1);
            hasFailed = !outcome;
            if (!hasFailed)
                break;
            QVERIFY2(outcome.error().kind == ErrorKind::StoreFull, qPrintable(outcome.error().detail));
            QCOMPARE(cache.content(), before);
            QVERIFY(refreshRound(writer, 2));
            QCOMPARE(cache.content(), m_wanted);
        }
        QVERIFY(statement > 50);
    }

    void somebodyElseIsWritingAtTheEnd()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleInvoice(1, 1)}));
        cache.run(QStringLiteral("PRAGMA busy_timeout = 1"));
        const auto other = Database::open(cache.path(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY((*other)->begin());
        QCOMPARE(writer.publish(fullRequest(), noAnalysis()).error().kind, ErrorKind::StoreBusy);
        (*other)->rollback();
        QCOMPARE(writer.publish(fullRequest(), noAnalysis())->counts.at(Entity::Invoice).added, 1);
    }

    void afterAFailureOnlyANewBeginningHelps()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        cache.run(QStringLiteral("CREATE TEMP TRIGGER mishap BEFORE INSERT ON main.staged_full_invoices "
                                 "BEGIN SELECT RAISE(ABORT, 'mishap'); END"));
        QVERIFY(!writer.stage(std::vector{sampleInvoice(1, 1)}));
        cache.run(QStringLiteral("DROP TRIGGER mishap"));
        QVERIFY(!writer.stage(std::vector{sampleInvoice(2, 1)}));
        QVERIFY(!writer.publish(fullRequest(), noAnalysis()));
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleInvoice(2, 1)}));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QCOMPARE(cache.rows(QStringLiteral("SELECT id FROM invoices")), QStringList{QStringLiteral("2")});
    }

    /// The process ends in the middle: the file is left with its -wal and the staged rows, and the lock with it.
    void aCrashWhileStaging()
    {
        CacheFile crashed;
        CacheFile left;
        QStringList before;
        {
            SnapshotWriter writer(crashed.database());
            QVERIFY(refreshRound(writer, 1));
            before = crashed.content();
            QVERIFY(writer.begin());
            QVERIFY(writer.stage(std::vector{sampleInvoice(500, 1)}));
            left.close();
            for (const char *suffix : {"", "-wal"}) {
                QFile::remove(left.path() + QLatin1String(suffix));
                QVERIFY(QFile::copy(crashed.path() + QLatin1String(suffix), left.path() + QLatin1String(suffix)));
            }
        }
        left.reopen();
        QVERIFY(!left.database().wasSetAside());
        QCOMPARE(left.content(), before);
        QCOMPARE(left.value(QStringLiteral("SELECT count(*) FROM staged_full_invoices")).toInt(), 1);
        SnapshotWriter writer(left.database());
        QVERIFY(refreshRound(writer, 2));
        QCOMPARE(left.content(), m_wanted);
    }

    void damageInTheRowsIsNoticedAndSetAside()
    {
        CacheFile cache;
        {
            SnapshotWriter writer(cache.database());
            QVERIFY(refreshRound(writer, 1));
        }
        const int root =
            cache.value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'payments'")).toInt();
        cache.close();
        QFile file(cache.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(qint64(root - 1) * 4096);
        file.write(QByteArray(4096, '\xa5'));
        file.close();
        cache.reopen();
        QVERIFY(!cache.database().wasSetAside());
        {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin());
            const Result<void> staged = writer.stage(std::vector{samplePayment(1, 1)});
            QVERIFY(!staged);
            QCOMPARE(staged.error().kind, ErrorKind::StoreDamaged);
        }
        cache.close();
        cache.reopen();
        QVERIFY(cache.database().wasSetAside());
        SnapshotWriter writer(cache.database());
        QVERIFY(refreshRound(writer, 1));
    }

private:
    QStringList m_wanted;
};

FRESHET_TEST(TstSnapshotFailures)
#include "tst_snapshotfailures.moc"
