// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

/// Edits that move no balance, as people make them in UISP's forms. False, and nothing is changed, when there is no
/// such record or the edit does not fit it.
namespace freshet::demo {

/// A lead: a customer to be, without invoices and payments. Gives the new id.
RecordId addLead(World &world, const QString &firstName, const QString &lastName);
/// Makes a customer of a lead.
bool convertLead(World &world, RecordId customerId);
bool writeCustomerNote(World &world, RecordId customerId, const QString &note);
/// Of the first contact.
bool changePhone(World &world, RecordId customerId, const QString &phone);
/// `tagId` as in provider.h, e.g. tags::vip; refused when the customer has it already, or has it not.
bool addTag(World &world, RecordId customerId, RecordId tagId);
bool removeTag(World &world, RecordId customerId, RecordId tagId);
/// `attributeId` as in provider.h, e.g. attributes::gracePaymentDate; an empty value takes the attribute away.
bool setAttribute(World &world, RecordId customerId, RecordId attributeId, const QString &value);

bool renameService(World &world, RecordId serviceId, const QString &name);
/// For an active or suspended one; it ends today.
bool endService(World &world, RecordId serviceId);
/// For one that is prepared, quoted or ended; it begins today unless it began before.
bool activateService(World &world, RecordId serviceId);

/// `sequence` is what the number is made of. Refused for drafts and for a number that the organisation gave already.
bool renumberInvoice(World &world, RecordId invoiceId, int sequence);
/// `note` must outlive the world, here and below.
bool writeInvoiceNote(World &world, RecordId invoiceId, std::string_view note);
/// For an unpaid or partly paid one.
bool markUncollectible(World &world, RecordId invoiceId, bool isUncollectible);
bool writePaymentNote(World &world, RecordId paymentId, std::string_view note);

} // namespace freshet::demo
