// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dateformat.h"

#include <QLocale>

namespace freshet {

QString dateFormatOf(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    if (!isEnglish || format.startsWith(QLatin1Char('y')))
        return format;
    return format.startsWith(QLatin1Char('M')) ? QStringLiteral("MMM d, yyyy") : QStringLiteral("d MMM yyyy");
}

} // namespace freshet
