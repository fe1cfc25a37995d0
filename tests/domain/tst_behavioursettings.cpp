// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/behavioursettings.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

#include <functional>

using namespace freshet;

namespace {

using Change = std::function<void(BehaviourSettings &)>;

QStringList keysOf(const std::vector<SettingProblem> &problems)
{
    QStringList keys;
    for (const SettingProblem &problem : problems)
        keys += problem.key;
    return keys;
}

} // namespace

/// What an office may set, and what is refused.
class TstBehaviourSettings : public QObject
{
    Q_OBJECT

private slots:
    void theDefinedRulesAreGood() { QCOMPARE(problemsOf(BehaviourSettings()), std::vector<SettingProblem>()); }

    void everySettingHasItsOwnKeyAndPlace()
    {
        QSet<QString> keys;
        BehaviourSettings settings;
        int value = 1000;
        for (const NumberSetting &number : numberSettings()) {
            keys.insert(QLatin1String(number.key));
            number.in(settings) = ++value;
        }
        value = 1000;
        for (const NumberSetting &number : numberSettings())
            QCOMPARE(number.in(settings), ++value);
        for (const TextSetting &text : textSettings())
            keys.insert(QLatin1String(text.key));
        QCOMPARE(keys.size(), qsizetype(numberSettings().size() + textSettings().size()));
        // Nothing that the rules hold is forgotten in the table.
        QCOMPARE(numberSettings().size() * sizeof(int),
                 sizeof(PatternRules) + sizeof(AgeingEdges) + sizeof(AuditRules));
    }

    void rangesAreHeldAtBothEnds()
    {
        for (const NumberSetting &number : numberSettings()) {
            for (const int value : {number.least - 1, number.most + 1}) {
                BehaviourSettings settings;
                number.in(settings) = value;
                const std::vector<SettingProblem> problems = problemsOf(settings);
                QVERIFY2(!problems.empty(), number.key);
                QCOMPARE(problems.front().key, QLatin1String(number.key));
                QVERIFY(problems.front().sentence.contains(settingTitle(number.title)));
                QVERIFY(problems.front().sentence.contains(QString::number(value)));
            }
        }
    }

    void contradictionsAreTold_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const Change &change, const char *key) {
            QTest::newRow(name) << change << QString::fromLatin1(key);
        };
        row("Elevated as strict as High", [](auto &s) { s.rules.elevatedOverdueDays = s.rules.highOverdueDays; }, "");
        row("Elevated later than High", [](auto &s) { s.rules.elevatedOverdueDays = 31; }, "elevated_overdue_days");
        row("Elevated above High", [](auto &s) { s.rules.elevatedRecentBad = 5; }, "elevated_recent_bad");
        row("High can never be", [](auto &s) { s.rules.highRecentBad = 7; }, "high_recent_bad");
        row(
            "the trend can never count", [](auto &s) { s.rules.elevatedTrendRecentBad = 7; },
            "elevated_trend_recent_bad");
        row("nobody can be New", [](auto &s) { s.rules.newBelowInvoices = 0; }, "new_below_invoices");
        row("ageing starts late", [](auto &s) { s.ageing.firstDays[0] = 2; }, "ageing_first_day");
        row("ageing stands still", [](auto &s) { s.ageing.firstDays[2] = 31; }, "ageing_second_day");
        row("ageing falls", [](auto &s) { s.ageing.firstDays[3] = 60; }, "ageing_second_day");
        row("other steps", [](auto &s) { s.ageing = {{1, 15, 30, 45}}; }, "");
        row("no tag", [](auto &s) { s.flags.vipTag = QStringLiteral("  "); }, "vip_tag");
        row("a long tag", [](auto &s) { s.flags.vipTag = QString(101, u'V'); }, "vip_tag");
        row("the longest tag", [](auto &s) { s.flags.vipTag = QString(100, u'V'); }, "");
        row(
            "one attribute for both", [](auto &s) { s.flags.graceAttribute = QStringLiteral("vip"); },
            "grace_attribute");
    }
    void contradictionsAreTold()
    {
        QFETCH(Change, change);
        BehaviourSettings settings;
        change(settings);
        QTEST(keysOf(problemsOf(settings)).join(u' '), "key");
    }

    void changesAreNamedByKey()
    {
        BehaviourSettings after;
        QCOMPARE(settingChanges({}, after), QString());
        after.rules.highMissed = 3;
        after.flags.vipTag = QStringLiteral("Key account");
        QCOMPARE(settingChanges({}, after), QStringLiteral("high_missed: 2 → 3; vip_tag: VIP → Key account"));
    }
};

FRESHET_TEST(TstBehaviourSettings)
#include "tst_behavioursettings.moc"
