// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetext.h"

#include <QStringView>

#include <algorithm>

namespace freshet::test {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

class Stripper
{
public:
    Stripper(const QString &source, Keep keep)
        : m_source(source)
        , m_result(source)
        , m_keepsQuotes(keep == Keep::CodeAndQuotes)
    {
    }

    QString run()
    {
        for (qsizetype at = 0; at < m_source.size();)
            at = next(at);
        return m_result;
    }

private:
    /// Deals with what begins at `at` and returns where the next thing begins.
    qsizetype next(qsizetype at)
    {
        const QStringView rest = QStringView(m_source).mid(at);
        if (rest.startsWith(QLatin1String("//")))
            return blankTo(at, endOf(QStringLiteral("\n"), at), false);
        if (rest.startsWith(QLatin1String("/*")))
            return blankTo(at, endOf(QStringLiteral("*/"), at + 2), false);
        if (rest.front() == QLatin1Char('"'))
            return isRawPrefix(wordBefore(at)) ? rawString(at) : quoted(at);
        if (rest.front() == QLatin1Char('\'') && !isNumber(wordBefore(at)))
            return quoted(at);
        return at + 1;
    }

    qsizetype quoted(qsizetype at)
    {
        const QChar quote = m_source.at(at);
        qsizetype end = at + 1;
        while (end < m_source.size() && m_source.at(end) != quote && m_source.at(end) != QLatin1Char('\n'))
            end += m_source.at(end) == QLatin1Char('\\') ? 2 : 1;
        return blankTo(at, std::min(end + 1, m_source.size()), true);
    }

    qsizetype rawString(qsizetype at)
    {
        const qsizetype open = m_source.indexOf(QLatin1Char('('), at);
        if (open < 0)
            return m_source.size();
        const QString close = QLatin1Char(')') + m_source.mid(at + 1, open - at - 1) + QLatin1Char('"');
        return blankTo(at, endOf(close, open), true);
    }

    [[nodiscard]] qsizetype endOf(const QString &mark, qsizetype from) const
    {
        const qsizetype found = m_source.indexOf(mark, from);
        return found < 0 ? m_source.size() : found + mark.size();
    }

    qsizetype blankTo(qsizetype from, qsizetype to, bool isQuote)
    {
        for (qsizetype i = from; i < to && !(isQuote && m_keepsQuotes); ++i) {
            if (m_source.at(i) != QLatin1Char('\n'))
                m_result[i] = QLatin1Char(' ');
        }
        return to;
    }

    [[nodiscard]] QStringView wordBefore(qsizetype at) const
    {
        qsizetype start = at;
        while (start > 0 && (isWordPart(m_source.at(start - 1)) || m_source.at(start - 1) == QLatin1Char('\'')))
            --start;
        return QStringView(m_source).mid(start, at - start);
    }

    // In 1'000 the quote only groups digits.
    static bool isNumber(QStringView word) { return !word.isEmpty() && word.front().isDigit(); }

    static bool isRawPrefix(QStringView word)
    {
        return word == QLatin1String("R") || word == QLatin1String("LR") || word == QLatin1String("uR") ||
               word == QLatin1String("UR") || word == QLatin1String("u8R");
    }

    const QString &m_source;
    QString m_result;
    bool m_keepsQuotes;
};

} // namespace

QString stripped(const QString &source, Keep keep)
{
    return Stripper(source, keep).run();
}

int lineAt(const QString &source, qsizetype position)
{
    return 1 + int(QStringView(source).left(position).count(QLatin1Char('\n')));
}

} // namespace freshet::test
