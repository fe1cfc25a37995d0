// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/httpdate.h"

#include <QtTest>

using namespace freshet;

class TstHttpDate : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatServersWrite_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a date") << QByteArray("Sun, 22 Nov 2026 10:32:05 GMT")
                                << QStringLiteral("2026-11-22T10:32:05Z");
        QTest::newRow("blanks around it")
            << QByteArray(" Thu, 29 Feb 2024 23:59:59 GMT ") << QStringLiteral("2024-02-29T23:59:59Z");
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("another zone") << QByteArray("Sun, 22 Nov 2026 10:32:05 +0200") << QString();
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 2026 10:32:05 GMT") << QString();
        QTest::newRow("a number") << QByteArray("120") << QString();
        QTest::newRow("of old") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << QString();
    }

    void readsWhatServersWrite()
    {
        QFETCH(QByteArray, value);
        const std::optional<QDateTime> when = parseHttpDate(value);
        QTEST(when ? when->toString(Qt::ISODate) : QString(), "expected");
        QVERIFY(!when || when->timeSpec() == Qt::UTC);
    }
};

FRESHET_TEST(TstHttpDate)
#include "tst_httpdate.moc"
