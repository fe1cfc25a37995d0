// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <QString>

/// What a payment was put against, from the raw text of a Covers cell.
namespace freshet {

class CellFormat;

/// "2 invoices"; empty when nothing is covered.
[[nodiscard]] QString coversInShort(const QString &json);
/// "#1201: 59.00; #1317: 12.50".
[[nodiscard]] QString coversInFull(const QString &json, const Currency &currency, const CellFormat &format);

} // namespace freshet
