// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/decodedpage.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstDecodedPage : public QObject
{
    Q_OBJECT

private slots:
    void everyListHasItsDecoder_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("organizations") << Entity::Organization << QByteArray(R"([{"id":1,"name":"Riverbend"}])");
        QTest::newRow("payment methods") << Entity::PaymentMethod
                                         << QByteArray(R"([{"id":"6efe0fa8","name":"Cash","isSystem":true}])");
        QTest::newRow("tags") << Entity::Tag << QByteArray(R"([{"id":4,"name":"VIP"}])");
        QTest::newRow("attributes") << Entity::CustomAttribute
                                    << QByteArray(R"([{"id":2,"key":"vip","name":"VIP","attributeType":"client"}])");
        QTest::newRow("customers") << Entity::Customer
                                   << QByteArray(R"([{"id":1043,"clientType":1,"firstName":"Wei","lastName":"Li"}])");
        QTest::newRow("services") << Entity::Service
                                  << QByteArray(R"([{"id":7,"clientId":1043,"status":1,"currencyCode":"USD"}])");
        QTest::newRow("invoices") << Entity::Invoice
                                  << QByteArray(R"([{"id":9,"clientId":1043,"status":1,"total":5.0,)"
                                                R"("currencyCode":"USD","createdDate":"2026-02-24T15:00:03-0500"}])");
        QTest::newRow("payments") << Entity::Payment
                                  << QByteArray(R"([{"id":3,"clientId":1043,"amount":5.0,"currencyCode":"USD",)"
                                                R"("createdDate":"2026-02-24T15:00:03-0500"}])");
        QTest::newRow("refunds") << Entity::Refund
                                 << QByteArray(R"([{"id":3,"clientId":1043,"amount":5.0,"currencyCode":"USD",)"
                                               R"("createdDate":"2026-02-24T15:00:03-0500"}])");
        QTest::newRow("credit notes") << Entity::CreditNote
                                      << QByteArray(R"([{"id":3,"clientId":1043,"total":5.0,"currencyCode":"USD",)"
                                                    R"("createdDate":"2026-02-24T15:00:03-0500"}])");
    }
    void everyListHasItsDecoder()
    {
        QFETCH(Entity, entity);
        QFETCH(QByteArray, body);
        const Result<DecodedPage> page = decodePage(entity, body);
        QVERIFY(page);
        QCOMPARE(page->entity, entity);
        QCOMPARE(rowCount(*page), 1);
        QCOMPARE(page->rows.index(), decodePage(entity, QByteArray("[]"))->rows.index());
        QVERIFY2(page->errors.empty(),
                 page->errors.empty() ? "" : qPrintable(page->errors.front().field + page->errors.front().problem));
    }

    void aBrokenPageIsAnError()
    {
        QCOMPARE(decodePage(Entity::Invoice, QByteArray(R"({"code":500})")).error().kind, ErrorKind::MalformedBody);
    }

    void onlyRecordsOfCustomersHaveSingleReads()
    {
        QCOMPARE(rowCount(*decodeRecord(Entity::Customer, QByteArray(R"({"id":1,"firstName":"Wei"})"))), 1);
        QCOMPARE(decodeRecord(Entity::Tag, QByteArray(R"({"id":4,"name":"VIP"})")).error().kind,
                 ErrorKind::InvalidInput);
    }
};

FRESHET_TEST(TstDecodedPage)
#include "tst_decodedpage.moc"
