// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repeatedfields.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace freshet;

class TstRepeatedFields : public QObject
{
    Q_OBJECT

private slots:
    void seesThem_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("repeats");
        const auto row = [](const char *name, const char *json, bool repeats) {
            QTest::newRow(name) << QByteArray(json) << repeats;
        };
        row("empty", "{}", false);
        row("list", "[1, \"a:b\", null]", false);
        row("once", "{\"a\": 1, \"b\": 2}", false);
        row("twice", "{\"a\": 1, \"a\": 2}", true);
        row("twice, escaped", "{\"a\": 1, \"\\u0061\": 1}", true);
        row("empty name twice", "{\"\": 1, \"\": 1}", true);
        row("in another object", "{\"a\": {\"a\": 1}, \"b\": [{\"a\": 1}, {\"a\": 2}]}", false);
        row("deep inside", "{\"a\": [[{\"b\": {\"c\": 1, \"c\": 1}}]]}", true);
        row("inside of one that is dropped", "{\"a\": {\"b\": 1}, \"a\": 2}", true);
        row("colons in texts", "{\"a:\": \"b: \\\"c\\\": d\", \"e\\\\\": \":\"}", false);
    }
    void seesThem()
    {
        QFETCH(const QByteArray, json);
        QJsonParseError problem;
        const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QTEST(hasRepeatedFields(json, parsed), "repeats");
    }

    void isQuickWithDeepFiles()
    {
        const QByteArray deep = QByteArray("{\"a\":").repeated(1000) + '1' + QByteArray(1000, '}');
        const QJsonDocument parsed = QJsonDocument::fromJson(deep);
        QVERIFY(parsed.isObject());
        QVERIFY(!hasRepeatedFields(deep, parsed));
    }
};

FRESHET_TEST(TstRepeatedFields)
#include "tst_repeatedfields.moc"
