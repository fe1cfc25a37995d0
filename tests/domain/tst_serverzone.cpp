// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serverzone.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

/// Which day it is where UISP is.
class TstServerZone : public QObject
{
    Q_OBJECT

private slots:
    void midnightIsItsOwn_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("midnight"); // UTC
        QTest::addColumn<QString>("day");        // that begins then
        const auto row = [](const char *name, const char *zone, const char *midnight, const char *day) {
            QTest::newRow(name) << QByteArray(zone) << QDateTime::fromString(QString::fromLatin1(midnight), Qt::ISODate)
                                << QString::fromLatin1(day);
        };
        row("twelve hours behind", "Etc/GMT+12", "2026-03-01T12:00:00Z", "2026-03-01");
        row("fourteen hours ahead", "Pacific/Kiritimati", "2026-02-28T10:00:00Z", "2026-03-01");
        row("thirteen hours ahead", "Pacific/Apia", "2026-12-31T11:00:00Z", "2027-01-01");
        row("a quarter of an hour", "Asia/Kathmandu", "2026-04-29T18:15:00Z", "2026-04-30");
        row("half an hour", "Asia/Kolkata", "2026-04-30T18:30:00Z", "2026-05-01");
        row("a leap day begins", "Etc/GMT+12", "2028-02-29T12:00:00Z", "2028-02-29");
        row("a leap day ends", "Pacific/Kiritimati", "2028-02-29T10:00:00Z", "2028-03-01");
        row("New York, the day before summer time", "America/New_York", "2026-03-08T05:00:00Z", "2026-03-08");
        row("New York, the first night of summer time", "America/New_York", "2026-03-09T04:00:00Z", "2026-03-09");
        row("New York, the last night of summer time", "America/New_York", "2026-11-01T04:00:00Z", "2026-11-01");
        row("New York, the day after summer time", "America/New_York", "2026-11-02T05:00:00Z", "2026-11-02");
        row("Berlin, the day before summer time", "Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29");
        row("Berlin, the first night of summer time", "Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30");
        row("Berlin, the last night of summer time", "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25");
        row("Berlin, the day after summer time", "Europe/Berlin", "2026-10-25T23:00:00Z", "2026-10-26");
        row("south of the equator", "Pacific/Auckland", "2026-04-05T12:00:00Z", "2026-04-06");
    }
    void midnightIsItsOwn()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, midnight);
        const ServerZone server{zone, 0};
        QTEST(server.dayAt(midnight).toIso(), "day");
        QCOMPARE(server.dayAt(midnight.addSecs(-1)), server.dayAt(midnight).addDays(-1));
        QCOMPARE(server.dayAt(midnight.addSecs(60 * 60 * 23 - 1)), server.dayAt(midnight));
    }

    void withoutANameTheOffsetInTheDatesCounts_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no such zone") << QByteArray("Mars/Olympus_Mons");
    }
    void withoutANameTheOffsetInTheDatesCounts()
    {
        QFETCH(QByteArray, zone);
        for (const int hours : {-12, -5, 0, 14}) {
            const ServerZone server{zone, hours * 3600};
            const QDateTime midnight = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(-hours * 3600);
            QCOMPARE(server.dayAt(midnight).toIso(), QStringLiteral("2026-03-01"));
            QCOMPARE(server.dayAt(midnight.addSecs(-1)).toIso(), QStringLiteral("2026-02-28"));
        }
    }
};

FRESHET_TEST(TstServerZone)
#include "tst_serverzone.moc"
