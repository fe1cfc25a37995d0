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

} // namespace

Result<std::vector<RecordId>> customersWithDisagreeingCovers(Database &cache, const StagedRefresh &staged)
{
    const RecordTable &invoiceTable = staged.tables.at(Entity::Invoice);
    const RecordTable &paymentTable = staged.tables.at(Entity::Payment);
    const auto stagedRows = [](const RecordTable &table) {
        const EntityCounts counts = table.states().counts();
        return counts.added + counts.changed;
    };
    if (stagedRows(invoiceTable) + stagedRows(paymentTable) > mostRows || invoiceTable.isLiveEmpty())
        return std::vector<RecordId>();
    Result<Documents> invoices = stagedDocuments(cache, invoiceTable);
    Result<Documents> payments = stagedDocuments(cache, paymentTable);
    if (!invoices || !payments)
        return invoices ? payments.error() : invoices.error();
    const Documents newInvoices = *invoices;
    const Documents newPayments = *payments;
    if (const Result<void> added =
            addLive(cache, invoiceTable, othersOf(newPayments, &PaymentCover::invoiceId), *invoices);
        !added)
        return added.error();
    if (const Result<void> added =
            addLive(cache, paymentTable, othersOf(newInvoices, &PaymentCover::paymentId), *payments);
        !added)
        return added.error();
    std::set<RecordId> customers;
    compare(newInvoices, &PaymentCover::paymentId, *payments, &PaymentCover::invoiceId, customers);
    compare(newPayments, &PaymentCover::invoiceId, *invoices, &PaymentCover::paymentId, customers);
    return std::vector<RecordId>(customers.begin(), customers.end());
}

} // namespace freshet
