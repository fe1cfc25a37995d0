// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

#include <QStringList>

#include <set>

namespace freshet::test {

/// What one refresh owes: every customer's outstanding and credit in the file are UISP's, and the sums of the file's
/// own invoices and payments; it has every row that moves a balance, and no live row that UISP has not. The rows, not
/// the sums, of the customers in `entangled` are left out. One line for each fault; empty when there is none.
[[nodiscard]] QStringList disagreements(const QString &cachePath, const demo::World &world,
                                        const std::set<RecordId> &entangled = {});
/// The rows marked gone in the file that UISP still has.
[[nodiscard]] QStringList wronglyGone(const QString &cachePath, const demo::World &world);

} // namespace freshet::test
