// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actline.h"

#include "cli/optionvalues.h"
#include "refresh/actionvalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace freshet::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::CommandLine)
};

/// What can be done, and the option that only this needs; "" where it needs none.
struct Deed
{
    const char *word;
    ActionKind kind;
    const char *option;
};

constexpr std::array<Deed, 5> deeds{{{"suspend", ActionKind::Suspend, "reason"},
                                     {"resume", ActionKind::Resume, ""},
                                     {"vip", ActionKind::SetVip, "set"},
                                     {"grace", ActionKind::SetGrace, "until"},
                                     {"note", ActionKind::AddLog, "text"}}};

QString missingOption(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return Words::tr("Suspending needs --reason with the ID of a reason in UISP.");
    case ActionKind::SetVip:
        return Words::tr("vip needs --set yes or --set no.");
    case ActionKind::SetGrace:
        return Words::tr("grace needs --until with a day of the month (1 to 31), a date such as 2026-02-24, or none.");
    case ActionKind::AddLog:
        return Words::tr("note needs --text with what is to be written.");
    case ActionKind::Resume:
        break;
    }
    return {};
}

std::optional<Error> misplacedOption(const QCommandLineParser &parser, const Deed &deed)
{
    for (const Deed &each : deeds) {
        const QString option = QString::fromLatin1(each.option);
        if (option.isEmpty())
            continue;
        const bool isWanted = each.kind == deed.kind;
        if (isWanted && !parser.isSet(option))
            return usageError(missingOption(deed.kind));
        if (!isWanted && parser.isSet(option))
            return usageError(Words::tr("--%1 works with %2 only.").arg(option, QString::fromLatin1(each.word)));
    }
    return std::nullopt;
}

/// As ActionWish has it; nothing for a word that says neither.
std::optional<QString> yesOrNo(const QString &word)
{
    if (word == QLatin1String("yes") || word == QLatin1String("no"))
        return vipValue(word == QLatin1String("yes"));
    return std::nullopt;
}

Result<ActionWish> wishOf(const QCommandLineParser &parser, ActionKind kind)
{
    if (kind == ActionKind::SetVip) {
        const std::optional<QString> value = yesOrNo(parser.value(QStringLiteral("set")));
        return value ? Result<ActionWish>({kind, *value}) : usageError(missingOption(kind));
    }
    if (kind == ActionKind::SetGrace) {
        const QString until = parser.value(QStringLiteral("until")).trimmed();
        // Nothing typed is rather a script's mistake than the wish to take it away.
        if (until.isEmpty())
            return usageError(missingOption(kind));
        return checkedWish({kind, until == QLatin1String("none") ? QString() : until});
    }
    return checkedWish({kind, parser.value(QStringLiteral("text"))});
}

} // namespace

void addActOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("act"), Words::tr("suspend, resume, vip, grace or note"));
    addServerOption(parser);
    parser.addOptions(
        {option("customer", Words::tr("The ID of a customer, or several: 1043 1044."), QStringLiteral("ID")),
         option("reason", Words::tr("The ID of the reason in UISP; suspend needs it."), QStringLiteral("ID")),
         option("set", Words::tr("yes or no; vip needs it."), QStringLiteral("WORD")),
         option("until",
                Words::tr("Until when payment may wait: a day of the month (1 to 31), a date such as 2026-02-24, or "
                          "none to take it away; grace needs it."),
                QStringLiteral("DAY")),
         option("text", Words::tr("What is to be written at the customers; note needs it."), QStringLiteral("TEXT")),
         option("dry-run", Words::tr("Check everything, send nothing.")),
         option("yes", Words::tr("Send it. Without this option it is only printed.")),
         option("json", Words::tr("Print the result as one JSON object."))});
}

Result<RequestLine> readAct(const QCommandLineParser &parser)
{
    const QString what = parser.positionalArguments().value(0);
    const auto *const deed =
        std::ranges::find_if(deeds, [&what](const Deed &each) { return what == QLatin1String(each.word); });
    if (deed == deeds.end())
        return usageError(Words::tr("Tell what to do: freshet-cli act suspend, resume, vip, grace or note"));
    const Result<std::vector<RecordId>> customers = customerIds(parser);
    const auto reason = number(parser, "reason", 1, std::numeric_limits<qint64>::max());
    if (!customers || !reason)
        return customers ? reason.error() : customers.error();
    if (const auto error = misplacedOption(parser, *deed))
        return *error;
    const Result<ActionWish> wish = wishOf(parser, deed->kind);
    if (!wish)
        return wish.error();
    ActRequestLine line;
    line.wish = *wish;
    line.customers = *customers;
    line.reason = reason->value_or(0);
    line.isDryRun = parser.isSet(QStringLiteral("dry-run"));
    line.isConfirmed = parser.isSet(QStringLiteral("yes"));
    line.isJson = parser.isSet(QStringLiteral("json"));
    line.server = parser.value(QStringLiteral("server"));
    return RequestLine(line);
}

} // namespace freshet::cli
