// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/views/barchart.h"
#include "ui/views/barlist.h"
#include "ui/views/chartbox.h"
#include "ui/views/linechart.h"
#include "ui/views/ringchart.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtTest>

using namespace freshet;

namespace {

constexpr QSize chartSize(360, 220);

enum Kind { Lying, Standing, Line, Ring };

std::unique_ptr<DeskChart> chartOf(int kind)
{
    const QString name = QStringLiteral("What came in");
    switch (kind) {
    case Lying:
        return std::make_unique<BarChart>(Qt::Horizontal, name);
    case Standing:
        return std::make_unique<BarChart>(Qt::Vertical, name);
    case Line:
        return std::make_unique<LineChart>(name);
    default:
        return std::make_unique<RingChart>(name);
    }
}

QList<ChartPoint> threePoints()
{
    return {{QStringLiteral("Sep"), QStringLiteral("20"), QStringLiteral("September"), QStringLiteral("20.00 USD"),
             QStringLiteral("2 payments"), 20.0, ChartInk::Plain},
            {QStringLiteral("Oct"), QStringLiteral("30"), QStringLiteral("October"), QStringLiteral("30.00 USD"),
             QString(), 30.0, ChartInk::Heat2},
            {QStringLiteral("Nov"), QStringLiteral("10"), QStringLiteral("November"), QStringLiteral("10.00 USD"),
             QString(), 10.0, ChartInk::Good, false}};
}

void addKinds()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *side = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("lying bars, %s", side) << int(Lying) << direction;
        QTest::addRow("standing bars, %s", side) << int(Standing) << direction;
        QTest::addRow("line, %s", side) << int(Line) << direction;
        QTest::addRow("ring, %s", side) << int(Ring) << direction;
    }
}

/// Shown, so that it has its geometry.
std::unique_ptr<DeskChart> shownChart(int kind, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    std::unique_ptr<DeskChart> chart = chartOf(kind);
    chart->setLayoutDirection(direction);
    chart->resize(chartSize);
    chart->setPoints(threePoints());
    chart->show();
    if (!QTest::qWaitForWindowExposed(chart.get()))
        qFatal("The chart did not show.");
    return chart;
}

/// How many pixels of the chart are of about that colour.
int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                         std::abs(pixel.blue() - color.blue()) <
                     6;
        }
    }
    return count;
}

} // namespace

class TstDeskChart : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfBarsStayTogetherInAHighWindow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *list = new BarList(QStringLiteral("Who owes most"));
        layout->addWidget(list);
        list->setBars(QList<Bar>(4, {QStringLiteral("Marta"), {}, QStringLiteral("1"), 0.5}));
        window.resize(400, 900);
        window.show();
        const auto rows = list->findChildren<BarRow *>();
        QCOMPARE(rows.size(), 4);
        QTRY_VERIFY(rows.at(1)->y() > rows.at(0)->y());
        QVERIFY(rows.at(3)->y() - rows.at(0)->y() <= 3 * 2 * rows.at(0)->height() + 3);
    }

    void labelsBelowDoNotRunIntoEachOther_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("standing bars") << int(Standing);
        QTest::newRow("line") << int(Line);
    }
    void labelsBelowDoNotRunIntoEachOther()
    {
        QFETCH(const int, kind);
        const auto chart = shownChart(kind);
        chart->setPoints(QList<ChartPoint>(12, {QStringLiteral("sept."), {}, {}, {}, {}, 20.0}));
        const auto labels = [&chart] {
            const auto axes = chart->chart()->axes(Qt::Horizontal);
            QStringList shown = qobject_cast<QBarCategoryAxis *>(axes.first())->categories();
            shown.replaceInStrings(QString(QChar(0x200b)), QString());
            return shown;
        };
        chart->resize(900, chartSize.height());
        QTRY_COMPARE(labels().count(QStringLiteral("sept.")), 12);
        chart->resize(240, chartSize.height());
        QTRY_COMPARE(labels().count(QStringLiteral("sept.")), 6);
        const QString newest = labels().last();
        QCOMPARE(newest, QStringLiteral("sept."));
    }

    void aClickLeadsToThePoint_data() { addKinds(); }
    void aClickLeadsToThePoint()
    {
        QFETCH(int, kind);
        QFETCH(Qt::LayoutDirection, direction);
        const auto chart = shownChart(kind, direction);
        QSignalSpy clicked(chart.get(), &DeskChart::pointClicked);
        for (int place = 0; place < 3; ++place) {
            QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->areaOf(place).center().toPoint());
            QCOMPARE(clicked.takeFirst().first().toInt(), place);
        }
        QTest::mouseClick(chart->viewport(), Qt::RightButton, {}, chart->areaOf(1).center().toPoint());
        QVERIFY(clicked.isEmpty());
    }

    void lettingGoElsewhereIsNoClick()
    {
        const auto chart = shownChart(Standing);
        QSignalSpy clicked(chart.get(), &DeskChart::pointClicked);
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, chart->areaOf(0).center().toPoint());
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, chart->areaOf(2).center().toPoint());
        QVERIFY(clicked.isEmpty());
    }

    void theMarksStandWhereTheClickExpectsThem_data() { addKinds(); }
    void theMarksStandWhereTheClickExpectsThem()
    {
        QFETCH(int, kind);
        QFETCH(Qt::LayoutDirection, direction);
        if (kind == Line)
            return; // its dots are all of one colour
        const auto chart = shownChart(kind, direction);
        const ChartColors colors = ChartColors::of(chart->palette());
        const QColor second = colors.mark(ChartInk::Heat2);
        QTRY_VERIFY(pixelsOf(chart->grab().toImage(), second) > 50);
        const QImage image = chart->grab().toImage();
        const int there = pixelsOf(image.copy(chart->areaOf(1).toAlignedRect()), second);
        const int elsewhere = pixelsOf(image.copy(chart->areaOf(0).toAlignedRect()), second);
        QVERIFY2(there > 20 && elsewhere == 0, qPrintable(QStringLiteral("%1, %2").arg(there).arg(elsewhere)));
    }

    void theKeysWalkThePoints_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("place");
        const auto row = [](const char *name, QList<int> keys, int place, Qt::LayoutDirection direction) {
            QTest::newRow(name) << direction << keys << place;
        };
        row("Enter alone: the first", {}, 0, Qt::LeftToRight);
        row("right", {Qt::Key_Right}, 0, Qt::LeftToRight);
        row("right, right", {Qt::Key_Right, Qt::Key_Right}, 1, Qt::LeftToRight);
        row("down", {Qt::Key_Down, Qt::Key_Down}, 1, Qt::LeftToRight);
        row("end", {Qt::Key_End}, 2, Qt::LeftToRight);
        row("not beyond the end", {Qt::Key_End, Qt::Key_Right}, 2, Qt::LeftToRight);
        row("home", {Qt::Key_End, Qt::Key_Home}, 0, Qt::LeftToRight);
        row("left is onwards", {Qt::Key_Left, Qt::Key_Left}, 1, Qt::RightToLeft);
    }
    void theKeysWalkThePoints()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QList<int>, keys);
        const auto chart = shownChart(Standing, direction);
        QSignalSpy clicked(chart.get(), &DeskChart::pointClicked);
        for (const int key : std::as_const(keys))
            QTest::keyClick(chart.get(), Qt::Key(key));
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QTEST(clicked.first().first().toInt(), "place");
    }

    void aScreenReaderHearsThePointThatTheKeysStandOn()
    {
        const auto chart = shownChart(Line);
        QCOMPARE(chart->accessibleName(), QStringLiteral("What came in"));
        QCOMPARE(chart->accessibleDescription(), QStringLiteral("September: 20.00 USD, 2 payments; October: 30.00 USD; "
                                                                "November: 10.00 USD"));
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->accessibleDescription(), QStringLiteral("September: 20.00 USD, 2 payments"));
    }

    void fewerPointsLeaveNoPlaceThatIsGone()
    {
        const auto chart = shownChart(Standing);
        QTest::keyClick(chart.get(), Qt::Key_End);
        chart->setPoints(threePoints().mid(0, 1));
        QCOMPARE(chart->current(), -1);
        chart->setPoints({});
        QSignalSpy clicked(chart.get(), &DeskChart::pointClicked);
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton);
        QVERIFY(clicked.isEmpty());
    }

    void thePageScrollsOverAChart()
    {
        const auto chart = shownChart(Standing);
        QWheelEvent turn(chart->rect().center(), chart->mapToGlobal(chart->rect().center()), {}, {0, -120},
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart->viewport(), &turn);
        QVERIFY(!turn.isAccepted());
    }

    void theBoxHasATextTwin()
    {
        ChartBox box(new BarChart(Qt::Vertical, QStringLiteral("What came in")));
        box.setPoints(threePoints());
        box.resize(chartSize);
        box.show();
        auto *change = box.findChild<QPushButton *>();
        QCOMPARE(change->accessibleName(), QStringLiteral("What came in in figures"));
        change->click();
        QVERIFY(box.isShowingFigures());
        QCOMPARE(change->accessibleName(), QStringLiteral("What came in as a chart"));
        const auto rows = box.findChildren<BarRow *>();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.first()->accessibleName(), QStringLiteral("September: 20.00 USD"));
        QCOMPARE(rows.first()->accessibleDescription(), QStringLiteral("2 payments"));
        QVERIFY(rows.first()->isVisible());
        QSignalSpy clicked(&box, &ChartBox::pointClicked);
        rows.last()->click();
        QCOMPARE(clicked.first().first().toInt(), 2);
        change->click();
        QVERIFY(!rows.first()->isVisible());
    }
};

FRESHET_TEST(TstDeskChart)
#include "tst_deskchart.moc"
