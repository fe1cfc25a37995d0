// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/worklistchange.h"
#include "refresh/policypreview.h"
#include "tests/refresh/actingoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstPolicyPreview : public QObject
{
    Q_OBJECT

    static Result<PolicyPreview> preview(const ActingOffice &office, const SuspensionPolicy &draft)
    {
        const auto cache = Database::open(office.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        return cache ? previewPolicy(**cache, office.setup().deskPath, draft, office.desk->clock.now) : cache.error();
    }

private slots:
    void tellsWhoComesAndGoes()
    {
        const ActingOffice office(2);
        const Result<PolicyPreview> same = preview(office, {});
        QVERIFY(same);
        QCOMPARE(same->now, 2);
        QCOMPARE(same->then, 2);
        QVERIFY(same->moves.empty());
        SuspensionPolicy later;
        later.delayDays = 20;
        const Result<PolicyPreview> fewer = preview(office, later);
        QCOMPARE(fewer->then, 0);
        QCOMPARE(fewer->moves.size(), size_t(2));
        QVERIFY(!fewer->moves[0].comes);
        QVERIFY(!fewer->moves[0].name.isEmpty());
        QVERIFY(fewer->moves[0].reason.contains(QStringLiteral("2026-12-02")));

        const auto desk = Database::open(office.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(changeSuspensionPolicy(**desk, later, office.desk->clock.now, QStringLiteral("Clerk")));
        const Result<PolicyPreview> more = preview(office, {});
        QCOMPARE(more->now, 0);
        QCOMPARE(more->then, 2);
        QVERIFY(more->moves[0].comes);
    }

    void knowsHowUispItselfSuspends()
    {
        const ActingOffice office;
        const UispSuspension uisp = preview(office, {})->uisp;
        QCOMPARE(uisp.isOn, std::optional(false));
        QCOMPARE(uisp.delayDays, std::optional(10));
        QCOMPARE(uisp.hour, std::optional(10));
        // Read once a refresh, with the time zone.
        QCOMPARE(office.desk->server.requests(QStringLiteral("options")).size(), 1);
    }
};

FRESHET_TEST(TstPolicyPreview)
#include "tst_policypreview.moc"
