// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshengine.h"

namespace freshet::cli {

/// One translated line: "Reading invoices: 12,000 of about 30,000 rows, 3.1 MB".
[[nodiscard]] QString progressText(const RefreshProgress &progress);

} // namespace freshet::cli
