// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/ledgerbuilder.h"

#include <algorithm>

namespace freshet::test {

CalendarDate day(const char *iso)
{
    const std::optional<CalendarDate> date = CalendarDate::fromPrinted(iso);
    if (!date)
        qFatal("The test's own date %s is none.", iso);
    return *date;
}

LedgerBuilder::LedgerBuilder(std::string_view currency)
{
    m_ledger.customerId = 1043;
    m_ledger.currency = Currency(currency);
}

LedgerBuilder &LedgerBuilder::invoice(CalendarDate due, qint64 total)
{
    LedgerInvoice &invoice = m_ledger.invoices.emplace_back();
    invoice.id = RecordId(m_ledger.invoices.size());
    invoice.number = QStringLiteral("INV%1").arg(invoice.id, 7, 10, QLatin1Char('0'));
    invoice.createdOn = due.addDays(-14);
    invoice.dueOn = due;
    invoice.currency = m_ledger.currency;
    invoice.total = total;
    return *this;
}

LedgerBuilder &LedgerBuilder::createdOn(CalendarDate created)
{
    m_ledger.invoices.back().createdOn = created;
    return *this;
}

LedgerBuilder &LedgerBuilder::currency(std::string_view currency)
{
    m_ledger.invoices.back().currency = Currency(currency);
    return *this;
}

LedgerBuilder &LedgerBuilder::status(InvoiceStatus status)
{
    m_ledger.invoices.back().status = status;
    return *this;
}

LedgerBuilder &LedgerBuilder::proforma()
{
    m_ledger.invoices.back().isProforma = true;
    return *this;
}

LedgerBuilder &LedgerBuilder::paid(CalendarDate on, qint64 amount)
{
    payment(on, amount);
    return cover({amount, on, true, false, m_ledger.payments.back().id});
}

LedgerBuilder &LedgerBuilder::paidInFull(CalendarDate on)
{
    return paid(on, last().total);
}

LedgerBuilder &LedgerBuilder::credited(CalendarDate on, qint64 amount)
{
    return cover({amount, on, false, true, 0});
}

LedgerBuilder &LedgerBuilder::payment(CalendarDate on, qint64 amount, bool isCustomerMoney, std::string_view currency)
{
    const RecordId id = RecordId(m_ledger.payments.size()) + 1;
    m_ledger.payments.push_back(
        {id, on, currency.empty() ? m_ledger.currency : Currency(currency), amount, isCustomerMoney});
    return *this;
}

LedgerBuilder &LedgerBuilder::cover(LedgerCover cover)
{
    LedgerInvoice &invoice = m_ledger.invoices.back();
    cover.effectiveOn = std::max(cover.effectiveOn, invoice.createdOn);
    invoice.covers.push_back(cover);
    qint64 covered = 0;
    for (const LedgerCover &each : invoice.covers)
        covered += each.amount;
    invoice.status = covered < invoice.total ? InvoiceStatus::PartiallyPaid : InvoiceStatus::Paid;
    return *this;
}

} // namespace freshet::test
