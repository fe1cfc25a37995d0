// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "store/tablereader.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/refresh/smalloffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::demo;
using namespace freshet::test;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");

QString ageOf(const RefreshFixture &desk, RecordId invoice)
{
    const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error().detail;
    const TableSpec &spec = tableSpec(TableId::Invoices);
    const std::vector<RecordId> ids = {invoice};
    const auto rows = TableReader(**cache).rows(TableId::Invoices, ids, today);
    if (!rows || rows->size() != 1)
        return QStringLiteral("no row");
    const auto cell = [&](const char *key) {
        return rows->front().cells.at(columnIndex(spec, QString::fromLatin1(key))).toString();
    };
    return cell("confirmed_at").mid(11, 5) + QLatin1Char(' ') + cell("confirmed_by");
}

qint64 readingsKept(const RefreshFixture &desk)
{
    return desk.number(QStringLiteral("SELECT count(*) FROM list_state WHERE entity LIKE '%\\_of\\_customer\\_%' "
                                      "ESCAPE '\\'"));
}

} // namespace

/// How old the rows are after refreshes of a real server.
class TstRefreshAges : public QObject
{
    Q_OBJECT

private slots:
    void whatAQuickRefreshDoesNotReadStaysAsOld()
    {
        const SmallOffice office(today);
        RefreshFixture desk(office.world);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        desk.clock.now = desk.clock.now.addSecs(3600);
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        QCOMPARE(ageOf(desk, office.openInvoice), QStringLiteral("13:00 part_list"));
        QCOMPARE(ageOf(desk, office.paidInvoice), QStringLiteral("12:00 whole_list"));
        QCOMPARE(readingsKept(desk), 0);
    }

    void clearingUpAnAccountConfirmsItsDocuments()
    {
        const SmallOffice office(today);
        RefreshFixture desk(office.world);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        desk.clock.now = desk.clock.now.addSecs(3600);
        desk.server.change([&](World &world) { world.deletePayment(office.partPayment); });
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        QCOMPARE(ageOf(desk, office.voidInvoice), QStringLiteral("13:00 customer_read"));
        QCOMPARE(readingsKept(desk), 2);
        // The full check overrules it.
        desk.clock.now = desk.clock.now.addSecs(3600);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(ageOf(desk, office.voidInvoice), QStringLiteral("14:00 whole_list"));
        QCOMPARE(readingsKept(desk), 0);
    }
};

FRESHET_TEST(TstRefreshAges)
#include "tst_refreshages.moc"
