// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plaintext.h"

#include <QTextDocument>

namespace freshet {

namespace {

bool turnsDirection(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool breaksLine(QChar letter)
{
    const char16_t code = letter.unicode();
    return letter.category() == QChar::Other_Control || code == QChar::LineSeparator ||
           code == QChar::ParagraphSeparator;
}

} // namespace

QString singleLine(const QString &text, qsizetype maxLength)
{
    QString line;
    line.reserve(qMin(text.size(), maxLength));
    for (const QChar letter : text) {
        if (turnsDirection(letter))
            continue;
        if (line.size() >= maxLength && !letter.isLowSurrogate()) {
            line.append(QChar(0x2026));
            break;
        }
        line.append(breaksLine(letter) ? QChar(QLatin1Char(' ')) : letter);
    }
    return line;
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QLatin1String("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QLatin1String("</p>");
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace freshet
