// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace freshet {

struct Language
{
    QString code;    ///< as in the names of the translations: "de", "pt_BR"
    QString ownName; ///< what those who speak it call it: "Deutsch"
};

/// Every language that Freshet can be shown in, ordered by its own name.
[[nodiscard]] std::vector<Language> shippedLanguages();

/// What somebody chose: a code such as "de", "pt_BR" or "en_GB". Empty, "system" and what is no language stand for
/// the language of the computer.
struct LanguageChoice
{
    /// FRESHET_LANGUAGE where it is set, else `kept`.
    [[nodiscard]] static LanguageChoice made(const QString &kept);

    QString code;

    /// How numbers, dates and money are written. A language without a country takes that of `system` when both speak
    /// the same language.
    [[nodiscard]] QLocale locale(const QLocale &system) const;
    /// The code of the shipped language that comes nearest; "en" where none does.
    [[nodiscard]] QString texts(const QLocale &system) const;
};

} // namespace freshet
