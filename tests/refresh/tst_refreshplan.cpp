// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshplan.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;

namespace {

const ServerZone newYork{"America/New_York", -5 * 3600};
const QDateTime now{QDate(2026, 1, 20), QTime(3, 0), Qt::UTC}; ///< the evening of the 19th there

const QStringList shortKeys{
    QStringLiteral("organizations"),     QStringLiteral("payment_methods"), QStringLiteral("tags"),
    QStringLiteral("custom_attributes"), QStringLiteral("customers"),       QStringLiteral("archived_customers"),
    QStringLiteral("services"),          QStringLiteral("refunds"),         QStringLiteral("credit_notes")};

QStringList keysOf(const std::vector<ListTask> &tasks)
{
    QStringList keys;
    for (const ListTask &task : tasks)
        keys.append(task.list.key);
    return keys;
}

ListTask taskOf(const std::vector<ListTask> &tasks, const QString &key)
{
    const auto task = std::ranges::find_if(tasks, [&key](const ListTask &each) { return each.list.key == key; });
    return task == tasks.end() ? ListTask() : *task;
}

QString queryOf(const std::vector<ListTask> &tasks, const QString &key)
{
    return taskOf(tasks, key).list.query.toString(QUrl::FullyDecoded);
}

ReadState knownSince(const QDateTime &documentsReadAt, std::optional<RecordId> payment = 4711)
{
    return {1000, true, documentsReadAt, payment};
}

} // namespace

class TstRefreshPlan : public QObject
{
    Q_OBJECT

private slots:
    void theModeDecidesWhichListsAreRead_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::addColumn<QStringList>("others"); // behind the short ones
        QTest::newRow("full check") << RefreshMode::FullCheck
                                    << QStringList{QStringLiteral("invoices"), QStringLiteral("payments")};
        QTest::newRow("refresh") << RefreshMode::Refresh
                                 << QStringList{QStringLiteral("open_invoices"), QStringLiteral("recent_invoices"),
                                                QStringLiteral("new_payments"), QStringLiteral("loose_payments")};
    }
    void theModeDecidesWhichListsAreRead()
    {
        QFETCH(RefreshMode, mode);
        QFETCH(QStringList, others);
        for (const ReadState &state : {ReadState(), knownSince(now.addSecs(-3600))})
            QCOMPARE(keysOf(planLists(mode, state, newYork, now, {})), shortKeys + others);
    }

    void documentsAreAskedForFromTheDayBeforeTheLastReading_data()
    {
        QTest::addColumn<QDateTime>("readAt");
        QTest::addColumn<QString>("day");
        QTest::newRow("never read: the last month") << QDateTime() << QStringLiteral("2025-12-20");
        QTest::newRow("an hour ago") << now.addSecs(-3600) << QStringLiteral("2026-01-18");
        QTest::newRow("before midnight there")
            << QDateTime(QDate(2026, 1, 10), QTime(4, 59), Qt::UTC) << QStringLiteral("2026-01-08");
        QTest::newRow("at midnight there")
            << QDateTime(QDate(2026, 1, 10), QTime(5, 0), Qt::UTC) << QStringLiteral("2026-01-09");
        QTest::newRow("a year ago") << now.addDays(-365) << QStringLiteral("2025-01-18");
        QTest::newRow("by a clock that was ahead") << now.addDays(2) << QStringLiteral("2026-01-20");
    }
    void documentsAreAskedForFromTheDayBeforeTheLastReading()
    {
        QFETCH(QDateTime, readAt);
        QFETCH(QString, day);
        const auto tasks = planLists(RefreshMode::Refresh, knownSince(readAt), newYork, now, {});
        QVERIFY2(queryOf(tasks, QStringLiteral("recent_invoices")).endsWith(QStringLiteral("createdDateFrom=") + day),
                 qPrintable(queryOf(tasks, QStringLiteral("recent_invoices"))));
    }

    void paymentsAreReadDownToTheKnownOnes()
    {
        const auto tasks = planLists(RefreshMode::Refresh, knownSince(now.addSecs(-3600), 4711), newYork, now, {});
        const ListQuery payments = taskOf(tasks, QStringLiteral("new_payments")).list;
        QCOMPARE(payments.until, std::optional<RecordId>(4711));
        QCOMPARE(payments.query.toString(), QStringLiteral("order=id&direction=DESC"));
        QVERIFY(payments.firstRows > 0);
    }

    void withoutKnownPaymentsThoseOfTheLastDaysAreRead()
    {
        const auto tasks = planLists(RefreshMode::Refresh, {}, newYork, now, {});
        QVERIFY(!taskOf(tasks, QStringLiteral("new_payments")).list.until);
        QVERIFY(queryOf(tasks, QStringLiteral("new_payments")).endsWith(QStringLiteral("createdDateFrom=2025-12-20")));
    }

    void aResumedRunGoesOnBehindItsRows_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::addColumn<QString>("key");
        QTest::newRow("full check") << RefreshMode::FullCheck << QStringLiteral("invoices");
        QTest::newRow("refresh") << RefreshMode::Refresh << QStringLiteral("open_invoices");
    }
    void aResumedRunGoesOnBehindItsRows()
    {
        QFETCH(RefreshMode, mode);
        QFETCH(QString, key);
        RunStart start{now.addSecs(-60), true, {}};
        start.lists[QStringLiteral("customers")] = {3, true, {1, 2, 3}};
        start.lists[key] = {2, false, {5, 6}};
        start.lists[QStringLiteral("invoices_of_customer_7")] = {1, true, {5}}; // was asked for by the run before
        const auto tasks = planLists(mode, knownSince(now.addSecs(-3600)), newYork, now, start);
        QVERIFY(!keysOf(tasks).contains(QStringLiteral("invoices_of_customer_7")));
        for (const ListTask &task : tasks) {
            const bool isRead = task.list.key == QLatin1String("customers");
            const bool isBegun = task.list.key == key;
            QCOMPARE(task.progress.isComplete, isRead);
            QCOMPARE(task.progress.position, isRead ? 3 : isBegun ? 2 : 0);
            QCOMPARE(task.progress.ids.size(), size_t(isRead ? 3 : isBegun ? 2 : 0));
        }
    }

    void aModeHasAKeyAndALimit()
    {
        QCOMPARE(modeKey(RefreshMode::Refresh), QStringLiteral("refresh"));
        QCOMPARE(modeKey(RefreshMode::FullCheck), QStringLiteral("full"));
        QVERIFY(resumeLimit(RefreshMode::Refresh) < resumeLimit(RefreshMode::FullCheck));
    }
};

FRESHET_TEST(TstRefreshPlan)
#include "tst_refreshplan.moc"
