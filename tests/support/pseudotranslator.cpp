// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudotranslator.h"

#include "tests/support/translationfile.h"

#include <QStringList>

#include <algorithm>

namespace freshet::test {

namespace {

constexpr QStringView plainLetters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView accentedLetters = u"áƀčďéƒğĥíĵķľɱňóþʠřšťúṽŵẋýžÁƁČĎÉƑĞĤÍĴĶĽṀŇÓÞɊŘŠŤÚṼŴẊÝŽ";

constexpr qsizetype longestWord = 9;
constexpr QChar rightToLeftMark(0x200f);

QString keyOf(const QString &context, const QString &comment, const QString &source)
{
    return context + QLatin1Char('\n') + comment + QLatin1Char('\n') + source;
}

QChar accented(QChar letter)
{
    const qsizetype place = plainLetters.indexOf(letter);
    return place < 0 ? letter : accentedLetters.at(place);
}

/// How many characters from `at` on are to stay as they are: "%1", "%Ln", "<b>".
qsizetype markLength(const QString &text, qsizetype at)
{
    if (text.at(at) == QLatin1Char('<')) {
        const qsizetype end = text.indexOf(QLatin1Char('>'), at);
        return end < 0 ? 0 : end - at + 1;
    }
    if (text.at(at) != QLatin1Char('%'))
        return 0;
    qsizetype end = at + 1;
    if (end < text.size() && text.at(end) == QLatin1Char('L'))
        ++end;
    if (end < text.size() && text.at(end) == QLatin1Char('n'))
        return end - at + 1;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    return end - at;
}

} // namespace

QString pseudo(const QString &text)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    QString said;
    for (qsizetype at = 0; at < inner.size();) {
        const qsizetype mark = markLength(inner, at);
        said += mark > 0 ? inner.mid(at, mark) : QString(accented(inner.at(at)));
        at += std::max<qsizetype>(mark, 1);
    }
    QString longer;
    for (qsizetype added = 1; added <= inner.size() * 2 / 5; ++added)
        longer += QLatin1Char(added % longestWord == 0 ? ' ' : '~'); // lines break there, as in words
    const qsizetype before = text.indexOf(inner);
    return text.left(before) + QLatin1Char('[') + said + longer + QLatin1Char(']') + text.mid(before + inner.size());
}

PseudoTranslator::PseudoTranslator(Qt::LayoutDirection direction)
    : m_mark(direction == Qt::RightToLeft ? QString(rightToLeftMark) : QString())
{
    for (const TranslatedText &text : readTranslations(translationsFolder() + QStringLiteral("/freshet_de.ts")))
        m_known.insert(keyOf(text.context, text.comment, text.source));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int number) const
{
    Q_UNUSED(number)
    const QString asked = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    if (m_known.contains(keyOf(asked, QString::fromUtf8(comment), text)))
        return m_mark + pseudo(text);
    if (!asked.startsWith(QLatin1Char('Q')))
        m_unknown.insert(asked + QStringLiteral(": ") + text);
    return {};
}

QStringList PseudoTranslator::unknown() const
{
    QStringList texts(m_unknown.begin(), m_unknown.end());
    texts.sort();
    return texts;
}

} // namespace freshet::test
