// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/paddedbody.h"

#include <QtTest>

using namespace freshet;

class TstPaddedBody : public QObject
{
    Q_OBJECT

private slots:
    void usesSpareCapacityInPlace()
    {
        QByteArray body("[1,2,3]");
        body.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        const PaddedBody padded(body);
        QVERIFY(padded.isInPlace());
        QCOMPARE(static_cast<const void *>(padded.view().data()), static_cast<const void *>(body.constData()));
    }

    void copiesWithoutSpareCapacity_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("borrowed bytes") << QByteArray::fromRawData("[1,2,3]", 7);
        QByteArray tight("[1,2,3]");
        tight.squeeze();
        QTest::newRow("no room") << tight;
        QTest::newRow("empty") << QByteArray();
        // Taking bytes off the front leaves the room there, where it is of no use.
        QByteArray shifted(200, ' ');
        shifted.append("[1,2,3]");
        shifted.squeeze();
        shifted.remove(0, 200);
        QTest::newRow("room in front only") << shifted;
    }
    void copiesWithoutSpareCapacity()
    {
        QFETCH(QByteArray, body);
        const PaddedBody padded(body);
        QVERIFY(!padded.isInPlace());
        QCOMPARE(QByteArray(padded.view().data(), qsizetype(padded.view().size())), body);
        QVERIFY(padded.view().padding() >= simdjson::SIMDJSON_PADDING);
    }
};

FRESHET_TEST(TstPaddedBody)
#include "tst_paddedbody.moc"
