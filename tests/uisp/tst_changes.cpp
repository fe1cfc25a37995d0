// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"
#include "uisp/changes.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What changes something at UISP: how it is asked for, and that it goes out once.
class TstChanges : public QObject
{
    Q_OBJECT

private slots:
    void areAskedForAsUispWantsThem_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("suspend") << suspendService(12, 1000) << QStringLiteral("PATCH /clients/services/12/suspend")
                                 << QByteArray("{\"suspensionReasonId\":1000}");
        QTest::newRow("resume") << cancelSuspension(12) << QStringLiteral("PATCH /clients/services/12/cancel-suspend")
                                << QByteArray("");
        const std::vector<AttributeChange> values{{3, QStringLiteral("M \"7\"")}, {1, QStringLiteral("1")}};
        QTest::newRow("attributes") << setAttributes(17, values) << QStringLiteral("PATCH /clients/17")
                                    << QByteArray(
                                           "{\"attributes\":[{\"customAttributeId\":3,\"value\":\"M \\\"7\\\"\"},"
                                           "{\"customAttributeId\":1,\"value\":\"1\"}]}");
        QTest::newRow("note") << addClientLog(17, QStringLiteral("called")) << QStringLiteral("POST /client-logs")
                              << QByteArray("{\"clientId\":17,\"message\":\"called\"}");
    }
    void areAskedForAsUispWantsThem()
    {
        QFETCH(ApiRequest, request);
        QFETCH(QByteArray, body);
        QVERIFY(request.isChange());
        QTEST(QString::fromLatin1(request.verb) + QLatin1Char(' ') + request.path, "line");
        QCOMPARE(request.body, body);
    }

    void tellsHowUispSuspends()
    {
        const Result<UispSuspension> told =
            decodeUispSuspension("{\"stopServiceDue\":true,\"stopServiceDueDays\":3,\"suspendTimeHour\":10,"
                                 "\"suspensionEnablePostpone\":false,\"suspensionMinimumUnpaidAmount\":5.0}");
        QVERIFY(told);
        const UispSuspension expected{true, 3, QStringLiteral("5.0"), 10, false};
        QVERIFY(*told == expected);
        QVERIFY(uispSuspensionFromJson(uispSuspensionJson(expected)) == expected);
        QVERIFY(*decodeUispSuspension("{}") == UispSuspension());
        QVERIFY(uispSuspensionFromJson("nonsense") == UispSuspension());
    }
};

FRESHET_TEST(TstChanges)
#include "tst_changes.moc"
