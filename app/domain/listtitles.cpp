// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listtitles.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Lists)
};

struct Title
{
    const char *key;
    const char *title;
};

/// Lists that are a part of their entity, and what a refresh writes besides.
constexpr Title others[] = {
    {"archived_customers", QT_TRANSLATE_NOOP("freshet::Lists", "archived customers")},
    {"open_invoices", QT_TRANSLATE_NOOP("freshet::Lists", "open invoices")},
    {"recent_invoices", QT_TRANSLATE_NOOP("freshet::Lists", "recent invoices")},
    {"new_payments", QT_TRANSLATE_NOOP("freshet::Lists", "new payments")},
    {"loose_payments", QT_TRANSLATE_NOOP("freshet::Lists", "payments of nobody")},
    {"activity", QT_TRANSLATE_NOOP("freshet::Lists", "activity log")},
};

constexpr Entity entities[] = {Entity::Customer, Entity::Service,        Entity::Invoice,       Entity::Payment,
                               Entity::Refund,   Entity::CreditNote,     Entity::PaymentMethod, Entity::Organization,
                               Entity::Tag,      Entity::CustomAttribute};

} // namespace

QString listTitle(Entity entity)
{
    switch (entity) {
    case Entity::Organization:
        return Lists::tr("organisations");
    case Entity::PaymentMethod:
        return Lists::tr("payment methods");
    case Entity::Tag:
        return Lists::tr("tags");
    case Entity::CustomAttribute:
        return Lists::tr("custom attributes");
    case Entity::Customer:
        return Lists::tr("customers");
    case Entity::Service:
        return Lists::tr("services");
    case Entity::Invoice:
        return Lists::tr("invoices");
    case Entity::Payment:
        return Lists::tr("payments");
    case Entity::Refund:
        return Lists::tr("refunds");
    case Entity::CreditNote:
        return Lists::tr("credit notes");
    }
    Q_UNREACHABLE();
}

QString listTitle(const QString &key)
{
    for (const Title &other : others) {
        if (key == QLatin1String(other.key))
            return Lists::tr(other.title);
    }
    for (const Entity entity : entities) {
        if (key == entityKey(entity))
            return listTitle(entity);
    }
    return key;
}

} // namespace freshet
