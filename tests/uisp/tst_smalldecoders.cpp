// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;

class TstSmallDecoders : public QObject
{
    Q_OBJECT

private slots:
    void decodesPaymentMethods()
    {
        const Result<Page<PaymentMethod>> page =
            decodePaymentMethods("[{\"id\":\"6efe0fa8-36b2-4dd1-b049-427bffc7d369\",\"sort\":1,\"isSystem\":true,"
                                 "\"name\":\"Efectivo\",\"visible\":true},"
                                 "{\"id\":2,\"name\":null},{\"id\":null,\"name\":\"x\"},{\"id\":\"\",\"name\":\"y\"},{"
                                 "\"id\":[],\"name\":\"z\"}]");
        QVERIFY(page.ok());
        const std::vector<PaymentMethod> methods = {
            {QStringLiteral("6efe0fa8-36b2-4dd1-b049-427bffc7d369"), QStringLiteral("Efectivo"), true},
            {QStringLiteral("2"), QString(), false}};
        QVERIFY(page->rows == methods);
        QCOMPARE(page->errors.size(), size_t(3));
        QCOMPARE(page->errors[0].problem, QStringLiteral("missing"));
        QCOMPARE(page->errors[1].problem, QStringLiteral("missing"));
        QCOMPARE(page->errors[2].problem, QStringLiteral("not a text"));
    }

    void decodesOrganizations()
    {
        const Result<Page<Organization>> page = decodeOrganizations(
            "[{\"id\":1,\"name\":\"Red de "
            "Muestra\",\"currencyId\":33,\"selected\":false},{\"id\":2,\"name\":null},{\"name\":\"x\"}]");
        QVERIFY(page.ok());
        QVERIFY(page->rows == std::vector<Organization>({{1, QStringLiteral("Red de Muestra")}, {2, QString()}}));
        QVERIFY(page->errors ==
                std::vector<RowError>({{std::nullopt, std::nullopt, QStringLiteral("id"), QStringLiteral("missing")}}));
    }

    void decodesTags()
    {
        const Result<Page<Tag>> page =
            decodeTags("[{\"id\":1,\"name\":\"VIP\",\"colorBackground\":\"#000000\"},{\"id\":2,\"name\":3}]");
        QVERIFY(page.ok());
        QVERIFY(page->rows == std::vector<Tag>({{1, QStringLiteral("VIP")}}));
        QVERIFY(page->errors ==
                std::vector<RowError>({{2, std::nullopt, QStringLiteral("name"), QStringLiteral("not a text")}}));
    }

    void decodesCustomAttributes()
    {
        const Result<Page<CustomAttribute>> page =
            decodeCustomAttributes("[{\"id\":7,\"key\":\"vip\",\"name\":\"VIP\",\"attributeType\":\"client\",\"type\":"
                                   "\"boolean\",\"clientZoneVisible\":false},"
                                   "{\"id\":8,\"key\":\"grace\"},{\"id\":9,\"key\":null,\"name\":\"x\"}]");
        QVERIFY(page.ok());
        const std::vector<CustomAttribute> attributes = {
            {7, QStringLiteral("vip"), QStringLiteral("VIP"), QStringLiteral("client")},
            {8, QStringLiteral("grace"), QString(), QString()}};
        QVERIFY(page->rows == attributes);
        QVERIFY(page->errors ==
                std::vector<RowError>({{9, std::nullopt, QStringLiteral("key"), QStringLiteral("missing")}}));
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "{}", "<html></html>", "[{\"id\":1}", "null"})
            QTest::newRow(body) << QByteArray(body);
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(decodePaymentMethods(body).error().kind, ErrorKind::MalformedBody);
        QCOMPARE(decodeOrganizations(body).error().kind, ErrorKind::MalformedBody);
        QCOMPARE(decodeTags(body).error().kind, ErrorKind::MalformedBody);
        QCOMPARE(decodeCustomAttributes(body).error().kind, ErrorKind::MalformedBody);
    }
};

FRESHET_TEST(TstSmallDecoders)
#include "tst_smalldecoders.moc"
