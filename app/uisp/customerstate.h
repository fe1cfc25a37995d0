// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/changes.h"

#include <optional>
#include <vector>

/// What is read of a customer in order to change it. Strict, because what is read is sent back: one row that cannot be
/// read fails all. Pure; any thread. Source: UISP CRM API blueprint, "Clients", "Client Logs".
namespace freshet {

/// `GET /clients/{id}` → the values of its custom attributes as they would be sent back, empty ones left out.
/// MalformedBody or InvalidRecord.
Result<std::vector<AttributeChange>> decodeAttributeValues(const QByteArray &body);

/// A note that somebody wrote at a customer by hand.
struct ClientLog
{
    RecordId id = 0;
    RecordId customerId = 0;
    QString message; ///< plain text
    std::optional<CalendarDate> createdOn;
};

/// `GET /client-logs`. MalformedBody or InvalidRecord.
Result<std::vector<ClientLog>> decodeClientLogs(const QByteArray &body);

} // namespace freshet
