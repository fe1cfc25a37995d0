// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/entries.h"
#include "demo/jsonwriter.h"
#include "demo/provider.h"

#include <string>

/// Each entry as the JSON object that UISP's CRM API sends: every documented field, unset ones as null.
namespace freshet::demo {

class World;

void appendBody(const World &world, const CustomerEntry &customer, std::string &out);
void appendBody(const World &world, const ServiceEntry &service, std::string &out);
void appendBody(const World &world, const InvoiceEntry &invoice, std::string &out);
void appendBody(const World &world, const PaymentEntry &payment, std::string &out);
void appendBody(const World &world, const RefundEntry &refund, std::string &out);
void appendBody(const World &world, const CreditNoteEntry &note, std::string &out);

// The small objects.
void appendBody(const World &world, const OrganizationEntry &organization, std::string &out);
void appendBody(const World &world, const PlanEntry &plan, std::string &out);
void appendBody(const World &world, const MethodEntry &method, std::string &out);
void appendBody(const World &world, const TagEntry &tag, std::string &out);
void appendBody(const World &world, const AttributeEntry &attribute, std::string &out);
void appendBody(const World &world, const AdminEntry &admin, std::string &out);
void appendBody(const World &world, const ReasonEntry &reason, std::string &out);
[[nodiscard]] std::string currenciesBody(const World &world);
[[nodiscard]] std::string optionsBody(const World &world);
/// The totals of the first organisation, from the rows as they are.
[[nodiscard]] std::string overviewBody(const World &world);
[[nodiscard]] std::string versionBody(const World &world);

/// "INV0000042", "PFKN0000007", …; empty for a draft.
[[nodiscard]] std::string invoiceNumber(const World &world, const InvoiceEntry &invoice);

// Parts that several bodies share.
void writeCovers(JsonWriter &json, const std::vector<CoverEntry> &covers, int digits);
/// The addresses of seller and buyer as printed on an invoice or credit note.
void writePrintedParties(JsonWriter &json, const OrganizationEntry &organization, const CustomerEntry &customer,
                         const PrintedName &name);
/// A made-up UUID that belongs to a number.
[[nodiscard]] std::string uuidFor(quint64 number);

} // namespace freshet::demo
