// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customercard.h"
#include "ui/models/cellformat.h"

class QWidget;

/// The parts of a customer's card, each a widget made from values. `copied` buttons inside report by themselves.
namespace freshet {

/// Phone numbers and e-mail addresses as buttons that copy; null when UISP has none.
[[nodiscard]] QWidget *contactSection(const CustomerCard &card);
[[nodiscard]] QWidget *balanceSection(const CustomerCard &card, const CellFormat &format);
/// Null when there is none.
[[nodiscard]] QWidget *servicesSection(const CustomerCard &card, const CellFormat &format);
/// With what was already paid of each below it; null when nothing is open.
[[nodiscard]] QWidget *openInvoicesSection(const CustomerCard &card, const CellFormat &format);
[[nodiscard]] QWidget *lastInvoicesSection(const CustomerCard &card, const CellFormat &format);
[[nodiscard]] QWidget *paymentsSection(const CustomerCard &card, const CellFormat &format);

/// "in 3 invoices, oldest 61 days over"; empty when nothing is open.
[[nodiscard]] QString owingInWords(const CustomerCard &card, const CellFormat &format);

/// "payment may wait until 25 Nov 2026" for the invoice that is overdue longest, "payment could wait until …" when
/// that day has passed, or that nobody can read the grace; empty without grace, and when nothing is overdue.
[[nodiscard]] QString graceInWords(const CustomerCard &card, const CellFormat &format);

} // namespace freshet
