// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverprofile.h"
#include "store/settingsstore.h"
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

namespace {

constexpr std::array bucketKeys = {"not_due", "d1_30", "d31_60", "d61_90", "d91_plus"};

} // namespace

/// The built program: list ageing, on a provider of which everything was read.
class TstCliAgeing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli = std::make_unique<CliRun>(200);
        m_cli->giveToken();
        const CliResult result =
            m_cli->run({QStringLiteral("refresh"), QStringLiteral("--full"), QStringLiteral("--server"), m_cli->url()});
        QVERIFY2(result.exitCode == 0, result.said());
        m_cli->giveToken({});
        m_cli->server.stop();
    }

    void cleanup() { judgeBy({}); }

    void cleanupTestCase() { m_cli.reset(); }

    void everyRowHasTheKeysAndIsBalanced_data()
    {
        QTest::addColumn<int>("daysAgo");
        for (const int days : {0, 30, 200, 330})
            QTest::addRow("%d days ago", days) << days;
    }
    void everyRowHasTheKeysAndIsBalanced()
    {
        QFETCH(int, daysAgo);
        const QJsonArray rows = ageing({QStringLiteral("--as-of"), dayText(daysAgo)});
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows) {
            QCOMPARE(keysOf(row),
                     QStringLiteral("currency customer_id d1_30 d31_60 d61_90 d91_plus net_balance not_due "
                                    "unallocated_credit"));
            QCOMPARE(openAmount(row) - cents(row, "unallocated_credit"), cents(row, "net_balance"));
        }
    }

    void theTotalsComeLast()
    {
        const QJsonArray rows = ageing({});
        QMap<QString, qint64> sums;
        bool hasTotals = false;
        for (const QJsonValue &row : rows) {
            const QString currency = row[QLatin1String("currency")].toString();
            const bool isTotal = row[QLatin1String("customer_id")].isNull();
            QVERIFY(isTotal || !hasTotals);
            if (isTotal)
                QCOMPARE(cents(row, "net_balance"), sums.take(currency));
            else
                sums[currency] += cents(row, "net_balance");
            hasTotals = hasTotals || isTotal;
        }
        QVERIFY(hasTotals && sums.isEmpty());
    }

    /// The made-up UISP keeps its accounts right, so what the documents give must be what it says.
    void todayIsWhatUispSays()
    {
        QMap<qint64, qint64> credit;
        QMap<qint64, qint64> outstanding;
        for (const QJsonValue &row : list({QStringLiteral("customers")})) {
            const qint64 id = row[QLatin1String("id")].toInteger();
            if (const qint64 amount = cents(row, "account_credit"))
                credit.insert(id, amount);
            if (const qint64 amount = cents(row, "account_outstanding"))
                outstanding.insert(id, amount);
        }
        QMap<qint64, qint64> ourCredit;
        QMap<qint64, qint64> open;
        for (const QJsonValue &row : ageing({})) {
            if (row[QLatin1String("customer_id")].isNull())
                continue;
            const qint64 id = row[QLatin1String("customer_id")].toInteger();
            if (const qint64 amount = cents(row, "unallocated_credit"))
                ourCredit.insert(id, amount);
            if (const qint64 amount = openAmount(row))
                open.insert(id, amount);
        }
        for (const QJsonValue &row : list({QStringLiteral("invoices")})) {
            const QString status = row[QLatin1String("status")].toString();
            if (status == QLatin1String("proforma")) // UISP counts it as owed; it claims nothing yet
                open[row[QLatin1String("customer_id")].toInteger()] += cents(row, "remaining_amount");
        }
        QVERIFY(!credit.isEmpty());
        QVERIFY(!outstanding.isEmpty());
        QCOMPARE(ourCredit, credit);
        QCOMPARE(open, outstanding);
    }

    void oneCustomerAlone()
    {
        const QJsonArray all = ageing({});
        const QJsonObject first = all.first().toObject();
        const QString id = QString::number(first.value(QLatin1String("customer_id")).toInteger());
        QCOMPARE(ageing({QStringLiteral("--customer"), id}), QJsonArray{first});
        QCOMPARE(ageing({QStringLiteral("--customer=999999")}), QJsonArray());
    }

    void beforeTheFirstInvoiceNothingWasOwed()
    {
        QCOMPARE(ageing({QStringLiteral("--as-of=2001-01-01")}), QJsonArray());
    }

    void theTableEndsWithTheSum_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("sum");
        const auto row = [](const char *name, const AgeingEdges &edges, const char *columns, const char *sum) {
            QTest::newRow(name) << edges << QString::fromUtf8(columns) << QString::fromUtf8(sum);
        };
        row("as defined", {}, "not_due 1–30 days 31–60 days 61–90 days 91 days or more unallocated_credit",
            "A not due + A (1–30 days) + A (31–60 days) + A (61–90 days) + A (91 days or more) − A credit = A net "
            "balance");
        row("weeks", {{1, 8, 15, 29}}, "not_due 1–7 days 8–14 days 15–28 days 29 days or more unallocated_credit",
            "A not due + A (1–7 days) + A (8–14 days) + A (15–28 days) + A (29 days or more) − A credit = A net "
            "balance");
    }
    void theTableEndsWithTheSum()
    {
        QFETCH(AgeingEdges, edges);
        QFETCH(QString, columns);
        judgeBy(edges);
        const CliResult text = m_cli->run({QStringLiteral("list"), QStringLiteral("ageing")});
        QVERIFY2(text.exitCode == 0, text.said());
        const QStringList lines = QString::fromUtf8(text.out).trimmed().split(QLatin1Char('\n'));
        QVERIFY2(lines.first().simplified().contains(columns), qPrintable(lines.first()));
        static const QRegularExpression amount(QStringLiteral("(?<= )-?[0-9]+([.][0-9]+)?(?= )(?! days)"));
        QTEST(
            lines.last().section(QStringLiteral(": "), 1).prepend(u' ').replace(amount, QStringLiteral("A")).trimmed(),
            "sum");
    }

    void programsFindTheSameKeysWhateverTheEdgesAre()
    {
        judgeBy({{1, 8, 15, 29}});
        const CliResult csv =
            m_cli->run({QStringLiteral("list"), QStringLiteral("ageing"), QStringLiteral("--format=csv")});
        QVERIFY(csv.out.startsWith("customer_id,currency,not_due,d1_30,d31_60,d61_90,d91_plus,unallocated_credit,"
                                   "net_balance\r\n"));
        QCOMPARE(csv.out.count("\r\n"), ageing({}).size() + 1);
        const CliResult help = m_cli->run({QStringLiteral("list"), QStringLiteral("--help")});
        QVERIFY2(help.out.simplified().contains("d91_plus whatever days they stand for"), help.said());
    }

    void invoicesStandInTheBucketOfTheirDays_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::newRow("as defined") << AgeingEdges();
        QTest::newRow("weeks") << AgeingEdges{{1, 8, 15, 29}};
    }
    void invoicesStandInTheBucketOfTheirDays()
    {
        QFETCH(AgeingEdges, edges);
        judgeBy(edges);
        QMap<QString, qint64> expected;
        for (const QJsonValue &row : list({QStringLiteral("invoices")})) {
            const QString status = row[QLatin1String("status")].toString();
            if (status == QLatin1String("unpaid") || status == QLatin1String("partial"))
                expected[placeOf(row, edges.bucketOf(row[QLatin1String("days_late")].toInt()))] +=
                    cents(row, "remaining_amount");
        }
        QMap<QString, qint64> found;
        for (const QJsonValue &row : ageing({})) {
            for (int bucket = 0; bucket < ageingBuckets; ++bucket) {
                const qint64 amount = cents(row, bucketKeys[size_t(bucket)]);
                if (row[QLatin1String("customer_id")].isNull() && amount != 0)
                    found[placeOf(row, bucket)] = amount;
            }
        }
        QVERIFY(found.size() >= ageingBuckets);
        QCOMPARE(found, expected);
    }

private:
    QJsonArray list(const QStringList &arguments) const
    {
        const CliResult result =
            m_cli->run(QStringList{QStringLiteral("list"), QStringLiteral("--format=json")} + arguments);
        if (result.exitCode != 0)
            QTest::qFail(result.said(), __FILE__, __LINE__);
        return result.array();
    }

    QJsonArray ageing(const QStringList &options) const
    {
        return list(QStringList{QStringLiteral("ageing")} + options);
    }

    /// As if the office had saved these edges.
    void judgeBy(const AgeingEdges &edges) const
    {
        const ProfileStore profiles(m_cli->dataFolder);
        const auto last = profiles.lastUsed();
        QVERIFY(last && last->has_value());
        const auto files = profiles.filesOf(**last);
        QVERIFY(files);
        const auto cache = Database::open(files->cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        BehaviourSettings settings;
        settings.ageing = edges;
        QVERIFY(writeJudgedBy(**cache, settings));
    }

    static QString placeOf(const QJsonValue &row, int bucket)
    {
        return row[QLatin1String("currency")].toString() + QLatin1Char(' ') + QLatin1String(bucketKeys[size_t(bucket)]);
    }

    static QString dayText(int daysAgo)
    {
        return demo::providerDay(QDateTime::currentDateTimeUtc()).addDays(-daysAgo).toIso();
    }

    static qint64 cents(const QJsonValue &row, const char *key)
    {
        return std::llround(row[QLatin1String(key)].toString().toDouble() * 1000);
    }

    static qint64 openAmount(const QJsonValue &row)
    {
        qint64 sum = 0;
        for (const char *key : bucketKeys)
            sum += cents(row, key);
        return sum;
    }

    std::unique_ptr<CliRun> m_cli;
};

FRESHET_TEST(TstCliAgeing)
#include "tst_cliageing.moc"
