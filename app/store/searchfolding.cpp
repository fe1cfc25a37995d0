// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace freshet {

namespace {

struct PlainSpelling
{
    char32_t letter;
    QLatin1String plain;
};

// Letters that Unicode does not decompose but that people type without their stroke, hook or ligature, after case
// folding. Sorted by code point.
constexpr std::array plainSpellings = {
    PlainSpelling{U'\u00DF', QLatin1String("ss")}, PlainSpelling{U'\u00E6', QLatin1String("ae")},
    PlainSpelling{U'\u00F0', QLatin1String("d")},  PlainSpelling{U'\u00F8', QLatin1String("o")},
    PlainSpelling{U'\u00FE', QLatin1String("th")}, PlainSpelling{U'\u0111', QLatin1String("d")},
    PlainSpelling{U'\u0127', QLatin1String("h")},  PlainSpelling{U'\u0131', QLatin1String("i")},
    PlainSpelling{U'\u0138', QLatin1String("k")},  PlainSpelling{U'\u0142', QLatin1String("l")},
    PlainSpelling{U'\u014B', QLatin1String("n")},  PlainSpelling{U'\u0153', QLatin1String("oe")},
    PlainSpelling{U'\u0167', QLatin1String("t")},  PlainSpelling{U'\u0180', QLatin1String("b")},
    PlainSpelling{U'\u0192', QLatin1String("f")},  PlainSpelling{U'\u01DD', QLatin1String("e")},
    PlainSpelling{U'\u01E5', QLatin1String("g")},  PlainSpelling{U'\u0253', QLatin1String("b")},
    PlainSpelling{U'\u0254', QLatin1String("o")},  PlainSpelling{U'\u0256', QLatin1String("d")},
    PlainSpelling{U'\u0257', QLatin1String("d")},  PlainSpelling{U'\u0259', QLatin1String("e")},
    PlainSpelling{U'\u025B', QLatin1String("e")},  PlainSpelling{U'\u0268', QLatin1String("i")},
    PlainSpelling{U'\u02BB', QLatin1String("'")},  PlainSpelling{U'\u02BC', QLatin1String("'")},
    PlainSpelling{U'\u1E9E', QLatin1String("ss")}, PlainSpelling{U'\u2010', QLatin1String("-")},
    PlainSpelling{U'\u2011', QLatin1String("-")},  PlainSpelling{U'\u2012', QLatin1String("-")},
    PlainSpelling{U'\u2013', QLatin1String("-")},  PlainSpelling{U'\u2014', QLatin1String("-")},
    PlainSpelling{U'\u2018', QLatin1String("'")},  PlainSpelling{U'\u2019', QLatin1String("'")},
    PlainSpelling{U'\u201C', QLatin1String("\"")}, PlainSpelling{U'\u201D', QLatin1String("\"")},
    PlainSpelling{U'\u2212', QLatin1String("-")},
};
static_assert(std::ranges::is_sorted(plainSpellings, {}, &PlainSpelling::letter));

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

bool isDropped(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

void appendFolded(QString &folded, char32_t letter)
{
    const auto spelling = std::ranges::lower_bound(plainSpellings, letter, {}, &PlainSpelling::letter);
    if (spelling != plainSpellings.end() && spelling->letter == letter)
        folded += spelling->plain;
    else if (const int digit = QChar::digitValue(letter); digit >= 0)
        folded += QLatin1Char(char('0' + digit));
    else if (!isDropped(letter))
        folded += QChar::fromUcs4(letter);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    if (std::ranges::all_of(text, isAscii))
        return text.toLower().simplified();
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t letter : decomposed.toUcs4())
        appendFolded(folded, letter);
    return folded.simplified();
}

} // namespace freshet
