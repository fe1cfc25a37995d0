// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"

namespace freshet {

QString entityKey(Entity entity)
{
    switch (entity) {
    case Entity::Organization:
        return QStringLiteral("organizations");
    case Entity::PaymentMethod:
        return QStringLiteral("payment_methods");
    case Entity::Tag:
        return QStringLiteral("tags");
    case Entity::CustomAttribute:
        return QStringLiteral("custom_attributes");
    case Entity::Customer:
        return QStringLiteral("customers");
    case Entity::Service:
        return QStringLiteral("services");
    case Entity::Invoice:
        return QStringLiteral("invoices");
    case Entity::Payment:
        return QStringLiteral("payments");
    case Entity::Refund:
        return QStringLiteral("refunds");
    case Entity::CreditNote:
        return QStringLiteral("credit_notes");
    }
    Q_UNREACHABLE();
}

QString displayName(const Customer &customer)
{
    if (customer.isCompany && !customer.companyName.isEmpty())
        return customer.companyName;
    QString name = QStringLiteral("%1 %2").arg(customer.firstName, customer.lastName).trimmed();
    if (!name.isEmpty())
        return name;
    if (!customer.companyName.isEmpty())
        return customer.companyName;
    return QStringLiteral("#%1").arg(customer.id);
}

QString statusWord(InvoiceStatus status, bool isProforma)
{
    const bool isBilled =
        status == InvoiceStatus::Unpaid || status == InvoiceStatus::PartiallyPaid || status == InvoiceStatus::Paid;
    if (isProforma && isBilled)
        return QStringLiteral("proforma");
    switch (status) {
    case InvoiceStatus::Draft:
        return QStringLiteral("draft");
    case InvoiceStatus::Unpaid:
        return QStringLiteral("unpaid");
    case InvoiceStatus::PartiallyPaid:
        return QStringLiteral("partial");
    case InvoiceStatus::Paid:
        return QStringLiteral("paid");
    case InvoiceStatus::Void:
        return QStringLiteral("void");
    case InvoiceStatus::ProcessedProforma:
        return QStringLiteral("processed_proforma");
    }
    Q_UNREACHABLE();
}

QString statusWord(ServiceStatus status)
{
    switch (status) {
    case ServiceStatus::Prepared:
        return QStringLiteral("prepared");
    case ServiceStatus::Active:
        return QStringLiteral("active");
    case ServiceStatus::Ended:
        return QStringLiteral("ended");
    case ServiceStatus::Suspended:
        return QStringLiteral("suspended");
    case ServiceStatus::PreparedBlocked:
        return QStringLiteral("prepared_blocked");
    case ServiceStatus::Obsolete:
        return QStringLiteral("obsolete");
    case ServiceStatus::Deferred:
        return QStringLiteral("deferred");
    case ServiceStatus::Quoted:
        return QStringLiteral("quoted");
    case ServiceStatus::Inactive:
        return QStringLiteral("inactive");
    }
    Q_UNREACHABLE();
}

} // namespace freshet
