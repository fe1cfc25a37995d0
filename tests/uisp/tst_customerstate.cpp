// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/customerstate.h"

#include <QJsonDocument>
#include <QtTest>

using namespace freshet;

/// What is read of a customer in order to change it.
class TstCustomerState : public QObject
{
    Q_OBJECT

private slots:
    void readsTheValuesOfAttributes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("values");
        QTest::newRow("none") << QByteArray("{\"id\":7,\"attributes\":[]}") << QString();
        QTest::newRow("not told") << QByteArray("{\"id\":7}") << QString();
        QTest::newRow("two")
            << QByteArray("{\"id\":7,\"attributes\":[{\"id\":1,\"customAttributeId\":3,\"value\":\" M \\\"7\\\" \"},"
                          "{\"id\":2,\"customAttributeId\":4,\"value\":\"0\"}]}")
            << QStringLiteral("3= M \"7\" |4=0");
        QTest::newRow("a number and nothing")
            << QByteArray("{\"id\":7,\"attributes\":[{\"customAttributeId\":3,\"value\":15},"
                          "{\"customAttributeId\":4,\"value\":null},{\"customAttributeId\":5,\"value\":\"\"}]}")
            << QStringLiteral("3=15");
        QTest::newRow("an id that is none")
            << QByteArray("{\"id\":7,\"attributes\":[{\"customAttributeId\":\"abc\",\"value\":\"1\"}]}")
            << QStringLiteral("invalid_record");
        QTest::newRow("no id") << QByteArray("{\"id\":7,\"attributes\":[{\"key\":\"vip\",\"value\":\"1\"}]}")
                               << QStringLiteral("invalid_record");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("malformed_body");
    }
    void readsTheValuesOfAttributes()
    {
        QFETCH(QByteArray, body);
        const Result<std::vector<AttributeChange>> values = decodeAttributeValues(body);
        QStringList read;
        if (!values)
            read += errorCode(values.error().kind);
        else
            for (const AttributeChange &each : *values)
                read += QStringLiteral("%1=%2").arg(each.attributeId).arg(each.value);
        QTEST(read.join(u'|'), "values");
    }

    void readsNotes()
    {
        const QByteArray good =
            "{\"id\":1000,\"message\":\"Client approved\\ninstallation\",\"clientId\":156,\"userId\":1,"
            "\"createdDate\":\"2016-09-12T23:00:00-0500\"}";
        const Result<std::vector<ClientLog>> logs = decodeClientLogs('[' + good + ']');
        QVERIFY(logs);
        QCOMPARE(logs->size(), size_t(1));
        QCOMPARE(logs->front().id, 1000);
        QCOMPARE(logs->front().customerId, 156);
        QCOMPARE(logs->front().message, QStringLiteral("Client approved\ninstallation"));
        QCOMPARE(logs->front().createdOn->toIso(), QStringLiteral("2016-09-12"));
        QVERIFY(decodeClientLogs("[]")->empty());
        // Whether a note is there cannot be told by a part of the list.
        QCOMPARE(decodeClientLogs('[' + good + ",{\"id\":1001,\"message\":\"x\"}]").error().kind,
                 ErrorKind::InvalidRecord);
        QCOMPARE(decodeClientLogs("{}").error().kind, ErrorKind::MalformedBody);
    }
};

FRESHET_TEST(TstCustomerState)
#include "tst_customerstate.moc"
