// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QString>

#include <utility>
#include <vector>

namespace freshet {

/// What a report for support says beside what is in the files: ("Qt", "6.4.2"), … No secret, no name of a person or a
/// server.
using SupportFacts = std::vector<std::pair<QString, QString>>;

/// A report for support in plain English: `facts`, then of the open server's files versions, how many rows each list
/// has, and how the last refreshes ended. Only numbers, times and words from fixed lists are taken out of the files:
/// never a name, an address, an amount, a token or a server. `cache` and `desk` may be null.
Result<QString> supportText(const SupportFacts &facts, Database *cache, Database *desk);

/// What the report holds, and what it does not: in words for whoever is to send it.
[[nodiscard]] QString supportPromise();

} // namespace freshet
