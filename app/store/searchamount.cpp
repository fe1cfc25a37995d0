// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchamount.h"

#include <QRegularExpression>

namespace freshet {

namespace {

constexpr qsizetype mostDigits = 12;
constexpr qsizetype groupDigits = 3;

struct Digits
{
    QString whole;
    QString decimals;
};

Digits takenApart(const QString &number, int currencyDigits)
{
    static const QRegularExpression marks(QStringLiteral("[.,]"));
    const qsizetype last = number.lastIndexOf(marks);
    if (last < 0)
        return {number, {}};
    const QString behind = number.mid(last + 1);
    const bool isOnlyMark = number.count(marks) == 1;
    const bool repeatsMark = !isOnlyMark && number.indexOf(number.at(last)) != last;
    const bool isGroup = repeatsMark || (isOnlyMark && behind.size() == groupDigits && currencyDigits != groupDigits);
    if (isGroup)
        return {QString(number).remove(marks), {}};
    return {number.left(last).remove(marks), behind};
}

} // namespace

std::optional<AmountRange> typedAmount(const QString &typed, const Currency &currency)
{
    static const QRegularExpression space(QStringLiteral("[\\s'\\x{2019}]"));
    static const QRegularExpression amount(QStringLiteral("^[0-9][0-9.,]*$"));
    const QString number = QString(typed).remove(space);
    if (!amount.match(number).hasMatch())
        return std::nullopt;
    const int digits = currency.digits();
    const auto [whole, decimals] = takenApart(number, digits);
    if (whole.size() > mostDigits || decimals.size() > digits)
        return std::nullopt;
    const qsizetype open = digits - decimals.size();
    const QString minor = whole + decimals;
    return AmountRange{(minor + QString(open, QLatin1Char('0'))).toLongLong(),
                       (minor + QString(open, QLatin1Char('9'))).toLongLong()};
}

} // namespace freshet
