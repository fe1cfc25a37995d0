// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QUrl>

#include <optional>

namespace freshet {

/// The page of UISP's own window for a customer: https://host/crm/client/17.
[[nodiscard]] QUrl customerPage(const QUrl &apiBase, RecordId customer);
/// Likewise for an invoice: https://host/crm/billing/invoice/204.
[[nodiscard]] QUrl invoicePage(const QUrl &apiBase, RecordId invoice);
/// Of an invoice its page, of any other row that of the customer whose it is; empty when it is nobody's.
[[nodiscard]] QUrl rowPage(const QUrl &apiBase, bool isInvoice, RecordId row, const std::optional<RecordId> &customer);

/// Whether it is a page of that server: http or https, the same scheme, host and port, and nobody's name in it.
[[nodiscard]] bool isPageOf(const QUrl &apiBase, const QUrl &page);
/// Opens it in the browser of this desktop; nothing happens unless it is a page of that server.
void openInUisp(const QUrl &apiBase, const QUrl &page);

} // namespace freshet
