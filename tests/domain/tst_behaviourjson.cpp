// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/behavioursettings.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

namespace {

const char *const head = R"({"format":"freshet-payment-rules","version":1)";

} // namespace

/// The payment rules as a file.
class TstBehaviourJson : public QObject
{
    Q_OBJECT

private slots:
    void everySettingComesBack()
    {
        BehaviourSettings settings;
        settings.rules = {6, 14, 8, 4, 7, 5, 3, 45, 4, 10, 3, 2, 10};
        settings.ageing = {{1, 15, 30, 45}};
        settings.flags = {QStringLiteral("Größe \"A\""), QStringLiteral("keyAccount"), QStringLiteral("waitUntil")};
        QCOMPARE(problemsOf(settings), std::vector<SettingProblem>());
        const auto read = behaviourFromJson(behaviourJson(settings));
        QVERIFY(read);
        QVERIFY(*read == settings);
    }

    void whatIsMissingIsAsDefined()
    {
        const auto read = behaviourFromJson(QByteArray(head) + R"(,"high_missed":5,"vip_tag":" Gold "})");
        QVERIFY(read);
        BehaviourSettings expected;
        expected.rules.highMissed = 5;
        expected.flags.vipTag = QStringLiteral("Gold");
        QVERIFY(*read == expected);
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const QByteArray begun(head);
        const auto row = [](const char *name, const QByteArray &json, const char *says) {
            QTest::newRow(name) << json << QString::fromLatin1(says);
        };
        row("nothing", "", "does not hold payment rules");
        row("no JSON", "window_months = 12", "does not hold payment rules");
        row("a list", "[1]", "does not hold payment rules");
        row("something else", R"({"version":1})", "does not hold payment rules");
        row("no version", R"({"format":"freshet-payment-rules"})", "does not hold payment rules");
        row("version as text", R"({"format":"freshet-payment-rules","version":"1"})", "does not hold payment rules");
        row("a newer one", R"({"format":"freshet-payment-rules","version":2,"colour":1})", "newer version");
        row("unknown", begun + R"(,"colour":1})", "\"colour\"");
        row("a text for a number", begun + R"(,"high_missed":"2"})", "\"high_missed\"");
        row("half a number", begun + R"(,"high_missed":2.5})", "\"high_missed\"");
        row("a huge number", begun + R"(,"high_missed":1e300})", "\"high_missed\"");
        row("null", begun + R"(,"high_missed":null})", "\"high_missed\"");
        row("a number for a text", begun + R"(,"vip_tag":1})", "\"vip_tag\"");
        row("out of range", begun + R"(,"window_months":0})", "from 1 to 120");
        row("twice", begun + R"(,"high_missed":2,"high_missed":3})", "in this file twice");
        row("contradicting", begun + R"(,"elevated_overdue_days":90})", "must not exceed");
        row("cut off", behaviourJson({}).chopped(3), "does not hold payment rules");
    }
    void whatCannotBeUsedIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = behaviourFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(errorSentence(read.error()).contains(says), qPrintable(errorSentence(read.error())));
    }
};

FRESHET_TEST(TstBehaviourJson)
#include "tst_behaviourjson.moc"
