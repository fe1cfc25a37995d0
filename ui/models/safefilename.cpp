// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/safefilename.h"

#include <QRegularExpression>

namespace freshet {

namespace {

constexpr qsizetype longestName = 200; ///< bytes; systems take 255, and an ending follows

/// Windows takes these for devices, whatever ending follows.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        QRegularExpression::anchoredPattern(
            QStringLiteral("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\\x{b9}\\x{b2}\\x{b3}])\\s*(\\..*)?")),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString withoutEnds(QString name)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s.]+|[\\s.]+$"));
    return name.remove(ends);
}

QString shortened(QString name)
{
    name.truncate(longestName);
    while (name.toUtf8().size() > longestName || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name;
}

} // namespace

QString safeFileName(const QString &text)
{
    static const QRegularExpression forbidden(
        QStringLiteral("[<>:\"/\\\\|?*\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{61c}\\x{200e}\\x{200f}\\x{2028}-\\x{202e}"
                       "\\x{2066}-\\x{2069}\\x{feff}]"));
    const QString name = withoutEnds(shortened(withoutEnds(QString(text).remove(forbidden))));
    if (name.isEmpty())
        return QStringLiteral("Freshet");
    return isDevice(name) ? QLatin1Char('_') + name : name;
}

} // namespace freshet
