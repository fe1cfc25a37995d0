// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changedfields.h"

#include "store/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshet {

namespace {

using enum FieldKind;

constexpr FieldName customerFields[] = {
    {"account_balance", "account_balance", Money},
    {"account_outstanding", "account_outstanding", Money},
    {"account_credit", "account_credit", Money},
    {"has_overdue", "has_overdue", Flag},
    {"has_suspended", "has_suspended", Flag},
    {"is_archived", "is_archived", Flag},
    {"is_lead", "is_lead", Flag},
    {"is_active", "is_active", Flag},
    {"tags", "tags", Tags},
    {"attributes", "attributes", Attributes},
    {"company_name", "company_name", Text},
    {"first_name", "first_name", Text},
    {"last_name", "last_name", Text},
    {"contacts", "contacts", Contacts},
    {"address", "address", Text},
    {"note", "note", Text},
    {"user_ident", "custom_id", Text},
    {"is_company", "is_company", Flag},
    {"registered_on", "registered_date", Date},
    {"organization_id", "organization_id", Id},
    {"currency", "currency", Text},
};

constexpr FieldName serviceFields[] = {
    {"customer_id", "customer_id", Id},
    {"status", "status", Word},
    {"name", "service_name", Text},
    {"plan_name", "plan_name", Text},
    {"billing_amount", "billing_amount", Money},
    {"price", "price", Money},
    {"period_months", "period_months", Count},
    {"active_from", "active_from", Date},
    {"active_to", "active_to", Date},
    {"suspension_reason_id", "suspension_reason_id", Id},
    {"currency", "currency", Text},
};

constexpr FieldName invoiceFields[] = {
    {"customer_id", "customer_id", Id},
    {"status", "status", Word},
    {"total", "total_amount", Money},
    {"paid", "paid_amount", Money},
    {"remaining", "remaining_amount", Money},
    {"due_on", "due_date", Date},
    {"created_on", "created_date", Date},
    {"number", "invoice_number", Text},
    {"covers", "covers", Covers},
    {"is_uncollectible", "is_uncollectible", Flag},
    {"is_proforma", "is_proforma", Flag},
    {"proforma_invoice_id", "proforma_invoice_id", Id},
    {"generated_invoice_id", "generated_invoice_id", Id},
    {"organization_id", "organization_id", Id},
    {"currency", "currency", Text},
};

constexpr FieldName paymentFields[] = {
    {"customer_id", "customer_id", Id},
    {"amount", "amount", Money},
    {"unallocated", "credit_amount", Money},
    {"covers", "covers", Covers},
    {"created_on", "date", Date},
    {"method_id", "method", Text},
    {"note", "note", Text},
    {"provider_name", "provider_name", Text},
    {"provider_payment_id", "provider_payment_id", Text},
    {"currency", "currency", Text},
};

constexpr FieldName refundFields[] = {
    {"customer_id", "customer_id", Id}, {"amount", "amount", Money},   {"covers", "covers", Covers},
    {"created_on", "date", Date},       {"method_id", "method", Text}, {"note", "note", Text},
    {"currency", "currency", Text},
};

constexpr FieldName creditNoteFields[] = {
    {"customer_id", "customer_id", Id},   {"total", "total_amount", Money},       {"covers", "covers", Covers},
    {"created_on", "created_date", Date}, {"number", "credit_note_number", Text}, {"currency", "currency", Text},
};

/// What is needed beside the fields to name their values.
struct CellContext
{
    QString entity;
    QJsonArray proforma; ///< [before, after]
    QJsonObject methods; ///< names by id
};

QVariant statusOf(const CellContext &context, const QJsonValue &status, int side)
{
    const int number = status.toInt(-1);
    if (context.entity == entityKey(Entity::Service) && number >= 0 && number <= int(ServiceStatus::Inactive))
        return statusWord(ServiceStatus(number));
    if (context.entity == entityKey(Entity::Invoice) && number >= 0 && number <= int(InvoiceStatus::ProcessedProforma))
        return statusWord(InvoiceStatus(number), context.proforma[side].toInt() != 0);
    return number;
}

QVariant valueOf(const CellContext &context, const FieldName &name, const QJsonValue &stored, int side)
{
    if (stored.isNull() || stored.isUndefined() || (stored.isString() && stored.toString().isEmpty()))
        return {};
    switch (name.kind) {
    case Id:
    case Count:
    case Money:
        return stored.toInteger();
    case Flag:
        return stored.toInt() != 0;
    case Word:
        return statusOf(context, stored, side);
    case Text:
        return QLatin1String(name.column) == QLatin1String("method_id")
                   ? context.methods.value(stored.toString()).toString(stored.toString())
                   : stored.toVariant();
    case Date:
    case Covers:
    case Contacts:
    case Tags:
    case Attributes:
        return stored.toString();
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<FieldName> fieldNames(const QString &entity)
{
    const auto all = [](const auto &names) { return std::vector<FieldName>(std::begin(names), std::end(names)); };
    if (entity == entityKey(Entity::Customer))
        return all(customerFields);
    if (entity == entityKey(Entity::Service))
        return all(serviceFields);
    if (entity == entityKey(Entity::Invoice))
        return all(invoiceFields);
    if (entity == entityKey(Entity::Payment))
        return all(paymentFields);
    if (entity == entityKey(Entity::Refund))
        return all(refundFields);
    if (entity == entityKey(Entity::CreditNote))
        return all(creditNoteFields);
    return {};
}

QString changeCellSql(const QString &alias)
{
    // Of an invoice whose flag did not change, the flag is the row's.
    return QStringLiteral(
               "json_object('entity', @.entity, 'fields', json(@.fields), 'proforma', "
               "json(coalesce(@.fields -> '$.is_proforma', CASE WHEN @.entity = 'invoices' THEN "
               "(SELECT json_array(v.is_proforma, v.is_proforma) FROM invoices v WHERE v.id = @.row_id) END)), "
               "'methods', json((SELECT json_group_object(m.id, m.name) FROM payment_methods m "
               "WHERE m.id IN (@.fields ->> '$.method_id[0]', @.fields ->> '$.method_id[1]'))))")
        .replace(QLatin1Char('@'), alias);
}

std::vector<PaymentCover> changedCovers(const QVariant &value)
{
    return storedCovers(value.toString()).value_or(std::vector<PaymentCover>());
}

RowChange changeOfCell(const QString &cell, const Currency &currency)
{
    const QJsonObject object = QJsonDocument::fromJson(cell.toUtf8()).object();
    QJsonObject fields = object[QLatin1String("fields")].toObject();
    const CellContext context{object[QLatin1String("entity")].toString(), object[QLatin1String("proforma")].toArray(),
                              object[QLatin1String("methods")].toObject()};
    RowChange change{context.entity, currency, currency, {}};
    std::vector<FieldName> names = fieldNames(context.entity);
    const auto take = [&](const FieldName &name, const QString &key, const QJsonArray &values) {
        change.fields.push_back(
            {key, name.kind, valueOf(context, name, values[0], 0), valueOf(context, name, values[1], 1)});
    };
    for (const FieldName &name : names) {
        const QJsonValue values = fields.take(QLatin1String(name.column));
        if (values.isArray())
            take(name, QLatin1String(name.key), values.toArray());
        if (values.isArray() && QLatin1String(name.column) == QLatin1String("currency"))
            change.currencyBefore = Currency(values[0].toString());
    }
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        take({"", "", Text}, field.key(), field->toArray());
    return change;
}

} // namespace freshet
