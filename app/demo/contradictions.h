// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

namespace freshet::demo {

/// Makes the provider contradict itself in the ways that real ones do, once each as far as it has rows for it: an
/// account that is not the sum of its invoices (A1), an invoice marked as paid though it is open (A4), a suspension
/// without anything overdue (A10), a payment entered twice (A12), an invoice due before it was written (A14), and a
/// grace that cannot be read (A19). What the findings look like on the demo.
void addContradictions(World &world);

} // namespace freshet::demo
