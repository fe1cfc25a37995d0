// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/plaintexts.h"

namespace freshet::test {

/// The dialogs that ask for one thing: a filter, a wish for a customer, a reason. `suffix` stands behind their names.
bool drawSmallDialogs(const Album &album, const QString &suffix);

} // namespace freshet::test
