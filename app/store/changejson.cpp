// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freshet {

namespace {

/// The ids of a cover but the one of the row that it stands in.
QJsonObject otherSide(const PaymentCover &cover, const QString &entity)
{
    QJsonObject ids;
    const auto add = [&](const char *key, const std::optional<RecordId> &id, Entity own) {
        if (id && entity != entityKey(own))
            ids.insert(QLatin1String(key), *id);
    };
    add("payment_id", cover.paymentId, Entity::Payment);
    add("credit_note_id", cover.creditNoteId, Entity::CreditNote);
    add("invoice_id", cover.invoiceId, Entity::Invoice);
    add("refund_id", cover.refundId, Entity::Refund);
    return ids;
}

QJsonArray coversJson(const QVariant &value, const QString &entity, const Currency &currency)
{
    QJsonArray array;
    for (const PaymentCover &cover : changedCovers(value)) {
        QJsonObject object = otherSide(cover, entity);
        object.insert(QLatin1String("amount"), decimalString(cover.amount, currency.digits()));
        array.append(object);
    }
    return array;
}

QJsonValue valueJson(const ChangedField &field, const QVariant &value, const QString &entity, const Currency &currency)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.kind) {
    case FieldKind::Money:
        return decimalString(value.toLongLong(), currency.digits());
    case FieldKind::Covers:
        return coversJson(value, entity, currency);
    case FieldKind::Contacts:
    case FieldKind::Tags:
        return QJsonDocument::fromJson(value.toString().toUtf8()).array();
    case FieldKind::Attributes:
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    case FieldKind::Id:
    case FieldKind::Count:
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Flag:
    case FieldKind::Word:
        return QJsonValue::fromVariant(value);
    }
    Q_UNREACHABLE();
}

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isNull() ? QStringLiteral("-") : value.toVariant().toString();
}

} // namespace

QJsonObject changeJson(const RowChange &change)
{
    QJsonObject object;
    for (const ChangedField &field : change.fields) {
        object.insert(field.key, QJsonArray{valueJson(field, field.before, change.entity, change.currencyBefore),
                                            valueJson(field, field.after, change.entity, change.currencyAfter)});
    }
    return object;
}

QString changeText(const RowChange &change)
{
    const QJsonObject json = changeJson(change);
    QStringList parts;
    for (const ChangedField &field : change.fields) {
        const QJsonValue values = json.value(field.key);
        parts += QStringLiteral("%1: %2 → %3").arg(field.key, plainText(values[0]), plainText(values[1]));
    }
    return parts.join(QLatin1String("; "));
}

} // namespace freshet
