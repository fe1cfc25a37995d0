// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace freshet {

/// A stretch of a text.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the words of a search (searchedWords()) stand in `text` as people wrote it, whatever its accents and case;
/// digits also across the signs in a phone number. Rising and apart from each other.
[[nodiscard]] std::vector<TextRange> matchedRanges(const QString &text, const QStringList &foldedWords);

} // namespace freshet
