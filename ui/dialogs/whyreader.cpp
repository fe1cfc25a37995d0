// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whyreader.h"

#include "refresh/evidencereading.h"
#include "store/consistentread.h"
#include "store/tablereader.h"

#include <QPointer>

#include <utility>

namespace freshet {

namespace {

Result<WhyAnswer> readAnswer(const Result<Database *> &cache, RecordId customerId)
{
    if (!cache)
        return cache.error();
    ConsistentRead read(**cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    TableReader reader(**cache);
    const Result<SnapshotFacts> facts = reader.snapshot();
    if (!facts)
        return facts.error();
    WhyAnswer answer;
    answer.isHistoryComplete = facts->isHistoryComplete;
    // The patterns have no column that hangs on the day.
    const auto rows = reader.rows(TableId::Patterns, std::span(&customerId, 1), CalendarDate());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return answer;
    const int name = columnIndex(tableSpec(TableId::Patterns), QStringLiteral("customer_name"));
    answer.customerName = rows->front().cells.value(name).toString();
    Result<std::optional<PatternEvidence>> evidence = readEvidence(**cache, customerId);
    if (!evidence)
        return evidence.error();
    answer.evidence = std::move(evidence).value();
    return answer;
}

} // namespace

WhyReader::WhyReader(ReaderThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_slot(thread.newSlot())
{
}

void WhyReader::ask(RecordId customerId)
{
    const quint64 generation = ++m_generation;
    const QPointer<WhyReader> self(this);
    m_thread.post(m_slot, [self, generation, customerId](const Result<Database *> &cache) -> ReaderThread::Delivery {
        return [self, generation, answer = readAnswer(cache, customerId)] {
            if (self != nullptr && generation == self->m_generation)
                self->deliver(answer);
        };
    });
}

void WhyReader::deliver(const Result<WhyAnswer> &answer)
{
    if (answer)
        emit answered(*answer);
    else
        emit failed(answer.error());
}

} // namespace freshet
