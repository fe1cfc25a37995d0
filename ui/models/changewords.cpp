// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changewords.h"

#include "store/changedfields.h"
#include "store/tables.h"
#include "ui/models/cellformat.h"
#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <span>

namespace freshet {

namespace {

/// How much of a value is told.
struct Length
{
    qsizetype letters;
    size_t covers;
};
constexpr Length shortly{40, 2};
constexpr Length fully{400, 50};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ChangeWords)
};

struct FieldTitle
{
    const char *entity; ///< empty: any
    const char *key;
    const char *title;
};

/// Of fields that no table has as a column, or that say another thing of this entity.
constexpr FieldTitle fieldTitles[] = {
    {"invoices", "covers", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Paid by")},
    {"refunds", "covers", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Taken from")},
    {"credit_notes", "covers", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Credited to")},
    {"", "customer_id", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Customer")},
    {"", "has_suspended", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Suspended in UISP")},
    {"", "tags", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Tags")},
    {"", "attributes", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Custom attributes")},
    {"", "company_name", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Company")},
    {"", "first_name", QT_TRANSLATE_NOOP("freshet::ChangeWords", "First name")},
    {"", "last_name", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Last name")},
    {"", "contacts", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Contacts")},
    {"", "address", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Address")},
    {"", "custom_id", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Custom ID")},
    {"", "is_company", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Is a company")},
    {"", "registered_date", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Customer since")},
    {"", "organization_id", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Organisation")},
    {"", "price", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Price")},
    {"", "period_months", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Months in a period")},
    {"", "active_to", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Active until")},
    {"", "suspension_reason_id", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Reason of suspension")},
    {"", "paid_amount", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Paid")},
    {"", "is_uncollectible", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Uncollectible")},
    {"", "is_proforma", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Pro-forma")},
    {"", "proforma_invoice_id", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Made from pro-forma")},
    {"", "generated_invoice_id", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Invoice made from it")},
    {"", "provider_name", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Provider")},
    {"", "provider_payment_id", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Number at the provider")},
    {"", "credit_note_number", QT_TRANSLATE_NOOP("freshet::ChangeWords", "Number")},
};

QString titleOf(const QString &entity, const QString &key)
{
    const auto *own = std::ranges::find_if(fieldTitles, [&](const FieldTitle &title) {
        return key == QLatin1String(title.key) && (*title.entity == '\0' || entity == QLatin1String(title.entity));
    });
    return own != std::end(fieldTitles) ? Words::tr(own->title) : columnTitle(TableId::Changes, key).title;
}

QString hashed(RecordId id)
{
    return QLatin1Char('#') + QString::number(id);
}

QString coverText(const PaymentCover &cover, const QString &entity, const QString &amount)
{
    const bool isSource = entity == entityKey(Entity::Payment) || entity == entityKey(Entity::CreditNote);
    if (isSource && cover.invoiceId)
        return Words::tr("%1 on invoice %2").arg(amount, hashed(*cover.invoiceId));
    if (isSource && cover.refundId)
        return Words::tr("%1 refunded by %2").arg(amount, hashed(*cover.refundId));
    if (cover.paymentId)
        return Words::tr("%1 from payment %2").arg(amount, hashed(*cover.paymentId));
    if (cover.creditNoteId)
        return Words::tr("%1 from credit note %2").arg(amount, hashed(*cover.creditNoteId));
    return amount;
}

QString contactText(const QJsonObject &contact)
{
    QStringList parts;
    for (const char *key : {"name", "email", "phone"})
        parts += contact[QLatin1String(key)].toString();
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

/// The values of one side of a change.
class SideWords
{
public:
    SideWords(QString entity, const Currency &currency, bool isCurrencyTold, const CellFormat &format,
              const Length &length)
        : m_entity(std::move(entity))
        , m_currency(currency)
        , m_isCurrencyTold(isCurrencyTold)
        , m_format(format)
        , m_length(length)
    {
    }

    [[nodiscard]] QString text(FieldKind kind, const QVariant &value) const
    {
        const QString words = value.isValid() ? valueText(kind, value) : QString();
        return words.isEmpty() ? Words::tr("none", "instead of a value") : words;
    }

private:
    [[nodiscard]] QString valueText(FieldKind kind, const QVariant &value) const
    {
        switch (kind) {
        case FieldKind::Money:
            return money(value.toLongLong());
        case FieldKind::Id:
            return hashed(value.toLongLong());
        case FieldKind::Count:
            return m_format.integer(value.toLongLong());
        case FieldKind::Date:
            return m_format.date(QDate::fromString(value.toString(), Qt::ISODate));
        case FieldKind::Flag:
            return value.toBool() ? Words::tr("yes") : Words::tr("no");
        case FieldKind::Word:
            return wordTitle(value.toString());
        case FieldKind::Text:
            return typed(value.toString());
        case FieldKind::Covers:
            return covers(value);
        case FieldKind::Contacts:
        case FieldKind::Tags:
        case FieldKind::Attributes:
            return typed(parts(kind, value.toString()).join(QStringLiteral(", ")));
        }
        return {};
    }
    [[nodiscard]] QString money(qint64 minor) const
    {
        return m_isCurrencyTold ? m_format.moneyWithCode({minor, m_currency}) : m_format.money(minor, m_currency);
    }
    [[nodiscard]] QString typed(const QString &text) const
    {
        return text.isEmpty() ? QString() : isolated(singleLine(text, m_length.letters));
    }
    [[nodiscard]] QString covers(const QVariant &value) const
    {
        const std::vector<PaymentCover> covers = changedCovers(value);
        QStringList texts;
        for (const PaymentCover &cover : std::span(covers).first(std::min(covers.size(), m_length.covers)))
            texts += coverText(cover, m_entity, money(cover.amount));
        const QString told = texts.join(QStringLiteral(", "));
        const qint64 more = qint64(covers.size()) - texts.size();
        return more <= 0 ? told : Words::tr("%1 and %2 more").arg(told, m_format.integer(more));
    }
    [[nodiscard]] static QStringList parts(FieldKind kind, const QString &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        const QJsonObject object = document.object();
        const QJsonArray array = document.array();
        QStringList texts;
        for (auto attribute = object.begin(); attribute != object.end(); ++attribute)
            texts += Words::tr("%1: %2", "custom attribute").arg(attribute.key(), attribute->toString());
        for (const auto &element : array)
            texts += kind == FieldKind::Tags ? element.toString() : contactText(element.toObject());
        return texts;
    }

    QString m_entity;
    Currency m_currency;
    bool m_isCurrencyTold;
    const CellFormat &m_format;
    Length m_length;
};

QStringList fieldTexts(const QString &cell, const Currency &currency, const CellFormat &format, const Length &length)
{
    const RowChange change = changeOfCell(cell, currency);
    const bool isCurrencyTold = change.currencyBefore.code() != change.currencyAfter.code();
    const SideWords before(change.entity, change.currencyBefore, isCurrencyTold, format, length);
    const SideWords after(change.entity, change.currencyAfter, isCurrencyTold, format, length);
    QStringList texts;
    for (const ChangedField &field : change.fields)
        texts += Words::tr("%1: %2 → %3", "field: old value → new value")
                     .arg(titleOf(change.entity, field.key), before.text(field.kind, field.before),
                          after.text(field.kind, field.after));
    return texts;
}

} // namespace

QString changesInShort(const QString &cell, const Currency &currency, const CellFormat &format)
{
    return fieldTexts(cell, currency, format, shortly).join(QStringLiteral(" · "));
}

QStringList changesInFull(const QString &cell, const Currency &currency, const CellFormat &format)
{
    return fieldTexts(cell, currency, format, fully);
}

} // namespace freshet
