// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/models/tablemodel.h"
#include "ui/views/tablesetup.h"
#include "ui/views/tablestate.h"

#include <QHeaderView>
#include <QTableView>
#include <QtTest>

using namespace freshet;

namespace {

struct ArrangedTable
{
    ArrangedTable()
        : model(TableId::Customers, source, clock)
    {
        setupTable(view, QStringLiteral("Customers"));
        view.setModel(&model);
        layOutColumns(view, model.cells());
    }
    [[nodiscard]] QHeaderView &header() { return *view.horizontalHeader(); }
    [[nodiscard]] int column(const char *key) const { return model.cells().columnOf(QString::fromLatin1(key)); }
    [[nodiscard]] TableState state() { return TableState::of(header(), model.cells()); }

    test::StillClock clock;
    CacheSource source;
    TableModel model;
    QTableView view;
};

} // namespace

class TstTableState : public QObject
{
    Q_OBJECT

private slots:
    void outlivesTheProgram()
    {
        ArrangedTable before;
        before.header().moveSection(before.header().visualIndex(before.column("name")), 0);
        before.header().resizeSection(before.column("name"), 321);
        before.header().hideSection(before.column("marks"));
        before.header().showSection(before.column("is_vip"));
        before.header().setSortIndicator(before.column("account_balance"), Qt::DescendingOrder);
        TableState state = before.state();
        state.filterKey = QStringLiteral("owing");
        state.olderThanHours = 24;

        ArrangedTable after;
        const auto read = TableState::fromJson(state.toJson());
        QVERIFY(read.has_value());
        QCOMPARE(read->filterKey, QStringLiteral("owing"));
        QCOMPARE(read->olderThanHours, 24);
        read->applyTo(after.header(), after.model.cells());
        QCOMPARE(after.header().visualIndex(after.column("name")), 0);
        QCOMPARE(after.header().sectionSize(after.column("name")), 321);
        QVERIFY(after.header().isSectionHidden(after.column("marks")));
        QVERIFY(!after.header().isSectionHidden(after.column("is_vip")));
        QCOMPARE(after.header().sortIndicatorSection(), after.column("account_balance"));
        QCOMPARE(after.header().sortIndicatorOrder(), Qt::DescendingOrder);
        after.header().showSection(after.column("marks"));
        QVERIFY(after.header().sectionSize(after.column("marks")) > 50);
    }

    void skipsColumnsThatAreGoneAndKeepsNewOnes()
    {
        ArrangedTable table;
        TableState state = table.state();
        state.columns.insert(state.columns.begin(), {QStringLiteral("shoe_size"), 50, false});
        std::erase_if(state.columns,
                      [](const TableState::Column &column) { return column.key == QLatin1String("name"); });
        state.sortKey = QStringLiteral("shoe_size");
        state.applyTo(table.header(), table.model.cells());
        QVERIFY(!table.header().isSectionHidden(table.column("name")));
        QCOMPARE(table.header().sortIndicatorSection(), table.column("name"));
    }

    void neverHidesEverything()
    {
        ArrangedTable table;
        TableState state = table.state();
        for (TableState::Column &column : state.columns)
            column.isHidden = true;
        state.applyTo(table.header(), table.model.cells());
        QVERIFY(table.header().hiddenSectionCount() < table.header().count());
    }

    void refusesWhatIsNoState_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("\x00\x01header", 8);
        QTest::newRow("another object") << QByteArray("{\"columns\":7}");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void refusesWhatIsNoState()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!TableState::fromJson(json).has_value());
    }
};

FRESHET_TEST(TstTableState)
#include "tst_tablestate.moc"
