// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/displaywidth.h"

#include <QList>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Blocks that Unicode's East Asian Width calls wide or full-width. Sorted.
constexpr std::array wideRanges = {
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},   Range{0x23E9, 0x23EC},
    Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},   Range{0x26AA, 0x26AB},
    Range{0x2705, 0x2705},   Range{0x270A, 0x270B},   Range{0x2728, 0x2728},   Range{0x274C, 0x274C},
    Range{0x2753, 0x2755},   Range{0x2795, 0x2797},   Range{0x2B50, 0x2B50},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},
    Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18CFF}, Range{0x1B000, 0x1B2FF},
    Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F19A}, Range{0x1F200, 0x1F320},
    Range{0x1F32D, 0x1F64F}, Range{0x1F680, 0x1F6FC}, Range{0x1F7E0, 0x1F7F0}, Range{0x1F90C, 0x1F9FF},
    Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};
static_assert(std::ranges::is_sorted(wideRanges, {}, &Range::first));

bool isWide(char32_t letter)
{
    const auto range = std::ranges::lower_bound(wideRanges, letter, {}, &Range::last);
    return range != wideRanges.end() && letter >= range->first;
}

int widthOf(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(letter) ? 2 : 1;
}

/// Marks that turn the direction of what follows: a name could make the numbers beside it read backwards.
bool turnsDirection(char32_t letter)
{
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

char32_t safeLetter(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Separator_Line || category == QChar::Separator_Paragraph || letter == U'\n' ||
        letter == U'\r' || letter == U'\t')
        return U' ';
    if (category == QChar::Other_Control || category == QChar::Other_Surrogate || turnsDirection(letter))
        return U'\uFFFD';
    return letter;
}

} // namespace

QString terminalSafe(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const char32_t letter : text.toUcs4())
        safe += QChar::fromUcs4(safeLetter(letter));
    return safe;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

QString elidedToWidth(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString cut;
    int width = 1;
    for (const char32_t letter : text.toUcs4()) {
        width += widthOf(letter);
        if (width > columns)
            break;
        cut += QChar::fromUcs4(letter);
    }
    return columns > 0 ? cut + QChar(0x2026) : QString();
}

} // namespace freshet
