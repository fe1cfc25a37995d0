// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/lists.h"

namespace freshet {

namespace {

/// "/clients" and so on; a record is at this path, a slash and its id.
QString listPath(Entity entity)
{
    switch (entity) {
    case Entity::Organization:
        return QStringLiteral("/organizations");
    case Entity::PaymentMethod:
        return QStringLiteral("/payment-methods");
    case Entity::Tag:
        return QStringLiteral("/client-tags");
    case Entity::CustomAttribute:
        return QStringLiteral("/custom-attributes");
    case Entity::Customer:
        return QStringLiteral("/clients");
    case Entity::Service:
        return QStringLiteral("/clients/services");
    case Entity::Invoice:
        return QStringLiteral("/invoices");
    case Entity::Payment:
        return QStringLiteral("/payments");
    case Entity::Refund:
        return QStringLiteral("/refunds");
    case Entity::CreditNote:
        return QStringLiteral("/credit-notes");
    }
    Q_UNREACHABLE();
}

ListQuery list(Entity entity, const QString &query = {})
{
    return {entity, listPath(entity), QUrlQuery(query), true};
}

ListQuery unpagedList(Entity entity)
{
    return {entity, listPath(entity), QUrlQuery(), false};
}

} // namespace

std::vector<ListQuery> allLists()
{
    return {
        unpagedList(Entity::Organization),
        list(Entity::PaymentMethod),
        list(Entity::Tag),
        list(Entity::CustomAttribute, QStringLiteral("attributeType=client")),
        list(Entity::Customer, QStringLiteral("order=client.id&direction=ASC")),
        list(Entity::Customer, QStringLiteral("isArchived=1&order=client.id&direction=ASC")),
        list(Entity::Service),
        list(Entity::Invoice, QStringLiteral("order=createdDate&direction=ASC")),
        list(Entity::Payment, QStringLiteral("order=id&direction=ASC")),
        list(Entity::Refund),
        list(Entity::CreditNote, QStringLiteral("order=createdDate")),
    };
}

QString recordPath(Entity entity, RecordId id)
{
    // A payment method is known by a UUID, which is no RecordId.
    if (entity == Entity::PaymentMethod)
        return {};
    return listPath(entity) + QLatin1Char('/') + QString::number(id);
}

} // namespace freshet
