// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/table.h"
#include "domain/calendardate.h"
#include "domain/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the made-up UISP keeps. Texts are UTF-8, amounts minor units of the organisation's currency, id 0 is "none".
namespace freshet::demo {

struct PrintedName
{
    std::string first;
    std::string last;
    std::string company;
};

struct ContactEntry
{
    RecordId id = 0;
    std::string name;
    std::string email;
    std::string phone;
    bool isBilling = false;
};

struct AttributeValueEntry
{
    RecordId attributeId = 0;
    std::string value;
};

struct CustomerEntry
{
    RecordId id = 0;
    RecordId organizationId = 0;
    std::string userIdent;
    bool isCompany = false;
    bool isLead = false;
    bool isArchived = false;
    bool isActive = true; ///< may enter the client zone
    bool usesProforma = false;
    std::vector<PrintedName> names; ///< the current one last; invoices keep the one that they were printed with
    std::string street;
    std::string city;
    std::string zip;
    std::string note;
    CalendarDate registered;
    std::vector<ContactEntry> contacts;
    std::vector<RecordId> tags;
    std::vector<AttributeValueEntry> attributes;
    // standing, kept by Books::restate()
    qint64 credit = 0;
    qint64 outstanding = 0;
    qint64 balance = 0; ///< credit − outstanding
    bool hasOverdueInvoice = false;
    bool hasSuspendedService = false;
    // what belongs to the customer, oldest id first
    std::vector<RecordId> services;
    std::vector<RecordId> invoices;
    std::vector<RecordId> payments;
    std::vector<RecordId> creditNotes;
    std::vector<RecordId> refunds;
};

struct SuspensionPeriod
{
    RecordId id = 0;
    CalendarDate from;
    std::optional<CalendarDate> to;
};

struct ServiceEntry
{
    RecordId id = 0;
    RecordId customerId = 0;
    RecordId planId = 0;
    std::string name; ///< empty: the plan's
    ServiceStatus status = ServiceStatus::Active;
    qint64 price = 0; ///< a period, before tax
    bool hasIndividualPrice = false;
    int periodMonths = 1;
    std::optional<CalendarDate> activeFrom;
    std::optional<CalendarDate> activeTo;
    std::optional<CalendarDate> lastInvoiced;
    RecordId suspensionReasonId = 0;
    std::vector<SuspensionPeriod> suspensions;
};

enum class ItemKind { Service, Surcharge, Fee, Product, Other };

struct ItemEntry
{
    RecordId id = 0;
    ItemKind kind = ItemKind::Other;
    RecordId refersTo = 0;  ///< the service or product; a fee gets an id when it is billed
    std::string_view label; ///< text that outlives the entry; a service item prints its plan and period instead
    qint64 price = 0;       ///< before tax
    int quantity = 1;
    CalendarDate periodFrom;
};

/// A part of a payment or credit note put against an invoice or refund. It stands in both.
struct CoverEntry
{
    RecordId id = 0;
    qint64 amount = 0;
    RecordId paymentId = 0;
    RecordId creditNoteId = 0;
    RecordId invoiceId = 0;
    RecordId refundId = 0;
};

struct InvoiceEntry
{
    RecordId id = 0;
    RecordId customerId = 0;
    RecordId organizationId = 0;
    int sequence = 0; ///< what the number is made of; a draft has none
    InvoiceStatus status = InvoiceStatus::Unpaid;
    bool isProforma = false;
    bool isUncollectible = false;
    int nameVersion = 0; ///< index into the customer's names
    RecordId proformaId = 0;
    RecordId generatedId = 0;
    CalendarDate created;
    int createdSecond = 10 * 3600; ///< of the day
    CalendarDate due;
    int discountPercent = 0;
    std::vector<ItemEntry> items;
    qint64 subtotal = 0;
    qint64 discount = 0;
    qint64 tax = 0;
    qint64 total = 0;
    qint64 paid = 0;       ///< Σ covers; a processed pro-forma counts as paid, its covers moved to the invoice
    qint64 toPay = 0;      ///< total − paid
    std::string_view note; ///< text that outlives the entry
    std::vector<CoverEntry> covers;
};

struct PaymentEntry
{
    RecordId id = 0;
    RecordId customerId = 0; ///< 0: not attached to anybody yet
    RecordId organizationId = 0;
    size_t method = 0; ///< index into the provider's methods
    CalendarDate created;
    int createdSecond = 12 * 3600;
    qint64 amount = 0;
    qint64 credit = 0;     ///< amount − Σ covers
    std::string_view note; ///< text that outlives the entry
    std::vector<CoverEntry> covers;
};

struct RefundEntry
{
    RecordId id = 0;
    RecordId customerId = 0;
    RecordId organizationId = 0;
    size_t method = 0;
    CalendarDate created;
    int createdSecond = 15 * 3600;
    qint64 amount = 0;
    std::string_view note;
    std::vector<CoverEntry> covers;
};

struct CreditNoteEntry
{
    RecordId id = 0;
    RecordId customerId = 0;
    RecordId organizationId = 0;
    int sequence = 0;
    int nameVersion = 0;
    CalendarDate created;
    int createdSecond = 14 * 3600;
    qint64 amount = 0; ///< what it takes off; UISP prints credit notes as negative
    std::string_view note;
    std::vector<CoverEntry> covers;
};

struct Tables
{
    Table<CustomerEntry> customers;
    Table<ServiceEntry> services;
    Table<InvoiceEntry> invoices;
    Table<PaymentEntry> payments;
    Table<RefundEntry> refunds;
    Table<CreditNoteEntry> creditNotes;
};

} // namespace freshet::demo
