// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/views/flowlayout.h"

#include <QWidget>
#include <QtTest>

using namespace freshet;

namespace {

constexpr int partWidth = 100;
constexpr int gap = 10;

/// Three parts in a box of that width.
struct Box
{
    Box(FlowLayout::Side side, Qt::LayoutDirection direction, int width)
    {
        whole.setLayoutDirection(direction);
        auto *layout = new FlowLayout(gap, gap, &whole, side);
        for (QWidget &part : parts) {
            part.setFixedSize(partWidth, 20);
            layout->addWidget(&part);
        }
        layout->setGeometry(QRect(0, 0, width, 200));
    }

    QWidget whole;
    QWidget parts[3] = {QWidget(&whole), QWidget(&whole), QWidget(&whole)};
};

} // namespace

class TstFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void linesStandAtTheirSide_data()
    {
        QTest::addColumn<FlowLayout::Side>("side");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QList<int>>("begins");
        QTest::newRow("begin") << FlowLayout::Side::Begin << Qt::LeftToRight << QList<int>{0, 110, 0};
        QTest::newRow("end") << FlowLayout::Side::End << Qt::LeftToRight << QList<int>{40, 150, 150};
        QTest::newRow("begin, from the right")
            << FlowLayout::Side::Begin << Qt::RightToLeft << QList<int>{150, 40, 150};
        QTest::newRow("end, from the right") << FlowLayout::Side::End << Qt::RightToLeft << QList<int>{110, 0, 0};
    }
    void linesStandAtTheirSide()
    {
        QFETCH(const FlowLayout::Side, side);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QList<int>, begins);
        const Box box(side, direction, 250);
        const QList<int> found{box.parts[0].x(), box.parts[1].x(), box.parts[2].x()};
        QCOMPARE(found, begins);
        QVERIFY(box.parts[2].y() > box.parts[0].y());
    }

    void needsNoMoreWidthThanItsWidestPart()
    {
        const Box box(FlowLayout::Side::End, Qt::LeftToRight, 250);
        const QLayout &layout = *box.whole.layout();
        QCOMPARE(layout.minimumSize().width(), partWidth);
        QCOMPARE(layout.sizeHint().width(), 3 * partWidth + 2 * gap);
        QCOMPARE(layout.heightForWidth(layout.sizeHint().width()), 20);
        QCOMPARE(layout.heightForWidth(partWidth), 3 * 20 + 2 * gap);
    }
};

FRESHET_TEST(TstFlowLayout)
#include "tst_flowlayout.moc"
