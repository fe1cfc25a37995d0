// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace freshet {

/// A source text of a table of words, with what tells translators its sense where the text alone does not. Made by
/// QT_TRANSLATE_NOOP or QT_TRANSLATE_NOOP3.
struct Phrase
{
    constexpr Phrase(const char *sourceText, const char *itsMeaning = nullptr)
        : text(sourceText)
        , meaning(itsMeaning)
    {
    }

    [[nodiscard]] QString translated(const char *context) const
    {
        return QCoreApplication::translate(context, text, meaning);
    }

    const char *text;
    const char *meaning;
};

} // namespace freshet
