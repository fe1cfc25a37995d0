// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <QString>
#include <QStringList>

/// What changed of a row in words, from the raw text of a Changes cell. Texts that people typed into UISP are isolated.
namespace freshet {

class CellFormat;

/// "Status: unpaid → paid · Open: 49.50 → 0.00", with long texts shortened; empty for a row that was added or went.
[[nodiscard]] QString changesInShort(const QString &cell, const Currency &currency, const CellFormat &format);
/// "Status: unpaid → paid" for each field.
[[nodiscard]] QStringList changesInFull(const QString &cell, const Currency &currency, const CellFormat &format);

} // namespace freshet
