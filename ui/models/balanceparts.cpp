// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balanceparts.h"

#include <QCoreApplication>

namespace freshet {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::BalanceParts)
};

} // namespace

BalanceParts balanceParts(const CustomerCard &card)
{
    const Customer &customer = card.customer;
    BalanceParts parts;
    parts.credit = customer.accountCredit;
    parts.balance = customer.accountBalance;
    for (const CardInvoice &open : card.openInvoices) {
        if (open.invoice.currency == customer.currency)
            (open.isOverdue ? parts.overdue : parts.notDue) += open.invoice.remaining;
    }
    parts.elsewhere = customer.accountOutstanding - parts.notDue - parts.overdue;
    return parts;
}

QString balanceInWords(const CustomerCard &card, const CellFormat &format)
{
    const Customer &customer = card.customer;
    const auto money = [&format, &customer](qint64 amount) { return format.money(amount, customer.currency); };
    const QString sentence = balanceParts(card).addsUp() ? Words::tr("%1 credit − %2 owing = %3 balance", "amounts")
                                                         : Words::tr("%1 credit − %2 owing, but UISP says %3 balance",
                                                                     "amounts; they do not add up");
    return sentence.arg(money(customer.accountCredit), money(customer.accountOutstanding),
                        money(customer.accountBalance));
}

} // namespace freshet
