// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstSearchFolding : public QObject
{
    Q_OBJECT

private slots:
    void foldsCaseAccentsAndSpaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char *text, const char *folded) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
        };
        row("empty", "", "");
        row("ascii", "Marta VAN der Merwe", "marta van der merwe");
        row("spaces", "  Ada \t\n Example ", "ada example");
        row("icelandic", "Þórdís Jónsdóttir", "thordis jonsdottir");
        row("eth", "Guðrún", "gudrun");
        row("czech", "Řeháková Ž", "rehakova z");
        row("composed and combining", "Ŕ R\u0301", "r r");
        row("german", "Straße Größe ẞ", "strasse grosse ss");
        row("nordic", "Øyvind Åkerblom Ærø", "oyvind akerblom aero");
        row("polish", "Łukasz Żółć", "lukasz zolc");
        row("south slavic", "Đorđe", "dorde");
        row("french", "Œuvre Çà", "oeuvre ca");
        row("turkish", "İstanbul ışık", "istanbul isik");
        row("maltese", "Ħamrun", "hamrun");
        row("greek final sigma", "Οδός ΟΔΟΣ", "οδοσ οδοσ");
        row("cyrillic", "Йосиф", "иосиф");
        row("full width", "Ａｂｃ１２３", "abc123");
        row("arabic digits", "٠١٢", "012");
        row("ligature", "ﬁnn", "finn");
        row("apostrophes and dashes", "D’Arcy–Smith‑Ng", "d'arcy-smith-ng");
        row("no-break space", "Ada\u00a0Example", "ada example");
        row("invisible marks", "A\u200bd\u202ea", "ada");
        row("beyond the first plane", "𝐀da 😀", "ada 😀");
        row("cjk", "山田 太郎", "山田 太郎");
    }
    void foldsCaseAccentsAndSpaces()
    {
        QFETCH(QString, text);
        QTEST(foldedForSearch(text), "folded");
    }

    void foldingTwiceChangesNothing()
    {
        const QString once = foldedForSearch(QString::fromUtf8("ÆØÅ ß Þórdís İ ﬁ Ǆ ŉ ½ ㎏"));
        QCOMPARE(foldedForSearch(once), once);
    }
};

FRESHET_TEST(TstSearchFolding)
#include "tst_searchfolding.moc"
