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
        return uispSentences(uisp, draft).join(QLatin1Char('\n'));
    }

private slots:
    void countsWhoWouldBeSuspended_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("then");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fewer") << qint64(16) << qint64(14) << QStringLiteral("Would suspend 14, 2 fewer than now");
        QTest::newRow("more") << qint64(1) << qint64(3) << QStringLiteral("Would suspend 3, 2 more than now");
        QTest::newRow("as now") << qint64(7) << qint64(7) << QStringLiteral("Would suspend 7, as now");
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
        QVERIFY(all({}).contains(QStringLiteral("did not show")));
        UispSuspension uisp{false, 0, QStringLiteral("5.0"), 10, true};
        QCOMPARE(uispSentences(uisp, {}).size(), 1); // its other settings are of no effect
        QVERIFY(all(uisp).contains(QStringLiteral("does not suspend by itself")));
        uisp.isOn = true;
        QVERIFY(all(uisp).contains(QStringLiteral("as this desk does")));
        QVERIFY(all(uisp).contains(QStringLiteral("an open amount of 5.0")));
        QVERIFY(all(uisp).contains(QStringLiteral("put a suspension off by a day")));
        uisp.delayDays = 20;
        SuspensionPolicy draft;
        draft.delayDays = 10;
        QVERIFY(all(uisp, draft).contains(QStringLiteral("every day at 10:00")));
        QVERIFY(all(uisp, draft).contains(QStringLiteral("longer than this desk")));
        draft.delayDays = 30;
        QVERIFY(all(uisp, draft).contains(QStringLiteral("it acts first")));
    }
};

FRESHET_TEST(TstPolicyText)
#include "tst_policytext.moc"
