// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/money.h"

#include <QString>

#include <optional>
#include <vector>

/// What UISP keeps, as values. Field meanings: UISP CRM API blueprint; amounts are minor units of `currency`;
/// dates are the calendar days that UISP printed. A missing value is std::nullopt or an empty text, never a guess.
namespace freshet {

using RecordId = qint64;

/// The lists that a refresh reads, in the order in which people miss them.
enum class Entity {
    Organization,
    PaymentMethod,
    Tag,
    CustomAttribute,
    Customer,
    Service,
    Invoice,
    Payment,
    Refund,
    CreditNote,
};

/// The word for an entity in JSON, logs and the store: "customers", "credit_notes", …
[[nodiscard]] QString entityKey(Entity entity);

struct Contact
{
    QString name;
    QString email;
    QString phone;
    bool isBilling = false;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// One value of a custom attribute; UISP sends every value as text ("1", "2020-12-16").
struct AttributeValue
{
    QString key;
    QString value;

    friend bool operator==(const AttributeValue &, const AttributeValue &) = default;
};

struct Customer
{
    RecordId id = 0;
    QString userIdent; ///< the operator's own "Custom ID"
    bool isCompany = false;
    bool isLead = false;
    bool isArchived = false;
    bool isActive = false; ///< may enter the client zone; says nothing about services
    QString firstName;
    QString lastName;
    QString companyName;
    RecordId organizationId = 0;
    Currency currency;
    qint64 accountBalance = 0; ///< credit − outstanding: positive = the customer has funds
    qint64 accountCredit = 0;
    qint64 accountOutstanding = 0;
    bool hasOverdueInvoice = false;   ///< UISP's own cached flag; may lag
    bool hasSuspendedService = false; ///< likewise
    std::optional<CalendarDate> registeredOn;
    QString address;
    QString note;
    std::vector<Contact> contacts;
    std::vector<QString> tags;
    std::vector<AttributeValue> attributes;

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// The company name of a company, else first and last name; "#<id>" when UISP has neither.
[[nodiscard]] QString displayName(const Customer &customer);

enum class ServiceStatus {
    Prepared = 0,
    Active = 1,
    Ended = 2,
    Suspended = 3,
    PreparedBlocked = 4,
    Obsolete = 5, ///< an older version of a service that changed plan: not a service of its own
    Deferred = 6, ///< the future version, likewise
    Quoted = 7,
    Inactive = 8,
};

struct Service
{
    RecordId id = 0;
    RecordId customerId = 0;
    ServiceStatus status = ServiceStatus::Active;
    QString name;
    QString planName;
    Currency currency;
    std::optional<qint64> price; ///< per period, before surcharges, discounts and taxes
    qint64 billingAmount = 0;    ///< `totalPrice`: what the current period is billed at; `price` where absent
    int periodMonths = 0;        ///< 0 when UISP names none
    std::optional<CalendarDate> activeFrom;
    std::optional<CalendarDate> activeTo;
    std::optional<RecordId> suspensionReasonId;

    friend bool operator==(const Service &, const Service &) = default;
};

enum class InvoiceStatus {
    Draft = 0,
    Unpaid = 1,
    PartiallyPaid = 2,
    Paid = 3,
    Void = 4,
    ProcessedProforma = 5,
};

/// A part of a payment or credit note that was put against an invoice or refund. It has no date of its own.
struct PaymentCover
{
    RecordId id = 0;
    qint64 amount = 0;
    std::optional<RecordId> paymentId;
    std::optional<RecordId> creditNoteId;
    std::optional<RecordId> invoiceId;
    std::optional<RecordId> refundId;

    friend bool operator==(const PaymentCover &, const PaymentCover &) = default;
};

struct Invoice
{
    RecordId id = 0;
    RecordId customerId = 0;
    RecordId organizationId = 0;
    QString number; ///< empty for drafts
    InvoiceStatus status = InvoiceStatus::Draft;
    bool isProforma = false;
    std::optional<RecordId> proformaInvoiceId;  ///< the pro-forma that this invoice was made from
    std::optional<RecordId> generatedInvoiceId; ///< the invoice made from this pro-forma
    bool isUncollectible = false;
    CalendarDate createdOn;
    std::optional<CalendarDate> dueOn;
    Currency currency;
    qint64 total = 0;
    qint64 paid = 0;
    qint64 remaining = 0; ///< `amountToPay`; total − paid, at least 0, where UISP sends none
    std::vector<PaymentCover> covers;

    friend bool operator==(const Invoice &, const Invoice &) = default;
};

struct Payment
{
    RecordId id = 0;
    std::optional<RecordId> customerId; ///< none: not attached to anybody yet
    QString methodId;                   ///< UUID; a number as text on old UCRM
    CalendarDate createdOn;
    Currency currency;
    qint64 amount = 0;
    qint64 unallocated = 0; ///< `creditAmount`: the part not used yet
    QString note;
    QString providerName;
    QString providerPaymentId;
    std::vector<PaymentCover> covers;

    friend bool operator==(const Payment &, const Payment &) = default;
};

struct Refund
{
    RecordId id = 0;
    std::optional<RecordId> customerId;
    QString methodId;
    CalendarDate createdOn;
    Currency currency;
    qint64 amount = 0;
    QString note;
    std::vector<PaymentCover> covers;

    friend bool operator==(const Refund &, const Refund &) = default;
};

struct CreditNote
{
    RecordId id = 0;
    RecordId customerId = 0;
    QString number;
    CalendarDate createdOn;
    Currency currency;
    qint64 total = 0; ///< as UISP sends it; may be negative
    std::vector<PaymentCover> covers;

    friend bool operator==(const CreditNote &, const CreditNote &) = default;
};

struct PaymentMethod
{
    QString id; ///< UUID
    QString name;
    bool isSystem = false;

    friend bool operator==(const PaymentMethod &, const PaymentMethod &) = default;
};

struct Organization
{
    RecordId id = 0;
    QString name;

    friend bool operator==(const Organization &, const Organization &) = default;
};

struct Tag
{
    RecordId id = 0;
    QString name;

    friend bool operator==(const Tag &, const Tag &) = default;
};

struct CustomAttribute
{
    RecordId id = 0;
    QString key;
    QString name;
    QString attributeType; ///< client, invoice, payment or service

    friend bool operator==(const CustomAttribute &, const CustomAttribute &) = default;
};

/// "draft", "unpaid", "partial", "paid", "void", "processed_proforma"; a pro-forma in force: "proforma".
[[nodiscard]] QString statusWord(InvoiceStatus status, bool isProforma);
/// "prepared", "active", "ended", "suspended", "prepared_blocked", "obsolete", "deferred", "quoted", "inactive".
[[nodiscard]] QString statusWord(ServiceStatus status);

} // namespace freshet
