// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/refresh/refreshfixture.h"

#include "demo/prng.h"

namespace freshet::test {

/// A handful of made-up customers with two months behind them.
[[nodiscard]] demo::World smallWorld(quint64 seed);
/// One request at a time, so that the same seed meets the same changes at the same places again.
[[nodiscard]] RefreshTuning tuningFor(demo::Prng &random);
/// The rows of a data function with a column "seed". FRESHET_SEEDS tells how many, else `usualCount`;
/// FRESHET_FIRST_SEED where to begin: "FRESHET_FIRST_SEED=812 FRESHET_SEEDS=1" runs one alone.
void addSeeds(int usualCount);

} // namespace freshet::test
