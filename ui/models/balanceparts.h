// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customercard.h"
#include "ui/models/cellformat.h"

#include <QList>
#include <QString>

namespace freshet {

/// What an account's balance is made of, in minor units of the customer's currency.
struct BalanceParts
{
    qint64 notDue = 0;  ///< of the open invoices
    qint64 overdue = 0; ///< likewise
    qint64 elsewhere =
        0; ///< what UISP says is owed beyond these: unpaid pro-formas, mostly; below zero if it says less
    qint64 credit = 0;
    qint64 balance = 0; ///< as UISP says it

    /// Credit less all that is owed is the balance.
    [[nodiscard]] bool addsUp() const { return credit - notDue - overdue - elsewhere == balance; }
};

/// Open invoices in another currency than the customer's are left out: money of two currencies is never added.
[[nodiscard]] BalanceParts balanceParts(const CustomerCard &card);
/// "0.00 credit − 643.80 owing = −643.80 balance"; says so where UISP's own figures do not add up.
[[nodiscard]] QString balanceInWords(const CustomerCard &card, const CellFormat &format);

} // namespace freshet
