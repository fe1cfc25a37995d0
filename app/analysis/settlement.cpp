// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/settlement.h"

#include <QVarLengthArray>

#include <algorithm>

namespace freshet {

namespace {

// Nearly every invoice has one or two covers: they are ordered without touching the heap.
using Covers = QVarLengthArray<LedgerCover, 8>;

Covers coversInOrder(const LedgerInvoice &invoice, CalendarDate asOf)
{
    Covers covers;
    for (const LedgerCover &cover : invoice.covers) {
        if (cover.effectiveOn <= asOf)
            covers.append(cover);
    }
    std::stable_sort(covers.begin(), covers.end(), [](const LedgerCover &a, const LedgerCover &b) {
        return a.effectiveOn != b.effectiveOn ? a.effectiveOn < b.effectiveOn : a.isCustomerMoney && !b.isCustomerMoney;
    });
    return covers;
}

bool isPaidWithoutEnoughCovers(const LedgerInvoice &invoice)
{
    if (invoice.status != InvoiceStatus::Paid)
        return false;
    qint64 covered = 0;
    for (const LedgerCover &cover : invoice.covers)
        covered += cover.amount;
    return covered < invoice.total;
}

} // namespace

bool isJudged(const LedgerInvoice &invoice)
{
    if (invoice.isProforma || invoice.total <= 0)
        return false;
    switch (invoice.status) {
    case InvoiceStatus::Unpaid:
    case InvoiceStatus::PartiallyPaid:
    case InvoiceStatus::Paid:
        return true;
    case InvoiceStatus::Draft:
    case InvoiceStatus::Void:
    case InvoiceStatus::ProcessedProforma:
        return false;
    }
    Q_UNREACHABLE();
}

Settlement settlementOf(const LedgerInvoice &invoice, CalendarDate asOf)
{
    const Covers covers = coversInOrder(invoice, asOf);
    Settlement settlement;
    settlement.hasCustomerMoney =
        std::any_of(covers.cbegin(), covers.cend(), [](const LedgerCover &cover) { return cover.isCustomerMoney; });
    if (isPaidWithoutEnoughCovers(invoice)) {
        settlement.state = Settlement::State::PaidUnknown;
        return settlement;
    }
    qint64 balance = invoice.total;
    for (const LedgerCover &cover : covers) {
        balance -= cover.amount;
        if (balance > 0)
            continue;
        settlement.state = cover.isCustomerMoney ? Settlement::State::Paid : Settlement::State::Credited;
        settlement.settledOn = cover.effectiveOn;
        settlement.signedDays = cover.effectiveOn - invoice.dueOn;
        settlement.daysLate = std::max(0, *settlement.signedDays);
        return settlement;
    }
    settlement.openBalance = balance;
    settlement.daysLate = std::max(0, asOf - invoice.dueOn);
    return settlement;
}

std::optional<double> fairLateness(const LedgerInvoice &invoice, CalendarDate asOf)
{
    if (isPaidWithoutEnoughCovers(invoice))
        return std::nullopt;
    qint64 balance = invoice.total;
    double moneyDays = 0;
    for (const LedgerCover &cover : coversInOrder(invoice, asOf)) {
        const qint64 used = std::min(balance, cover.amount);
        moneyDays += double(used) * std::max(0, cover.effectiveOn - invoice.dueOn);
        balance -= used;
    }
    moneyDays += double(balance) * std::max(0, asOf - invoice.dueOn);
    return moneyDays / double(invoice.total);
}

} // namespace freshet
