// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <charconv>

namespace freshet {

namespace {

constexpr qint64 largestAmount = 9'000'000'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct DecimalText
{
    bool negative = false;
    std::string digits;       ///< all significant digits, the point taken out
    qint64 pointPosition = 0; ///< how many of them stand before the point
};

std::optional<DecimalText> split(std::string_view text)
{
    DecimalText parts;
    size_t i = 0;
    if (i < text.size() && text[i] == '-') {
        parts.negative = true;
        ++i;
    }
    const size_t firstDigit = i;
    for (; i < text.size() && isDigit(text[i]); ++i)
        parts.digits.push_back(text[i]);
    if (i == firstDigit)
        return std::nullopt;
    parts.pointPosition = qint64(parts.digits.size());
    if (i < text.size() && text[i] == '.') {
        const size_t firstDecimal = ++i;
        for (; i < text.size() && isDigit(text[i]); ++i)
            parts.digits.push_back(text[i]);
        if (i == firstDecimal)
            return std::nullopt;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && text[i] == '+')
            ++i;
        int exponent = 0;
        const auto [end, problem] = std::from_chars(text.data() + i, text.data() + text.size(), exponent);
        if (problem != std::errc() || end != text.data() + text.size())
            return std::nullopt;
        parts.pointPosition += exponent;
        i = text.size();
    }
    return i == text.size() ? std::optional(parts) : std::nullopt;
}

} // namespace

std::optional<qint64> minorUnitsFromDecimal(std::string_view text, int digits)
{
    const std::optional<DecimalText> parts = split(text);
    if (!parts)
        return std::nullopt;
    const qint64 kept = parts->pointPosition + digits;
    qint64 minor = 0;
    for (qint64 i = 0; i < kept; ++i) {
        const bool inside = i < qint64(parts->digits.size());
        if (!inside && minor == 0)
            break;
        minor = minor * 10 + (inside ? parts->digits[size_t(i)] - '0' : 0);
        if (minor > largestAmount)
            return std::nullopt;
    }
    if (kept >= 0 && kept < qint64(parts->digits.size()) && parts->digits[size_t(kept)] >= '5')
        ++minor;
    return parts->negative ? -minor : minor;
}

QString decimalString(qint64 minor, int digits)
{
    // Through the unsigned magnitude, because the smallest qint64 has no positive twin.
    const quint64 magnitude = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, QLatin1Char('0'));
        text.insert(text.size() - digits, QLatin1Char('.'));
    }
    return minor < 0 ? QLatin1Char('-') + text : text;
}

} // namespace freshet
