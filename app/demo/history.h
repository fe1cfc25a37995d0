// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"
#include "demo/books.h"

namespace freshet::demo {

struct WorldOptions;

/// Writes the books of some months, day by day, so that ids and numbers come in the order of time: who signs up, what
/// is billed, who pays when, and what goes wrong. Ends with the evening of `today`.
class History
{
public:
    History(Books &books, const Provider &provider, const WorldOptions &options);

    void write();

private:
    enum class Happening { Bill, Pay, PayEverything, PayAhead, Void, CreditNote, CourtesyCredit, Refund, Unattached };
    struct Event
    {
        Happening what;
        quint32 account;
        RecordId about; ///< invoice or payment
        int permille;
    };

    void enrol(int index);
    void setDates(Account &account);
    void scheduleBills(quint32 index);
    void schedule(CalendarDate day, Event event);
    void happen(const Event &event);
    void bill(quint32 index);
    void planPayments(quint32 index, RecordId invoiceId);
    void maybeGoWrong(quint32 index, RecordId invoiceId);
    [[nodiscard]] InvoiceEntry makeInvoice(Account &account);
    void pay(Account &account, const Event &event);
    void payEverything(Account &account);
    void payAhead(Account &account);
    void voidAndBillAgain(const Event &event);
    void takeSomethingOff(Account &account, const Event &event);
    void giveCourtesyCredit(Account &account);
    void payBack(Account &account, const Event &event);
    void receiveFromNobody();
    RecordId receive(Account &account, qint64 amount, size_t method, RecordId invoiceId);
    void wrapUp(Account &account);
    void suspend(Account &account, CalendarDate overdueSince);

    Books &m_books;
    const Provider &m_provider;
    Prng m_random;
    quint64 m_seed;
    int m_customers;
    CalendarDate m_start; ///< nothing is billed on or before it
    CalendarDate m_today;
    CalendarDate m_day; ///< the one being written
    int m_billsToday = 0;
    std::vector<Account> m_accounts;
    std::vector<std::vector<Event>> m_days; ///< from m_start on
};

} // namespace freshet::demo
