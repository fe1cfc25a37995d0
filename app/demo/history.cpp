// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/history.h"

#include "demo/people.h"
#include "demo/subscriptions.h"
#include "demo/world.h"

#include <algorithm>
#include <array>
#include <utility>

namespace freshet::demo {

namespace {

constexpr CalendarDate farAway = CalendarDate::fromEpochDays(1'000'000);

} // namespace

History::History(Books &books, const Provider &provider, const WorldOptions &options)
    : m_books(books)
    , m_provider(provider)
    , m_random(options.seed)
    , m_seed(options.seed)
    , m_customers(options.customers)
    , m_start(options.today.addMonths(-std::max(1, options.months)))
    , m_today(options.today)
{
    m_days.resize(size_t(m_today - m_start) + 1);
}

void History::write()
{
    m_accounts.reserve(size_t(m_customers));
    for (int index = 0; index < m_customers; ++index)
        enrol(index);
    for (int i = 0; i < m_customers / 200 + 1; ++i)
        schedule(m_start.addDays(m_random.between(1, m_today - m_start)), {Happening::Unattached, 0, 0, 0});
    for (m_day = m_start; m_day <= m_today; m_day = m_day.addDays(1)) {
        m_billsToday = 0;
        const auto at = size_t(m_day - m_start);
        while (!m_days[at].empty()) { // an event may put another one on the same day
            for (const Event &event : std::exchange(m_days[at], {}))
                happen(event);
        }
    }
    for (Account &account : m_accounts)
        wrapUp(account);
}

void History::enrol(int index)
{
    Account account;
    account.random = Prng(m_seed, quint64(index) + 1);
    account.cast = castCustomer(index, m_today, account.random);
    setDates(account);
    static constexpr std::array<size_t, 8> common{methods::bankTransfer, methods::bankTransfer, methods::bankTransfer,
                                                  methods::card,         methods::cash,         methods::check,
                                                  methods::payPal,       methods::custom};
    account.method = common[size_t(account.random.below(int(common.size())))];
    account.discountPercent = account.random.chance(30) ? 5 : 0;
    account.customerId = m_books.add(makeCustomer(account, index));
    subscribe(m_books, m_provider, account, m_today);
    m_accounts.push_back(std::move(account));
    scheduleBills(quint32(m_accounts.size() - 1));
}

void History::setDates(Account &account)
{
    Prng &random = account.random;
    const int maturity = m_provider.organization(account.cast.organizationId).maturityDays;
    account.anchor = m_today.addDays(-random.below(30));
    account.billedFrom = m_start.addDays(-random.between(1, 5 * 365));
    account.billedUntil = farAway;
    account.stopsPaying = farAway;
    if (account.cast.persona == Persona::Newcomer) {
        account.billedFrom = m_today.addDays(-random.between(5, 75));
        account.anchor = account.billedFrom;
    } else if (account.cast.persona == Persona::Left) {
        account.billedUntil = m_today.addDays(-random.between(40, 300));
        account.stopsPaying = random.chance(300) ? account.billedUntil.addDays(-25) : farAway;
    } else if (account.cast.persona == Persona::StopsPaying) {
        const int fixed = account.cast.overdueDays;
        account.stopsPaying = m_today.addDays(-(fixed >= 0 ? fixed : random.between(8, 130)));
        if (fixed >= 0)
            account.anchor = account.stopsPaying.addDays(-maturity);
    }
    if (account.cast.persona == Persona::Lead)
        account.billedFrom = m_today.addDays(-random.between(0, 60));
}

void History::scheduleBills(quint32 index)
{
    const Account &account = m_accounts[index];
    if (account.cast.persona == Persona::Lead)
        return;
    const int monthsBack = (m_today - m_start) / 28 + 6;
    for (int month = -monthsBack; month <= monthsBack; ++month) {
        const CalendarDate day = account.anchor.addMonths(month);
        if (day > m_start && day <= m_today && day >= account.billedFrom && day < account.billedUntil)
            schedule(day, {Happening::Bill, index, 0, 0});
    }
    if (account.cast.persona == Persona::PaysAhead)
        schedule(m_start.addDays(m_accounts[index].random.between(0, 20)), {Happening::PayAhead, index, 0, 0});
}

void History::schedule(CalendarDate day, Event event)
{
    if (day >= m_start && day <= m_today)
        m_days[size_t(day - m_start)].push_back(event);
}

void History::happen(const Event &event)
{
    switch (event.what) {
    case Happening::Bill:
        return bill(event.account);
    case Happening::Pay:
        return pay(m_accounts[event.account], event);
    case Happening::PayEverything:
        return payEverything(m_accounts[event.account]);
    case Happening::PayAhead:
        return payAhead(m_accounts[event.account]);
    case Happening::Void:
        return voidAndBillAgain(event);
    case Happening::CreditNote:
        return takeSomethingOff(m_accounts[event.account], event);
    case Happening::CourtesyCredit:
        return giveCourtesyCredit(m_accounts[event.account]);
    case Happening::Refund:
        return payBack(m_accounts[event.account], event);
    case Happening::Unattached:
        return receiveFromNobody();
    }
}

void History::wrapUp(Account &account)
{
    CalendarDate oldest = farAway;
    for (const RecordId id : m_books.tables().customers.find(account.customerId)->invoices) {
        const InvoiceEntry &invoice = *m_books.tables().invoices.find(id);
        if (!isOverdue(invoice, m_today))
            continue;
        oldest = std::min(oldest, invoice.due);
        if (account.cast.persona == Persona::NeverPays && m_today - invoice.due > 90)
            m_books.tables().invoices.edit(id)->isUncollectible = true;
    }
    const bool isExempt = account.cast.isVipByTag || account.cast.isVipByAttribute || !account.cast.graceDate.empty();
    if (account.cast.isSuspended && !isExempt && m_today - oldest >= 20 && account.cast.persona != Persona::Left)
        suspend(account, oldest);
    else if (account.cast.persona == Persona::Late40 && account.random.chance(300))
        m_books.tables()
            .services.edit(account.mainService)
            ->suspensions.push_back({m_books.nextSuspensionId(), m_today.addDays(-account.random.between(60, 90)),
                                     m_today.addDays(-account.random.between(50, 58))});
}

void History::suspend(Account &account, CalendarDate overdueSince)
{
    const CalendarDate since = overdueSince.addDays(account.random.between(15, 20));
    for (const RecordId id : {account.mainService, account.extraService}) {
        ServiceEntry *service = m_books.tables().services.edit(id);
        if (service == nullptr)
            continue;
        service->status = ServiceStatus::Suspended;
        service->suspensionReasonId = reasons::paymentsOverdue;
        service->suspensions.push_back({m_books.nextSuspensionId(), since, std::nullopt});
    }
}

} // namespace freshet::demo
