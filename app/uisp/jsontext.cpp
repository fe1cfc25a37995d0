// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/jsontext.h"

#include <QList>

#include <cstring>
#include <optional>

namespace freshet {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<quint16> hexValue(char c)
{
    if (isDigit(c))
        return quint16(c - '0');
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional(quint16(lower - 'a' + 10)) : std::nullopt;
}

/// The UTF-16 unit of the four digits at the front of `text`.
std::optional<quint16> codeUnit(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    quint16 unit = 0;
    for (const char c : text.substr(0, 4)) {
        const std::optional<quint16> digit = hexValue(c);
        if (!digit)
            return std::nullopt;
        unit = quint16(unit << 4 | *digit);
    }
    return unit;
}

/// What the letter behind a backslash stands for, 'u' excepted.
std::optional<char16_t> escaped(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return char16_t(letter);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Where the first backslash of `text` is; its size if there is none.
size_t firstBackslash(std::string_view text)
{
    const void *found = text.empty() ? nullptr : std::memchr(text.data(), '\\', text.size());
    return found ? size_t(static_cast<const char *>(found) - text.data()) : text.size();
}

bool areEscapesValid(std::string_view content)
{
    for (size_t i = firstBackslash(content); i < content.size(); i += firstBackslash(content.substr(i))) {
        if (++i == content.size())
            return false;
        if (content[i] != 'u' ? !escaped(content[i]) : !codeUnit(content.substr(i + 1)))
            return false;
        i += content[i] == 'u' ? 5 : 1;
    }
    return true;
}

size_t skipDigits(std::string_view text, size_t from)
{
    while (from < text.size() && isDigit(text[from]))
        ++from;
    return from;
}

bool isNumber(std::string_view text)
{
    const size_t first = text.front() == '-' ? 1 : 0;
    size_t i = skipDigits(text, first);
    if (i == first || (text[first] == '0' && i > first + 1))
        return false;
    if (i < text.size() && text[i] == '.') {
        const size_t decimals = i + 1;
        i = skipDigits(text, decimals);
        if (i == decimals)
            return false;
    }
    if (i < text.size() && (text[i] | 0x20) == 'e') {
        const bool hasSign = i + 1 < text.size() && (text[i + 1] == '+' || text[i + 1] == '-');
        const size_t exponent = i + (hasSign ? 2 : 1);
        i = skipDigits(text, exponent);
        if (i == exponent)
            return false;
    }
    return i == text.size();
}

QString withWholePairs(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    const auto characters = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

} // namespace

bool isJsonScalar(std::string_view printed)
{
    if (printed.empty())
        return false;
    if (printed.front() == '"')
        return printed.size() >= 2 && printed.back() == '"' && areEscapesValid(printed.substr(1, printed.size() - 2));
    if (isDigit(printed.front()) || printed.front() == '-')
        return isNumber(printed);
    return printed == "null" || printed == "false" || printed == "true";
}

QString textFromJson(std::string_view content)
{
    size_t plain = firstBackslash(content);
    QString text = fromUtf8(content.substr(0, plain));
    while (plain < content.size()) {
        const char letter = content[plain + 1];
        content.remove_prefix(plain + 2);
        char16_t unit = 0;
        if (letter == 'u') {
            unit = codeUnit(content).value_or(0);
            content.remove_prefix(4);
        } else {
            unit = escaped(letter).value_or(0);
        }
        if (unit != 0)
            text.append(QChar(unit));
        plain = firstBackslash(content);
        text.append(fromUtf8(content.substr(0, plain)));
    }
    return withWholePairs(text);
}

} // namespace freshet
