// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "store/settingsstore.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/refresh/smalloffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QString sql(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What whole refreshes write down as changed.
class TstChangesRecorded : public QObject
{
    Q_OBJECT

    static SmallOffice office() { return SmallOffice(*CalendarDate::fromPrinted("2026-11-22")); }
    /// As the window signs in: what is open first, the history by the check that follows.
    static RefreshStatus refreshBeforeHistory(RefreshFixture &desk)
    {
        RefreshSetup setup = desk.setup();
        setup.wantsHistoryFirst = false;
        return desk.refreshInto(setup, RefreshMode::Refresh).status;
    }
    static QStringList newest(const RefreshFixture &desk)
    {
        return desk.texts(sql("SELECT kind || ' ' || entity || ' ' || row_id FROM changes "
                              "WHERE snapshot = (SELECT max(number) FROM snapshots) ORDER BY number"));
    }

private slots:
    void readingTheHistoryIsNoNews()
    {
        RefreshFixture desk(12);
        QCOMPARE(refreshBeforeHistory(desk), RefreshStatus::Success);
        QCOMPARE(refreshBeforeHistory(desk), RefreshStatus::Success);
        const qint64 invoices = desk.number(sql("SELECT count(*) FROM invoices"));
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QVERIFY(desk.number(sql("SELECT count(*) FROM invoices")) > invoices);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(desk.number(sql("SELECT count(*) FROM changes")), 0);
        QCOMPARE(desk.number(sql("SELECT max(number) FROM snapshots")), 4);
    }

    void whatComesBeforeTheHistoryIsReadIsNotCalledNew()
    {
        SmallOffice small = office();
        const RecordId ada = small.ada;
        RefreshFixture desk(small.world);
        QCOMPARE(refreshBeforeHistory(desk), RefreshStatus::Success);
        desk.server.change([&](demo::World &world) {
            world.addInvoice(ada, 700, small.today, small.today.addDays(14));
            world.renameCustomer(ada, sql("Ada"), sql("Newname"));
        });
        QCOMPARE(refreshBeforeHistory(desk), RefreshStatus::Success);
        QVERIFY(newest(desk).contains(sql("changed customers %1").arg(ada)));
        QVERIFY(newest(desk).filter(sql("added")).isEmpty());
    }

    void afterTheHistoryEveryNewRowIs()
    {
        SmallOffice small = office();
        RefreshFixture desk(small.world);
        desk.refresh(RefreshMode::FullCheck);
        RecordId invoice = 0;
        RecordId payment = 0;
        desk.server.change([&](demo::World &world) {
            invoice = world.addInvoice(small.ada, 700, small.today, small.today.addDays(14));
            payment = world.payInvoice(invoice, 700, small.today);
        });
        desk.refresh(RefreshMode::Refresh);
        QVERIFY2(newest(desk).contains(sql("added invoices %1").arg(invoice)), qPrintable(newest(desk).join(u'\n')));
        QVERIFY(newest(desk).contains(sql("added payments %1").arg(payment)));
    }

    void whoeverIsDeletedIsGoneWithEverything()
    {
        SmallOffice small = office();
        RefreshFixture desk(small.world);
        desk.refresh(RefreshMode::FullCheck);
        desk.server.change([&](demo::World &world) { world.deleteCustomer(small.thrifty); });
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(newest(desk), (QStringList{sql("gone customers %1").arg(small.thrifty),
                                            sql("gone payments %1").arg(small.thriftyPayment)}));
        desk.refresh(RefreshMode::FullCheck);
        QCOMPARE(newest(desk), QStringList());
    }

    void theOfficeSaysHowLongChangesAreKept()
    {
        SmallOffice small = office();
        RefreshFixture desk(small.world);
        const auto keepFor = [&desk](std::optional<int> days) {
            const auto file = Database::open(desk.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
            return file && writeChangeRetention(**file, {days}).ok();
        };
        const auto rename = [&](const char *name) {
            desk.server.change(
                [&](demo::World &world) { world.renameCustomer(small.ada, sql("Ada"), QString::fromUtf8(name)); });
            return desk.refresh(RefreshMode::Refresh).status == RefreshStatus::Success;
        };
        desk.refresh(RefreshMode::FullCheck);
        QVERIFY(rename("One"));
        desk.clock.now = desk.clock.now.addDays(100);
        QVERIFY(keepFor(std::nullopt));
        QVERIFY(rename("Two"));
        QCOMPARE(desk.number(sql("SELECT count(DISTINCT snapshot) FROM changes")), 2);
        QVERIFY(keepFor(99));
        QVERIFY(rename("Three"));
        QCOMPARE(desk.number(sql("SELECT min(snapshot) FROM changes")), 3);
    }
};

FRESHET_TEST(TstChangesRecorded)
#include "tst_changesrecorded.moc"
