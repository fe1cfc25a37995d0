// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/lists.h"

namespace freshet {

namespace {

constexpr QLatin1String archivedCustomersKey("archived_customers");
constexpr QLatin1String ofCustomer("_of_customer_");
constexpr int firstNewPayments = 100; ///< there are mostly fewer new ones since the last refresh

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

ListQuery list(Entity entity, const QString &key, const QString &query = {})
{
    return {entity, listPath(entity), QUrlQuery(query), true, key};
}

ListQuery list(Entity entity)
{
    return list(entity, entityKey(entity));
}

/// Lists of which a provider has a few, and that are therefore always read whole.
std::vector<ListQuery> shortLists()
{
    return {
        {Entity::Organization, listPath(Entity::Organization), QUrlQuery(), false, entityKey(Entity::Organization)},
        list(Entity::PaymentMethod),
        list(Entity::Tag),
        list(Entity::CustomAttribute, entityKey(Entity::CustomAttribute), QStringLiteral("attributeType=client")),
        list(Entity::Customer, entityKey(Entity::Customer), QStringLiteral("order=client.id&direction=ASC")),
        list(Entity::Customer, archivedCustomersKey, QStringLiteral("isArchived=1&order=client.id&direction=ASC")),
        list(Entity::Service),
        list(Entity::Refund),
        list(Entity::CreditNote, entityKey(Entity::CreditNote), QStringLiteral("order=createdDate")),
    };
}

/// The payments that may be new. A deleted one leaves its id unused, so every payment above the known ones is new.
ListQuery newPayments(const KnownState &known)
{
    if (!known.paymentsReadThrough)
        return list(Entity::Payment, newPaymentsKey(),
                    QStringLiteral("order=createdDate&direction=ASC&createdDateFrom=") + known.createdSince.toIso());
    ListQuery query = list(Entity::Payment, newPaymentsKey(), QStringLiteral("order=id&direction=DESC"));
    query.until = known.paymentsReadThrough;
    query.firstRows = firstNewPayments;
    return query;
}

} // namespace

std::vector<ListQuery> allLists()
{
    std::vector<ListQuery> lists = shortLists();
    lists.push_back(
        list(Entity::Invoice, entityKey(Entity::Invoice), QStringLiteral("order=createdDate&direction=ASC")));
    lists.push_back(list(Entity::Payment, entityKey(Entity::Payment), QStringLiteral("order=id&direction=ASC")));
    return lists;
}

std::vector<ListQuery> currentLists(const KnownState &known)
{
    std::vector<ListQuery> lists = shortLists();
    lists.push_back(list(Entity::Invoice, openInvoicesKey(),
                         QStringLiteral("statuses%5B%5D=0&statuses%5B%5D=1&statuses%5B%5D=2&order=createdDate")));
    lists.push_back(list(Entity::Invoice, QStringLiteral("recent_invoices"),
                         QStringLiteral("order=createdDate&createdDateFrom=") + known.createdSince.toIso()));
    lists.push_back(newPayments(known));
    lists.push_back(list(Entity::Payment, loosePaymentsKey(), QStringLiteral("unattached=1&order=id")));
    return lists;
}

std::vector<ListQuery> listsOfCustomer(RecordId customer)
{
    const QString query = QStringLiteral("clientId=%1&order=createdDate").arg(customer);
    std::vector<ListQuery> lists;
    for (const Entity entity : {Entity::Invoice, Entity::Payment})
        lists.push_back(list(entity, entityKey(entity) + ofCustomer + QString::number(customer), query));
    return lists;
}

bool isWholeList(const ListQuery &list)
{
    return list.key == entityKey(list.entity) || list.key == archivedCustomersKey;
}

QString openInvoicesKey()
{
    return QStringLiteral("open_invoices");
}

QString newPaymentsKey()
{
    return QStringLiteral("new_payments");
}

std::optional<RecordId> customerOfList(const QString &key)
{
    const qsizetype mark = key.indexOf(ofCustomer);
    return mark < 0 ? std::nullopt : std::optional(key.mid(mark + ofCustomer.size()).toLongLong());
}

QString loosePaymentsKey()
{
    return QStringLiteral("loose_payments");
}

QString recordPath(Entity entity, RecordId id)
{
    // A payment method is known by a UUID, which is no RecordId.
    if (entity == Entity::PaymentMethod)
        return {};
    return listPath(entity) + QLatin1Char('/') + QString::number(id);
}

} // namespace freshet
