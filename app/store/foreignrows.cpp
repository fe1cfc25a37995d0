// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreignrows.h"

#include "store/storedvalues.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace freshet {

namespace {

using Ids = std::set<RecordId>;
using IdsByEntity = std::map<Entity, Ids>;

constexpr std::array coverEnds = {Entity::Invoice, Entity::Payment, Entity::Refund, Entity::CreditNote};

template<typename Visit>
void visitRows(const CustomerAccount &account, Visit visit)
{
    visit(Entity::Invoice, account.invoices);
    visit(Entity::Payment, account.payments);
    visit(Entity::Refund, account.refunds);
    visit(Entity::CreditNote, account.creditNotes);
}

/// What the account's covers name and the account itself does not have.
IdsByEntity namedElsewhere(const CustomerAccount &account)
{
    IdsByEntity named;
    IdsByEntity own;
    visitRows(account, [&](Entity entity, const auto &rows) {
        for (const auto &row : rows) {
            own[entity].insert(row.id);
            for (const PaymentCover &cover : row.covers) {
                for (const auto &[end, id] :
                     {std::pair(Entity::Invoice, cover.invoiceId), std::pair(Entity::Payment, cover.paymentId),
                      std::pair(Entity::Refund, cover.refundId), std::pair(Entity::CreditNote, cover.creditNoteId)}) {
                    if (id)
                        named[end].insert(*id);
                }
            }
        }
    });
    IdsByEntity elsewhere;
    for (const Entity end : coverEnds)
        std::ranges::set_difference(named[end], own[end], std::inserter(elsewhere[end], elsewhere[end].end()));
    return elsewhere;
}

/// Whether UISP ever told all rows of that kind; before, one that we do not have may well be there.
Result<bool> isListKnown(Database &cache, Entity entity)
{
    const Result<QVariant> read =
        cache.value(QStringLiteral("SELECT count(*) FROM list_state WHERE entity = '%1'").arg(entityKey(entity)));
    return read ? Result<bool>(read->toInt() > 0) : read.error();
}

Result<std::map<RecordId, ForeignRow>> rowsOf(Database &cache, Entity entity, const Ids &wanted)
{
    const Result<bool> isKnown = isListKnown(cache, entity);
    if (!isKnown)
        return isKnown.error();
    std::map<RecordId, ForeignRow> found;
    for (const RecordId id : wanted)
        found[id] = {entity, id, *isKnown ? ForeignRow::State::Missing : ForeignRow::State::Unknown, {}, {}};
    const std::vector<RecordId> ids(wanted.begin(), wanted.end());
    Result<QSqlQuery> rows = cache.prepare(
        QStringLiteral("SELECT id, customer_id, covers, gone_since IS NOT NULL, held_at IS NOT NULL FROM %1 "
                       "WHERE id IN (SELECT value FROM json_each(?)) UNION ALL "
                       "SELECT id, NULL, '[]', 0, 1 FROM row_errors WHERE entity = '%1' AND id IN "
                       "(SELECT value FROM json_each(?)) AND id NOT IN (SELECT id FROM %1)")
            .arg(entityKey(entity)));
    if (!rows)
        return rows.error();
    rows->bindValue(0, jsonIdList(ids));
    rows->bindValue(1, jsonIdList(ids));
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("other ends of covers")); !asked)
        return asked.error();
    while (rows->next()) {
        ForeignRow &row = found[rows->value(0).toLongLong()];
        row.customerId = storedId(rows->value(1));
        row.covers = storedCovers(rows->value(2).toString()).value_or(std::vector<PaymentCover>());
        row.state = rows->value(4).toBool()   ? ForeignRow::State::Unknown
                    : rows->value(3).toBool() ? ForeignRow::State::Gone
                                              : ForeignRow::State::There;
    }
    return found;
}

} // namespace

Result<void> readForeignRows(Database &cache, std::vector<CustomerAccount> &accounts)
{
    std::vector<IdsByEntity> named;
    IdsByEntity wanted;
    for (const CustomerAccount &account : accounts) {
        named.push_back(namedElsewhere(account));
        for (const auto &[entity, ids] : named.back())
            wanted[entity].insert(ids.begin(), ids.end());
    }
    for (const Entity entity : coverEnds) {
        if (wanted[entity].empty())
            continue;
        const Result<std::map<RecordId, ForeignRow>> rows = rowsOf(cache, entity, wanted[entity]);
        if (!rows)
            return rows.error();
        for (size_t i = 0; i < accounts.size(); ++i) {
            for (const RecordId id : named[i][entity])
                accounts[i].foreignRows.push_back(rows->at(id));
        }
    }
    return {};
}

} // namespace freshet
