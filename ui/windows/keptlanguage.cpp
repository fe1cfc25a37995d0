// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/keptlanguage.h"

#include "language/language.h"

#include <QSettings>

#include <algorithm>

namespace freshet {

namespace {

constexpr QLatin1String languageKey("appearance/language");

} // namespace

QString keptLanguage()
{
    const QString code = QSettings().value(languageKey).toString();
    const std::vector<Language> shipped = shippedLanguages();
    const bool isShipped = std::ranges::find(shipped, code, &Language::code) != shipped.end();
    return isShipped ? code : QStringLiteral("system");
}

void keepLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

} // namespace freshet
