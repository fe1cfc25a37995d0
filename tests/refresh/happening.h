// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/prng.h"
#include "demo/world.h"

#include <QString>

#include <span>

namespace freshet::test {

/// One kind of thing that a Turmoil does.
struct Happening
{
    const char *name;
    int weight; ///< how often, compared with the others
    /// To a random row that fits; gives that row's id, or 0 when there was none and nothing was done.
    RecordId (*happen)(demo::World &world, demo::Prng &random);
};

/// All kinds; the first ones are about customers and services, then invoices, payments, edits.
[[nodiscard]] std::span<const Happening> allHappenings();

} // namespace freshet::test
