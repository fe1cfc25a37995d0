// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedanswer.h"
#include "tests/support/testregistry.h"
#include "uisp/gzipbody.h"
#include "uisp/paddedbody.h"

#include <QtEndian>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr qint64 plenty = 64LL * 1024 * 1024;

QByteArray packed(const QByteArray &body)
{
    if (body.isEmpty())
        return QByteArray::fromHex("1f8b080000000000000303000000000000000000");
    return ScriptedAnswer::json(body).gzipped().body;
}

/// With another size printed in the trailer.
QByteArray claiming(QByteArray gzip, quint32 size)
{
    qToLittleEndian(size, gzip.data() + gzip.size() - qsizetype(sizeof(size)));
    return gzip;
}

QByteArray rows(int count)
{
    QByteArray body = "[";
    for (int row = 0; row < count; ++row)
        body += "{\"id\":" + QByteArray::number(row) + "},";
    return body + "{}]";
}

} // namespace

class TstGzipBody : public QObject
{
    Q_OBJECT

private slots:
    void unpacksWhatWasPacked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("x");
        QTest::newRow("an empty list") << QByteArray("[]");
        QTest::newRow("a page") << rows(5'000);
        QTest::newRow("spaces only") << QByteArray(8'000'000, ' ');
    }
    void unpacksWhatWasPacked()
    {
        QFETCH(const QByteArray, body);
        const Result<QByteArray> unpacked = unpackedGzip(packed(body), plenty);
        QVERIFY(unpacked);
        QCOMPARE(*unpacked, body);
        QVERIFY(PaddedBody(*unpacked).isInPlace());
    }

    void severalMembersAreOneBody()
    {
        // The last one's trailer tells the size of the last one.
        const QByteArray first = rows(2'000);
        const Result<QByteArray> unpacked = unpackedGzip(packed(first) + packed("x") + packed({}), plenty);
        QVERIFY(unpacked);
        QCOMPARE(*unpacked, first + "x");
    }

    void whatIsNoGzipIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole = packed(rows(1'000));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("JSON") << QByteArray("[{\"id\":1},{\"id\":2}]");
        QTest::newRow("a header only") << whole.first(18);
        QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
        QTest::newRow("cut by one byte") << whole.chopped(1);
        QTest::newRow("something behind it") << whole + "<!-- served in 3 ms by node 7 -->";
        QByteArray broken = whole;
        broken[broken.size() / 2] = char(~broken.at(broken.size() / 2));
        QTest::newRow("a byte flipped") << broken;
        QByteArray checksum = whole;
        checksum[checksum.size() - 6] = char(~checksum.at(checksum.size() - 6));
        QTest::newRow("wrong checksum") << checksum;
        QTest::newRow("claims less") << claiming(whole, 1);
        QTest::newRow("claims more") << claiming(whole, 5'000'000);
        QTest::newRow("claims gigabytes") << claiming(whole, 0xffffffff);
    }
    void whatIsNoGzipIsMalformed()
    {
        QFETCH(const QByteArray, body);
        const Result<QByteArray> unpacked = unpackedGzip(body, plenty);
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().kind, ErrorKind::MalformedBody);
    }

    void noMoreThanTheLimitIsUnpacked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the limit") << packed(QByteArray(1'000'000, ' ')) << true;
        QTest::newRow("one byte more") << packed(QByteArray(1'000'001, ' ')) << false;
        QTest::newRow("a bomb") << packed(QByteArray(8'000'000, ' ')) << false;
        QTest::newRow("a bomb that claims little") << claiming(packed(QByteArray(8'000'000, ' ')), 10) << false;
        QTest::newRow("in two members") << packed(QByteArray(600'000, ' ')) + packed(QByteArray(600'000, ' ')) << false;
    }
    void noMoreThanTheLimitIsUnpacked()
    {
        QFETCH(const QByteArray, body);
        const Result<QByteArray> unpacked = unpackedGzip(body, 1'000'000);
        QTEST(unpacked.ok(), "fits");
        if (!unpacked)
            QCOMPARE(unpacked.error().kind, ErrorKind::BodyTooLarge);
    }
};

FRESHET_TEST(TstGzipBody)
#include "tst_gzipbody.moc"
