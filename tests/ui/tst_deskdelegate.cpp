// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/delegates/deskdelegate.h"
#include "ui/delegates/hairline.h"
#include "ui/delegates/markspainter.h"
#include "ui/models/cellroles.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

#include <cstdlib>

using namespace freshet;

namespace {

constexpr int Width = 240;
constexpr int Height = 30;

/// Smoothed edges and thin lines are never drawn in the pure colour.
bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 120;
}

int pixelsOf(const QImage &image, const QColor &color, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += isNear(image.pixelColor(x, y), color) ? 1 : 0;
    }
    return count;
}

QImage drawnMarks(const QString &marks, const DeskColors &colors, Qt::LayoutDirection direction)
{
    QImage image(Width, Height, QImage::Format_RGB32);
    image.fill(colors.surface);
    QPainter painter(&image);
    paintMarks(painter, image.rect(), marks, colors, QFont(), direction);
    return image;
}

/// A cell with this text at the right, in a window of this direction.
QImage drawnText(const QString &text, Qt::LayoutDirection direction)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), text);
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    model.setData(model.index(0, 0), QVariant::fromValue(side | Qt::AlignVCenter), Qt::TextAlignmentRole);
    QImage image(Width, Height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled;
    option.direction = direction;
    DeskDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

class TstDeskDelegate : public QObject
{
    Q_OBJECT

private slots:
    void newestMarkStandsAtTheReadingEdge()
    {
        const DeskColors colors = DeskColors::of(QPalette());
        const QRect left(0, 0, Width / 2, Height);
        const QRect right(Width / 2, 0, Width / 2, Height);
        const QImage leftToRight = drawnMarks(QStringLiteral("oooooox"), colors, Qt::LeftToRight);
        QVERIFY(pixelsOf(leftToRight, colors.bad.text, left) > 0);
        QVERIFY(pixelsOf(leftToRight, colors.good.text, left) > 0);
        QCOMPARE(pixelsOf(leftToRight, colors.good.text, right), 0);
        const QImage rightToLeft = drawnMarks(QStringLiteral("oooooox"), colors, Qt::RightToLeft);
        QVERIFY(pixelsOf(rightToLeft, colors.bad.text, right) > 0);
        QCOMPARE(pixelsOf(rightToLeft, colors.bad.text, left), 0);
    }

    /// As many rows of pixels as fit in a whole one, wherever a row of the table begins.
    void linesBelowRowsAreEquallyThick_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("pixels");
        QTest::newRow("100 %") << 1.0 << 1;
        QTest::newRow("125 %") << 1.25 << 1;
        QTest::newRow("150 %") << 1.5 << 1;
        QTest::newRow("200 %") << 2.0 << 2;
    }
    void linesBelowRowsAreEquallyThick()
    {
        QFETCH(double, scale);
        QFETCH(int, pixels);
        constexpr int rowHeight = 29;
        QImage image(QSize(20, 400), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (int row = 0; row < 6; ++row)
            drawLowerEdge(painter, QRect(0, row * rowHeight, 10, rowHeight), Qt::black);
        painter.end();
        QCOMPARE(pixelsOf(image, Qt::black, QRect(0, 0, 1, image.height())), 6 * pixels);
        for (int y = 1; y < image.height(); ++y) {
            const bool isBlack = image.pixelColor(0, y) == QColor(Qt::black);
            QVERIFY(isBlack || image.pixelColor(0, y) == QColor(Qt::white));
        }
    }

    void marksDifferInShape()
    {
        const DeskColors colors = DeskColors::of(QPalette());
        const auto filled = [&](const char *mark, const QColor &color) {
            return pixelsOf(drawnMarks(QString::fromLatin1(mark), colors, Qt::LeftToRight), color,
                            QRect(0, 0, Width, Height));
        };
        const int dot = filled("o", colors.good.text);
        const int half = filled("l", colors.warning.text);
        const int ring = filled("x", colors.bad.text);
        QVERIFY2(dot > half && half > ring && ring > 0,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(dot).arg(half).arg(ring)));
    }

    void valuesRunTheSameWayInAMirroredWindow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("telephone number") << QStringLiteral("+1 985 555 0164");
        QTest::newRow("negative amount") << QString(QChar(0x2212)) + QStringLiteral("1,184.50");
        QTest::newRow("number of a customer") << QStringLiteral("#1910");
        QTest::newRow("date") << QStringLiteral("23 Nov 2026");
    }
    void valuesRunTheSameWayInAMirroredWindow()
    {
        QFETCH(QString, text);
        const QImage usual = drawnText(text, Qt::LeftToRight);
        QVERIFY(usual != drawnText(QString(), Qt::LeftToRight));
        QCOMPARE(drawnText(text, Qt::RightToLeft), usual);
    }

    void drawsPillsRowsAndSelections_data()
    {
        QTest::addColumn<bool>("isSelected");
        QTest::newRow("plain") << false;
        QTest::newRow("selected") << true;
    }
    void drawsPillsRowsAndSelections()
    {
        QFETCH(bool, isSelected);
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QStringLiteral("High"));
        model.setData(model.index(0, 0), int(Tone::Bad), CellRole::Tone);
        model.setData(model.index(0, 0), true, CellRole::Pill);
        QImage image(Width, Height, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, isSelected);
        const DeskColors colors = DeskColors::of(option.palette);
        const DeskDelegate delegate;
        delegate.paint(&painter, option, model.index(0, 0));
        QCOMPARE(image.pixelColor(Width - 2, 2), isSelected ? colors.selection : colors.surface);
        QCOMPARE(image.pixelColor(Width - 2, Height - 1), colors.softLine);
        QVERIFY(pixelsOf(image, colors.bad.background, QRect(10, 0, 60, Height)) > 50);
        QVERIFY(delegate.sizeHint(option, model.index(0, 0)).width() > 20);
    }
};

FRESHET_TEST(TstDeskDelegate)
#include "tst_deskdelegate.moc"
