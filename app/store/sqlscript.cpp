// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"

namespace freshet {

namespace {

/// Walks a script token by token and cuts it at the semicolons that end a statement.
class ScriptReader
{
public:
    explicit ScriptReader(QStringView script)
        : m_script(script)
    {
    }

    QStringList statements()
    {
        while (m_at < m_script.size()) {
            const qsizetype from = m_at;
            if (skipSpaceOrComment())
                continue;
            if (m_start < 0)
                m_start = from;
            if (m_script.at(m_at) == QLatin1Char(';'))
                takeSemicolon();
            else
                takeToken();
        }
        finish(m_script.size());
        return m_statements;
    }

private:
    bool skipSpaceOrComment()
    {
        if (m_script.at(m_at).isSpace()) {
            ++m_at;
            return true;
        }
        if (startsWith(QLatin1String("--"))) {
            skipPast(QLatin1String("\n"), 2);
            return true;
        }
        if (startsWith(QLatin1String("/*"))) {
            skipPast(QLatin1String("*/"), 2);
            return true;
        }
        return false;
    }

    void takeSemicolon()
    {
        const bool isInsideTrigger = m_isTrigger && !m_endFollowsSemicolon;
        if (isInsideTrigger) {
            m_followsSemicolon = true;
            ++m_at;
            return;
        }
        finish(m_at);
        ++m_at;
    }

    void takeToken()
    {
        const QChar first = m_script.at(m_at);
        m_endFollowsSemicolon = false;
        if (first == QLatin1Char('[')) {
            skipPast(QLatin1String("]"), 1);
        } else if (first == QLatin1Char('\'') || first == QLatin1Char('"') || first == QLatin1Char('`')) {
            // A doubled quote inside ends one quoted piece and starts the next, which cuts at the same places.
            const char quote[] = {first.toLatin1(), '\0'};
            skipPast(QLatin1String(quote), 1);
        } else if (first.isLetterOrNumber() || first == QLatin1Char('_')) {
            takeWord();
        } else {
            ++m_at;
        }
        m_followsSemicolon = false;
    }

    void takeWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_script.size() &&
               (m_script.at(m_at).isLetterOrNumber() || m_script.at(m_at) == QLatin1Char('_')))
            ++m_at;
        const QStringView word = m_script.sliced(from, m_at - from);
        const auto is = [word](QLatin1String other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
        ++m_wordCount;
        if (m_wordCount == 1)
            m_isCreate = is(QLatin1String("CREATE"));
        else if (m_wordCount <= 3 && m_isCreate && is(QLatin1String("TRIGGER")))
            m_isTrigger = true;
        m_endFollowsSemicolon = m_followsSemicolon && is(QLatin1String("END"));
    }

    void finish(qsizetype end)
    {
        if (m_start >= 0 && end > m_start)
            m_statements += m_script.sliced(m_start, end - m_start).trimmed().toString();
        m_start = -1;
        m_wordCount = 0;
        m_isCreate = m_isTrigger = m_followsSemicolon = m_endFollowsSemicolon = false;
    }

    bool startsWith(QLatin1String text) const { return m_script.sliced(m_at).startsWith(text); }

    void skipPast(QLatin1String text, qsizetype openingLength)
    {
        const qsizetype found = m_script.indexOf(text, m_at + openingLength);
        m_at = found < 0 ? m_script.size() : found + text.size();
    }

    QStringView m_script;
    QStringList m_statements;
    qsizetype m_at = 0;
    qsizetype m_start = -1; ///< of the statement being read; −1 between statements
    int m_wordCount = 0;
    bool m_isCreate = false;
    bool m_isTrigger = false; ///< ends at "; END ;" only
    bool m_followsSemicolon = false;
    bool m_endFollowsSemicolon = false;
};

} // namespace

QStringList splitStatements(const QString &script)
{
    return ScriptReader(script).statements();
}

} // namespace freshet
