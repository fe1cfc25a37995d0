// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/displaywidth.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstDisplayWidth : public QObject
{
    Q_OBJECT

private slots:
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        const auto row = [](const char *name, const char *text, int width) {
            QTest::newRow(name) << QString::fromUtf8(text) << width;
        };
        row("empty", "", 0);
        row("ascii", "abc", 3);
        row("accents", "Þórdís", 6);
        row("combining", "e\u0301", 1);
        row("han", "山田", 4);
        row("hangul", "한글", 4);
        row("kana", "カナ", 4);
        row("half-width kana", "ｶﾅ", 2);
        row("full-width", "Ａ", 2);
        row("emoji", "😀", 2);
        row("zero-width joiner", "a\u200db", 2);
        row("beyond the first plane", "𠀀", 2);
        row("arabic", "علي", 3);
    }
    void widths()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void nothingDrivesTheTerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const QString &text, const char *safe) {
            QTest::newRow(name) << text << QString::fromUtf8(safe);
        };
        row("plain", QStringLiteral("<b>x</b> =SUM(A1)"), "<b>x</b> =SUM(A1)");
        row("line breaks and tab", QStringLiteral("a\nb\rc\td"), "a b c d");
        row("colour and cursor", QStringLiteral("\x1b[31m\x1b[2J"), "\uFFFD[31m\uFFFD[2J");
        row("bell, backspace, delete", QStringLiteral("\a\b\x7f"), "\uFFFD\uFFFD\uFFFD");
        row("eight-bit escape", QString(QChar(0x9b)) + QStringLiteral("2J"), "\uFFFD2J");
        row("null", QString(QChar(QChar::Null)), "\uFFFD");
        row("direction override", QString::fromUtf8("a\u202eb\u2066c"), "a\uFFFDb\uFFFDc");
        row("line separator", QString::fromUtf8("a\u2028b\u2029c"), "a b c");
        row("broken surrogate", QString(QChar(0xd800)), "\uFFFD");
        row("accents and emoji", QString::fromUtf8("Řeháková 😀"), "Řeháková 😀");
    }
    void nothingDrivesTheTerminal()
    {
        QFETCH(QString, text);
        QTEST(terminalSafe(text), "safe");
    }

    void elidesByColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("cut");
        const auto row = [](const char *name, const char *text, int columns, const char *cut) {
            QTest::newRow(name) << QString::fromUtf8(text) << columns << QString::fromUtf8(cut);
        };
        row("fits", "abc", 3, "abc");
        row("cut", "abcd", 3, "ab…");
        row("wide letter does not fit", "山田太", 4, "山…");
        row("one column", "abc", 1, "…");
        row("no room", "abc", 0, "");
        row("keeps marks together", "e\u0301e\u0301e\u0301", 2, "e\u0301…");
    }
    void elidesByColumns()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QTEST(elidedToWidth(text, columns), "cut");
        QVERIFY(displayWidth(elidedToWidth(text, columns)) <= columns);
    }
};

FRESHET_TEST(TstDisplayWidth)
#include "tst_displaywidth.moc"
