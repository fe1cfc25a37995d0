// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"
#include "demo/fault.h"

namespace freshet::demo {

/// What becomes of a proper answer under a fault; kinds that work on the connection leave it as it is.
[[nodiscard]] Answer spoiled(Answer answer, const Fault &fault);

} // namespace freshet::demo
