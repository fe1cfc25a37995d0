// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/delegates/chartcolors.h"

#include <QtTest>

using namespace freshet;

namespace {

QPalette paletteOf(QRgb window, QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    return palette;
}

} // namespace

class TstDeskColors : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableInEveryTheme_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << paletteOf(0xfff3f4f6, 0xffffffff, 0xff1b2026, 0xff1a6fb5) << false;
        QTest::newRow("dark") << paletteOf(0xff1d2024, 0xff25292e, 0xffe6e9ed, 0xff6db3f2) << true;
        QTest::newRow("fusion light") << paletteOf(0xffefefef, 0xffffffff, 0xff000000, 0xff308cc6) << false;
        QTest::newRow("fusion dark") << paletteOf(0xff323232, 0xff242424, 0xffffffff, 0xff308cc6) << true;
        QTest::newRow("high contrast black") << paletteOf(0xff000000, 0xff000000, 0xffffffff, 0xff1aebff) << true;
        QTest::newRow("high contrast white") << paletteOf(0xffffffff, 0xffffffff, 0xff000000, 0xff37006e) << false;
        QTest::newRow("sepia") << paletteOf(0xfff4ecd8, 0xfffbf5e6, 0xff5b4636, 0xffc98312) << false;
        QTest::newRow("yellow accent") << paletteOf(0xff2b2b2b, 0xff1e1e1e, 0xffdddddd, 0xffffd400) << true;
    }
    void textIsReadableInEveryTheme()
    {
        QFETCH(QPalette, palette);
        const DeskColors c = DeskColors::of(palette);
        QTEST(c.isDark, "isDark");
        for (const QColor &back : {c.surface, c.window, c.selection}) {
            for (const QColor &text : {c.text, c.dim, c.accent, c.good.text, c.warning.text, c.bad.text})
                QVERIFY2(contrastRatio(text, back) >= 4.5,
                         qPrintable(text.name() + QLatin1String(" on ") + back.name()));
        }
        for (const ToneColors &tone : {c.good, c.warning, c.bad})
            QVERIFY2(contrastRatio(tone.text, tone.background) >= 4.5, qPrintable(tone.text.name()));
        QVERIFY(contrastRatio(c.accent, c.accentBackground) >= 4.5);
        QVERIFY(contrastRatio(c.onStrong, c.go) >= 4.5);
        QVERIFY(contrastRatio(c.onStrong, c.running) >= 4.5);
    }

    void tonesCanBeToldApart_data() { textIsReadableInEveryTheme_data(); }
    void tonesCanBeToldApart()
    {
        QFETCH(QPalette, palette);
        const DeskColors c = DeskColors::of(palette);
        QVERIFY(c.good.text != c.bad.text && c.good.text != c.warning.text && c.warning.text != c.bad.text);
        QVERIFY(c.good.background != c.bad.background);
        QVERIFY(!c.tone(Tone::Plain).background.isValid());
        QVERIFY(!c.tone(Tone::Quiet).background.isValid());
        QCOMPARE(c.tone(Tone::Bad).text, c.bad.text);
        QVERIFY(c.go != c.running);
    }

    void marksOfChartsAreSeenInEveryTheme_data() { textIsReadableInEveryTheme_data(); }
    void marksOfChartsAreSeenInEveryTheme()
    {
        QFETCH(QPalette, palette);
        const ChartColors c = ChartColors::of(palette);
        for (const ChartInk ink :
             {ChartInk::Plain, ChartInk::Good, ChartInk::Heat1, ChartInk::Heat2, ChartInk::Heat3, ChartInk::Heat4}) {
            QVERIFY2(contrastRatio(c.mark(ink), c.desk.surface) >= 3, qPrintable(c.mark(ink).name()));
            QVERIFY(c.unfinished(ink) != c.mark(ink));
        }
        QVERIFY(c.mark(ChartInk::Plain) != c.mark(ChartInk::Good));
        QVERIFY(c.mark(ChartInk::Heat4) != c.mark(ChartInk::Heat2));
    }

    void measuresContrastAsTheGuidelineDoes()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(QColor(0xff767676), Qt::white) * 100), 454);
        QCOMPARE(qRound(contrastRatio(Qt::red, Qt::red) * 100), 100);
    }

    void movesAColourOnlyAsFarAsNeeded()
    {
        QCOMPARE(readableOn(QColor(0xff1b2026), {Qt::white}), QColor(0xff1b2026));
        QVERIFY(contrastRatio(readableOn(QColor(0xffe5b45c), {Qt::white}), Qt::white) >= 4.5);
    }
};

FRESHET_TEST(TstDeskColors)
#include "tst_deskcolors.moc"
