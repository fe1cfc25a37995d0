// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace freshet {

namespace {

constexpr qsizetype isoLength = 10;
constexpr size_t coverFields = 6;

/// Walks over the covers text; every step says whether the text went on as expected.
class CoversText
{
public:
    explicit CoversText(QStringView text)
        : m_text(text)
    {
    }

    bool take(char16_t c)
    {
        if (!isAt(c))
            return false;
        ++m_at;
        return true;
    }
    bool takeNull()
    {
        if (!m_text.sliced(m_at).startsWith(u"null"))
            return false;
        m_at += 4;
        return true;
    }
    std::optional<qint64> takeNumber()
    {
        const bool isNegative = take(u'-');
        const qsizetype first = m_at;
        qint64 number = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9' && m_at - first < 18; ++m_at)
            number = number * 10 + (m_text[m_at].unicode() - u'0');
        if (m_at == first)
            return std::nullopt;
        return isNegative ? -number : number;
    }
    [[nodiscard]] bool isAt(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

using CoverFields = std::array<std::optional<qint64>, coverFields>;

std::optional<CoverFields> takeFields(CoversText &text)
{
    CoverFields fields;
    for (size_t i = 0; i < coverFields; ++i) {
        if (!text.take(i == 0 ? u'[' : u','))
            return std::nullopt;
        if (text.takeNull())
            continue;
        fields[i] = text.takeNumber();
        if (!fields[i])
            return std::nullopt;
    }
    return text.take(u']') ? std::optional(fields) : std::nullopt;
}

} // namespace

std::optional<CalendarDate> storedDate(QStringView text)
{
    if (text.size() != isoLength)
        return std::nullopt;
    std::array<char, size_t(isoLength)> digits{};
    for (qsizetype i = 0; i < isoLength; ++i)
        digits[size_t(i)] = text[i].toLatin1();
    return CalendarDate::fromPrinted(std::string_view(digits.data(), digits.size()));
}

std::optional<RecordId> storedId(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<RecordId>(value.toLongLong());
}

QString jsonIdList(std::span<const RecordId> ids)
{
    QByteArray list = "[";
    for (const RecordId id : ids)
        list.append(QByteArray::number(id)).append(',');
    if (list.endsWith(','))
        list.chop(1);
    return QString::fromLatin1(list.append(']'));
}

std::optional<std::vector<PaymentCover>> storedCovers(QStringView text)
{
    std::vector<PaymentCover> covers;
    CoversText rest(text);
    if (!rest.take(u'['))
        return std::nullopt;
    while (!rest.isAt(u']')) {
        if (!covers.empty() && !rest.take(u','))
            return std::nullopt;
        const std::optional<CoverFields> fields = takeFields(rest);
        if (!fields || !(*fields)[0] || !(*fields)[1])
            return std::nullopt;
        const auto &[id, amount, payment, creditNote, invoice, refund] = *fields;
        covers.push_back({*id, *amount, payment, creditNote, invoice, refund});
    }
    return rest.take(u']') && rest.isAtEnd() ? std::optional(std::move(covers)) : std::nullopt;
}

std::vector<QString> storedTags(const QString &text)
{
    std::vector<QString> tags;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array)
        tags.push_back(value.toString());
    return tags;
}

std::vector<AttributeValue> storedAttributes(const QString &text)
{
    std::vector<AttributeValue> attributes;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto value = object.begin(); value != object.end(); ++value)
        attributes.push_back({value.key(), value->toString()});
    return attributes;
}

} // namespace freshet
