// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/views/retentionbox.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace freshet;
using namespace freshet::test;

namespace {

/// A desk whose second refresh brought a customer, took one away, and changed two.
class ChangedDesk
{
public:
    ChangedDesk()
    {
        DeskRows rows = sampleDesk();
        fixture.publish(rows);
        rows.customer(1043).accountCredit = 500;
        rows.customer(1007).companyName = QStringLiteral("D’Arcy & Daughters");
        rows.addCustomer(2001, QStringLiteral("Newly Come"), "");
        std::erase_if(rows.customers, [](const Customer &customer) { return customer.id == 1178; });
        fixture.publish(rows);
    }

    DeskFixture fixture;
};

} // namespace

/// The page of changes: a table as the others, of one customer on demand.
class TstChangesPage : public QObject
{
    Q_OBJECT

    static QString text(OpenPage &open, int row, const char *column)
    {
        const int place = open.page.model().cells().columnOf(QLatin1String(column));
        return open.page.model().index(row, place).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    /// "which kind" of all rows, sorted.
    static QStringList rows(OpenPage &open)
    {
        QStringList rows;
        for (int row = 0; row < open.page.model().rowCount(); ++row)
            rows += text(open, row, "which") + QLatin1Char(' ') + text(open, row, "kind");
        rows.sort();
        return rows;
    }

private slots:
    void rowsTellWhatChanged()
    {
        ChangedDesk desk;
        OpenPage open(desk.fixture, TableId::Changes);
        open.open();
        QCOMPARE(rows(open), (QStringList{QStringLiteral("#1007 changed"), QStringLiteral("#1043 changed"),
                                          QStringLiteral("#1178 gone from UISP"), QStringLiteral("#2001 added"),
                                          QStringLiteral("Home 100 added")}));
        for (int row = 0; row < open.page.model().rowCount(); ++row) {
            QCOMPARE(text(open, row, "snapshot"), QStringLiteral("2"));
            QCOMPARE(text(open, row, "at"), QStringLiteral("3 min"));
            if (text(open, row, "which") == QLatin1String("#1043"))
                QCOMPARE(text(open, row, "fields"), QString::fromUtf8("Credit: 0.00 → 5.00"));
            if (text(open, row, "which") == QLatin1String("#1007"))
                QCOMPARE(text(open, row, "fields"), QString::fromUtf8("Company: D’Arcy & Sons → D’Arcy & Daughters"));
        }
    }

    void chipsCountAndFilter()
    {
        ChangedDesk desk;
        OpenPage open(desk.fixture, TableId::Changes);
        open.open();
        QTRY_COMPARE(open.chip("last")->text(), QStringLiteral("Last refresh 5"));
        QCOMPARE(open.chip("added")->text(), QStringLiteral("Added 2"));
        QCOMPARE(open.chip("gone")->text(), QStringLiteral("Gone from UISP 1"));
        QCOMPARE(open.chip("returned")->text(), QStringLiteral("Came back 0"));
        QTest::mouseClick(open.chip("changed"), Qt::LeftButton);
        QTRY_COMPARE(open.page.model().rowCount(), 2);
        QTest::mouseClick(open.chip("services"), Qt::LeftButton);
        QTRY_COMPARE(open.page.model().rowCount(), 1);
    }

    void oneCustomersChangesUntilTheChipIsClicked()
    {
        ChangedDesk desk;
        OpenPage open(desk.fixture, TableId::Changes);
        open.open();
        open.page.setCustomer(2001, QStringLiteral("Newly Come"));
        QTRY_COMPARE(rows(open), (QStringList{QStringLiteral("#2001 added"), QStringLiteral("Home 100 added")}));
        FilterChip *only = open.chip("");
        QVERIFY(only && only->isVisible());
        QVERIFY(only->accessibleName().contains(QStringLiteral("Newly Come")));
        QTest::mouseClick(only, Qt::LeftButton);
        QTRY_COMPARE(open.page.model().rowCount(), 5);
        QVERIFY(!only->isVisible());
        open.page.setCustomer(1099, QStringLiteral("Harbour Café"));
        QTRY_VERIFY(open.emptyTexts().contains(QStringLiteral("There is no row of this customer.")));
    }

    void withoutChangesItSaysWhatWillStandThere()
    {
        DeskFixture desk;
        desk.publish(sampleDesk());
        OpenPage open(desk, TableId::Changes);
        open.open();
        QTRY_VERIFY(open.emptyTexts().contains(QStringLiteral("No changes yet")));
    }

    void howLongChangesAreKeptIsAChoice()
    {
        RetentionBox box;
        auto *choices = box.findChild<QComboBox *>();
        QCOMPARE(choices->accessibleName(), QStringLiteral("Kept for"));
        QCOMPARE(choices->currentText(), QStringLiteral("90 days"));
        QSignalSpy chosen(&box, &RetentionBox::chosenByUser);
        box.setRetention({std::nullopt});
        QCOMPARE(choices->currentText(), QStringLiteral("ever"));
        box.setRetention({7});
        QVERIFY(box.retention() == ChangeRetention{7});
        QCOMPARE(choices->count(), 5);
        QVERIFY(chosen.isEmpty());
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Home);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().first().value<ChangeRetention>() == ChangeRetention{30});
    }
};

FRESHET_TEST(TstChangesPage)
#include "tst_changespage.moc"
