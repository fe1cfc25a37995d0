// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/database.h"

#include <QStringList>

#include <array>
#include <atomic>
#include <vector>

/// What the search box finds rows by: of customers everything that people ask for (searchText()), of invoices the
/// number, of payments the provider's id. Inside the store only.
namespace freshet {

inline constexpr std::array searchedEntities = {Entity::Customer, Entity::Invoice, Entity::Payment};

/// The full-text index of one entity. Call its writing functions inside a transaction; follow() and forget() in the one
/// that writes the rows.
class SearchIndex
{
public:
    SearchIndex(Database &cache, Entity entity);

    /// Takes over the texts of staged rows that differ from the live ones; call before they are written over them. Does
    /// nothing while the index is not filled, and for an entity that is not searched.
    Result<void> follow(const QString &stagedTable);
    /// Empties the index; the next fillIfEmpty() reads all rows. Cheaper than follow() when most rows are new.
    Result<void> forget();
    /// Fills the index from the live table unless it is filled: after a first load or forget(), and of a file from
    /// before there was an index.
    Result<void> fillIfEmpty();
    /// False as long as nothing can be found by it.
    [[nodiscard]] Result<bool> isFilled();

    [[nodiscard]] static QString table(Entity entity); ///< e.g. "invoices_found"
    /// Without table name: the column that is searched; empty when the entity is not.
    [[nodiscard]] static QString column(Entity entity);

private:
    struct Entry
    {
        RecordId id = 0;
        QString text;
    };
    [[nodiscard]] QString filled(QString statement) const;
    [[nodiscard]] QString folded(const QString &text) const;
    Result<void> write(const char *statement, const std::vector<Entry> &entries);
    Result<void> fillFolded();

    Database &m_cache;
    Entity m_entity;
};

/// Fills all of them that are not, each in a transaction of its own. Before each one it looks whether it is still
/// wanted: Cancelled then. A refresh does not wait for it; until then everything is found by looking at all rows.
Result<void> fillSearchIndexes(Database &cache, const std::atomic<bool> &isCancelled);

/// Stands in a condition on `idSql`, before "… LIKE :needle" on the searched column, for what the index has to say to
/// it: a comment until narrowed() puts that in.
[[nodiscard]] QString narrowingMark(Entity entity, const QString &idSql);
/// `sql` with "idSql is one of what `<table>_found` has for `termsPlaceholder` AND" for the marks of that entity.
[[nodiscard]] QString narrowed(QString sql, Entity entity, const QString &termsPlaceholder);

/// The condition for `<table>_found MATCH`: rows that have every three letters of every word. Such a row need not have
/// the word itself, so look at its text. Words shorter than three letters say nothing; empty when all are.
[[nodiscard]] QString foundTerms(const QStringList &foldedWords);

} // namespace freshet
