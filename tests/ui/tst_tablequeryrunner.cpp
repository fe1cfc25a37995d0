// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/opentable.h"

#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using freshet::test::LongReading;
using freshet::test::OpenTable;

/// What the table shows of it is in TstTableModel.
class TstTableQueryRunner : public QObject
{
    Q_OBJECT

private slots:
    void firstRowsWaitForNothingLong()
    {
        test::DeskFixture desk;
        desk.publish(test::manyCustomers());
        OpenTable open(desk);
        const QSignalSpy sums(&open.model.runner(), &TableQueryRunner::sumsRead);
        open.model.refreshSums();
        QTRY_COMPARE(sums.size(), 1);
        {
            const LongReading slow(open.source.slowThread());
            open.model.setSearch(QStringLiteral("customer"));
            QTRY_COMPARE(open.model.rowCount(), int(TableQueryRunner::headRows));
            QVERIFY(open.model.showsWhatWasAsked());
            QVERIFY(!open.model.isCurrent());
            QCOMPARE(sums.size(), 1);
        }
        QTRY_COMPARE(open.model.rowCount(), test::moreThanComeFirst);
        QTRY_COMPARE(sums.size(), 2);
    }

    void aNewQuestionOvertakesTheRestOfTheLastOne()
    {
        test::DeskFixture desk;
        desk.publish(test::manyCustomers());
        OpenTable open(desk);
        const QSignalSpy whole(&open.model.runner(), &TableQueryRunner::idsRead);
        {
            const LongReading slow(open.source.slowThread());
            open.model.setSearch(QStringLiteral("customer"));
            QTRY_COMPARE(open.model.rowCount(), int(TableQueryRunner::headRows));
            open.model.setSearch(QStringLiteral("0007"));
            QTRY_COMPARE(open.model.rowCount(), 1);
            QVERIFY(open.model.isCurrent());
        }
        // The rest of the first question is read now, and of no interest any more.
        const LongReading behindIt(open.source.slowThread());
        QCoreApplication::processEvents();
        QCOMPARE(whole.size(), 1);
        QCOMPARE(open.names(), QStringList{QStringLiteral("Customer 0007")});
    }

    void figuresOfALostFileAreAnError()
    {
        test::DeskFixture desk;
        desk.publish(test::sampleDesk());
        OpenTable open(desk);
        QSignalSpy failed(&open.model.runner(), &TableQueryRunner::failed);
        open.source.slowThread().setCachePath(QStringLiteral("/no/such/file"));
        open.model.refreshSums();
        QTRY_COMPARE(failed.size(), 1);
    }
};

FRESHET_TEST(TstTableQueryRunner)
#include "tst_tablequeryrunner.moc"
