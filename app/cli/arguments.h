// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/customeraction.h"
#include "domain/records.h"
#include "domain/result.h"
#include "refresh/refreshreport.h"
#include "store/tables.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

/// What people and scripts type after `freshet-cli`, as values. A token is never among it.
namespace freshet::cli {

/// --help and --version: printed, and that is all.
struct TextRequest
{
    QString text;
};

struct SignInRequestLine
{
    QString server;
    QString name; ///< for this server; empty: its host
    bool isTokenOnStdin = false;
    QByteArray trustSha256;
};

struct SignOutRequestLine
{
    QString server; ///< empty: the one used last; so below too
};

struct RefreshRequestLine
{
    QString server;
    RefreshMode mode = RefreshMode::Refresh;
    bool isJson = false;
};

enum class ListFormat { Table, Csv, Json };

struct ListRequestLine
{
    std::optional<TableId> table; ///< none: the activity, or the ageing
    bool isAgeing = false;
    ListFormat format = ListFormat::Table;
    std::optional<CalendarDate> asOf;
    std::optional<RecordId> customerId;
    std::optional<int> limit;          ///< none: all rows
    std::chrono::seconds olderThan{0}; ///< only rows that UISP confirmed longer ago than this; 0: of any age
    std::optional<qint64> snapshot;    ///< only what this refresh changed; of changes only
    bool isAll = false;                ///< resolved and acknowledged ones too; of findings only
    QString server;
};

/// `act suspend`, `act resume`, `act vip`, `act grace` and `act note`.
struct ActRequestLine
{
    ActionWish wish;                 ///< a checked one
    std::vector<RecordId> customers; ///< at least one
    RecordId reason = 0;             ///< of a suspension
    bool isDryRun = false;
    bool isConfirmed = false; ///< --yes
    bool isJson = false;
    QString server;
};

/// `activity verify`.
struct VerifyRequestLine
{
    QString server;
};

struct DemoRequestLine
{
    int customers = 250;
    quint64 seed = 1;
    int latencyMs = 0;
    int port = 0; ///< 0: a free one
};

using RequestLine = std::variant<TextRequest, SignInRequestLine, SignOutRequestLine, RefreshRequestLine,
                                 ListRequestLine, ActRequestLine, VerifyRequestLine, DemoRequestLine>;

struct Arguments
{
    QString dataFolder; ///< --data-dir, absolute; else defaultDataFolder()
    RequestLine request;
};

/// `arguments` as main() gets them, the program first. InvalidInput with a translated sentence in `where` for whatever
/// does not fit: exit code 2.
Result<Arguments> parseArguments(const QStringList &arguments);

} // namespace freshet::cli
