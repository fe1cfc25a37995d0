// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlines.h"

#include "cli/actline.h"
#include "cli/optionvalues.h"
#include "uisp/connection.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace freshet::cli {

namespace {

constexpr QLatin1String ageingName("ageing");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::CommandLine)
};

void addSignInOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {option("server", Words::tr("The address of the UISP server, for example uisp.example.net"),
                QStringLiteral("URL")),
         option("name", Words::tr("What to call this server. Without it: its host name."), QStringLiteral("NAME")),
         option("token-stdin", Words::tr("Read the API token from standard input.")),
         option("trust-fingerprint",
                Words::tr("Trust the one certificate with this SHA-256 fingerprint for this server."),
                QStringLiteral("SHA256"))});
}

Result<RequestLine> readSignIn(const QCommandLineParser &parser)
{
    if (const auto error = surplusArgument(parser, 0))
        return *error;
    SignInRequestLine line;
    line.server = parser.value(QStringLiteral("server"));
    line.name = parser.value(QStringLiteral("name"));
    line.isTokenOnStdin = parser.isSet(QStringLiteral("token-stdin"));
    if (line.server.trimmed().isEmpty())
        return usageError(Words::tr("Tell which server: freshet-cli sign-in --server uisp.example.net"));
    const QString fingerprint = parser.value(QStringLiteral("trust-fingerprint"));
    line.trustSha256 = fingerprintFromText(fingerprint);
    if (parser.isSet(QStringLiteral("trust-fingerprint")) && line.trustSha256.isEmpty())
        return usageError(Words::tr("--trust-fingerprint needs the 64 hexadecimal digits of a SHA-256 fingerprint."));
    return RequestLine(line);
}

Result<RequestLine> readSignOut(const QCommandLineParser &parser)
{
    if (const auto error = surplusArgument(parser, 0))
        return *error;
    return RequestLine(SignOutRequestLine{parser.value(QStringLiteral("server"))});
}

void addRefreshOptions(QCommandLineParser &parser)
{
    addServerOption(parser);
    parser.addOptions({option("full", Words::tr("Check every row of every list.")),
                       option("json", Words::tr("Print the result as one JSON object."))});
}

Result<RequestLine> readRefresh(const QCommandLineParser &parser)
{
    if (const auto error = surplusArgument(parser, 0))
        return *error;
    RefreshRequestLine line;
    line.server = parser.value(QStringLiteral("server"));
    line.mode = parser.isSet(QStringLiteral("full")) ? RefreshMode::FullCheck : RefreshMode::Refresh;
    line.isJson = parser.isSet(QStringLiteral("json"));
    return RequestLine(line);
}

void addListOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("list"),
        Words::tr(
            "customers, services, invoices, payments, patterns, ageing, worklist, findings, changes or activity"));
    addServerOption(parser);
    parser.addOptions(
        {option("format", Words::tr("table (the default), csv or json"), QStringLiteral("FORMAT")),
         option("as-of",
                Words::tr("For patterns and ageing: as of that day. For invoices: days late counted up to it. For the "
                          "worklist: who would be on it that day if nobody paid until then."),
                QStringLiteral("DATE")),
         option(
             "customer",
             Words::tr("Only rows of the customer with this ID. Patterns in JSON then carry their evidence: for every "
                       "figure its formula, and the invoices and payments behind it."),
             QStringLiteral("ID")),
         option("older-than",
                Words::tr("Only rows that UISP confirmed longer ago than this, for example 30m, 12h or 7d."),
                QStringLiteral("TIME")),
         option("snapshot", Words::tr("Only what the refresh with this number changed; with changes only."),
                QStringLiteral("NUMBER")),
         option("all", Words::tr("Findings that are resolved or acknowledged too; with findings only.")),
         option("limit", Words::tr("At most so many rows."), QStringLiteral("N"))});
}

Result<std::optional<TableId>> listedTable(const QStringList &positional)
{
    if (positional.isEmpty())
        return usageError(Words::tr("Tell what to list: customers, services, invoices, payments, patterns, "
                                    "ageing, worklist, findings, changes or activity."));
    const QString &wanted = positional.first();
    for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                TableId::Patterns, TableId::Worklist, TableId::Findings, TableId::Changes}) {
        if (tableSpec(table).key == wanted)
            return std::optional(table);
    }
    if (wanted == QLatin1String("activity") || wanted == ageingName)
        return std::optional<TableId>();
    return usageError(Words::tr("There is no list called \"%1\". There are customers, services, invoices, payments, "
                                "patterns, ageing, worklist, findings, changes and activity.")
                          .arg(wanted));
}

Result<ListFormat> listFormat(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (!parser.isSet(QStringLiteral("format")) || format == QLatin1String("table"))
        return ListFormat::Table;
    if (format == QLatin1String("csv"))
        return ListFormat::Csv;
    if (format == QLatin1String("json"))
        return ListFormat::Json;
    return usageError(Words::tr("There is no format \"%1\". There are table, csv and json.").arg(format));
}

std::optional<Error> misplacedOption(const ListRequestLine &line)
{
    if (line.asOf && !line.isAgeing && line.table != TableId::Patterns && line.table != TableId::Invoices &&
        line.table != TableId::Worklist)
        return usageError(Words::tr("--as-of works with patterns, invoices, ageing and the worklist only."));
    if (line.customerId && !line.table && !line.isAgeing)
        return usageError(Words::tr("--customer does not work with activity."));
    if (line.olderThan.count() > 0 && (!line.table || line.asOf || line.table == TableId::Worklist))
        return usageError(Words::tr("--older-than works with customers, services, invoices, payments, patterns, "
                                    "findings and changes, and not together with --as-of."));
    if (line.isAll && line.table != TableId::Findings)
        return usageError(Words::tr("--all works with findings only."));
    if (line.snapshot && line.table != TableId::Changes)
        return usageError(Words::tr("--snapshot works with changes only."));
    return std::nullopt;
}

Result<RequestLine> readList(const QCommandLineParser &parser)
{
    const Result<std::optional<TableId>> table = listedTable(parser.positionalArguments());
    if (!table)
        return table.error();
    if (const auto error = surplusArgument(parser, 1))
        return *error;
    const Result<ListFormat> format = listFormat(parser);
    if (!format)
        return format.error();
    const auto asOf = date(parser, "as-of");
    if (!asOf)
        return asOf.error();
    const auto customerId = number(parser, "customer", 1, std::numeric_limits<qint64>::max());
    if (!customerId)
        return customerId.error();
    const auto olderThan = age(parser, "older-than");
    if (!olderThan)
        return olderThan.error();
    const auto snapshot = number(parser, "snapshot", 1, std::numeric_limits<qint64>::max());
    if (!snapshot)
        return snapshot.error();
    const auto limit = number(parser, "limit", 1, std::numeric_limits<int>::max());
    if (!limit)
        return limit.error();
    ListRequestLine line;
    line.table = *table;
    line.isAgeing = parser.positionalArguments().value(0) == ageingName;
    line.format = *format;
    line.asOf = *asOf;
    line.customerId = *customerId;
    line.olderThan = *olderThan;
    line.snapshot = *snapshot;
    line.isAll = parser.isSet(QStringLiteral("all"));
    if (*limit)
        line.limit = int(**limit);
    line.server = parser.value(QStringLiteral("server"));
    if (const auto error = misplacedOption(line))
        return *error;
    return RequestLine(line);
}

void addActivityOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("verify"), Words::tr("the only thing to do so far"));
    addServerOption(parser);
}

Result<RequestLine> readActivity(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().value(0) != QLatin1String("verify"))
        return usageError(Words::tr("Tell what to do with the activity log: freshet-cli activity verify"));
    if (const auto error = surplusArgument(parser, 1))
        return *error;
    return RequestLine(VerifyRequestLine{parser.value(QStringLiteral("server"))});
}

void addDemoOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {option("customers", Words::tr("How many customers (250)."), QStringLiteral("N")),
         option("seed", Words::tr("Another number makes other people (1)."), QStringLiteral("S")),
         option("latency", Words::tr("Milliseconds before every answer (0)."), QStringLiteral("MS")),
         option("port", Words::tr("The port to listen on. Without it: a free one."), QStringLiteral("PORT"))});
}

Result<RequestLine> readDemo(const QCommandLineParser &parser)
{
    if (const auto error = surplusArgument(parser, 0))
        return *error;
    struct Limits
    {
        const char *name;
        qint64 least;
        qint64 most;
        qint64 value;
    };
    std::array<Limits, 4> options{{{"customers", 1, 100'000, 250},
                                   {"seed", 0, std::numeric_limits<qint64>::max(), 1},
                                   {"latency", 0, 600'000, 0},
                                   {"port", 0, 65'535, 0}}};
    for (Limits &each : options) {
        const auto given = number(parser, each.name, each.least, each.most);
        if (!given)
            return given.error();
        each.value = given->value_or(each.value);
    }
    return RequestLine(DemoRequestLine{int(options[0].value), quint64(options[1].value), int(options[2].value),
                                       int(options[3].value)});
}

} // namespace

const std::vector<CommandLine> &commandLines()
{
    static const std::vector<CommandLine> lines{
        {QStringLiteral("sign-in"),
         Words::tr("Checks address and API token with UISP and keeps the token in the system keychain. The token is "
                   "read from standard input or asked for; one in FRESHET_API_TOKEN is checked, but never kept."),
         addSignInOptions, readSignIn},
        {QStringLiteral("sign-out"), Words::tr("Removes the token from the system keychain. The rows stay."),
         addServerOption, readSignOut},
        {QStringLiteral("refresh"),
         Words::tr("Brings customers, services, invoices and payments up to date from UISP. Uses the token in "
                   "FRESHET_API_TOKEN, else the kept one."),
         addRefreshOptions, readRefresh},
        {QStringLiteral("list"),
         Words::tr(
             "Prints rows as the last refresh left them. UISP is not asked. Ageing has a row for each customer and "
             "currency with something open or in credit; unless --customer is given, the total of each currency "
             "comes last, with no customer_id. Its steps follow the payment rules of the office; JSON and CSV call "
             "them d1_30, d31_60, d61_90 and d91_plus whatever days they stand for."),
         addListOptions, readList},
        {QStringLiteral("act"),
         Words::tr("Suspends the services of customers, ends their suspensions, sets VIP or until when payment may "
                   "wait, or writes a note at the customers in UISP. The customers are read again from UISP first; "
                   "whoever is no candidate of the worklist any more is not suspended. Needs a token that may write, "
                   "and --yes."),
         addActOptions, readAct},
        {QStringLiteral("activity"),
         Words::tr("Checks that no entry of the activity log was changed, taken out or cut off since it was written, "
                   "and names the first that was. Who may write all files of Freshet can still forge a log from end "
                   "to end: keep the hash of its newest entry elsewhere to rule that out."),
         addActivityOptions, readActivity},
        {QStringLiteral("demo"),
         Words::tr("Serves a made-up UISP on this computer until Ctrl+C, and prints its URL and token."),
         addDemoOptions, readDemo}};
    return lines;
}

} // namespace freshet::cli
