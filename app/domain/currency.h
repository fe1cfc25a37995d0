// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <string_view>

namespace freshet {

/// An ISO 4217 currency code with its number of minor digits (JPY 0, USD 2, KWD 3). A default one is "no currency".
class Currency
{
public:
    Currency() = default;
    /// `code` is three ASCII letters; anything else gives the empty currency.
    explicit Currency(std::string_view code);
    explicit Currency(const QString &code);

    [[nodiscard]] bool isEmpty() const { return m_code[0] == '\0'; }
    [[nodiscard]] QString code() const;
    /// The code's letters, of "no currency" zero bytes.
    [[nodiscard]] const std::array<char, 3> &letters() const { return m_code; }
    [[nodiscard]] int digits() const;

    friend bool operator==(const Currency &, const Currency &) = default;
    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> m_code{};
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::Currency)
