// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coveragreement.h"

#include "store/storedvalues.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace freshet {

namespace {

/// More changed rows than this come from a reading of everything, both sides included.
constexpr qint64 mostRows = 20'000;

/// An invoice or a payment with its covers.
struct Document
{
    std::optional<RecordId> customerId;
    std::vector<PaymentCover> covers;
    std::vector<PaymentCover> before{}; ///< as it is live, for a staged one
};

using Documents = std::unordered_map<RecordId, Document>;

/// Which document a cover names on its other side.
using OtherSide = std::optional<RecordId> PaymentCover::*;

Result<Documents> readDocuments(Database &cache, const QString &statement)
{
    Result<QSqlQuery> rows = cache.prepare(statement);
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("covers")); !asked)
        return asked.error();
    const auto coversIn = [&rows](int column) {
        return storedCovers(rows->value(column).toString()).value_or(std::vector<PaymentCover>());
    };
    Documents documents;
    while (rows->next())
        documents.emplace(rows->value(0).toLongLong(), Document{storedId(rows->value(1)), coversIn(2), coversIn(3)});
    return documents;
}

Result<Documents> stagedDocuments(Database &cache, const RecordTable &table)
{
    return readDocuments(cache,
                         QStringLiteral("SELECT s.id, s.customer_id, s.covers, coalesce(l.covers, '[]') FROM %1 s "
                                        "LEFT JOIN %2 l ON l.id = s.id AND l.gone_since IS NULL")
                             .arg(table.stagedName(), table.name()));
}

/// The documents that `documents` name on the other side of their covers, now or before.
IdSet othersOf(const Documents &documents, OtherSide other)
{
    IdSet ids;
    for (const auto &[id, document] : documents) {
        for (const auto *covers : {&document.covers, &document.before}) {
            for (const PaymentCover &cover : *covers) {
                if (cover.*other)
                    ids.insert(*(cover.*other));
            }
        }
    }
    return ids;
}

/// Adds the live rows among `wanted` that are neither staged nor gone.
Result<void> addLive(Database &cache, const RecordTable &table, const IdSet &wanted, Documents &documents)
{
    std::vector<RecordId> ids = wanted.ids();
    std::erase_if(ids, [&](RecordId id) { return documents.contains(id) || table.states().gone().contains(id); });
    Result<Documents> live =
        readDocuments(cache, QStringLiteral("SELECT id, customer_id, covers, '[]' FROM %1 WHERE gone_since IS NULL "
                                            "AND id IN (SELECT value FROM json_each('%2'))")
                                 .arg(table.name(), jsonIdList(ids)));
    if (!live)
        return live.error();
    documents.merge(*live);
    return {};
}

std::set<RecordId> coversBetween(const Document *document, OtherSide other, RecordId id)
{
    std::set<RecordId> covers;
    for (const PaymentCover &cover : document ? document->covers : std::vector<PaymentCover>()) {
        if (cover.*other == id)
            covers.insert(cover.id);
    }
    return covers;
}

const Document *find(const Documents &documents, RecordId id)
{
    const auto document = documents.find(id);
    return document == documents.end() ? nullptr : &document->second;
}

/// Compares each document of one side with those on the other that it names.
void compare(const Documents &documents, OtherSide other, const Documents &others, OtherSide own,
             std::set<RecordId> &customers)
{
    for (const auto &[id, document] : documents) {
        for (const RecordId otherId : othersOf({{id, document}}, other).ids()) {
            const Document *partner = find(others, otherId);
            if (coversBetween(&document, other, otherId) == coversBetween(partner, own, id))
                continue;
            for (const Document *side : {&document, partner}) {
                if (side && side->customerId)
                    customers.insert(*side->customerId);
            }
        }
    }
}

/// One kind of document, and how covers name it.
struct Side
{
    Entity entity;
    OtherSide id;
};

constexpr Side invoiceSide{Entity::Invoice, &PaymentCover::invoiceId};
constexpr Side paymentSide{Entity::Payment, &PaymentCover::paymentId};
constexpr Side refundSide{Entity::Refund, &PaymentCover::refundId};
constexpr Side creditNoteSide{Entity::CreditNote, &PaymentCover::creditNoteId};

/// Compares the staged documents of both sides with those that they name on the other.
Result<void> compareSides(Database &cache, const StagedRefresh &staged, const Side &one, const Side &other,
                          std::set<RecordId> &customers)
{
    const RecordTable &ones = staged.tables.at(one.entity);
    const RecordTable &others = staged.tables.at(other.entity);
    const Result<Documents> newOnes = stagedDocuments(cache, ones);
    const Result<Documents> newOthers = stagedDocuments(cache, others);
    if (!newOnes || !newOthers)
        return newOnes ? newOthers.error() : newOnes.error();
    Documents allOnes = *newOnes;
    Documents allOthers = *newOthers;
    if (const Result<void> added = addLive(cache, ones, othersOf(*newOthers, one.id), allOnes); !added)
        return added;
    if (const Result<void> added = addLive(cache, others, othersOf(*newOnes, other.id), allOthers); !added)
        return added;
    compare(*newOnes, other.id, allOthers, one.id, customers);
    compare(*newOthers, one.id, allOnes, other.id, customers);
    return {};
}

} // namespace

Result<std::vector<RecordId>> customersWithDisagreeingCovers(Database &cache, const StagedRefresh &staged)
{
    qint64 rows = 0;
    for (const Entity entity : {Entity::Invoice, Entity::Payment}) {
        const EntityCounts counts = staged.tables.at(entity).states().counts();
        rows += counts.added + counts.changed;
    }
    std::set<RecordId> customers;
    // Customers without an invoice are no first load but a provider that begins.
    const bool isFirstLoad =
        staged.tables.at(Entity::Customer).isLiveEmpty() && staged.tables.at(Entity::Invoice).isLiveEmpty();
    if (rows > mostRows || isFirstLoad)
        return std::vector<RecordId>();
    for (const auto &[one, other] : {std::pair(invoiceSide, paymentSide), std::pair(paymentSide, refundSide),
                                     std::pair(invoiceSide, creditNoteSide)}) {
        if (const Result<void> compared = compareSides(cache, staged, one, other, customers); !compared)
            return compared.error();
    }
    return std::vector<RecordId>(customers.begin(), customers.end());
}

} // namespace freshet
