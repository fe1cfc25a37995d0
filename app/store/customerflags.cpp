// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerflags.h"

#include "store/tables.h"

#include <QStringList>

#include <algorithm>

namespace freshet {

namespace {

QString attribute(const Customer &customer, const QString &key)
{
    const auto found = std::ranges::find(customer.attributes, key, &AttributeValue::key);
    return found == customer.attributes.end() ? QString() : found->value.trimmed();
}

bool isSame(const QString &text, QLatin1String other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

/// The digits of a phone number that is written with spaces or signs, as people type it without them.
QString bareNumber(const QString &phone)
{
    QString digits = phone;
    digits.removeIf([](QChar c) { return c < QLatin1Char('0') || c > QLatin1Char('9'); });
    return digits == phone ? QString() : digits;
}

} // namespace

bool isVip(const Customer &customer, const CustomerFlagKeys &keys)
{
    const auto isVipTag = [&keys](const QString &tag) {
        return tag.trimmed().compare(keys.vipTag, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(customer.tags, isVipTag))
        return true;
    const QString value = attribute(customer, keys.vipAttribute);
    return isSame(value, QLatin1String("1")) || isSame(value, QLatin1String("true")) ||
           isSame(value, QLatin1String("yes"));
}

QString gracePaymentDate(const Customer &customer, const CustomerFlagKeys &keys)
{
    const QString value = graceAsTyped(customer, keys);
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (!value.isEmpty() && value.size() <= 2 && std::ranges::all_of(value, isDigit)) {
        const int day = value.toInt();
        return day >= 1 && day <= 31 ? value : QString();
    }
    const QByteArray printed = value.toUtf8();
    const std::optional<CalendarDate> date =
        CalendarDate::fromPrinted(std::string_view(printed.constData(), size_t(printed.size())));
    return date ? date->toIso() : QString();
}

QString graceAsTyped(const Customer &customer, const CustomerFlagKeys &keys)
{
    return attribute(customer, keys.graceAttribute);
}

QString searchText(const Customer &customer)
{
    QStringList parts{displayName(customer), QString::number(customer.id), customer.userIdent};
    for (const Contact &contact : customer.contacts)
        parts << contact.name << contact.phone << bareNumber(contact.phone) << contact.email;
    parts << customer.address;
    parts.removeAll(QString());
    return foldedForSearch(parts.join(QLatin1Char(' ')));
}

} // namespace freshet
