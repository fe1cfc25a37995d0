// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverprofile.h"
#include "store/settingsstore.h"
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

/// The built program: list, its keys and formats.
class TstCliList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli = std::make_unique<CliRun>(8);
        m_cli->giveToken();
        const CliResult result = m_cli->run({QStringLiteral("refresh"), QStringLiteral("--server"), m_cli->url()});
        QVERIFY2(result.exitCode == 0, result.said());
        m_cli->giveToken({});
        m_cli->server.stop();
    }

    void cleanupTestCase() { m_cli.reset(); }

    void hasTheKeys_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("keys");
        QTest::newRow("customers") << "customers"
                                   << "account_balance account_credit account_outstanding confirmed_at currency "
                                      "gone_since grace_payment_date has_overdue id is_active is_archived is_lead "
                                      "is_vip name services_active services_suspended";
        QTest::newRow("services")
            << "services"
            << "billing_amount confirmed_at currency customer_id gone_since id service_name status";
        QTest::newRow("invoices") << "invoices"
                                  << "confirmed_at created_date currency customer_id days_late due_date gone_since id "
                                     "invoice_number remaining_amount settled_date status total_amount";
        QTest::newRow("payments") << "payments"
                                  << "amount confirmed_at covers credit_amount currency customer_id date gone_since id "
                                     "method";
        QTest::newRow("patterns")
            << "patterns"
            << "avg_days_late avg_days_late_incl_open avg_days_when_late avg_payment_amount "
               "confirmed_at currency customer_id history_loading is_risky last_payment_date late_payment_count "
               "missed_payment_count on_time_payment_count on_time_ratio on_time_ratio_weighted "
               "open_overdue_count reason recent_bad risk_class trend weighted_days_late";
        QTest::newRow("activity") << "activity"
                                  << "action at detail hash user";
    }

    void hasTheKeys()
    {
        QFETCH(QString, table);
        QFETCH(QString, keys);
        const CliResult result = list({table, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(result.exitCode == 0, result.said());
        QVERIFY2(!result.array().isEmpty(), result.said());
        for (const QJsonValue &row : result.array())
            QCOMPARE(keysOf(row), keys);
    }

    void writesValuesAsPromised()
    {
        const QJsonObject customer = list({QStringLiteral("customers"), json()}).array().first().toObject();
        QVERIFY(customer.value(QLatin1String("id")).isDouble());
        QVERIFY(customer.value(QLatin1String("is_active")).isBool());
        QVERIFY(customer.value(QLatin1String("gone_since")).isNull());
        const QRegularExpression money(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
        QVERIFY(money.match(customer.value(QLatin1String("account_balance")).toString()).hasMatch());
        QCOMPARE(customer.value(QLatin1String("currency")).toString().size(), 3);
        const QJsonObject invoice = list({QStringLiteral("invoices"), json()}).array().first().toObject();
        QVERIFY(QDate::fromString(invoice.value(QLatin1String("created_date")).toString(), Qt::ISODate).isValid());
    }

    void everyFormatHasTheSameRows()
    {
        const qsizetype rows = list({QStringLiteral("invoices"), json()}).array().size();
        QVERIFY(rows > 0);
        const CliResult csv = list({QStringLiteral("invoices"), QStringLiteral("--format=csv")});
        QCOMPARE(csv.out.count("\r\n"), rows + 1);
        QVERIFY(csv.out.startsWith("id,customer_id,invoice_number,"));
        const CliResult text = list({QStringLiteral("invoices")});
        QCOMPARE(text.out.count('\n'), rows + 2);
    }

    void oneCustomerAlone()
    {
        const QJsonArray all = list({QStringLiteral("invoices"), json()}).array();
        const qint64 id = all.first()[QLatin1String("customer_id")].toInteger();
        qsizetype expected = 0;
        for (const QJsonValue &row : all)
            expected += row[QLatin1String("customer_id")].toInteger() == id ? 1 : 0;
        const QJsonArray rows =
            list({QStringLiteral("invoices"), json(), QStringLiteral("--customer"), QString::number(id)}).array();
        QCOMPARE(rows.size(), expected);
        QCOMPARE(list({QStringLiteral("invoices"), json(), QStringLiteral("--customer=999999")}).out,
                 QByteArray("[]\n"));
    }

    void noMoreThanTheLimit()
    {
        QCOMPARE(list({QStringLiteral("invoices"), json(), QStringLiteral("--limit=3")}).array().size(), 3);
        QCOMPARE(list({QStringLiteral("activity"), json(), QStringLiteral("--limit=1")}).array().size(), 1);
    }

    void patternsOfToday()
    {
        const QString today = demo::providerDay(QDateTime::currentDateTimeUtc()).toIso();
        const QJsonArray stored = list({QStringLiteral("patterns"), json()}).array();
        const QJsonArray judged = list({QStringLiteral("patterns"), json(), QStringLiteral("--as-of"), today}).array();
        QCOMPARE(byCustomer(judged), byCustomer(stored));
    }

    void patternsOfAnotherDay()
    {
        const CliResult result =
            list({QStringLiteral("patterns"), json(), QStringLiteral("--as-of"), QStringLiteral("2001-01-01")});
        QVERIFY2(result.exitCode == 0, result.said());
        QVERIFY(!result.array().isEmpty());
        for (const QJsonValue &row : result.array())
            QCOMPARE(row[QLatin1String("late_payment_count")].toInt(-1), 0);
    }

    void onePatternCarriesItsEvidence_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("as stored") << QStringList();
        QTest::newRow("of another day") << QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-01-31")};
    }

    void onePatternCarriesItsEvidence()
    {
        QFETCH(QStringList, more);
        const QStringList patterns = QStringList{QStringLiteral("patterns"), json()} + more;
        const QJsonArray all = list(patterns).array();
        QVERIFY(!all.isEmpty());
        for (const QJsonValue &row : all) {
            QVERIFY(!row.toObject().contains(QLatin1String("evidence")));
            const QString id = QString::number(row[QLatin1String("customer_id")].toInteger());
            const CliResult result = list(patterns + QStringList{QStringLiteral("--customer"), id});
            QVERIFY2(result.array().size() == 1, result.said());
            QJsonObject one = result.array().first().toObject();
            const QJsonArray figures = one.take(QLatin1String("evidence"))[QLatin1String("figures")].toArray();
            QCOMPARE(one, row.toObject());
            QCOMPARE(figures.size(), 15);
            for (const QJsonValue &figure : figures)
                QCOMPARE(figure[QLatin1String("value")], row[figure[QLatin1String("key")].toString()]);
        }
    }

    void onlyJsonCarriesEvidence()
    {
        const QJsonArray all = list({QStringLiteral("patterns"), json()}).array();
        const QString id = QString::number(all.first()[QLatin1String("customer_id")].toInteger());
        for (const char *format : {"csv", "table"}) {
            const CliResult result = list({QStringLiteral("patterns"), QStringLiteral("--customer"), id,
                                           QStringLiteral("--format"), QString::fromLatin1(format)});
            QVERIFY2(result.exitCode == 0 && !result.out.contains("evidence"), result.said());
        }
        const QJsonArray invoices =
            list({QStringLiteral("invoices"), QStringLiteral("--customer"), id, json()}).array();
        for (const QJsonValue &row : invoices)
            QVERIFY(!row.toObject().contains(QLatin1String("evidence")));
    }

    void storedPatternsTellTheirDayOnceItIsAnother()
    {
        const CliResult today = list({QStringLiteral("patterns")});
        QVERIFY2(today.exitCode == 0 && !today.err.contains("the day of the last refresh"), today.said());
        const ProfileStore profiles(m_cli->dataFolder);
        const auto cache = Database::open(profiles.filesOf(**profiles.lastUsed())->cachePath, DatabaseKind::Cache,
                                          DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        const auto day = (*cache)->value(QStringLiteral("SELECT value FROM meta WHERE key = 'patterns_as_of'"));
        QVERIFY(day);
        const QString setDay = QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'patterns_as_of'");
        QVERIFY((*cache)->execute(setDay.arg(QLatin1String("2026-01-31"))));
        const CliResult later = list({QStringLiteral("patterns")});
        const CliResult asJson = list({QStringLiteral("patterns"), json()});
        QVERIFY((*cache)->execute(setDay.arg(day->toString())));
        QVERIFY2(later.err.contains("as of 2026-01-31, the day of the last refresh"), later.said());
        QVERIFY2(!asJson.err.contains("the day of the last refresh"), asJson.said());
    }

    void patternsOfAnotherDayFollowTheKeptRules()
    {
        const QString today = demo::providerDay(QDateTime::currentDateTimeUtc()).toIso();
        const auto newCustomers = [this, &today] {
            const QJsonArray rows =
                list({QStringLiteral("patterns"), json(), QStringLiteral("--as-of"), today}).array();
            return std::count_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
                return row[QLatin1String("risk_class")].toString() == QLatin1String("new");
            });
        };
        const ProfileStore profiles(m_cli->dataFolder);
        const auto profile = profiles.lastUsed();
        QVERIFY(profile && *profile);
        const auto desk =
            Database::open(profiles.filesOf(**profile)->deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(desk);
        const auto before = newCustomers();
        BehaviourSettings demanding;
        demanding.rules.newBelowInvoices = 24;
        QVERIFY(writeBehaviour(**desk, demanding));
        const auto after = newCustomers();
        QVERIFY(writeBehaviour(**desk, {}));
        QVERIFY2(after > before, qPrintable(QStringLiteral("%1, %2").arg(before).arg(after)));
    }

    void daysLateOfAnotherDay()
    {
        const auto longest = [this](const QString &day) {
            int days = 0;
            for (const QJsonValue &row :
                 list({QStringLiteral("invoices"), json(), QStringLiteral("--as-of"), day}).array())
                days = std::max(days, row[QLatin1String("days_late")].toInt());
            return days;
        };
        QVERIFY(longest(QStringLiteral("2099-01-01")) > longest(QStringLiteral("2001-01-01")));
    }

    void listsNothingWithoutAServer()
    {
        const CliRun fresh(1);
        const CliResult result = fresh.run({QStringLiteral("list"), QStringLiteral("customers")});
        QVERIFY2(result.exitCode == 4, result.said());
        QCOMPARE(result.out, QByteArray());
    }

    void listsNothingBeforeTheFirstRefresh()
    {
        CliRun cli(1);
        cli.giveToken();
        QCOMPARE(cli.run({QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url()}).exitCode, 0);
        const CliResult result = cli.run({QStringLiteral("list"), QStringLiteral("customers"), json()});
        QVERIFY2(result.exitCode == 6, result.said());
        QCOMPARE(result.out, QByteArray());
        QVERIFY(result.err.contains("refresh"));
    }

private:
    static QString json() { return QStringLiteral("--format=json"); }

    CliResult list(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{QStringLiteral("list")} + arguments);
    }

    static QMap<qint64, QJsonObject> byCustomer(const QJsonArray &rows)
    {
        QMap<qint64, QJsonObject> map;
        for (const QJsonValue &row : rows)
            map.insert(row[QLatin1String("customer_id")].toInteger(), row.toObject());
        return map;
    }

    std::unique_ptr<CliRun> m_cli;
};

FRESHET_TEST(TstCliList)
#include "tst_clilist.moc"
