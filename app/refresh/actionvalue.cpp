// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionvalue.h"

#include "analysis/graceday.h"
#include "analysis/vipmark.h"
#include "store/customerflags.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ActionValue)
};

Error invalid(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

/// Whatever the day is reckoned from, a date stays the same.
constexpr int anyYear = 2026;

/// As it is sent; unreadable grace as it is.
QString graceText(const QString &typed)
{
    QString text = typed.trimmed();
    const Result<CalendarDate> day = graceDay(text, CalendarDate::fromQDate(QDate(anyYear, 1, 1)));
    if (!day)
        return text;
    return text.size() <= 2 ? QString::number(text.toInt()) : day->toIso();
}

QString logText(const QString &typed)
{
    QString text = typed;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.trimmed();
}

/// By the rule for the attribute alone.
bool isVipText(const QString &value)
{
    Customer customer;
    const CustomerFlagKeys keys;
    customer.attributes.push_back({keys.vipAttribute, value});
    return isVip(customer, keys);
}

Result<void> check(const ActionWish &wish)
{
    switch (wish.kind) {
    case ActionKind::Suspend:
    case ActionKind::Resume:
        return {};
    case ActionKind::SetVip:
        if (wish.value != vipValue(true) && wish.value != vipValue(false))
            return invalid(Words::tr("VIP is either yes or no."));
        return {};
    case ActionKind::SetGrace: {
        if (wish.value.isEmpty())
            return {};
        const Result<CalendarDate> day = graceDay(wish.value, CalendarDate::fromQDate(QDate(anyYear, 1, 1)));
        return day ? Result<void>() : day.error();
    }
    case ActionKind::AddLog:
        if (wish.value.isEmpty())
            return invalid(Words::tr("The note is empty."));
        if (wish.value.size() > longestClientLog)
            return invalid(
                Words::tr("The note is too long; %n characters are the most.", nullptr, int(longestClientLog)));
        return {};
    }
    Q_UNREACHABLE();
}

QString sentText(const ActionWish &wish)
{
    if (wish.kind == ActionKind::SetGrace)
        return graceText(wish.value);
    return wish.kind == ActionKind::AddLog ? logText(wish.value) : wish.value.trimmed();
}

} // namespace

QString vipValue(bool isVip)
{
    return isVip ? QStringLiteral("1") : QStringLiteral("0");
}

Result<ActionWish> checkedWish(const ActionWish &wish)
{
    ActionWish sent{wish.kind, sentText(wish)};
    const Result<void> checked = check(sent);
    return checked ? Result<ActionWish>(std::move(sent)) : checked.error();
}

bool saysTheSame(const ActionWish &wish, const QString &value)
{
    if (wish.kind == ActionKind::SetVip)
        return isVipReadable(value.trimmed()) && isVipText(value) == (wish.value == vipValue(true));
    // Whatever UISP makes of spaces and line ends, it is the same note.
    if (wish.kind == ActionKind::AddLog)
        return value.simplified() == wish.value.simplified();
    return sentText({wish.kind, value}) == wish.value;
}

} // namespace freshet
