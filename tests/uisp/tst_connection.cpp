// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/connection.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace freshet;

class TstConnection : public QObject
{
    Q_OBJECT

private slots:
    void aFingerprintIsReadBackAsItIsShown()
    {
        const QByteArray sha256 = QCryptographicHash::hash("certificate", QCryptographicHash::Sha256);
        const QString text = fingerprintText(sha256);
        QCOMPARE(text.size(), 32 * 3 - 1);
        QCOMPARE(text, text.toUpper());
        QCOMPARE(fingerprintFromText(text), sha256);
        QCOMPARE(fingerprintFromText(text.toLower()), sha256);
        QCOMPARE(fingerprintFromText(QLatin1String("  ") + text + QLatin1Char('\n')), sha256);
        QCOMPARE(fingerprintFromText(QString::fromLatin1(sha256.toHex())), sha256);
    }

    void whatIsNoFingerprintIsEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("word") << QStringLiteral("trust me");
        QTest::newRow("SHA-1") << QStringLiteral("AB").repeated(20);
        QTest::newRow("one digit short") << QStringLiteral("AB").repeated(32).chopped(1);
        QTest::newRow("one pair long") << QStringLiteral("AB").repeated(33);
        QTest::newRow("no hex digit") << QStringLiteral("AG").repeated(32);
        QTest::newRow("colons astray") << QStringLiteral("A:BA:B").repeated(16);
    }

    void whatIsNoFingerprintIsEmpty()
    {
        QFETCH(const QString, text);
        QVERIFY(fingerprintFromText(text).isEmpty());
    }

    void loopbackIsToldByText_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("name") << QStringLiteral("localhost") << true;
        QTest::newRow("capitals") << QStringLiteral("LocalHost") << true;
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << true;
        QTest::newRow("the whole block") << QStringLiteral("127.8.9.10") << true;
        QTest::newRow("IPv6") << QStringLiteral("::1") << true;
        QTest::newRow("another machine") << QStringLiteral("192.168.1.1") << false;
        QTest::newRow("name that only looks so") << QStringLiteral("localhost.example.net") << false;
        QTest::newRow("number that only looks so") << QStringLiteral("127.0.0.1.example.net") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void loopbackIsToldByText()
    {
        QFETCH(const QString, host);
        QTEST(isLoopbackHost(host), "isLoopback");
    }
};

FRESHET_TEST(TstConnection)
#include "tst_connection.moc"
