// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "uisp/apiclient.h"

#include <span>

/// What this program can change at UISP, as requests for ApiClient::change(), and where it looks for it. Bodies are
/// strict: a field that UISP does not document is refused. Source: UISP CRM API blueprint, "Service Suspension",
/// "Clients", "Client Logs".
namespace freshet {

/// PATCH clients/services/{id}/suspend; `reason`: of GET service-suspension-reasons.
[[nodiscard]] ApiRequest suspendService(RecordId service, RecordId reason);
/// PATCH clients/services/{id}/cancel-suspend, which has no body.
[[nodiscard]] ApiRequest cancelSuspension(RecordId service);

struct AttributeChange
{
    RecordId attributeId = 0;
    QString value;
};
/// PATCH clients/{id} with these values. Give all that the customer has, also those that stay: UISP does not say
/// whether it keeps the ones that are not named.
[[nodiscard]] ApiRequest setAttributes(RecordId customer, std::span<const AttributeChange> values);

/// GET client-logs of one customer; UISP ignores a filter that it does not know, so take the customer's own ones.
[[nodiscard]] ApiRequest clientLogs(RecordId customer);
/// POST client-logs: a note by hand, which staff see at the customer.
[[nodiscard]] ApiRequest addClientLog(RecordId customer, const QString &message);

} // namespace freshet
