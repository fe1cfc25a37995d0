// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

namespace freshet {

/// What UISP's lists go by on screen, in the middle of a sentence: "customers", "open invoices".
[[nodiscard]] QString listTitle(Entity entity);
/// By the name of a list in reports and in the store, e.g. "open_invoices"; what is no such name is shown as it is.
[[nodiscard]] QString listTitle(const QString &key);

} // namespace freshet
