// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency.h"

#include <algorithm>

namespace freshet {

namespace {

// ISO 4217 list one; every code not named here has two digits.
constexpr std::array<std::string_view, 17> codesWithoutDigits = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                                 "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                                                                 "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> codesWithThree = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array<std::string_view, 2> codesWithFour = {"CLF", "UYW"};

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

char upper(char c)
{
    return c >= 'a' ? char(c - 'a' + 'A') : c;
}

template<std::size_t N>
bool holds(const std::array<std::string_view, N> &codes, std::string_view code)
{
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

Currency::Currency(std::string_view code)
{
    if (code.size() == 3 && std::ranges::all_of(code, isLetter))
        std::ranges::transform(code, m_code.begin(), upper);
}

Currency::Currency(const QString &code)
    : Currency(std::string_view(code.toLatin1().constData(), size_t(code.size())))
{
}

QString Currency::code() const
{
    return isEmpty() ? QString() : QString::fromLatin1(m_code.data(), 3);
}

int Currency::digits() const
{
    const std::string_view code(m_code.data(), m_code.size());
    if (holds(codesWithoutDigits, code))
        return 0;
    if (holds(codesWithThree, code))
        return 3;
    return holds(codesWithFour, code) ? 4 : 2;
}

} // namespace freshet
