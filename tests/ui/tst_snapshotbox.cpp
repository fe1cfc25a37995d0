// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/openpage.h"
#include "ui/views/snapshotbox.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace freshet;
using namespace freshet::test;

namespace {

/// Three refreshes: the second renamed a customer, the third brought two.
class ChangedTwice
{
public:
    ChangedTwice()
    {
        rows = sampleDesk();
        fixture.publish(rows);
        rows.customer(1007).companyName = QStringLiteral("D’Arcy & Daughters");
        fixture.publish(rows);
        rows.addCustomer(2001, QStringLiteral("Newly Come"), "");
        rows.addCustomer(2002, QStringLiteral("Too Come"), "");
        fixture.publish(rows);
    }

    DeskRows rows;
    DeskFixture fixture;
};

QStringList offered(const SnapshotBox &box)
{
    const auto *choices = box.findChild<QComboBox *>();
    QStringList texts;
    for (int at = 0; at < choices->count(); ++at)
        texts += choices->itemText(at).section(QStringLiteral(" · "), -1);
    return texts;
}

} // namespace

/// The choice of a refresh on the page of changes.
class TstSnapshotBox : public QObject
{
    Q_OBJECT

private slots:
    void offersRefreshesThatChangedSomething()
    {
        ChangedTwice desk;
        OpenPage open(desk.fixture, TableId::Changes);
        open.open();
        SnapshotBox box(open.source);
        QCOMPARE(offered(box), QStringList{QStringLiteral("any")});
        box.reload();
        QTRY_COMPARE(offered(box).size(), 3);
        QCOMPARE(offered(box).last(), QStringLiteral("1 change"));
        QVERIFY(offered(box).at(1).endsWith(QStringLiteral(" changes")));
        QCOMPARE(box.findChild<QComboBox *>()->accessibleName(), QStringLiteral("Refresh"));
        QVERIFY(!box.chosen());
    }

    void aChoiceIsToldAndStaysOverARefresh()
    {
        ChangedTwice desk;
        OpenPage open(desk.fixture, TableId::Changes);
        open.open();
        SnapshotBox box(open.source);
        box.reload();
        QTRY_COMPARE(offered(box).size(), 3);
        QSignalSpy chosen(&box, &SnapshotBox::chosenByUser);
        auto *choices = box.findChild<QComboBox *>();
        QTest::keyClick(choices, Qt::Key_End);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(box.chosen(), std::optional<qint64>(2));
        desk.rows.addCustomer(2003, QStringLiteral("Later Come"), "");
        desk.fixture.publish(desk.rows);
        box.reload();
        QTRY_COMPARE(offered(box).size(), 4);
        QCOMPARE(box.chosen(), std::optional<qint64>(2));
        QCOMPARE(chosen.size(), 1);
    }

    void aRefreshThatIsNotKeptAnyMoreIsStillNamed()
    {
        ChangedTwice desk;
        OpenPage open(desk.fixture, TableId::Changes);
        open.open();
        SnapshotBox box(open.source);
        box.choose(77);
        QCOMPARE(box.chosen(), std::optional<qint64>(77));
        QCOMPARE(offered(box).last(), QStringLiteral("Snapshot 77"));
        box.choose({});
        QVERIFY(!box.chosen());
    }

    void thePageShowsOneRefreshAndSaysWhenNothingIsKept()
    {
        ChangedTwice desk;
        OpenPage open(desk.fixture, TableId::Changes);
        open.open();
        const int all = open.page.model().rowCount();
        QVERIFY(all > 1);
        QSignalSpy told(&open.page, &TablePage::ofSnapshotChanged);
        open.page.setOfSnapshot(2);
        QTRY_COMPARE(open.page.model().rowCount(), 1);
        QCOMPARE(told.size(), 1);
        open.page.setOfSnapshot(77);
        QTRY_VERIFY(open.emptyTexts().contains(QStringLiteral("Nothing is kept of what this refresh changed.")));
        emit open.empty()->actionTriggered();
        QTRY_COMPARE(open.page.model().rowCount(), all);
        QVERIFY(!told.last().first().value<std::optional<qint64>>());
    }
};

FRESHET_TEST(TstSnapshotBox)
#include "tst_snapshotbox.moc"
