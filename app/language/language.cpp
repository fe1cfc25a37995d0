// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace freshet {

namespace {

constexpr QLatin1String sourceLanguage("en");

QString languagePart(const QString &code)
{
    return code.section(QLatin1Char('_'), 0, 0);
}

/// None where `code` names no language.
std::optional<QLocale> localeNamed(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? std::nullopt : std::optional(locale);
}

std::optional<QString> shippedFor(const QString &code)
{
    const std::vector<Language> shipped = shippedLanguages();
    auto found = std::ranges::find(shipped, code, &Language::code);
    if (found == shipped.end())
        found = std::ranges::find(shipped, languagePart(code),
                                  [](const Language &language) { return languagePart(language.code); });
    return found == shipped.end() ? std::nullopt : std::optional(found->code);
}

} // namespace

std::vector<Language> shippedLanguages()
{
    return {{QStringLiteral("af"), QStringLiteral("Afrikaans")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("pl"), QStringLiteral("Polski")},
            {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")}};
}

LanguageChoice LanguageChoice::made(const QString &kept)
{
    const QString wanted = qEnvironmentVariable("FRESHET_LANGUAGE").trimmed();
    return {wanted.isEmpty() ? kept : wanted};
}

QLocale LanguageChoice::locale(const QLocale &system) const
{
    const std::optional<QLocale> chosen = localeNamed(code);
    if (!chosen)
        return system;
    const bool namesCountry = code.contains(QLatin1Char('_')) || code.contains(QLatin1Char('-'));
    return !namesCountry && chosen->language() == system.language() ? system : *chosen;
}

QString LanguageChoice::texts(const QLocale &system) const
{
    const std::optional<QLocale> chosen = localeNamed(code);
    const QStringList wanted = chosen ? QStringList{chosen->name()} : system.uiLanguages();
    for (QString language : wanted) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        if (const std::optional<QString> shipped = shippedFor(language))
            return *shipped;
    }
    return sourceLanguage;
}

} // namespace freshet
