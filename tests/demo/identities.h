// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

#include <QStringList>

namespace freshet::test {

/// Every place where the ledger of a world disagrees with itself, reckoned anew from its rows. Empty for a clean one.
QStringList contradictions(const demo::World &world);

} // namespace freshet::test
