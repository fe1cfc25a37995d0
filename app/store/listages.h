// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

namespace freshet {

/// How old the figures are that are made of whole tables: when the oldest of the rows was confirmed. UTC; invalid while
/// there are rows that were never read.
struct ListAges
{
    QDateTime customers;
    QDateTime services;
    QDateTime openInvoices;
    QDateTime payments;
    QDateTime history; ///< all invoices and payments, which the full check alone confirms
    QDateTime patterns;

    friend bool operator==(const ListAges &, const ListAges &) = default;
};

/// Rows whose newest version could not be read are as old as they are; readings of single customers make nothing
/// younger that is made of all.
Result<ListAges> readListAges(Database &cache);

} // namespace freshet
