// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace freshet {

/// The walk over all rows behind suspectAccounts(): rows that contradict themselves (A4 to A7, A14, A15, A20), covers
/// that do not stand on both of their ends (A8), payments that look alike (A12). Inside the store only.
class SuspectScan
{
public:
    /// `cache` must outlive the scan. `duplicateDays` as in AuditRules.
    SuspectScan(Database &cache, int duplicateDays);

    Result<void> run();
    [[nodiscard]] const QSet<RecordId> &suspects() const { return m_suspects; }

private:
    struct Payer
    {
        int currency = 0;
        qint64 marks = 0; ///< of what came in less of what went out
    };
    Result<void> readCurrencies();
    Result<void> readCustomers();
    Result<void> readDoubtful();
    Result<void> scanServices();
    Result<void> scanInvoices();
    Result<void> scanPayments();
    Result<void> scanRefunds();
    Result<void> scanCreditNotes();
    void compareMarks();
    Result<void> findAlike();
    Result<void> findSameProviderId();
    Result<void> addMarks(const QString &table, int sign);
    Payer *payerOf(const QSqlQuery &row);
    void checkRow(const QSqlQuery &row, const Payer &payer);
    [[nodiscard]] QString currencySql(const QString &column) const;
    Result<QSqlQuery> ask(const QString &statement);

    Database &m_cache;
    int m_duplicateDays;
    QStringList m_currencies;
    QHash<RecordId, Payer> m_payers;
    QSet<RecordId> m_suspects;
};

} // namespace freshet
