// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <cmath>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

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

    void theTableEndsWithTheSum()
    {
        const CliResult text = m_cli->run({QStringLiteral("list"), QStringLiteral("ageing")});
        QVERIFY2(text.exitCode == 0, text.said());
        const QStringList lines = QString::fromUtf8(text.out).trimmed().split(QLatin1Char('\n'));
        const QRegularExpression sum(QString::fromUtf8(
            "^[A-Z]{3}: [0-9.]+ not due \\+ .* \\(91 or more\\) − [0-9.]+ credit = -?[0-9.]+ net balance$"));
        QVERIFY2(sum.match(lines.last()).hasMatch(), qPrintable(lines.last()));
        const CliResult csv =
            m_cli->run({QStringLiteral("list"), QStringLiteral("ageing"), QStringLiteral("--format=csv")});
        QVERIFY(csv.out.startsWith("customer_id,currency,not_due,d1_30,d31_60,d61_90,d91_plus,unallocated_credit,"
                                   "net_balance\r\n"));
        QCOMPARE(csv.out.count("\r\n"), ageing({}).size() + 1);
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

    static QString dayText(int daysAgo)
    {
        return QDateTime::currentDateTimeUtc().date().addDays(-daysAgo).toString(Qt::ISODate);
    }

    static qint64 cents(const QJsonValue &row, const char *key)
    {
        return std::llround(row[QLatin1String(key)].toString().toDouble() * 1000);
    }

    static qint64 openAmount(const QJsonValue &row)
    {
        qint64 sum = 0;
        for (const char *key : {"not_due", "d1_30", "d31_60", "d61_90", "d91_plus"})
            sum += cents(row, key);
        return sum;
    }

    std::unique_ptr<CliRun> m_cli;
};

FRESHET_TEST(TstCliAgeing)
#include "tst_cliageing.moc"
