// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/openquestions.h"
#include "refresh/refreshreport.h"
#include "store/accountcheck.h"
#include "store/snapshotwriter.h"

#include <set>

namespace freshet {

/// Finds out what the lists of a refresh do not show: rows that should have come and did not, and customers whose
/// account does not fit their documents. UISP has no "modified since"; but every payment, deletion or reversal moves a
/// balance, an open amount or a cover, and those are in the lists. Asked round by round until nothing is left open, or
/// nothing moves any more: what then still contradicts is UISP's own contradiction, and is asked about again only when
/// its figures change. Lives in the writing thread.
class Reconciliation
{
public:
    /// `cache` and `writer` must outlive it.
    Reconciliation(Database &cache, SnapshotWriter &writer, RefreshMode mode, bool isHistoryComplete);

    /// `ended`: keys of the lists that were read to their end.
    Result<OpenQuestions> nextQuestions(const std::vector<Entity> &completeLists, const std::set<QString> &ended);
    /// Rows without an answer are kept as held: they are as of before this refresh.
    Result<void> takeAnswers(const Answers &answers);
    /// A page of a customer's own list came.
    void notePage(const QString &list, Entity entity, const std::vector<RecordId> &ids);

    /// Rows of customers that are gone, and that nobody else has: gone as well. Before publishing.
    Result<void> markRowsOfGoneCustomers();
    /// Call inside the publishing transaction.
    Result<void> keepContradictions();
    /// The lists of single customers that were read to their ends, by key, but those among `unclear`.
    [[nodiscard]] std::vector<QString> listsOfCustomersRead(const std::set<QString> &unclear) const;
    /// There is more to clear up than single reads can.
    [[nodiscard]] bool wantsFullCheck() const { return m_wantsFullCheck; }
    /// Whether accounts and documents were read so that they can be compared.
    [[nodiscard]] bool hasCompared() const { return m_hasCompared; }
    /// Customers whose account did not fit their documents at last, though perhaps only because it moved meanwhile:
    /// nobody may be accused of it. What stood still is UISP's own contradiction.
    [[nodiscard]] const std::vector<RecordId> &movingAccounts() const { return m_moving; }

private:
    Result<void> addMissing(Entity entity, const QString &condition, MissingRows &records);
    Result<void> addMissingOfCustomersRead(MissingRows &records);
    Result<void> addRowsOfGoneCustomers(MissingRows &records);
    Result<std::vector<RecordId>> customersToRead();
    Result<void> forgetReadingsOverruled();
    [[nodiscard]] bool canCompareAccounts(const std::vector<Entity> &complete, const std::set<QString> &ended) const;
    Result<std::vector<RecordId>> customersInDoubt();
    [[nodiscard]] bool isWorthReading(const AccountContradiction &contradiction, const QString &standing);

    Database &m_cache;
    SnapshotWriter &m_writer;
    RefreshMode m_mode;
    bool m_isHistoryComplete;
    bool m_wantsFullCheck = false;
    bool m_hasCompared = false;
    std::map<Entity, IdSet> m_asked;                              ///< rows are asked for once a run
    IdSet m_goneLookedInto;                                       ///< customers
    std::map<RecordId, int> m_readings;                           ///< of customers
    std::map<RecordId, QString> m_figuresBefore;                  ///< of customers that were read, before that
    std::map<RecordId, std::map<Entity, IdSet>> m_seenOfCustomer; ///< in the reading under way
    std::vector<RecordId> m_customersRead;                        ///< in the last round
    IdSet m_completelyRead;                                       ///< customers, in any round
    std::vector<AccountContradiction> m_standing;
    std::vector<RecordId> m_moving; ///< sorted
    /// Customers whose covers disagree although they were read, or of whom an earlier run has said so.
    std::set<RecordId> m_doubtful;
};

} // namespace freshet
