// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;

class TstServerDecoders : public QObject
{
    Q_OBJECT

private slots:
    void readsTheVersion() { QCOMPARE(decodeVersion(R"({"version":"4.5.33"})").value(), QStringLiteral("4.5.33")); }

    void refusesOtherVersions_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("another service") << QByteArray(R"({"status":"ok"})") << ErrorKind::NotUisp;
        QTest::newRow("empty object") << QByteArray("{}") << ErrorKind::NotUisp;
        QTest::newRow("null") << QByteArray(R"({"version":null})") << ErrorKind::NotUisp;
        QTest::newRow("empty") << QByteArray(R"({"version":""})") << ErrorKind::NotUisp;
        QTest::newRow("number") << QByteArray(R"({"version":4.5})") << ErrorKind::NotUisp;
        QTest::newRow("list") << QByteArray(R"(["4.5.33"])") << ErrorKind::MalformedBody;
        QTest::newRow("broken") << QByteArray(R"({"version":"4.5.33")") << ErrorKind::MalformedBody;
        QTest::newRow("HTML") << QByteArray("<html></html>") << ErrorKind::MalformedBody;
    }
    void refusesOtherVersions()
    {
        QFETCH(QByteArray, body);
        const Result<QString> version = decodeVersion(body);
        QVERIFY(!version.ok());
        QTEST(version.error().kind, "kind");
    }

    void readsTheDashboard()
    {
        const std::optional<DashboardOverview> overview =
            decodeOverview(R"({"organization":{"id":2,"currencyCode":"USD"},"overview":{"clientSuspendedCount":null,)"
                           R"("clientOverdueCount":7},"invoicingOverview":{"totalDue":850.1,"totalOverdue":1.005}})");
        QVERIFY(overview);
        QCOMPARE(overview->organizationId, RecordId(2));
        QCOMPARE(overview->suspendedCustomers, std::optional<qint64>());
        QCOMPARE(overview->overdueCustomers, 7);
        QCOMPARE(overview->totalDue, 85010);
        QCOMPARE(overview->totalOverdue, 101);
        for (const char *other : {"", "[]", "<html></html>", R"({"organization":{"id":2,"currencyCode":"USD"}})"})
            QVERIFY(!decodeOverview(other));
    }

    void readsTheUserName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("name");
        QTest::newRow("full name")
            << QByteArray(R"({"id":1,"email":"a@example.net","username":"ana","firstName":"Ana","lastName":"Ejemplo"})")
            << QStringLiteral("Ana Ejemplo");
        QTest::newRow("last name only") << QByteArray(R"({"username":"ana","firstName":null,"lastName":"Ejemplo"})")
                                        << QStringLiteral("Ejemplo");
        QTest::newRow("user name") << QByteArray(R"({"email":"a@example.net","username":"ana","firstName":""})")
                                   << QStringLiteral("ana");
        QTest::newRow("e-mail") << QByteArray(R"({"email":"a@example.net","username":null})")
                                << QStringLiteral("a@example.net");
        QTest::newRow("nobody") << QByteArray("{}") << QString();
    }
    void readsTheUserName()
    {
        QFETCH(QByteArray, body);
        QTEST(decodeUserName(body).value(), "name");
    }

    void refusesAWrongUserName()
    {
        QCOMPARE(decodeUserName(R"({"firstName":7})").error().kind, ErrorKind::InvalidRecord);
        QCOMPARE(decodeUserName("[]").error().kind, ErrorKind::MalformedBody);
    }

    void readsTheTimeZone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("set") << QByteArray(R"({"appLocale":"en_US","appTimezone":"America\/Bogota","x":{"y":[1]}})")
                             << QByteArray("America/Bogota");
        QTest::newRow("null") << QByteArray(R"({"appTimezone":null})") << QByteArray();
        QTest::newRow("not there") << QByteArray("{}") << QByteArray();
    }
    void readsTheTimeZone()
    {
        QFETCH(QByteArray, body);
        QTEST(decodeTimeZone(body).value(), "zone");
    }

    void refusesAWrongTimeZone()
    {
        const Result<QByteArray> zone = decodeTimeZone(R"({"appTimezone":5})");
        QVERIFY(!zone.ok());
        QCOMPARE(zone.error().where, QStringLiteral("options: appTimezone"));
    }
};

FRESHET_TEST(TstServerDecoders)
#include "tst_serverdecoders.moc"
