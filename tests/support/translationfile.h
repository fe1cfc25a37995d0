// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace freshet::test {

/// One text of a .ts file.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or those of the plural
    bool isNumerus = false;
    bool isFinished = true;

    /// What tr() looks it up by.
    [[nodiscard]] QString key() const
    {
        return context + QLatin1Char('\n') + comment + QLatin1Char('\n') + source + QLatin1Char('\n') +
               (isNumerus ? QLatin1String("n") : QLatin1String());
    }
};

/// The folder of the .ts files in the source tree.
[[nodiscard]] QString translationsFolder();

/// All texts of a .ts file. Empty where it cannot be read.
[[nodiscard]] std::vector<TranslatedText> readTranslations(const QString &path);

} // namespace freshet::test
