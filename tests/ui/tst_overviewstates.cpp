// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/views/overviewpage.h"
#include "ui/views/overviewtile.h"

#include <QLabel>
#include <QtTest>

using namespace freshet;

namespace {

OverviewTile *owing(const QWidget &page)
{
    for (OverviewTile *found : page.findChildren<OverviewTile *>()) {
        if (found->accessibleName().startsWith(QLatin1String("Owing")))
            return found;
    }
    return nullptr;
}

} // namespace

/// The overview of files that are not like most.
class TstOverviewStates : public QObject
{
    Q_OBJECT

private slots:
    void saysSoBeforeTheFirstRefresh()
    {
        test::DeskFixture desk;
        CacheSource source;
        OverviewPage page(source, desk.clock);
        QCOMPARE(owing(page)->accessibleName(), QStringLiteral("Owing: –"));
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Nothing read from UISP yet. Press Refresh Data to begin.")));
    }

    void currenciesStandSideBySide()
    {
        test::DeskFixture desk;
        test::DeskRows rows = test::sampleDesk();
        Customer &other = rows.addCustomer(3000, QStringLiteral("In yen"), "");
        other.currency = Currency(QStringLiteral("JPY"));
        other.accountOutstanding = 500;
        desk.publish(rows);
        CacheSource source;
        QVERIFY(source.open(desk.cachePath()).ok());
        OverviewPage page(source, desk.clock);
        page.setSnapshot(desk.facts());
        QTRY_VERIFY(owing(page)->accessibleName().endsWith(QStringLiteral("USD, 500\u00a0JPY")));
        QCOMPARE(owing(page)->accessibleDescription(), QStringLiteral("8 customers"));
    }
};

FRESHET_TEST(TstOverviewStates)
#include "tst_overviewstates.moc"
