// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/models/activitymodel.h"
#include "ui/models/cellroles.h"
#include "ui/models/readerthread.h"
#include "ui/views/activitypage.h"
#include "ui/views/emptystate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
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

/// A page on an activity log of its own.
struct OpenLog
{
    OpenLog()
        : desk(Database::open(path(), DatabaseKind::Desk, DatabaseAccess::ReadWrite).value())
        , log(*desk)
    {
        page.resize(900, 400);
        page.show();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("desk.db")); }
    void append(const QString &action, int seconds)
    {
        QVERIFY(log.append(clock.nowUtc().addSecs(seconds), QStringLiteral("Nomvula Dube"), action, QString()).ok());
    }
    [[nodiscard]] int rows() { return page.view().model()->rowCount(); }
    [[nodiscard]] QComboBox *box(const char *name)
    {
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return box;
        }
        return nullptr;
    }
    static void choose(QComboBox &box, const QString &title)
    {
        box.setCurrentText(title);
        emit box.activated(box.currentIndex());
    }
    [[nodiscard]] QPushButton *verifyButton()
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Verify"))
                return button;
        }
        return nullptr;
    }
    void verify() { verifyButton()->click(); }
    /// Empty while none is shown.
    [[nodiscard]] QString verdict()
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("Verified ")))
                return label->text();
        }
        return {};
    }

    QTemporaryDir folder;
    test::StillClock clock;
    ReaderThread thread;
    std::unique_ptr<Database> desk;
    ActivityLog log;
    ActivityPage page{thread, clock};
};

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
        QSignalSpy removed(&model, &ActivityModel::rowsRemoved);
        model.setEntries({entryOf(5), entryOf(4), entryOf(3)});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.entryAt(0)->sequence, 5);
        QCOMPARE(reset.size(), 0);
        model.setEntries({entryOf(5), entryOf(3)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        model.setEntries({});
        QCOMPARE(reset.size(), 2);
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
        OpenLog open;
        open.page.setLog(nullptr, {});
        QVERIFY(open.page.findChild<EmptyState *>()->isVisible());
        open.page.setLog(&open.log, open.path());
        QVERIFY(open.page.findChild<EmptyState *>()->isVisible());
        open.append(QStringLiteral("BULK_REFRESH_CUSTOMERS"), 0);
        open.page.reload();
        QCOMPARE(open.rows(), 1);
        QVERIFY(!open.page.findChild<EmptyState *>()->isVisible());
        QCOMPARE(open.page.view().accessibleName(), QStringLiteral("Activity"));
        open.page.setLog(nullptr, {});
        QCOMPARE(open.rows(), 0);
    }

    void filtersByActionTimeAndText()
    {
        OpenLog open;
        open.append(QStringLiteral("SIGN_IN"), -40 * 86'400);
        open.append(QStringLiteral("BULK_REFRESH_CUSTOMERS"), -2 * 86'400);
        open.append(QStringLiteral("SIGN_OUT"), -60);
        open.page.setLog(&open.log, open.path());
        QCOMPARE(open.rows(), 3);
        auto *action = open.box("Which actions");
        auto *time = open.box("Of which time");
        QCOMPARE(action->count(), 4);
        open.choose(*time, QStringLiteral("Last 7 days"));
        QCOMPARE(open.rows(), 2);
        open.choose(*action, QStringLiteral("Signed in"));
        QCOMPARE(open.rows(), 0);
        QVERIFY(open.page.findChild<EmptyState *>()->isVisible());
        QSignalSpy cleared(&open.page, &ActivityPage::searchCleared);
        emit open.page.findChild<EmptyState *>()->actionTriggered();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(open.rows(), 3);
        open.page.setSearch(QStringLiteral(" sign_out "));
        QCOMPARE(open.rows(), 1);
        open.append(QStringLiteral("SIGN_OUT"), 0);
        open.choose(*action, QStringLiteral("Signed out"));
        open.page.reload();
        QCOMPARE(action->currentText(), QStringLiteral("Signed out"));
        QCOMPARE(open.rows(), 2);
    }

    void saysThatTheLogIsIntact()
    {
        OpenLog open;
        open.append(QStringLiteral("SIGN_IN"), 0);
        open.append(QStringLiteral("SIGN_OUT"), 1);
        open.page.setLog(&open.log, open.path());
        open.verify();
        QTRY_VERIFY(open.verdict().contains(QStringLiteral("All 2 entries of the activity log are as they were")));
        QTRY_VERIFY(open.verifyButton()->isEnabled());
    }

    void namesTheFirstBadEntryAndShowsIt()
    {
        OpenLog open;
        for (int number = 0; number < 4; ++number)
            open.append(QStringLiteral("SIGN_IN"), number);
        QVERIFY(open.desk->execute(QStringLiteral("DROP TRIGGER activity_is_not_changed")));
        QVERIFY(open.desk->execute(QStringLiteral("UPDATE activity SET user = 'nobody' WHERE seq = 2")));
        open.page.setLog(&open.log, open.path());
        open.verify();
        QTRY_VERIFY(open.verdict().contains(QStringLiteral("Entry 2 of the activity log is not as it was written")));
        QVERIFY2(open.verdict().contains(QStringLiteral("Signed in of ")), qPrintable(open.verdict()));
        QVERIFY(!open.verdict().contains(QRegularExpression(QStringLiteral("\\dT\\d"))));
        QCOMPARE(open.page.view().currentIndex().data(CellRole::Id).toInt(), 2);
        open.page.setLog(&open.log, open.path());
        QVERIFY(open.verdict().isEmpty());
    }
};

FRESHET_TEST(TstActivityPage)
#include "tst_activitypage.moc"
