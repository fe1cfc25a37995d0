// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "domain/result.h"
#include "domain/uispsuspension.h"
#include "uisp/page.h"

#include <QByteArray>

/// Bytes → values. Pure and strict: the top level must be the array (or object) that UISP documents, else
/// MalformedBody; a row that lacks a required field or has one of a wrong type becomes a RowError and the others stand.
/// Unknown fields are ignored. Numbers written as text ("3") are read as numbers. Amounts become minor units of the
/// row's own currency, from the printed digits. Thread-safe. Field facts: UISP CRM API blueprint.
namespace freshet {

Result<Page<Customer>> decodeCustomers(const QByteArray &body);
Result<Page<Service>> decodeServices(const QByteArray &body);
Result<Page<Invoice>> decodeInvoices(const QByteArray &body);
Result<Page<Payment>> decodePayments(const QByteArray &body);
Result<Page<Refund>> decodeRefunds(const QByteArray &body);
Result<Page<CreditNote>> decodeCreditNotes(const QByteArray &body);
Result<Page<PaymentMethod>> decodePaymentMethods(const QByteArray &body);
Result<Page<Organization>> decodeOrganizations(const QByteArray &body);
Result<Page<Tag>> decodeTags(const QByteArray &body);
Result<Page<CustomAttribute>> decodeCustomAttributes(const QByteArray &body);

/// A single read (`/invoices/17`): the object alone.
Result<Customer> decodeCustomer(const QByteArray &body);
Result<Service> decodeService(const QByteArray &body);
Result<Invoice> decodeInvoice(const QByteArray &body);
Result<Payment> decodePayment(const QByteArray &body);
Result<Refund> decodeRefund(const QByteArray &body);
Result<CreditNote> decodeCreditNote(const QByteArray &body);

/// `GET /version` → the CRM's version text. NotUisp when the object has none.
Result<QString> decodeVersion(const QByteArray &body);
/// `GET /users/admins/me` → "First Last", else the user name, else the e-mail.
Result<QString> decodeUserName(const QByteArray &body);
/// `GET /options` → `appTimezone` (IANA name), empty when UISP sends none.
Result<QByteArray> decodeTimeZone(const QByteArray &body);
/// The same answer → how UISP itself suspends.
Result<UispSuspension> decodeUispSuspension(const QByteArray &body);

/// `GET /mobile/dashboard/overview`; nothing for any other shape, since no part of it is needed.
[[nodiscard]] std::optional<DashboardOverview> decodeOverview(const QByteArray &body);

/// The identity of each element of a list body, as text ("17" or a UUID), in order; what PageReader needs to see
/// where a list ends. MalformedBody unless the whole body is a JSON array whose brackets close; what else stands in a
/// row is the decoder's to check. An element without an id gives "".
Result<std::vector<QByteArray>> scanIds(const QByteArray &body);

} // namespace freshet
