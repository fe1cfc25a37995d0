// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"

#include <QTranslator>

namespace freshet {

/// The texts of the program in one language, with those of Qt itself, as long as this lives; also how numbers, dates
/// and money are written by default. main() owns the only one and makes it before anything is shown. English plurals
/// come first, so that a text that a translation lacks is right in English.
class Translations
{
public:
    Translations(const LanguageChoice &choice, const QLocale &system);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;
    Translations(Translations &&) = delete;
    Translations &operator=(Translations &&) = delete;

    /// The code of the language of the texts: "de".
    [[nodiscard]] QString language() const { return m_language; }

private:
    QString m_language;
    QLocale m_before;
    QTranslator m_plurals;
    QTranslator m_qt;
    QTranslator m_texts;
};

} // namespace freshet
