// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"
#include "store/jsontext.h"
#include "store/rowhash.h"

#include <QHash>
#include <QVariantList>

#include <concepts>
#include <optional>
#include <vector>

/// The three readers of a description in recordcolumns.h.
namespace freshet {

/// The names of the columns, in their order.
class ColumnNames
{
public:
    template<typename T>
    void operator()(const char *name, const T &)
    {
        m_names += QString::fromLatin1(name);
        m_sent += m_names.back();
        if constexpr (std::integral<T> || std::same_as<T, std::optional<qint64>>)
            m_numbers += m_names.back();
    }
    template<typename Function>
    void derived(const char *name, const Function &)
    {
        m_names += QString::fromLatin1(name);
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Those with a value as UISP sent it.
    [[nodiscard]] const QStringList &sent() const { return m_sent; }
    /// Those of them that are stored as whole numbers.
    [[nodiscard]] const QStringList &numbers() const { return m_numbers; }

private:
    QStringList m_names;
    QStringList m_sent;
    QStringList m_numbers;
};

/// The hash of what UISP sent.
class ContentHash
{
public:
    explicit ContentHash(quint64 seed)
        : m_hash(seed)
    {
    }

    template<typename T>
    void operator()(const char *, const T &value)
    {
        add(value);
    }
    template<typename Function>
    void derived(const char *, const Function &)
    {
    }
    [[nodiscard]] quint64 value() const { return m_hash.value(); }

private:
    template<std::integral T>
    void add(T value)
    {
        m_hash.add(quint64(value));
    }
    void add(const QString &text) { m_hash.add(QStringView(text)); }
    void add(CalendarDate date) { m_hash.add(quint64(date.epochDays())); }
    void add(const Currency &currency) { m_hash.add(QStringView(currency.code())); }
    void add(const Contact &contact)
    {
        add(contact.name);
        add(contact.email);
        add(contact.phone);
        add(contact.isBilling);
    }
    void add(const AttributeValue &attribute)
    {
        add(attribute.key);
        add(attribute.value);
    }
    void add(const PaymentCover &cover)
    {
        add(cover.id);
        add(cover.amount);
        for (const std::optional<RecordId> &id : {cover.paymentId, cover.creditNoteId, cover.invoiceId, cover.refundId})
            add(id);
    }
    template<typename T>
    void add(const std::optional<T> &value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }
    template<typename T>
    void add(const std::vector<T> &values)
    {
        add(values.size());
        for (const T &value : values)
            add(value);
    }

    RowHash m_hash;
};

/// Rows on their way into a prepared statement, column by column as execBatch() takes them.
class ColumnBatch
{
public:
    [[nodiscard]] bool isEmpty() const { return m_columns.empty() || m_columns.front().isEmpty(); }
    void clear();

    void startRow(RecordId id, quint64 hash);
    /// `readAt`: seconds since 1970, UTC.
    void endRow(qint64 readAt);
    template<typename T>
    void operator()(const char *, const T &value)
    {
        append(stored(value));
    }
    template<typename Function>
    void derived(const char *, const Function &function)
    {
        append(stored(function()));
    }

    /// Runs `query` once a row and forgets the rows.
    Result<void> write(Database &database, QSqlQuery &query, const QString &where);

private:
    void append(const QVariant &value);

    static QVariant stored(qint64 value) { return QVariant(value); }
    static QVariant stored(bool value) { return QVariant(value); }
    static QVariant stored(const QString &text);
    static QVariant stored(const std::vector<PaymentCover> &covers) { return coversText(covers); }
    static QVariant stored(const std::vector<Contact> &contacts) { return contactsText(contacts); }
    static QVariant stored(const std::vector<QString> &tags) { return tagsText(tags); }
    static QVariant stored(const std::vector<AttributeValue> &attributes) { return attributesText(attributes); }
    QVariant stored(const Currency &currency);
    QVariant stored(CalendarDate date);
    template<typename T>
    QVariant stored(const std::optional<T> &value)
    {
        return value ? stored(*value) : QVariant();
    }

    std::vector<QVariantList> m_columns;
    std::size_t m_next = 0;         ///< column of the row being filled
    QHash<qint32, QVariant> m_days; ///< ISO text by epoch day: printing one takes longer than storing it
    std::optional<Currency> m_lastCurrency;
    QVariant m_lastCurrencyCode;
};

} // namespace freshet
