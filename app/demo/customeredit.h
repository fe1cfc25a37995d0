// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"
#include "domain/records.h"

namespace freshet::demo {

class World;

/// PATCH clients/{id} with {"attributes": [{"customAttributeId": n, "value": "text"}]}: 200 and the customer, 404, or
/// 422 for a body with other fields or a value that does not fit its attribute. What is not named is gone afterwards:
/// nobody knows whether UISP keeps it, so this one does not. An empty value takes its attribute away.
[[nodiscard]] Answer editCustomer(World &world, RecordId customerId, const std::string &body);

} // namespace freshet::demo
