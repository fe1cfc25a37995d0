// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/contradictions.h"

#include "demo/edits.h"

#include <algorithm>
#include <set>

namespace freshet::demo {

namespace {

/// One contradiction a customer, so that each can be read by itself.
class Contradictions
{
public:
    explicit Contradictions(World &world)
        : m_world(world)
    {
    }

    void add()
    {
        misstateAccount();
        markAsPaid();
        suspendWithoutCause();
        payTwice();
        turnDates();
        mistypeGrace();
    }

private:
    template<typename Entry, typename Fits>
    const Entry *unspoiled(const Table<Entry> &entries, Fits fits)
    {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
            return fits(entry) && !m_spoiled.contains(customerOf(entry)) && isInBusiness(customerOf(entry));
        });
        if (found == entries.end())
            return nullptr;
        m_spoiled.insert(customerOf(*found));
        return &*found;
    }
    static RecordId customerOf(const CustomerEntry &customer) { return customer.id; }
    template<typename Entry>
    static RecordId customerOf(const Entry &entry)
    {
        return entry.customerId;
    }
    [[nodiscard]] bool isInBusiness(RecordId id) const
    {
        const CustomerEntry *customer = m_world.tables().customers.find(id);
        return customer != nullptr && !customer->isArchived && !customer->isLead;
    }

    void misstateAccount()
    {
        const CustomerEntry *found = unspoiled(m_world.tables().customers,
                                               [](const CustomerEntry &customer) { return customer.outstanding > 0; });
        if (found == nullptr)
            return;
        CustomerEntry &customer = *m_world.rawTables().customers.edit(found->id);
        customer.outstanding += 4500;
        customer.balance -= 4500;
    }
    void markAsPaid()
    {
        const InvoiceEntry *found = unspoiled(m_world.tables().invoices, [](const InvoiceEntry &invoice) {
            return invoice.status == InvoiceStatus::Unpaid && !invoice.isProforma;
        });
        if (found != nullptr)
            m_world.rawTables().invoices.edit(found->id)->status = InvoiceStatus::Paid;
    }
    void suspendWithoutCause()
    {
        const ServiceEntry *found = unspoiled(m_world.tables().services, [this](const ServiceEntry &service) {
            const CustomerEntry *customer = m_world.tables().customers.find(service.customerId);
            return service.status == ServiceStatus::Active && customer != nullptr && customer->outstanding == 0;
        });
        if (found != nullptr)
            m_world.suspendService(found->id);
    }
    void payTwice()
    {
        const PaymentEntry *found = unspoiled(m_world.tables().payments, [this](const PaymentEntry &payment) {
            return payment.customerId != 0 && payment.amount > 0 && m_world.today() - payment.created <= 14;
        });
        if (found == nullptr)
            return;
        const PaymentEntry payment = *found;
        const RecordId again = m_world.addPayment(payment.customerId, payment.amount, payment.created);
        m_world.rawTables().payments.edit(again)->method = payment.method;
    }
    void turnDates()
    {
        const InvoiceEntry *found = unspoiled(m_world.tables().invoices, [](const InvoiceEntry &invoice) {
            return invoice.status == InvoiceStatus::Paid && !invoice.isProforma && invoice.total > 0;
        });
        if (found != nullptr)
            m_world.rawTables().invoices.edit(found->id)->due = found->created.addDays(-3);
    }
    void mistypeGrace()
    {
        const CustomerEntry *found = unspoiled(m_world.tables().customers, [](const CustomerEntry &customer) {
            return customer.outstanding > 0 && customer.attributes.empty();
        });
        if (found != nullptr)
            setAttribute(m_world, found->id, attributes::gracePaymentDate, QStringLiteral("end of month"));
    }

    World &m_world;
    std::set<RecordId> m_spoiled;
};

} // namespace

void addContradictions(World &world)
{
    Contradictions(world).add();
}

} // namespace freshet::demo
