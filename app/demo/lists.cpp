// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/lists.h"

#include <QString>

#include <tuple>

namespace freshet::demo {

namespace {

Answer badRequest()
{
    return errorAnswer(400, "Bad request.");
}

const auto byDate = [](const auto &a, const auto &b) {
    return std::tie(a.created, a.createdSecond, a.id) < std::tie(b.created, b.createdSecond, b.id);
};

/// createdDateFrom and createdDateTo, both included.
struct Days
{
    CalendarDate from = CalendarDate::fromEpochDays(std::numeric_limits<qint32>::min());
    CalendarDate to = CalendarDate::fromEpochDays(std::numeric_limits<qint32>::max());

    explicit Days(Query &query)
    {
        from = query.day("createdDateFrom").value_or(from);
        to = query.day("createdDateTo").value_or(to);
    }
    [[nodiscard]] bool have(CalendarDate day) const { return day >= from && day <= to; }
};

/// statuses[]: nothing asked for is everything.
class Statuses
{
public:
    explicit Statuses(Query &query)
        : m_wanted(query.integers("statuses[]"))
    {
    }
    template<typename Status>
    [[nodiscard]] bool have(Status status) const
    {
        return m_wanted.empty() || std::find(m_wanted.begin(), m_wanted.end(), qint64(status)) != m_wanted.end();
    }

private:
    std::vector<qint64> m_wanted;
};

bool mentions(const CustomerEntry &customer, const QString &wanted)
{
    const auto has = [&wanted](const std::string &text) {
        return QString::fromStdString(text).contains(wanted, Qt::CaseInsensitive);
    };
    const PrintedName &name = customer.names.back();
    if (has(name.first + ' ' + name.last) || has(name.company) || has(customer.userIdent))
        return true;
    return std::any_of(customer.contacts.begin(), customer.contacts.end(),
                       [&has](const ContactEntry &c) { return has(c.email) || has(c.phone); });
}

bool owns(const CustomerEntry &customer, const std::string &ident)
{
    return ident.empty() || customer.userIdent == ident;
}

} // namespace

Paging pagingOf(Query &query, int clampLimit)
{
    Paging paging;
    paging.offset = size_t(query.integer("offset").value_or(0));
    if (const auto limit = query.integer("limit"))
        paging.limit = size_t(*limit);
    if (clampLimit > 0)
        paging.limit = std::min(paging.limit, size_t(clampLimit));
    paging.descending = query.word("direction", {"ASC", "DESC", "asc", "desc"}).front() == 'D' ||
                        query.word("direction", {"ASC", "DESC", "asc", "desc"}).front() == 'd';
    return paging;
}

template<typename Entry, typename Less, typename Wanted>
Answer Lists::ordered(const World &world, const Table<Entry> &table, const std::vector<RecordId> *only,
                      SortedPlaces &sorted, const Paging &paging, Less less, Wanted wanted) const
{
    if (only == nullptr)
        return page(world, table, Places(sorted.of(table, less)), paging, m_keep, wanted);
    std::vector<quint32> places = placesOf(table, *only);
    std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) { return less(table[a], table[b]); });
    return page(world, table, Places(places), paging, m_keep, wanted);
}

Answer Lists::customers(const World &world, Query &query)
{
    const Paging paging = pagingOf(query, m_clampLimit);
    const bool archived = query.flag("isArchived").value_or(false);
    const auto lead = query.flag("lead");
    const auto organization = query.integer("organizationId");
    const std::string ident = query.text("userIdent");
    const QString words = QString::fromStdString(query.text("query"));
    const auto order = query.word("order", {"client.id", "user.lastName", "user.firstName", "client.registrationDate"});
    if (query.isBad() || words.size() == 1)
        return badRequest();
    const auto wanted = [&](const CustomerEntry &customer) {
        return customer.isArchived == archived && lead.value_or(customer.isLead) == customer.isLead &&
               organization.value_or(customer.organizationId) == customer.organizationId && owns(customer, ident) &&
               (words.isEmpty() || mentions(customer, words));
    };
    const auto &table = world.tables().customers;
    if (order == "user.lastName")
        return ordered(
            world, table, nullptr, m_customersByLastName, paging,
            [](const auto &a, const auto &b) {
                return std::tie(a.names.back().last, a.id) < std::tie(b.names.back().last, b.id);
            },
            wanted);
    if (order == "user.firstName")
        return ordered(
            world, table, nullptr, m_customersByFirstName, paging,
            [](const auto &a, const auto &b) {
                return std::tie(a.names.back().first, a.id) < std::tie(b.names.back().first, b.id);
            },
            wanted);
    if (order == "client.registrationDate")
        return ordered(
            world, table, nullptr, m_customersByRegistration, paging,
            [](const auto &a, const auto &b) { return std::tie(a.registered, a.id) < std::tie(b.registered, b.id); },
            wanted);
    return page(world, table, Places(table.size()), paging, m_keep, wanted);
}

Answer Lists::services(const World &world, Query &query)
{
    const Paging paging = pagingOf(query, m_clampLimit);
    const auto customerId = query.integer("clientId");
    const auto organization = query.integer("organizationId");
    const Statuses statuses(query);
    if (query.isBad())
        return badRequest();
    const auto &table = world.tables().services;
    const auto wanted = [&](const ServiceEntry &service) {
        return statuses.have(service.status) &&
               (!organization || world.tables().customers.find(service.customerId)->organizationId == *organization);
    };
    if (customerId) {
        const CustomerEntry *customer = world.tables().customers.find(*customerId);
        const std::vector<quint32> places = placesOf(table, customer ? customer->services : std::vector<RecordId>());
        return page(world, table, Places(places), paging, m_keep, wanted);
    }
    return page(world, table, Places(table.size()), paging, m_keep, wanted);
}

Answer Lists::invoices(const World &world, Query &query)
{
    const Paging paging = pagingOf(query, m_clampLimit);
    const auto customerId = query.integer("clientId");
    const auto organization = query.integer("organizationId");
    const auto overdue = query.flag("overdue");
    const auto proforma = query.flag("proforma");
    const std::string number = query.text("number");
    const Days days(query);
    const Statuses statuses(query);
    const auto order = query.word("order", {"createdDate", "number"});
    if (query.isBad())
        return badRequest();
    const bool isFiltered = organization || overdue || proforma || !number.empty() ||
                            !query.integers("statuses[]").empty() || !query.text("createdDateFrom").empty() ||
                            !query.text("createdDateTo").empty();
    const auto wanted = [&](const InvoiceEntry &invoice) {
        return days.have(invoice.created) && statuses.have(invoice.status) &&
               proforma.value_or(invoice.isProforma) == invoice.isProforma &&
               (!overdue || isOverdue(invoice, world.today()) == *overdue) &&
               organization.value_or(invoice.organizationId) == invoice.organizationId &&
               (number.empty() || invoiceNumber(world, invoice) == number);
    };
    const auto byNumber = [&world](const InvoiceEntry &a, const InvoiceEntry &b) {
        return std::tuple(invoiceNumber(world, a), a.id) < std::tuple(invoiceNumber(world, b), b.id);
    };
    const auto &table = world.tables().invoices;
    const CustomerEntry *customer = world.tables().customers.find(customerId.value_or(0));
    static const std::vector<RecordId> none;
    const std::vector<RecordId> *only = customer ? &customer->invoices : customerId ? &none : nullptr;
    if (order == "number")
        return ordered(world, table, only, m_invoicesByNumber, paging, byNumber, wanted);
    if (!isFiltered)
        return ordered(world, table, only, m_invoicesByDate, paging, byDate, nullptr);
    return ordered(world, table, only, m_invoicesByDate, paging, byDate, wanted);
}

Answer Lists::payments(const World &world, Query &query)
{
    const Paging paging = pagingOf(query, m_clampLimit);
    const auto customerId = query.integer("clientId");
    const auto unattached = query.flag("unattached");
    const Days days(query);
    const auto order = query.word("order", {"createdDate", "id", "amount"});
    if (query.isBad())
        return badRequest();
    const bool isFiltered =
        unattached || !query.text("createdDateFrom").empty() || !query.text("createdDateTo").empty();
    const auto wanted = [&](const PaymentEntry &payment) {
        return days.have(payment.created) && (!unattached || (payment.customerId == 0) == *unattached);
    };
    const auto &table = world.tables().payments;
    const CustomerEntry *customer = world.tables().customers.find(customerId.value_or(0));
    static const std::vector<RecordId> none;
    const std::vector<RecordId> *only = customer ? &customer->payments : customerId ? &none : nullptr;
    if (order == "amount")
        return ordered(
            world, table, only, m_paymentsByAmount, paging,
            [](const auto &a, const auto &b) { return std::tie(a.amount, a.id) < std::tie(b.amount, b.id); }, wanted);
    if (order == "createdDate" && !isFiltered)
        return ordered(world, table, only, m_paymentsByDate, paging, byDate, nullptr);
    if (order == "createdDate")
        return ordered(world, table, only, m_paymentsByDate, paging, byDate, wanted);
    const std::vector<quint32> places = placesOf(table, only ? *only : none);
    const Places range = only ? Places(places) : Places(table.size());
    return isFiltered ? page(world, table, range, paging, m_keep, wanted)
                      : page(world, table, range, paging, m_keep, nullptr);
}

Answer Lists::refunds(const World &world, Query &query)
{
    const Paging paging = pagingOf(query, m_clampLimit);
    const auto customerId = query.integer("clientId");
    const Days days(query);
    if (query.isBad())
        return badRequest();
    return ordered(world, world.tables().refunds, nullptr, m_refundsByDate, paging, byDate,
                   [&](const RefundEntry &refund) {
                       return days.have(refund.created) && customerId.value_or(refund.customerId) == refund.customerId;
                   });
}

Answer Lists::creditNotes(const World &world, Query &query)
{
    const Paging paging = pagingOf(query, m_clampLimit);
    const auto customerId = query.integer("clientId");
    const auto organization = query.integer("organizationId");
    const Days days(query);
    if (query.isBad())
        return badRequest();
    return ordered(world, world.tables().creditNotes, nullptr, m_creditNotesByDate, paging, byDate,
                   [&](const CreditNoteEntry &note) {
                       return days.have(note.created) && customerId.value_or(note.customerId) == note.customerId &&
                              organization.value_or(note.organizationId) == note.organizationId;
                   });
}

} // namespace freshet::demo
