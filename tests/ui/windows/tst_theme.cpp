// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/delegates/deskcolors.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace freshet;

using MakeField = std::function<QWidget *(QWidget *)>;
Q_DECLARE_METATYPE(MakeField)

namespace {

constexpr double seenRatio = 3; ///< WCAG 2.1, 1.4.11

template<typename Field>
QWidget *made(QWidget *parent)
{
    return new Field(parent);
}

constexpr int edge = 8; ///< pixels in which the outline stands

/// The strongest contrast with the window where the middle line of the picture begins.
double strongestContrast(const QImage &picture, const QColor &window)
{
    double strongest = 1;
    for (int x = 0; x < edge; ++x)
        strongest = std::max(strongest, contrastRatio(picture.pixelColor(x, picture.height() / 2), window));
    return strongest;
}

} // namespace

/// The look that the program gives itself where the system has none.
class TstTheme : public QObject
{
    Q_OBJECT

private slots:
    void emptyFieldsAreSeen_data()
    {
        QTest::addColumn<MakeField>("make");
        QTest::addColumn<bool>("isDark");
        const auto row = [](const char *name, const MakeField &make) {
            QTest::addRow("%s, light", name) << make << false;
            QTest::addRow("%s, dark", name) << make << true;
        };
        row("check box", made<QCheckBox>);
        row("radio button", made<QRadioButton>);
        row("line", made<QLineEdit>);
        row("text", made<QPlainTextEdit>);
        row("number", made<QSpinBox>);
        row("choice", made<QComboBox>);
        row("button", made<QPushButton>);
    }
    void emptyFieldsAreSeen()
    {
        QFETCH(const MakeField, make);
        QFETCH(const bool, isDark);
        applyTheme(*qApp, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        QWidget window;
        QWidget *field = make(&window);
        field->resize(field->sizeHint());
        window.resize(field->size());
        const QImage picture = window.grab().toImage();
        const double contrast = strongestContrast(picture, window.palette().color(QPalette::Window));
        QVERIFY2(contrast >= seenRatio, qPrintable(QString::number(contrast)));
    }

    /// Wherever a list stands: not all places and sizes are whole pixels of the screen.
    void framesAreWholeAtFractionalScaling_data()
    {
        QTest::addColumn<QRect>("place");
        for (int more = 0; more < 4; ++more)
            QTest::addRow("%d more", more) << QRect(10 + more, 10 + more, 100, 60);
        QTest::addRow("wider") << QRect(10, 10, 101, 61);
    }
    void framesAreWholeAtFractionalScaling()
    {
        QFETCH(const QRect, place);
        constexpr double scale = 1.5;
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        window.resize(140, 100);
        QPlainTextEdit field(&window);
        field.setGeometry(place);
        QImage picture(window.size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        window.render(&picture);
        const QColor outside = window.palette().color(QPalette::Window);
        const auto hasLine = [&](const QPoint &edge) {
            for (int beside = -2; beside <= 2; ++beside) {
                const QPoint along = edge.x() == place.center().x() ? QPoint(0, 1) : QPoint(1, 0);
                const QPoint at = (QPointF(edge) * scale).toPoint() + along * beside;
                if (contrastRatio(picture.pixelColor(at), outside) >= seenRatio)
                    return true;
            }
            return false;
        };
        QVERIFY(hasLine({place.left(), place.center().y()}));
        QVERIFY(hasLine({place.right(), place.center().y()}));
        QVERIFY(hasLine({place.center().x(), place.top()}));
        QVERIFY(hasLine({place.center().x(), place.bottom()}));
    }
};

FRESHET_TEST(TstTheme)
#include "tst_theme.moc"
