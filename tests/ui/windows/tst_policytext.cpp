// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/dialogs/policytext.h"

#include <QtTest>

using namespace freshet;

class TstPolicyText : public QObject
{
    Q_OBJECT

    static QString all(const UispSuspension &uisp, const SuspensionPolicy &draft = {})
    {
        QStringList lines;
        for (const UispSetting &setting : uispComparison(uisp, draft))
            lines += QStringList{setting.title, setting.ours, setting.theirs, setting.meaning}.join(QLatin1String("|"));
        return lines.join(QLatin1Char('\n'));
    }

private slots:
    void countsWhoWouldBeSuspended_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("then");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fewer") << qint64(16) << qint64(14)
                               << QStringLiteral("Would suspend 14 customers, 2 fewer than now");
        QTest::newRow("more") << qint64(1) << qint64(3) << QStringLiteral("Would suspend 3 customers, 2 more than now");
        QTest::newRow("as now") << qint64(7) << qint64(7) << QStringLiteral("Would suspend 7 customers, as now");
    }
    void countsWhoWouldBeSuspended()
    {
        QFETCH(qint64, now);
        QFETCH(qint64, then);
        PolicyPreview preview;
        preview.now = now;
        preview.then = then;
        QTEST(candidatesSentence(preview), "sentence");
    }

    void explainsWhereUispDiffers()
    {
        QCOMPARE(all({}), QString());
        UispSuspension uisp{false, 0, QStringLiteral("5.0"), 10, true};
        QVERIFY(all(uisp).contains(QStringLiteral("no|Nobody is suspended but from here or by hand.")));
        QVERIFY(all(uisp).contains(QStringLiteral("Of no effect while UISP does not suspend by itself")));
        uisp.isOn = true;
        QVERIFY(all(uisp).contains(QStringLiteral("0 days|0 days|The same, but UISP may count a day less, and "
                                                  "customers may have a wait of their own there.")));
        QVERIFY(all(uisp).contains(QStringLiteral("none|5.0|UISP looks at each invoice alone")));
        QVERIFY(all(uisp).contains(QStringLiteral("yes, by a day")));
        uisp.delayDays = 20;
        SuspensionPolicy draft;
        draft.delayDays = 10;
        draft.minimumAmounts[Currency(QStringLiteral("USD"))] = 1250;
        QVERIFY(all(uisp, draft).contains(QStringLiteral("every day at 10:00")));
        QVERIFY(all(uisp, draft).contains(QStringLiteral("10 days|20 days|This desk acts before UISP.")));
        QVERIFY(all(uisp, draft).contains(QStringLiteral("12.50\u00a0USD|5.0|")));
        draft.delayDays = 30;
        QVERIFY(all(uisp, draft).contains(QStringLiteral("UISP acts before this desk.")));
    }
};

FRESHET_TEST(TstPolicyText)
#include "tst_policytext.moc"
