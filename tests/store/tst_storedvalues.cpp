// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsontext.h"
#include "store/storedvalues.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstStoredValues : public QObject
{
    Q_OBJECT

private slots:
    void coversComeBackAsTheyWereWritten()
    {
        const std::vector<PaymentCover> covers = {{1, 4950, 201, {}, 103, {}},
                                                  {2, -5000, {}, 7, {}, 9},
                                                  {9'000'000'000'000, 9'000'000'000'000'000, {}, {}, {}, {}}};
        const std::optional<std::vector<PaymentCover>> read = storedCovers(QString::fromStdString(coversText(covers)));
        QVERIFY(read);
        QCOMPARE(*read, covers);
        const std::optional<std::vector<PaymentCover>> none = storedCovers(QString::fromStdString(coversText({})));
        QVERIFY(none);
        QVERIFY(none->empty());
    }

    void brokenCoversAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "[", "]", "[[1,2,3,4,5,6]", "[[1,2,3,4,5]]", "[[1,2,3,4,5,6,7]]", "[1,2]", "[[null,2,3,4,5,6]]",
              "[[1,null,3,4,5,6]]", "[[1,2,x,4,5,6]]", "[[1,2,3,4,5,6]] ", "[[1,2,3,4,5,6][1,2,3,4,5,6]]",
              "[[1,-,3,4,5,6]]", "[[99999999999999999999,2,3,4,5,6]]", "[[1,2,nul"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void brokenCoversAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!storedCovers(text));
    }

    void datesAreCalendarDaysOrNothing()
    {
        QCOMPARE(storedDate(QStringView(u"2026-02-28"))->toIso(), QStringLiteral("2026-02-28"));
        QVERIFY(!storedDate(QStringView()));
        QVERIFY(!storedDate(QStringView(u"2026-02-30")));
        QVERIFY(!storedDate(QStringView(u"2026-02-28T10:00:00Z")));
        QVERIFY(!storedDate(QVariant()));
    }

    void idListsAreJson()
    {
        QCOMPARE(jsonIdList({}), QStringLiteral("[]"));
        const std::vector<RecordId> ids = {3, -1, 20};
        QCOMPARE(jsonIdList(ids), QStringLiteral("[3,-1,20]"));
    }
};

FRESHET_TEST(TstStoredValues)
#include "tst_storedvalues.moc"
