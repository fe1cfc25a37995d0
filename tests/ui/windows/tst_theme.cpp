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

    void framesAreWholeAtFractionalScaling_data()
    {
        QTest::addColumn<QSize>("size");
        for (int more = 0; more < 4; ++more)
            QTest::addRow("%d more", more) << QSize(100 + more, 60 + more);
    }
    void framesAreWholeAtFractionalScaling()
    {
        QFETCH(const QSize, size);
        constexpr double scale = 1.5;
        applyTheme(*qApp, ThemeChoice::Light);
        QPlainTextEdit field;
        field.resize(size);
        QImage picture(size * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        field.render(&picture);
        const QColor window = field.palette().color(QPalette::Window);
        const QColor inside = field.palette().color(QPalette::Base);
        const auto isLine = [&](int x, int y) {
            const QColor color = picture.pixelColor(x, y);
            return contrastRatio(color, window) >= seenRatio && contrastRatio(color, inside) >= seenRatio;
        };
        const auto hasLine = [&isLine](int from, int other, bool isUpright) {
            return isUpright ? isLine(from, other) || isLine(from - 1, other)
                             : isLine(other, from) || isLine(other, from - 1);
        };
        QVERIFY(hasLine(1, picture.height() / 2, true));
        QVERIFY(hasLine(picture.width() - 1, picture.height() / 2, true));
        QVERIFY(hasLine(1, picture.width() / 2, false));
        QVERIFY(hasLine(picture.height() - 1, picture.width() / 2, false));
    }
};

FRESHET_TEST(TstTheme)
#include "tst_theme.moc"
