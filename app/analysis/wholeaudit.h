// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrows.h"
#include "domain/finding.h"
#include "domain/overview.h"

#include <vector>

/// The rules of the consistency audit that look beyond one account. Pure; any thread.
namespace freshet {

/// A13: each invoice whose number an older one of the same organisation has. Leave out drafts and void invoices: who
/// replaces one may give its number again.
[[nodiscard]] std::vector<Finding> auditNumbers(std::vector<NumberedInvoice> invoices);

/// A16. Leave out what went with its whole customer, drafts, and what went too long ago.
[[nodiscard]] std::vector<Finding> auditGoneRows(const std::vector<GoneRow> &rows);

/// A18: our figures against those of UISP's dashboard, one finding a figure. For information, because it is not
/// documented how UISP reckons them.
[[nodiscard]] std::vector<Finding> auditOverview(const DashboardOverview &ours, const DashboardOverview &uisp);

} // namespace freshet
