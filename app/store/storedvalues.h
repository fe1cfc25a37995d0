// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/records.h"

#include <QStringView>
#include <QVariant>

#include <optional>
#include <span>
#include <vector>

/// How the store's columns turn into values and back. Inside the store and the audit trail only.
namespace freshet {

/// The day of an ISO date as stored; nothing for a missing one.
[[nodiscard]] std::optional<CalendarDate> storedDate(QStringView text);
[[nodiscard]] inline std::optional<CalendarDate> storedDate(const QVariant &value)
{
    return storedDate(QStringView(value.toString()));
}
/// The id, or nothing for NULL.
[[nodiscard]] std::optional<RecordId> storedId(const QVariant &value);

/// The text, empty where it is null: Qt's driver stores a null QString as NULL, which most columns refuse.
[[nodiscard]] inline QString neverNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// "[1,2,3]", for `… IN (SELECT value FROM json_each(:ids))`.
[[nodiscard]] QString jsonIdList(std::span<const RecordId> ids);

/// The covers of a row, from the text [[id,amount,payment_id,credit_note_id,invoice_id,refund_id],…]. Nothing when it
/// is no such text.
[[nodiscard]] std::optional<std::vector<PaymentCover>> storedCovers(QStringView text);

/// The tags and attributes of a customer's row, from the texts of tagsText() and attributesText().
[[nodiscard]] std::vector<QString> storedTags(const QString &text);
[[nodiscard]] std::vector<AttributeValue> storedAttributes(const QString &text);

} // namespace freshet
