// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pincode.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace freshet;

class TstPinCode : public QObject
{
    Q_OBJECT

private slots:
    void theHashIsThatOfTheStandard()
    {
        // RFC 7914, section 11: PBKDF2-HMAC-SHA-256, P="passwd", S="salt", c=1, of 64 bytes the first 32.
        QCOMPARE(pinRecord(QStringLiteral("passwd"), "salt", 1),
                 QByteArray("pbkdf2-sha256:1:73616c74:"
                            "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"));
    }

    void onlyTheSamePinMatches_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("the same") << QStringLiteral("2486ř") << true;
        QTest::newRow("one more") << QStringLiteral("2486ř1") << false;
        QTest::newRow("without the accent") << QStringLiteral("2486r") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyTheSamePinMatches()
    {
        QFETCH(const QString, pin);
        const QByteArray record = pinRecord(QStringLiteral("2486ř"), "salt", 10);
        QVERIFY(!record.contains("2486"));
        QTEST(isPinOf(record, pin), "isRight");
    }

    void whatIsNoRecordMatchesNothing_data()
    {
        QTest::addColumn<QByteArray>("record");
        const QByteArray good = pinRecord(QStringLiteral("1234"), "salt", 1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the PIN itself") << QByteArray("1234");
        QTest::newRow("another kind") << QByteArray(good).replace("sha256", "sha1");
        QTest::newRow("no rounds") << QByteArray(good).replace(":1:", ":0:");
        QTest::newRow("rounds for a week") << QByteArray(good).replace(":1:", ":2000000000:");
        QTest::newRow("half a hash") << good.chopped(32);
        QTest::newRow("no hash") << good.left(good.lastIndexOf(':') + 1);
    }
    void whatIsNoRecordMatchesNothing()
    {
        QFETCH(const QByteArray, record);
        QVERIFY(!isPinOf(record, QStringLiteral("1234")));
    }

    void wrongPinsArePausedAfterLongerAndLonger_data()
    {
        QTest::addColumn<int>("wrongPins");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("mistyped") << 1 << 0;
        QTest::newRow("mistyped again") << 2 << 0;
        QTest::newRow("third") << 3 << 1;
        QTest::newRow("fourth") << 4 << 2;
        QTest::newRow("eighth") << 8 << 32;
        QTest::newRow("ninth") << 9 << 60;
        QTest::newRow("thousandth") << 1'000 << 60;
    }
    void wrongPinsArePausedAfterLongerAndLonger()
    {
        QFETCH(const int, wrongPins);
        QTEST(int(pauseAfterWrongPins(wrongPins).count()), "seconds");
    }

    void eachRecordHasASaltOfItsOwnAndIsSlow()
    {
        const QByteArray one = made(QStringLiteral("1234"));
        const QByteArray other = made(QStringLiteral("1234"));
        QVERIFY(one != other);
        QVERIFY(one.split(':').value(1).toInt() >= 100'000);
        QVERIFY(one.size() < 1'000);
        auto *work = new PinWork;
        QSignalSpy compared(work, &PinWork::compared);
        work->compare(one, QStringLiteral("1234"));
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, 60'000);
        QCOMPARE(compared.front().front().toBool(), true);
    }

    void aNewPinIsNeitherShortNorLong()
    {
        QVERIFY(!checkNewPin(QStringLiteral("123")));
        QVERIFY(checkNewPin(QStringLiteral("1234")));
        QVERIFY(checkNewPin(QString(64, QLatin1Char('1'))));
        QVERIFY(!checkNewPin(QString(65, QLatin1Char('1'))));
    }

private:
    static QByteArray made(const QString &pin)
    {
        auto *work = new PinWork;
        QByteArray record;
        connect(work, &PinWork::made, work, [&record](const QByteArray &done) { record = done; });
        work->makeRecord(pin);
        return test::waitUntil([&] { return !record.isEmpty(); }, 60'000) ? record : QByteArray();
    }
};

FRESHET_TEST(TstPinCode)
#include "tst_pincode.moc"
