// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"

#include <QJsonObject>

namespace freshet::cli {

/// Why each figure of a pattern is what it is, as `freshet-cli list patterns --customer ID --format json` prints it:
/// {"as_of", "window_from", "figures": [{"key", "value", "currency" of money, "formula", "invoices": [ids], "payments":
/// [ids]}], "invoices": […], "payments": […]}. Money is a decimal string with its currency beside it, dates are ISO,
/// a missing value is null.
[[nodiscard]] QJsonObject evidenceJson(const PatternEvidence &evidence);

} // namespace freshet::cli
