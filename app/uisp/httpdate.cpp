// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/httpdate.h"

#include <QLocale>

namespace freshet {

std::optional<QDateTime> parseHttpDate(const QByteArray &value)
{
    QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!when.isValid())
        return std::nullopt;
    when.setTimeSpec(Qt::UTC);
    return when;
}

} // namespace freshet
