// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/turmoil.h"

#include "tests/refresh/happening.h"

#include <algorithm>
#include <map>

namespace freshet::test {

namespace {

constexpr int mostTries = 20;

const Happening &pickHappening(demo::Prng &random)
{
    int total = 0;
    for (const Happening &each : allHappenings())
        total += each.weight;
    int left = random.below(total);
    for (const Happening &each : allHappenings()) {
        left -= each.weight;
        if (left < 0)
            return each;
    }
    Q_UNREACHABLE();
}

/// The invoices that something was paid on, and the attached payments, each with its customer.
struct Settled
{
    explicit Settled(const demo::Tables &tables)
    {
        const auto isFromPayment = [](const demo::CoverEntry &cover) { return cover.paymentId != 0; };
        for (const demo::InvoiceEntry &invoice : tables.invoices) {
            if (std::ranges::any_of(invoice.covers, isFromPayment))
                invoices[invoice.id] = invoice.customerId;
            else if (!invoice.covers.empty())
                invoicesCredited[invoice.id] = invoice.customerId;
        }
        for (const demo::PaymentEntry &payment : tables.payments) {
            if (payment.customerId != 0)
                payments[payment.id] = payment.customerId;
        }
    }

    std::map<RecordId, RecordId> invoices;
    std::map<RecordId, RecordId> invoicesCredited; ///< by credit notes alone
    std::map<RecordId, RecordId> payments;
};

bool isStillSettled(const demo::Tables &tables, RecordId invoiceId)
{
    const demo::InvoiceEntry *invoice = tables.invoices.find(invoiceId);
    return invoice != nullptr && invoice->status != InvoiceStatus::Void;
}

bool isStillOf(const demo::Tables &tables, RecordId paymentId, RecordId customerId)
{
    const demo::PaymentEntry *payment = tables.payments.find(paymentId);
    return payment != nullptr && payment->customerId == customerId;
}

} // namespace

Turmoil::Turmoil(quint64 seed)
    : m_random(seed, 4711)
{
}

void Turmoil::step(demo::World &world)
{
    act(world, {});
}

void Turmoil::act(demo::World &world, const QString &when)
{
    const std::lock_guard lock(m_mutex);
    const Settled before(world.tables());
    m_paid.insert(before.invoices.begin(), before.invoices.end());
    m_credited.insert(before.invoicesCredited.begin(), before.invoicesCredited.end());
    for (int tries = 0; tries < mostTries; ++tries) {
        const Happening &chosen = pickHappening(m_random);
        const RecordId id = chosen.happen(world, m_random);
        if (id == 0)
            continue;
        m_done.append(QStringLiteral("%1 %2%3").arg(QLatin1String(chosen.name)).arg(id).arg(when));
        break;
    }
    for (const auto &[invoice, customer] : m_paid) {
        if (!isStillSettled(world.tables(), invoice))
            m_lostInvoices.insert(customer);
    }
    for (const auto &[invoice, customer] : m_credited) {
        if (!isStillSettled(world.tables(), invoice))
            m_lostUnseen.insert(customer);
    }
    for (const auto &[payment, customer] : before.payments) {
        if (!isStillOf(world.tables(), payment, customer))
            m_lostPayments.insert(customer);
    }
}

void Turmoil::steps(demo::World &world, int count)
{
    for (int i = 0; i < count; ++i)
        step(world);
}

demo::Fault Turmoil::whileReading(int skip)
{
    demo::Fault fault;
    fault.kind = demo::Fault::Kind::Change;
    fault.skip = skip;
    fault.change = [this](demo::World &world) { act(world, QStringLiteral(" (while reading)")); };
    return fault;
}

QStringList Turmoil::done() const
{
    const std::lock_guard lock(m_mutex);
    return m_done;
}

std::set<RecordId> Turmoil::entangled() const
{
    const std::lock_guard lock(m_mutex);
    std::set<RecordId> both = m_lostUnseen;
    std::ranges::set_intersection(m_lostInvoices, m_lostPayments, std::inserter(both, both.end()));
    return both;
}

void Turmoil::disentangle()
{
    const std::lock_guard lock(m_mutex);
    m_paid.clear();
    m_credited.clear();
    m_lostInvoices.clear();
    m_lostPayments.clear();
    m_lostUnseen.clear();
}

} // namespace freshet::test
