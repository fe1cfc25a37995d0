// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/ledgercheck.h"

#include "store/database.h"
#include "store/keptledgers.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <map>

namespace freshet::test {

namespace {

using namespace demo;

/// Ids of rows and the customers they belong to.
using Owners = QHash<RecordId, RecordId>;

class Auditor
{
public:
    Auditor(const QString &cachePath, const World &world, const std::set<RecordId> &entangled)
        : m_cache(Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly))
        , m_tables(world.tables())
        , m_entangled(entangled)
    {
    }

    QStringList disagreements()
    {
        if (!m_cache)
            return {m_cache.error().detail};
        checkStandings();
        checkRows("services", m_tables.services, [](const ServiceEntry &) { return true; });
        checkRows("invoices", m_tables.invoices, movesBalance);
        checkRows("payments", m_tables.payments, [](const PaymentEntry &) { return true; });
        checkRows("refunds", m_tables.refunds, [](const RefundEntry &) { return true; });
        checkRows("credit_notes", m_tables.creditNotes, [](const CreditNoteEntry &) { return true; });
        checkKeptLedgers();
        return m_found;
    }

    QStringList wronglyGone()
    {
        if (!m_cache)
            return {m_cache.error().detail};
        checkGone("customers", m_tables.customers);
        checkGone("services", m_tables.services);
        checkGone("invoices", m_tables.invoices);
        checkGone("payments", m_tables.payments);
        checkGone("refunds", m_tables.refunds);
        checkGone("credit_notes", m_tables.creditNotes);
        return m_found;
    }

private:
    /// Drafts count: they are among the open ones that every refresh reads.
    static bool movesBalance(const InvoiceEntry &invoice)
    {
        return invoice.toPay > 0 ? invoice.status != InvoiceStatus::Void
                                 : invoice.status == InvoiceStatus::Paid &&
                                       std::ranges::any_of(invoice.covers, [](const CoverEntry &cover) {
                                           return cover.paymentId != 0;
                                       });
    }

    void expect(bool isTrue, const QString &what)
    {
        if (!isTrue)
            m_found.append(what);
    }

    void expectSame(const char *what, RecordId customer, qint64 ours, qint64 uisp)
    {
        expect(
            ours == uisp,
            QStringLiteral("customer %1: %2 is %3, not %4").arg(customer).arg(QLatin1String(what)).arg(ours).arg(uisp));
    }

    QSqlQuery query(const QString &statement)
    {
        QSqlQuery query((*m_cache)->sql());
        if (!query.exec(statement))
            m_found.append(query.lastError().text());
        return query;
    }

    void checkStandings()
    {
        QSqlQuery row = query(QStringLiteral(
            "SELECT id, account_outstanding, account_credit, (SELECT coalesce(sum(remaining), 0) FROM invoices i WHERE "
            "i.customer_id = c.id AND i.gone_since IS NULL AND i.status IN (1, 2, 3, 5)), (SELECT "
            "coalesce(sum(unallocated), 0) FROM payments p WHERE p.customer_id = c.id AND p.gone_since IS NULL) FROM "
            "customers c WHERE gone_since IS NULL"));
        size_t known = 0;
        while (row.next()) {
            const RecordId id = row.value(0).toLongLong();
            const CustomerEntry *customer = m_tables.customers.find(id);
            expect(customer != nullptr, QStringLiteral("customer %1: UISP has it no more").arg(id));
            if (customer == nullptr)
                continue;
            ++known;
            expectSame("outstanding", id, row.value(1).toLongLong(), customer->outstanding);
            expectSame("credit", id, row.value(2).toLongLong(), customer->credit);
            expectSame("the sum of open invoices", id, row.value(3).toLongLong(), customer->outstanding);
            expectSame("the sum of unused payments", id, row.value(4).toLongLong(), customer->credit);
        }
        expect(known == m_tables.customers.size(),
               QStringLiteral("customers: %1 of %2").arg(known).arg(m_tables.customers.size()));
    }

    /// What is kept for judging everybody says what the rows say.
    void checkKeptLedgers()
    {
        Database &cache = **m_cache;
        const auto byCustomer = [](std::map<RecordId, CustomerLedger> &found) {
            return [&found](std::vector<CustomerLedger> &&ledgers) {
                for (CustomerLedger &ledger : ledgers)
                    found.emplace(ledger.customerId, std::move(ledger));
                return Result<void>();
            };
        };
        std::map<RecordId, CustomerLedger> kept;
        std::map<RecordId, CustomerLedger> read;
        expect(areLedgersKept(cache).value(), QStringLiteral("no ledgers are kept"));
        expect(readAllLedgers(cache, byCustomer(kept)).ok() && readLedgers(cache, {}, byCustomer(read)).ok(),
               QStringLiteral("ledgers cannot be read"));
        expect(kept == read, QStringLiteral("the kept ledgers are not those of the rows"));
    }

    template<typename Entry, typename Wanted>
    void checkRows(const char *table, const Table<Entry> &entries, Wanted isOwed)
    {
        const Owners live = liveOwners(table);
        for (auto row = live.begin(); row != live.end(); ++row)
            expect(entries.find(row.key()) != nullptr || m_entangled.contains(row.value()),
                   QStringLiteral("%1 %2 of customer %3: UISP has it no more")
                       .arg(QLatin1String(table))
                       .arg(row.key())
                       .arg(row.value()));
        for (const Entry &entry : entries)
            expect(live.contains(entry.id) || !isOwed(entry) || m_entangled.contains(entry.customerId),
                   QStringLiteral("%1 %2 of customer %3 is missing")
                       .arg(QLatin1String(table))
                       .arg(entry.id)
                       .arg(entry.customerId));
    }

    template<typename Entry>
    void checkGone(const char *table, const Table<Entry> &entries)
    {
        QSqlQuery row =
            query(QStringLiteral("SELECT id FROM %1 WHERE gone_since IS NOT NULL").arg(QLatin1String(table)));
        while (row.next())
            expect(entries.find(row.value(0).toLongLong()) == nullptr,
                   QStringLiteral("%1 %2 was taken for gone").arg(QLatin1String(table)).arg(row.value(0).toLongLong()));
    }

    Owners liveOwners(const char *table)
    {
        QSqlQuery row =
            query(QStringLiteral("SELECT id, customer_id FROM %1 WHERE gone_since IS NULL").arg(QLatin1String(table)));
        Owners found;
        while (row.next())
            found.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
        return found;
    }

    Result<std::unique_ptr<Database>> m_cache;
    const Tables &m_tables;
    const std::set<RecordId> &m_entangled;
    QStringList m_found;
};

} // namespace

QStringList disagreements(const QString &cachePath, const World &world, const std::set<RecordId> &entangled)
{
    return Auditor(cachePath, world, entangled).disagreements();
}

QStringList wronglyGone(const QString &cachePath, const World &world)
{
    const std::set<RecordId> nobody;
    return Auditor(cachePath, world, nobody).wronglyGone();
}

} // namespace freshet::test
