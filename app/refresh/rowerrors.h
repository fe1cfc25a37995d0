// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshreport.h"

namespace freshet {

struct StagedRefresh;

/// Of rows that could not be read, each once: pages overlap, and a row may stand in several lists. One that came again
/// and could be read then is none.
[[nodiscard]] std::vector<RefreshError> rowErrors(const StagedRefresh &staged);

} // namespace freshet
