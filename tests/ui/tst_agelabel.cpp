// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/views/agelabel.h"

#include <QtTest>

using namespace freshet;

class TstAgeLabel : public QObject
{
    Q_OBJECT

private slots:
    void saysHowOldARowIs()
    {
        test::DeskFixture desk;
        AgeLabel label(desk.clock);
        label.setAge(QStringLiteral("confirmed %1"), TableId::Invoices,
                     {desk.clock.nowUtc().addSecs(-7 * 60), QStringLiteral("whole_list"), false, 0});
        QCOMPARE(label.text(), QStringLiteral("confirmed 7 min ago"));
    }

    void aTimeThatIsNotKnownIsNotCalledNew()
    {
        test::DeskFixture desk;
        AgeLabel label(desk.clock);
        label.setAge(QStringLiteral("confirmed %1"), TableId::Findings, RowAge());
        QCOMPARE(label.text(), QStringLiteral("not confirmed yet"));
        label.setFigureAge(QDateTime(), false);
        QVERIFY(label.isHidden());
    }
};

FRESHET_TEST(TstAgeLabel)
#include "tst_agelabel.moc"
