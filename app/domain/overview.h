// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>

namespace freshet {

/// What UISP's own dashboard says of its default organisation (`GET /mobile/dashboard/overview`). UISP documents the
/// names of the figures, not how it reckons them.
struct DashboardOverview
{
    RecordId organizationId = 0;
    Currency currency;
    std::optional<qint64> suspendedCustomers; ///< none: suspending is switched off
    qint64 overdueCustomers = 0;
    qint64 totalDue = 0;     ///< minor units
    qint64 totalOverdue = 0; ///< minor units

    friend bool operator==(const DashboardOverview &, const DashboardOverview &) = default;
};

} // namespace freshet
