// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"
#include "domain/records.h"

namespace freshet::demo {

class World;

/// PATCH clients/services/{id}/suspend with {"suspensionReasonId": n}: 200 and the service, 404, or 422 for a body with
/// other fields, an unknown reason or a service that is not active.
[[nodiscard]] Answer suspend(World &world, RecordId serviceId, const std::string &body);

/// PATCH clients/services/{id}/cancel-suspend: 200 and the service, 404, or 422 when it is not suspended.
[[nodiscard]] Answer cancelSuspension(World &world, RecordId serviceId);

} // namespace freshet::demo
