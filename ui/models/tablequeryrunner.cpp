// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablequeryrunner.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>

namespace freshet {

namespace {

constexpr int digitBits = 11;
constexpr size_t digitValues = size_t(1) << digitBits;

size_t digitOf(RecordId id, int shift)
{
    return size_t(quint64(id) >> shift) & (digitValues - 1);
}

/// Digit by digit, the lowest first: a million ids take a fifth of the time that comparing them does.
std::vector<RecordId> risingIds(std::vector<RecordId> ids)
{
    if (std::ranges::is_sorted(ids))
        return ids;
    const auto [least, most] = std::ranges::minmax_element(ids);
    if (*least < 0) {
        std::ranges::sort(ids);
        return ids;
    }
    std::vector<RecordId> turned(ids.size());
    const quint64 highest = quint64(*most);
    for (int shift = 0; shift < std::numeric_limits<RecordId>::digits && (highest >> shift) != 0; shift += digitBits) {
        std::array<size_t, digitValues + 1> starts{};
        for (const RecordId id : ids)
            ++starts[digitOf(id, shift) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const RecordId id : ids)
            turned[starts[digitOf(id, shift)]++] = id;
        ids.swap(turned);
    }
    return ids;
}

Result<TableIds> readIds(const Result<Database *> &cache, const TableQuery &query, std::optional<qint64> most = {})
{
    if (!cache)
        return cache.error();
    auto ids = TableReader(**cache).ids(query, most);
    if (!ids)
        return ids.error();
    TableIds answer{query, std::move(ids).value(), {}};
    answer.sorted = risingIds(answer.ids);
    return answer;
}

/// Counting goes over all rows, whatever the query is, so it is left out where the counts are known.
Result<TableSums> readSums(const Result<Database *> &cache, const TableQuery &query,
                           const std::vector<qint64> &knownCounts)
{
    if (!cache)
        return cache.error();
    TableReader reader(**cache);
    auto totals = reader.totals(query);
    if (!totals)
        return totals.error();
    if (!knownCounts.empty())
        return TableSums{query, std::move(totals).value(), knownCounts};
    auto counts = reader.filterCounts(query.table, query.today);
    if (!counts)
        return counts.error();
    return TableSums{query, std::move(totals).value(), std::move(counts).value()};
}

} // namespace

TableQueryRunner::TableQueryRunner(CacheSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_headSlot(source.thread().newSlot())
    , m_idsSlot(source.slowThread().newSlot())
    , m_sumsSlot(source.slowThread().newSlot())
{
}

template<typename Answer>
void TableQueryRunner::deliver(const Result<Answer> &answer, void (TableQueryRunner::*arrived)(const Answer &))
{
    if (answer)
        emit(this->*arrived)(*answer);
    else
        emit failed(answer.error());
}

void TableQueryRunner::askIds(const TableQuery &query)
{
    m_isWaitingForIds = true;
    postIds(query, ++m_idsGeneration);
    postHeldSums();
}

void TableQueryRunner::askHeadAndIds(const TableQuery &query)
{
    m_isWaitingForIds = true;
    m_isWaitingForHead = true;
    postHead(query, ++m_idsGeneration);
}

void TableQueryRunner::postHead(const TableQuery &query, quint64 generation)
{
    const QPointer<TableQueryRunner> self(this);
    m_source.thread().post(m_headSlot,
                           [self, generation, query](const Result<Database *> &cache) -> ReaderThread::Delivery {
                               return [self, generation, query, answer = readIds(cache, query, headRows)] {
                                   if (self != nullptr && generation == self->m_idsGeneration)
                                       self->takeHead(query, answer);
                               };
                           });
}

/// What goes over all rows comes behind the first ones: most questions are narrowed further before that is of use.
void TableQueryRunner::takeHead(const TableQuery &query, const Result<TableIds> &head)
{
    const bool isWhole = head && qint64(head->ids.size()) < headRows;
    m_isWaitingForIds = !isWhole;
    if (!isWhole)
        postIds(query, m_idsGeneration);
    postHeldSums();
    if (head)
        deliver(head, isWhole ? &TableQueryRunner::idsRead : &TableQueryRunner::headRead);
}

void TableQueryRunner::postIds(const TableQuery &query, quint64 generation)
{
    const QPointer<TableQueryRunner> self(this);
    m_source.slowThread().post(m_idsSlot,
                               [self, generation, query](const Result<Database *> &cache) -> ReaderThread::Delivery {
                                   return [self, generation, answer = readIds(cache, query)] {
                                       if (self == nullptr || generation != self->m_idsGeneration)
                                           return;
                                       self->m_isWaitingForIds = false;
                                       self->deliver(answer, &TableQueryRunner::idsRead);
                                   };
                               });
}

void TableQueryRunner::askSums(const TableQuery &query)
{
    m_filterCounts.clear();
    askSums(query, {});
}

void TableQueryRunner::askTotals(const TableQuery &query)
{
    askSums(query, m_filterCounts);
}

void TableQueryRunner::askSums(const TableQuery &query, const std::vector<qint64> &knownCounts)
{
    ++m_sumsGeneration; // those under way are of another question
    if (m_isWaitingForHead)
        m_heldSums = [this, query, knownCounts] { postSums(query, knownCounts); };
    else
        postSums(query, knownCounts);
}

void TableQueryRunner::postHeldSums()
{
    m_isWaitingForHead = false;
    if (const auto post = std::exchange(m_heldSums, {}))
        post();
}

void TableQueryRunner::postSums(const TableQuery &query, const std::vector<qint64> &knownCounts)
{
    const QPointer<TableQueryRunner> self(this);
    m_source.slowThread().post(m_sumsSlot,
                               [self, generation = m_sumsGeneration, query,
                                knownCounts](const Result<Database *> &cache) -> ReaderThread::Delivery {
                                   return [self, generation, answer = readSums(cache, query, knownCounts)] {
                                       if (self == nullptr || generation != self->m_sumsGeneration)
                                           return;
                                       if (answer)
                                           self->m_filterCounts = answer->filterCounts;
                                       self->deliver(answer, &TableQueryRunner::sumsRead);
                                   };
                               });
}

void TableQueryRunner::forget()
{
    ++m_idsGeneration;
    ++m_sumsGeneration;
    m_filterCounts.clear();
    m_heldSums = {};
    m_isWaitingForIds = false;
    m_isWaitingForHead = false;
}

} // namespace freshet
