// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using test::CliResult;
using test::CliRun;
using test::keysOf;

/// The built program: list changes.
class TstCliChanges : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRun> m_cli;
    RecordId m_invoice = 0;
    RecordId m_customer = 0;

    CliResult list(const QStringList &options = {}) const
    {
        return m_cli->run(QStringList{QStringLiteral("list"), QStringLiteral("changes")} + options);
    }
    static QString json() { return QStringLiteral("--format=json"); }
    [[nodiscard]] bool refresh(const QStringList &options = {}) const
    {
        return m_cli->run(QStringList{QStringLiteral("refresh"), QStringLiteral("--server"), m_cli->url()} + options)
                   .exitCode == 0;
    }
    /// The one of that entity and row.
    static QJsonObject changeOf(const QJsonArray &changes, const char *entity, RecordId id)
    {
        const auto found = std::find_if(changes.begin(), changes.end(), [&](const QJsonValue &change) {
            return change[QLatin1String("entity")] == QLatin1String(entity) &&
                   change[QLatin1String("id")].toInteger() == id;
        });
        return found == changes.end() ? QJsonObject() : found->toObject();
    }

private slots:
    void initTestCase()
    {
        m_cli = std::make_unique<CliRun>(6);
        m_cli->giveToken();
        QVERIFY(refresh({QStringLiteral("--full")}));
        QCOMPARE(list({json()}).out, QByteArray("[]\n"));
        m_cli->server.change([this](demo::World &world) {
            m_customer = world.addCustomer();
            m_invoice = world.addInvoice(m_customer, 4950, world.today(), world.today().addDays(14));
        });
        QVERIFY(refresh());
        m_cli->server.change([this](demo::World &world) { world.payInvoice(m_invoice, 4950, world.today()); });
        QVERIFY(refresh());
    }
    void cleanupTestCase() { m_cli.reset(); }

    void everyChangeHasTheKeysNewestFirst()
    {
        const CliResult result = list({json()});
        QVERIFY2(result.exitCode == 0, result.said());
        const QJsonArray changes = result.array();
        QVERIFY2(changes.size() >= 4, result.said());
        qint64 last = 3;
        for (const QJsonValue &change : changes) {
            QCOMPARE(keysOf(change), QStringLiteral("at customer_id entity fields id kind snapshot"));
            QVERIFY(change[QLatin1String("snapshot")].toInteger() <= last);
            last = change[QLatin1String("snapshot")].toInteger();
            QVERIFY(QDateTime::fromString(change[QLatin1String("at")].toString(), Qt::ISODateWithMs).isValid());
        }
        QCOMPARE(last, 2);
    }

    void fieldsCarryTheNamesAndValuesOfTheLists()
    {
        const QJsonObject paid = changeOf(list({json()}).array(), "invoice", m_invoice);
        QCOMPARE(paid[QLatin1String("kind")].toString(), QStringLiteral("changed"));
        QCOMPARE(paid[QLatin1String("customer_id")].toInteger(), m_customer);
        const QJsonObject fields = paid[QLatin1String("fields")].toObject();
        QCOMPARE(fields[QLatin1String("status")].toArray(),
                 (QJsonArray{QStringLiteral("unpaid"), QStringLiteral("paid")}));
        QCOMPARE(fields[QLatin1String("remaining_amount")].toArray(),
                 (QJsonArray{QStringLiteral("49.50"), QStringLiteral("0.00")}));
        QCOMPARE(keysOf(fields), QStringLiteral("covers paid_amount remaining_amount status"));
    }

    void oneCustomerAlone()
    {
        const QString one = QStringLiteral("--customer=%1").arg(m_customer);
        const QJsonArray changes = list({json(), one}).array();
        QVERIFY(changes.size() >= 4);
        for (const QJsonValue &change : changes)
            QCOMPARE(change[QLatin1String("customer_id")].toInteger(), m_customer);
        QCOMPARE(list({json(), one, QStringLiteral("--limit=2")}).array().size(), 2);
        QCOMPARE(list({json(), QStringLiteral("--customer=999999")}).out, QByteArray("[]\n"));
    }

    void oneRefreshAlone()
    {
        const QJsonArray changes = list({json(), QStringLiteral("--snapshot=3")}).array();
        QVERIFY(!changes.isEmpty());
        for (const QJsonValue &change : changes)
            QCOMPARE(change[QLatin1String("snapshot")].toInteger(), 3);
        QCOMPARE(list({json(), QStringLiteral("--snapshot=999")}).out, QByteArray("[]\n"));
    }

    void tablesAndCsvSayItInOneLine()
    {
        const QByteArray said = "status: unpaid \xE2\x86\x92 paid; ";
        const CliResult csv = list({QStringLiteral("--format=csv")});
        QVERIFY2(csv.out.startsWith("snapshot,at,entity,id,customer_id,kind,fields\r\n"), csv.said());
        QVERIFY2(csv.out.contains(said), csv.said());
        const CliResult table = list();
        QVERIFY2(table.out.contains(said), table.said());
        QCOMPARE(table.out.count('\n'), list({json()}).array().size() + 2);
    }

    void aRefreshWithoutNewsAddsNothing()
    {
        const QByteArray before = list({json()}).out;
        QVERIFY(refresh());
        QVERIFY(refresh({QStringLiteral("--full")}));
        QCOMPARE(list({json()}).out, before);
    }
};

FRESHET_TEST(TstCliChanges)
#include "tst_clichanges.moc"
