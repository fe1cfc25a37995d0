// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reconciliation.h"

#include "store/coveragreement.h"
#include "store/doubtfulcustomers.h"
#include "store/stagedrefresh.h"
#include "uisp/lists.h"

#include <algorithm>

namespace freshet {

namespace {

/// A customer who is written to while we read is read this often; the next refresh finds what is left.
constexpr int mostReadings = 3;
/// More contradicting accounts than this, and than a fifth of all, are cleared up by a full check.
constexpr qint64 alwaysReadable = 200;

bool contains(const std::vector<Entity> &entities, Entity entity)
{
    return std::ranges::find(entities, entity) != entities.end();
}

} // namespace

Reconciliation::Reconciliation(Database &cache, SnapshotWriter &writer, RefreshMode mode, bool isHistoryComplete)
    : m_cache(cache)
    , m_writer(writer)
    , m_mode(mode)
    , m_isHistoryComplete(isHistoryComplete)
{
}

Result<OpenQuestions> Reconciliation::nextQuestions(const std::vector<Entity> &completeLists,
                                                    const std::set<QString> &ended)
{
    OpenQuestions questions;
    for (const Entity entity : completeLists) {
        if (const Result<void> added = addMissing(entity, {}, questions.records); !added)
            return added.error();
    }
    if (ended.contains(openInvoicesKey())) {
        if (const Result<void> added = addMissing(Entity::Invoice, QStringLiteral("status < 3"), questions.records);
            !added)
            return added.error();
    }
    if (ended.contains(loosePaymentsKey())) {
        if (const Result<void> added =
                addMissing(Entity::Payment, QStringLiteral("customer_id IS NULL"), questions.records);
            !added)
            return added.error();
    }
    if (const Result<void> added = addMissingOfCustomersRead(questions.records); !added)
        return added.error();
    if (const Result<void> added = addRowsOfGoneCustomers(questions.records); !added)
        return added.error();
    // Rows first: they may clear up an account.
    if (!questions.records.empty() || !canCompareAccounts(completeLists, ended))
        return questions;
    Result<std::vector<RecordId>> customers = customersToRead();
    if (!customers)
        return customers.error();
    questions.customers = std::move(*customers);
    return questions;
}

Result<void> Reconciliation::addMissing(Entity entity, const QString &condition, MissingRows &records)
{
    const auto table = m_writer.staged().tables.find(entity);
    if (table == m_writer.staged().tables.end())
        return {};
    const Result<std::vector<RecordId>> missing = table->second.missing(condition);
    if (!missing)
        return missing.error();
    for (const RecordId id : *missing) {
        if (m_asked[entity].insert(id))
            records[entity].push_back(id);
    }
    return {};
}

/// Documents that were the customer's, and that his own lists show no more.
Result<void> Reconciliation::addMissingOfCustomersRead(MissingRows &records)
{
    for (const RecordId customer : std::exchange(m_customersRead, {})) {
        std::map<Entity, IdSet> seen = m_seenOfCustomer.extract(customer).mapped();
        for (const Entity entity : {Entity::Invoice, Entity::Payment}) {
            const Result<std::vector<RecordId>> known =
                documentsOf(m_cache, m_writer.staged().tables.at(entity), {customer});
            if (!known)
                return known.error();
            for (const RecordId id : *known) {
                if (!seen[entity].contains(id) && m_asked[entity].insert(id))
                    records[entity].push_back(id);
            }
        }
    }
    return {};
}

/// Rows that were read before their customer vanished from UISP while we were still reading: most are gone with him.
Result<void> Reconciliation::addRowsOfGoneCustomers(MissingRows &records)
{
    std::vector<RecordId> customers;
    for (const RecordId id : m_writer.staged().tables.at(Entity::Customer).states().gone().ids()) {
        if (m_goneLookedInto.insert(id))
            customers.push_back(id);
    }
    if (customers.empty())
        return {};
    for (const auto &[entity, table] : m_writer.staged().tables) {
        if (entity == Entity::Customer)
            continue;
        const Result<std::vector<RecordId>> rows = documentsOf(m_cache, table, customers);
        if (!rows)
            return rows.error();
        std::ranges::copy_if(*rows, std::back_inserter(records[entity]),
                             [&states = table.states()](RecordId id) { return states.seen().contains(id); });
        m_asked[entity].insertAll(records[entity]);
    }
    std::erase_if(records, [](const auto &rows) { return rows.second.empty(); });
    return {};
}

bool Reconciliation::canCompareAccounts(const std::vector<Entity> &complete, const std::set<QString> &ended) const
{
    if (m_mode == RefreshMode::FullCheck)
        return contains(complete, Entity::Customer) && contains(complete, Entity::Invoice) &&
               contains(complete, Entity::Payment);
    // Without the old payments nobody knows what credit is left of them.
    return m_isHistoryComplete && contains(complete, Entity::Customer) && ended.contains(openInvoicesKey()) &&
           ended.contains(newPaymentsKey());
}

Result<std::vector<RecordId>> Reconciliation::customersToRead()
{
    const Result<std::vector<AccountContradiction>> contradictions = accountContradictions(m_cache, m_writer.staged());
    const Result<std::map<RecordId, QString>> standing = standingContradictions(m_cache);
    const Result<std::vector<RecordId>> doubtful = customersInDoubt();
    if (!contradictions || !standing)
        return contradictions ? standing.error() : contradictions.error();
    if (!doubtful)
        return doubtful.error();
    m_hasCompared = true;
    m_standing.clear();
    m_moving.clear();
    std::set<RecordId> customers;
    for (const AccountContradiction &contradiction : *contradictions) {
        const auto known = standing->find(contradiction.customerId);
        if (isWorthReading(contradiction, known == standing->end() ? QString() : known->second))
            customers.insert(contradiction.customerId);
        if (m_standing.empty() || m_standing.back().customerId != contradiction.customerId)
            m_moving.push_back(contradiction.customerId);
    }
    std::ranges::copy_if(*doubtful, std::inserter(customers, customers.end()),
                         [this](RecordId customer) { return !m_readings.contains(customer); });
    const qint64 total = m_writer.staged().tables.at(Entity::Customer).states().seen().size();
    if (qint64(customers.size()) > std::max(alwaysReadable, total / 5)) {
        m_wantsFullCheck = true;
        return std::vector<RecordId>();
    }
    for (const RecordId customer : customers)
        ++m_readings[customer];
    return std::vector<RecordId>(customers.begin(), customers.end());
}

/// Customers of whom something may be missing although no account tells of it, without those who are gone.
Result<std::vector<RecordId>> Reconciliation::customersInDoubt()
{
    const Result<std::vector<RecordId>> disagreeing = customersWithDisagreeingCovers(m_cache, m_writer.staged());
    const Result<std::vector<RecordId>> back = customersWhoAreBack(m_cache, m_writer.staged());
    const Result<std::vector<RecordId>> before = doubtfulCustomers(m_cache);
    if (!disagreeing || !back)
        return disagreeing ? back.error() : disagreeing.error();
    if (!before)
        return before.error();
    const IdSet &gone = m_writer.staged().tables.at(Entity::Customer).states().gone();
    m_doubtful.clear();
    std::ranges::copy_if(*disagreeing, std::inserter(m_doubtful, m_doubtful.end()),
                         [this](RecordId customer) { return m_readings.contains(customer); });
    std::vector<RecordId> doubtful = *disagreeing;
    doubtful.insert(doubtful.end(), back->begin(), back->end());
    // A full check reads all documents anyhow.
    if (m_mode == RefreshMode::Refresh) {
        doubtful.insert(doubtful.end(), before->begin(), before->end());
        std::ranges::copy_if(*before, std::inserter(m_doubtful, m_doubtful.end()),
                             [this](RecordId customer) { return !m_completelyRead.contains(customer); });
    }
    std::erase_if(doubtful, [&gone](RecordId customer) { return gone.contains(customer); });
    std::erase_if(m_doubtful, [&gone](RecordId customer) { return gone.contains(customer); });
    return doubtful;
}

/// Keeps in mind what is not, because reading it again has not moved it.
bool Reconciliation::isWorthReading(const AccountContradiction &contradiction, const QString &standing)
{
    const QString before = std::exchange(m_figuresBefore[contradiction.customerId], contradiction.figures);
    const bool wasRead = m_completelyRead.contains(contradiction.customerId);
    if (contradiction.figures == standing || (wasRead && contradiction.figures == before)) {
        m_standing.push_back(contradiction);
        return false;
    }
    const auto readings = m_readings.find(contradiction.customerId);
    return readings == m_readings.end() || (wasRead && readings->second < mostReadings);
}

Result<void> Reconciliation::takeAnswers(const Answers &answers)
{
    std::vector<HeldRow> held;
    for (const auto &[entity, ids] : answers.unanswered) {
        for (const RecordId id : ids)
            held.push_back({entity, id, std::nullopt, {}, QStringLiteral("could not be asked about")});
    }
    if (Result<void> kept = m_writer.hold(held); !kept)
        return kept;
    for (const auto &[entity, ids] : answers.gone)
        m_writer.markGone(entity, ids);
    m_customersRead = answers.customersRead;
    m_completelyRead.insertAll(answers.customersRead);
    for (const RecordId customer : m_customersRead)
        m_seenOfCustomer.try_emplace(customer); // a customer without any document
    return {};
}

void Reconciliation::notePage(const QString &list, Entity entity, const std::vector<RecordId> &ids)
{
    if (const std::optional<RecordId> customer = customerOfList(list))
        m_seenOfCustomer[*customer][entity].insertAll(ids);
}

Result<void> Reconciliation::markRowsOfGoneCustomers()
{
    for (const RecordId customer : m_writer.staged().tables.at(Entity::Customer).states().gone().ids()) {
        for (auto &[entity, table] : m_writer.staged().tables) {
            if (entity == Entity::Customer)
                continue;
            const Result<std::vector<RecordId>> rows = table.missing(QStringLiteral("customer_id = %1").arg(customer));
            if (!rows)
                return rows.error();
            m_writer.markGone(entity, *rows);
        }
    }
    return {};
}

Result<void> Reconciliation::keepContradictions()
{
    if (const Result<void> forgotten = forgetReadingsOverruled(); !forgotten)
        return forgotten;
    if (!m_hasCompared)
        return {};
    if (const Result<void> kept = keepDoubtfulCustomers(m_cache, {m_doubtful.begin(), m_doubtful.end()}); !kept)
        return kept;
    return keepStandingContradictions(m_cache, m_standing);
}

/// What a full check has confirmed since does not hang on the reading of single customers any more.
Result<void> Reconciliation::forgetReadingsOverruled()
{
    return m_cache.execute(QStringLiteral(
        "DELETE FROM list_state WHERE entity LIKE '%\\_of\\_customer\\_%' ESCAPE '\\' AND confirmed_at <= "
        "(SELECT min(confirmed_at) FROM list_state WHERE entity IN ('invoices', 'payments'))"));
}

std::vector<QString> Reconciliation::listsOfCustomersRead(const std::set<QString> &unclear) const
{
    std::vector<QString> lists;
    for (const RecordId customer : m_completelyRead.ids()) {
        for (const ListQuery &list : listsOfCustomer(customer)) {
            if (!unclear.contains(list.key))
                lists.push_back(list.key);
        }
    }
    return lists;
}

} // namespace freshet
