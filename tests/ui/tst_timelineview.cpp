// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/views/customercardview.h"
#include "ui/views/linkbutton.h"
#include "ui/views/timelineview.h"

#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

namespace {

/// The card of somebody with a dozen invoices, some late, one open.
struct Card
{
    Card()
        : view(source, desk.clock)
    {
        desk.publish(test::sampleDesk());
        [[maybe_unused]] const auto opened = source.open(desk.cachePath());
        view.setSnapshot(desk.facts());
        view.resize(392, 900);
        view.show();
        view.showCustomer(1043);
    }
    [[nodiscard]] TimelineView *timeline() const { return view.findChild<TimelineView *>(); }
    [[nodiscard]] LinkButton *change() const
    {
        for (LinkButton *button : view.findChildren<LinkButton *>()) {
            if (button->accessibleName().startsWith(QLatin1String("Timeline")))
                return button;
        }
        return nullptr;
    }

    test::DeskFixture desk;
    CacheSource source;
    CustomerCardView view;
};

} // namespace

class TstTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void aClickLeadsToTheInvoice()
    {
        Card card;
        QVERIFY(card.timeline());
        const Timeline &timeline = card.timeline()->timeline();
        QVERIFY(timeline.bars.size() > 2);
        QVERIFY(!timeline.marks.isEmpty() && !timeline.links.isEmpty());
        QSignalSpy requested(&card.view, &CustomerCardView::invoiceRequested);
        const TimelineBar bar = timeline.bars.at(1);
        QTest::mouseClick(card.timeline(), Qt::LeftButton, {}, bar.area().center().toPoint());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toLongLong(), bar.invoiceId);
        QCOMPARE(requested.first().last().toLongLong(), 1043);
    }

    void theKeysWalkTheInvoices()
    {
        Card card;
        QSignalSpy requested(card.timeline(), &TimelineView::invoiceRequested);
        QTest::keyClick(card.timeline(), Qt::Key_Return);
        QVERIFY(requested.isEmpty());
        QTest::keyClick(card.timeline(), Qt::Key_Up);
        QCOMPARE(card.timeline()->accessibleDescription(), card.timeline()->timeline().bars.last().words);
        QTest::keyClick(card.timeline(), Qt::Key_Down);
        QTest::keyClick(card.timeline(), Qt::Key_Up);
        QTest::keyClick(card.timeline(), Qt::Key_Return);
        const QList<TimelineBar> &bars = card.timeline()->timeline().bars;
        QCOMPARE(requested.first().first().toLongLong(), bars.at(bars.size() - 2).invoiceId);
    }

    void theWordsSayTheSame()
    {
        Card card;
        const QString described = card.timeline()->accessibleDescription();
        QVERIFY(described.contains(QLatin1String("INV0020860")));
        QCOMPARE(card.change()->text(), QStringLiteral("Words"));
        card.change()->click();
        QVERIFY(card.timeline()->isHidden());
        QStringList shown;
        for (const QLabel *label : card.view.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&card.view))
                shown.append(label->text());
        }
        for (const QString &line : described.split(QLatin1Char('\n')))
            QVERIFY2(shown.contains(line), qPrintable(line));
        card.change()->click();
        QVERIFY(!card.timeline()->isHidden());
    }

    void somebodyWithoutInvoicesHasNone()
    {
        Card card;
        test::DeskRows rows = test::sampleDesk();
        rows.addCustomer(4000, QStringLiteral("Newly Come"), "");
        card.desk.publish(rows);
        card.view.setSnapshot(card.desk.facts());
        card.view.showCustomer(4000);
        QVERIFY(!card.timeline());
    }
};

FRESHET_TEST(TstTimelineView)
#include "tst_timelineview.moc"
