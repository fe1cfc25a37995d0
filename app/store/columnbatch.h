// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"
#include "store/jsontext.h"
#include "store/packedrows.h"
#include "store/rowhash.h"

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

/// The three readers of a description in recordcolumns.h.
namespace freshet {

/// The names of the columns and what they hold, in their order.
class ColumnNames
{
public:
    template<typename T>
    void operator()(const char *name, const T &)
    {
        add<T>(name);
        m_sent += m_names.back();
        if constexpr (std::integral<T> || std::same_as<T, std::optional<qint64>>)
            m_numbers += m_names.back();
    }
    template<typename Function>
    void derived(const char *name, const Function &)
    {
        add<std::invoke_result_t<const Function &>>(name);
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] const std::vector<PackedField> &fields() const { return m_fields; }
    /// Those with a value as UISP sent it.
    [[nodiscard]] const QStringList &sent() const { return m_sent; }
    /// Those of them that are stored as whole numbers.
    [[nodiscard]] const QStringList &numbers() const { return m_numbers; }

private:
    template<typename T>
    void add(const char *name)
    {
        m_names += QString::fromLatin1(name);
        m_fields.push_back(PackedField::of<T>());
    }

    QStringList m_names;
    std::vector<PackedField> m_fields;
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

/// Rows on their way into their table.
class ColumnBatch
{
public:
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    void clear() { m_rows.clear(); }

    void startRow(RecordId id, quint64 hash)
    {
        m_rows.add(id);
        m_rows.add(qint64(hash));
    }
    /// `readAt`: seconds since 1970, UTC.
    void endRow(qint64 readAt) { m_rows.add(readAt); }
    template<typename T>
    void operator()(const char *, const T &value)
    {
        add(value);
    }
    template<typename Function>
    void derived(const char *, const Function &function)
    {
        add(function());
    }

    /// Runs `query`, a PackedRows::insertStatement(), and forgets the rows.
    Result<void> write(Database &database, QSqlQuery &query, const QString &where);

private:
    template<typename T>
        requires(PackedField::of<T>().kind != PackedKind::Text)
    void add(const T &value)
    {
        m_rows.add(value);
    }
    void add(const QString &text);
    void add(const std::vector<PaymentCover> &covers) { m_rows.add(coversText(covers)); }
    void add(const std::vector<Contact> &contacts) { add(contactsText(contacts)); }
    void add(const std::vector<QString> &tags) { add(tagsText(tags)); }
    void add(const std::vector<AttributeValue> &attributes) { add(attributesText(attributes)); }
    template<typename T>
    void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            m_rows.addNull(PackedField::of<T>().kind);
    }

    PackedRows m_rows;
};

} // namespace freshet
