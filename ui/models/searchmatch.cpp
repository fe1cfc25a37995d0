// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmatch.h"

#include "store/tables.h"

#include <algorithm>

namespace freshet {

namespace {

/// Folded text with the place in the original that each of its letters comes from.
struct Folded
{
    QString text;
    std::vector<TextRange> origins;

    void add(const QString &letters, TextRange origin)
    {
        text += letters;
        origins.insert(origins.end(), size_t(letters.size()), origin);
    }
};

Folded foldedWithOrigins(const QString &text)
{
    Folded folded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString letter = text.mid(at, length);
        const QString plain = letter.at(0).isSpace() ? QStringLiteral(" ") : foldedForSearch(letter);
        if (plain.isEmpty() && !folded.origins.empty())
            folded.origins.back().length = at + length - folded.origins.back().from; // an accent of the letter before
        folded.add(plain, {at, length});
        at += length;
    }
    return folded;
}

Folded digitsOf(const Folded &folded)
{
    Folded digits;
    for (qsizetype at = 0; at < folded.text.size(); ++at) {
        if (folded.text.at(at).isDigit())
            digits.add(folded.text.mid(at, 1), folded.origins[size_t(at)]);
    }
    return digits;
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

void addMatches(const Folded &folded, const QString &word, std::vector<TextRange> &ranges)
{
    for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.size())) {
        const TextRange &first = folded.origins[size_t(at)];
        const TextRange &last = folded.origins[size_t(at + word.size() - 1)];
        ranges.push_back({first.from, last.from + last.length - first.from});
    }
}

std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::from);
    std::vector<TextRange> apart;
    for (const TextRange &range : ranges) {
        if (apart.empty() || range.from > apart.back().from + apart.back().length)
            apart.push_back(range);
        else
            apart.back().length = std::max(apart.back().length, range.from + range.length - apart.back().from);
    }
    return apart;
}

} // namespace

std::vector<TextRange> matchedRanges(const QString &text, const QStringList &foldedWords)
{
    const Folded folded = foldedWithOrigins(text);
    std::vector<TextRange> ranges;
    for (const QString &word : foldedWords) {
        if (word.isEmpty())
            continue;
        if (folded.text.contains(word))
            addMatches(folded, word, ranges);
        else if (isNumber(word))
            addMatches(digitsOf(folded), word, ranges);
    }
    return merged(std::move(ranges));
}

} // namespace freshet
