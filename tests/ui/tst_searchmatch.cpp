// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesearch.h"
#include "tests/support/testregistry.h"
#include "ui/models/searchmatch.h"

#include <QtTest>

using namespace freshet;

class TstSearchMatch : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatWasFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked"); ///< found stretches in brackets
        const auto row = [](const char *text, const char *typed, const char *marked) {
            QTest::addRow("%s in %s", typed, text)
                << QString::fromUtf8(text) << QString::fromUtf8(typed) << QString::fromUtf8(marked);
        };
        row("Marta van der Merwe", "mer", "Marta van der [Mer]we");
        row("Marta van der Merwe", "mar mer", "[Mar]ta van der [Mer]we");
        row("Marta van der Merwe", "arta mar", "[Marta] van der Merwe");
        row("Þórdís Řeháková", "thordis", "[Þórdís] Řeháková");
        row("Þórdís Řeháková", "reh", "Þórdís [Řeh]áková");
        row("Straße 5", "strasse", "[Straße] 5");
        row("Rene\u0301 Dupont", "rene", "[Rene\u0301] Dupont");
        row("+354 555 0199", "5550199", "+354 [555 0199]");
        row("INV0001234", "0012", "INV0[0012]34");
        row("anna anna", "ann", "[ann]a [ann]a");
        row("Marta", "zzz", "Marta");
        row("Marta", "", "Marta");
        row("", "x", "");
    }
    void marksWhatWasFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QString marked = text;
        const std::vector<TextRange> ranges = matchedRanges(text, searchedWords(typed));
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            marked.insert(range->from + range->length, QLatin1Char(']'));
            marked.insert(range->from, QLatin1Char('['));
        }
        QTEST(marked, "marked");
    }
};

FRESHET_TEST(TstSearchMatch)
#include "tst_searchmatch.moc"
