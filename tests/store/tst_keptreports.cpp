// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptreports.h"
#include "tests/store/cachefile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstKeptReports : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2026, 11, 22), QTime(12, 0, 0, 345), Qt::UTC};

private slots:
    void aReportIsFoundByItsTime()
    {
        CacheFile cache;
        QVERIFY(keepReport(cache.database(), m_noon, "{\"status\":\"error\"}"));
        QVERIFY(keepReport(cache.database(), m_noon.addMSecs(1), "{}"));
        const auto kept = keptReport(cache.database(), m_noon.toOffsetFromUtc(7'200));
        QVERIFY(kept);
        QCOMPARE(kept->value_or(QByteArray()), QByteArray("{\"status\":\"error\"}"));
    }

    void anotherTimeHasNone()
    {
        CacheFile cache;
        const auto kept = keptReport(cache.database(), m_noon);
        QVERIFY(kept);
        QVERIFY(!kept->has_value());
    }

    void theNewestTwoHundredAreKept()
    {
        CacheFile cache;
        for (int i = 0; i < 205; ++i)
            QVERIFY(keepReport(cache.database(), m_noon.addSecs(i), "{}"));
        QCOMPARE(cache.value(QStringLiteral("SELECT count(*) FROM refresh_reports")).toInt(), 200);
        QVERIFY(!keptReport(cache.database(), m_noon.addSecs(4)).value().has_value());
        QVERIFY(keptReport(cache.database(), m_noon.addSecs(5)).value().has_value());
        QVERIFY(keptReport(cache.database(), m_noon.addSecs(204)).value().has_value());
    }

    void theyAreReadBackwardsForAsLongAsWanted()
    {
        CacheFile cache;
        for (const char *json : {"1", "2", "3"})
            QVERIFY(keepReport(cache.database(), m_noon.addSecs(QByteArray(json).toInt()), json));
        QByteArrayList read;
        const auto twoOfThem = [&read](const QByteArray &json) {
            read.append(json);
            return read.size() < 2;
        };
        QVERIFY(readKeptReports(cache.database(), twoOfThem));
        QCOMPARE(read, QByteArrayList({"3", "2"}));
        cache.database().failAfter(0);
        QVERIFY(!readKeptReports(cache.database(), twoOfThem));
    }

    void aFileThatTakesNothingSaysSo()
    {
        CacheFile cache;
        cache.database().failAfter(0);
        QVERIFY(!keepReport(cache.database(), m_noon, "{}"));
    }
};

FRESHET_TEST(TstKeptReports)
#include "tst_keptreports.moc"
