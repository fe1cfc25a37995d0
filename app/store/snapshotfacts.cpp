// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/consistentread.h"
#include "store/settingsstore.h"
#include "store/tablereader.h"

namespace freshet {

namespace {

QDateTime utcTime(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

Result<SnapshotFacts> TableReader::snapshot()
{
    ConsistentRead read(m_cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    const char *questions[] = {"SELECT MAX(number) FROM snapshots",
                               "SELECT published_at FROM snapshots ORDER BY number DESC LIMIT 1",
                               "SELECT published_at FROM snapshots WHERE mode = 'full' ORDER BY number DESC LIMIT 1",
                               "SELECT value FROM meta WHERE key = 'time_zone'",
                               "SELECT value FROM meta WHERE key = 'utc_offset'",
                               "SELECT count(*) FROM list_state WHERE entity IN ('invoices', 'payments')",
                               "SELECT count(*) FROM meta WHERE key = 'patterns_as_of'",
                               "SELECT value FROM meta WHERE key = 'audited_at'"};
    QVariantList answers;
    for (const char *question : questions) {
        const Result<QVariant> answer = m_cache.value(QLatin1String(question));
        if (!answer)
            return answer.error();
        answers += *answer;
    }
    const Result<AgeingEdges> edges = readAgeingEdges(m_cache);
    if (!edges)
        return edges.error();
    SnapshotFacts facts;
    facts.number = answers.at(0).toLongLong();
    facts.publishedAt = utcTime(answers.at(1));
    facts.lastFullCheckAt = utcTime(answers.at(2));
    facts.zone = {answers.at(3).toString().toUtf8(), answers.at(4).toInt()};
    facts.isHistoryComplete = answers.at(5).toInt() == 2;
    facts.isJudged = answers.at(6).toBool();
    facts.auditedAt = utcTime(answers.at(7));
    facts.ageingEdges = *edges;
    return facts;
}

} // namespace freshet
