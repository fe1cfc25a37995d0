// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/activitymodel.h"
#include "ui/views/activitypage.h"
#include "ui/views/emptystate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

namespace {

ActivityEntry entryOf(qint64 sequence)
{
    return {sequence,
            QDateTime(QDate(2026, 11, 22), QTime(10, 32), Qt::UTC),
            QStringLiteral("Nomvula Dube"),
            QStringLiteral("BULK_REFRESH_CUSTOMERS"),
            QStringLiteral("Refreshed 5/5 customers (0 errors). Time: 12.3s"),
            QString::number(sequence)};
}

} // namespace

class TstActivityPage : public QObject
{
    Q_OBJECT

private slots:
    void newEntriesAreInsertedAboveTheOthers()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({entryOf(2), entryOf(1)});
        QSignalSpy inserted(&model, &ActivityModel::rowsInserted);
        QSignalSpy reset(&model, &ActivityModel::modelReset);
        model.setEntries({entryOf(4), entryOf(3), entryOf(2), entryOf(1)});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        model.setEntries({entryOf(4), entryOf(3), entryOf(2), entryOf(1)});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        model.setEntries({});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhoDidWhat()
    {
        ActivityModel model;
        model.setEntries({entryOf(1)});
        const auto text = [&](int column) { return model.data(model.index(0, column)).toString(); };
        QVERIFY(text(ActivityModel::WhenColumn).startsWith(QLatin1String("22 Nov 2026, 10:32")));
        QCOMPARE(text(ActivityModel::UserColumn), QStringLiteral("Nomvula Dube"));
        QCOMPARE(text(ActivityModel::ActionColumn), QStringLiteral("Customers refreshed"));
        QVERIFY(text(ActivityModel::DetailColumn).contains(QLatin1String("5/5")));
        QCOMPARE(model.data(model.index(0, ActivityModel::ActionColumn), Qt::ToolTipRole).toString(),
                 QStringLiteral("BULK_REFRESH_CUSTOMERS"));
    }

    void readsTheLog()
    {
        QTemporaryDir folder;
        const auto desk =
            Database::open(folder.filePath(QStringLiteral("desk.db")), DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(desk.ok());
        ActivityLog log(**desk);
        ActivityPage page;
        page.show();
        QVERIFY(page.findChild<EmptyState *>()->isVisible());
        page.setLog(&log);
        QVERIFY(page.findChild<EmptyState *>()->isVisible());
        const ActivityEntry entry = entryOf(1);
        QVERIFY(log.append(entry.at, entry.user, entry.action, entry.detail).ok());
        page.reload();
        QCOMPARE(page.view().model()->rowCount(), 1);
        QVERIFY(!page.findChild<EmptyState *>()->isVisible());
        QCOMPARE(page.view().accessibleName(), QStringLiteral("Activity"));
        page.setLog(nullptr);
        QCOMPARE(page.view().model()->rowCount(), 0);
    }
};

FRESHET_TEST(TstActivityPage)
#include "tst_activitypage.moc"
