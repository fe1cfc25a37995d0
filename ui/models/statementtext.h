// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customercard.h"
#include "store/tablereader.h"
#include "ui/models/cellformat.h"

#include <QString>

namespace freshet {

/// Where the figures of a statement come from.
struct StatementOrigin
{
    QString provider; ///< the server's name
    SnapshotFacts snapshot;
    QDateTime now; ///< UTC
};

/// A customer's statement as a page of rich text: who, what is owed and how it is made up, the open invoices, the last
/// payments, and of which snapshot it is. What people typed into UISP is text in it, never markup. Where `format` is of
/// a language that is read from the right, it begins at the right.
[[nodiscard]] QString statementHtml(const CustomerCard &card, const StatementOrigin &origin, const CellFormat &format);
/// "Statement, Marta van der Merwe, 2026-11-22"; no character that some system forbids in a file's name.
[[nodiscard]] QString statementName(const CustomerCard &card);

} // namespace freshet
