// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsontext.h"

#include <array>
#include <charconv>

namespace freshet {

namespace {

void appendNumber(std::string &text, qint64 number)
{
    std::array<char, 24> digits{};
    const std::to_chars_result end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    text.append(digits.data(), end.ptr);
}

void appendId(std::string &text, const std::optional<RecordId> &id)
{
    text += ',';
    if (id)
        appendNumber(text, *id);
    else
        text += "null";
}

void appendQuoted(QString &json, QStringView text)
{
    json += QLatin1Char('"');
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            json += QLatin1Char('\\');
        if (c.unicode() < 0x20)
            json += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    json += QLatin1Char('"');
}

void appendMember(QString &json, QLatin1String key, QStringView value)
{
    json += QLatin1Char('"') + key + QLatin1String("\":");
    appendQuoted(json, value);
    json += QLatin1Char(',');
}

/// `parts` written by `append` between the brackets, with commas between them.
template<typename Part, typename Append>
QString bracketed(const std::vector<Part> &parts, char open, char close, const Append &append)
{
    QString json(QLatin1Char{open});
    for (const Part &part : parts) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        append(json, part);
    }
    return json += QLatin1Char(close);
}

} // namespace

std::string coversText(const std::vector<PaymentCover> &covers)
{
    std::string text = "[";
    for (const PaymentCover &cover : covers) {
        text += text.size() > 1 ? ",[" : "[";
        appendNumber(text, cover.id);
        text += ',';
        appendNumber(text, cover.amount);
        for (const std::optional<RecordId> &id : {cover.paymentId, cover.creditNoteId, cover.invoiceId, cover.refundId})
            appendId(text, id);
        text += ']';
    }
    text += ']';
    return text;
}

QString contactsText(const std::vector<Contact> &contacts)
{
    return bracketed(contacts, '[', ']', [](QString &json, const Contact &contact) {
        json += QLatin1Char('{');
        appendMember(json, QLatin1String("name"), contact.name);
        appendMember(json, QLatin1String("email"), contact.email);
        appendMember(json, QLatin1String("phone"), contact.phone);
        json += contact.isBilling ? QLatin1String("\"billing\":true}") : QLatin1String("\"billing\":false}");
    });
}

QString tagsText(const std::vector<QString> &tags)
{
    return bracketed(tags, '[', ']', [](QString &json, const QString &tag) { appendQuoted(json, tag); });
}

QString attributesText(const std::vector<AttributeValue> &attributes)
{
    return bracketed(attributes, '{', '}', [](QString &json, const AttributeValue &attribute) {
        appendQuoted(json, attribute.key);
        json += QLatin1Char(':');
        appendQuoted(json, attribute.value);
    });
}

} // namespace freshet
