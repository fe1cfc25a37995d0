// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsonwriter.h"

#include <array>
#include <charconv>

namespace freshet::demo {

namespace {

void appendNumber(std::string &out, qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), size_t(end - digits.data()));
}

void appendPadded(std::string &out, int value, int width)
{
    std::array<char, 8> digits;
    for (int i = width - 1; i >= 0; --i) {
        digits[size_t(i)] = char('0' + value % 10);
        value /= 10;
    }
    out.append(digits.data(), size_t(width));
}

void appendUnit(std::string &out, unsigned unit)
{
    static constexpr char hex[] = "0123456789abcdef";
    const std::array<char, 6> escape{
        '\\', 'u', hex[(unit >> 12) & 15U], hex[(unit >> 8) & 15U], hex[(unit >> 4) & 15U], hex[unit & 15U]};
    out.append(escape.data(), escape.size());
}

void appendCodePoint(std::string &out, char32_t point)
{
    if (point < 0x10000) {
        appendUnit(out, unsigned(point));
        return;
    }
    appendUnit(out, unsigned(0xD800 + ((point - 0x10000) >> 10)));
    appendUnit(out, unsigned(0xDC00 + ((point - 0x10000) & 0x3FF)));
}

/// The code point that starts at `at`, which moves behind it.
char32_t takeCodePoint(std::string_view text, size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
    if (more < 0 || lead > 0xF4)
        return 0xFFFD;
    char32_t point = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80)
            return 0xFFFD;
        point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    }
    return point;
}

char shortEscape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    default:
        return '\0';
    }
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\' && c != '/';
}

} // namespace

void JsonWriter::key(std::string_view name)
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
    if (name.empty())
        return;
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

void JsonWriter::beginObject(std::string_view name)
{
    key(name);
    m_out += '{';
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_out += '}';
    m_needsComma = true;
}

void JsonWriter::beginArray(std::string_view name)
{
    key(name);
    m_out += '[';
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_out += ']';
    m_needsComma = true;
}

void JsonWriter::number(std::string_view name, qint64 value)
{
    key(name);
    appendNumber(m_out, value);
}

void JsonWriter::numberOrNull(std::string_view name, qint64 value)
{
    if (value == 0)
        none(name);
    else
        number(name, value);
}

void JsonWriter::flag(std::string_view name, bool value)
{
    key(name);
    m_out += value ? "true" : "false";
}

void JsonWriter::none(std::string_view name)
{
    key(name);
    m_out += "null";
}

void JsonWriter::text(std::string_view name, std::string_view value)
{
    key(name);
    appendText(value);
}

void JsonWriter::textOrNull(std::string_view name, std::string_view value)
{
    if (value.empty())
        none(name);
    else
        text(name, value);
}

void JsonWriter::decimal(std::string_view name, qint64 scaled, int digits)
{
    key(name);
    if (scaled < 0)
        m_out += '-';
    qint64 rest = scaled < 0 ? -scaled : scaled;
    qint64 one = 1;
    for (int i = 0; i < digits; ++i)
        one *= 10;
    appendNumber(m_out, rest / one);
    m_out += '.';
    rest %= one;
    do {
        one /= 10;
        m_out += one > 0 ? char('0' + rest / one) : '0';
        rest = one > 0 ? rest % one : 0;
    } while (rest > 0);
}

void JsonWriter::sum(std::string_view name, qint64 scaled, int digits)
{
    if (scaled == 0)
        number(name, 0);
    else
        decimal(name, scaled, digits);
}

void JsonWriter::day(std::string_view name, const std::optional<CalendarDate> &date)
{
    if (!date)
        none(name);
    else
        instant(name, *date, 0);
}

void JsonWriter::instant(std::string_view name, CalendarDate date, int secondOfDay)
{
    key(name);
    appendDate(date, secondOfDay);
}

void JsonWriter::appendText(std::string_view value)
{
    m_out += '"';
    size_t at = 0;
    while (at < value.size()) {
        size_t plain = at;
        while (plain < value.size() && isPlain(value[plain]))
            ++plain;
        m_out.append(value, at, plain - at);
        at = plain;
        if (at == value.size())
            break;
        if (const char escape = shortEscape(value[at])) {
            m_out += '\\';
            m_out += escape;
            ++at;
        } else if (static_cast<unsigned char>(value[at]) < 0x80) {
            appendUnit(m_out, unsigned(value[at++]));
        } else {
            appendCodePoint(m_out, takeCodePoint(value, at));
        }
    }
    m_out += '"';
}

void JsonWriter::appendDate(CalendarDate date, int secondOfDay)
{
    const CivilDay civil = civilDay(date);
    m_out += '"';
    appendPadded(m_out, civil.year, 4);
    m_out += '-';
    appendPadded(m_out, civil.month, 2);
    m_out += '-';
    appendPadded(m_out, civil.day, 2);
    m_out += 'T';
    appendPadded(m_out, secondOfDay / 3600, 2);
    m_out += ':';
    appendPadded(m_out, secondOfDay / 60 % 60, 2);
    m_out += ':';
    appendPadded(m_out, secondOfDay % 60, 2);
    m_out += m_offset;
    m_out += '"';
}

CivilDay civilDay(CalendarDate date)
{
    // Counted in eras of 400 years that start on 1 March, so that the leap day comes last.
    const qint64 days = qint64(date.epochDays()) + 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const int dayOfEra = int(days - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

} // namespace freshet::demo
