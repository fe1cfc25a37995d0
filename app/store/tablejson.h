// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"

#include <QJsonObject>

namespace freshet {

/// A row as `freshet-cli list … --format json` prints it: the columns with isInJson under their keys. Money is a
/// decimal string in the row's currency, dates are ISO, flags true or false, a missing value is null, covers are
/// [{"invoice_id", "amount"}].
[[nodiscard]] QJsonObject rowJson(const TableSpec &spec, const TableRow &row);
/// The same as one line of JSON text with the keys in the order of the columns, which QJsonObject does not keep.
[[nodiscard]] QByteArray rowJsonText(const TableSpec &spec, const TableRow &row);

/// One cell as plain text in the C locale, for CSV and the terminal: "-1184.50", "2026-02-24", "yes" and "no"; days
/// with two decimals and ratios with four; covers "4711=60.00 4712=40.00". Empty for a missing value.
[[nodiscard]] QString cellText(CellKind kind, const QVariant &cell, const Currency &currency);

} // namespace freshet
