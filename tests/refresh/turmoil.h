// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault.h"
#include "demo/prng.h"
#include "demo/world.h"

#include <QStringList>

#include <map>
#include <mutex>
#include <set>

namespace freshet::test {

/// What happens at a provider in a busy hour: customers come and go, money is booked, moved and taken back. The same
/// seed does the same to the same world. Leaves no contradiction behind. Thread-safe, since a server changes its world
/// on threads of its own.
class Turmoil
{
public:
    explicit Turmoil(quint64 seed);

    /// One thing to some customer; nothing when the world has no fitting row for twenty things in a row.
    void step(demo::World &world);
    void steps(demo::World &world, int count);
    /// Makes a server do one step just before it answers one request after `skip` others. The fault must not outlive
    /// this.
    [[nodiscard]] demo::Fault whileReading(int skip);

    /// What was done so far, one line each.
    [[nodiscard]] QStringList done() const;
    /// The customers that lost an invoice with something paid on it, at any time since the last full check, as well as
    /// a payment, or an invoice that credit notes alone had paid: no balance tells of the rows that are gone, so only a
    /// full check finds them.
    [[nodiscard]] std::set<RecordId> entangled() const;
    /// After a full check.
    void disentangle();

private:
    void act(demo::World &world, const QString &when);

    mutable std::mutex m_mutex;
    demo::Prng m_random;
    QStringList m_done;
    std::map<RecordId, RecordId> m_paid;     ///< invoices that something was paid on since, with their customers
    std::map<RecordId, RecordId> m_credited; ///< likewise by credit notes
    std::set<RecordId> m_lostInvoices;       ///< customers
    std::set<RecordId> m_lostPayments;       ///< customers
    std::set<RecordId> m_lostUnseen;         ///< customers
};

} // namespace freshet::test
