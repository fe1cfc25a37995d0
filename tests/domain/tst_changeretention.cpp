// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changeretention.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

/// For how long changes are kept, as the settings keep it.
class TstChangeRetention : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("for ever") << 0 << QByteArray("{\"keep_days\":0,\"version\":1}");
        QTest::newRow("a day") << 1 << QByteArray("{\"keep_days\":1,\"version\":1}");
        QTest::newRow("the longest") << 36500 << QByteArray("{\"keep_days\":36500,\"version\":1}");
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(int, days);
        QFETCH(QByteArray, json);
        const ChangeRetention retention{days == 0 ? std::nullopt : std::optional(days)};
        QCOMPARE(changeRetentionJson(retention), json);
        const Result<ChangeRetention> read = changeRetentionFromJson(json);
        QVERIFY(read);
        QVERIFY(*read == retention);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"", "[]", "{}", "{\"version\":1}", "{\"keep_days\":5}", "{\"version\":2,\"keep_days\":5}",
              "{\"version\":1,\"keep_days\":-1}", "{\"version\":1,\"keep_days\":1.5}",
              "{\"version\":1,\"keep_days\":36501}", "{\"version\":1,\"keep_days\":\"5\"}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<ChangeRetention> read = changeRetentionFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!read.error().where.isEmpty());
    }
};

FRESHET_TEST(TstChangeRetention)
#include "tst_changeretention.moc"
