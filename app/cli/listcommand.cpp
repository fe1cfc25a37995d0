// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/activitylisting.h"
#include "cli/ageinglisting.h"
#include "cli/evidencejson.h"
#include "cli/patternsasof.h"
#include "cli/rowprinter.h"
#include "cli/worklistlisting.h"
#include "refresh/evidencereading.h"
#include "refresh/refreshreport.h"
#include "refresh/rulesinforce.h"
#include "store/consistentread.h"
#include "store/patternreader.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace freshet::cli {

namespace {

constexpr size_t rowsAtOnce = 2000;

} // namespace

ListCommand::ListCommand(const CommandContext &context, ListRequestLine line, QObject *parent)
    : Command(context, parent)
    , m_line(std::move(line))
{
}

void ListCommand::interrupt()
{
    fail(Error{ErrorKind::Cancelled, {}, 0, {}});
}

void ListCommand::run()
{
    const std::optional<KnownServer> server = knownServer(m_line.server);
    if (!server)
        return;
    const QString path = m_line.table || m_line.isAgeing ? server->files.cachePath : server->files.deskPath;
    if (!QFileInfo::exists(path))
        return fail(Error{ErrorKind::StoreFailed, {}, 0, {}}, tr("Nothing has been read from %1 yet. Refresh first: "
                                                                 "freshet-cli refresh")
                                                                  .arg(server->profile.name));
    const Result<void> printed = m_line.isAgeing ? printAgeing(path)
                                 : m_line.table  ? printTable(server->files, *m_line.table)
                                                 : printActivity(path);
    if (!printed)
        return fail(printed.error());
    end(0);
}

size_t ListCommand::rowLimit() const
{
    return size_t(m_line.limit.value_or(std::numeric_limits<int>::max()));
}

Result<void> ListCommand::printActivity(const QString &deskPath)
{
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
    if (!desk)
        return desk.error();
    const auto entries = ActivityLog(**desk).newest(int(rowLimit()));
    if (!entries)
        return entries.error();
    std::vector<TableRow> rows;
    std::transform(entries->begin(), entries->end(), std::back_inserter(rows), activityRow);
    return printRows(activitySpec(), rows);
}

Result<void> ListCommand::printAgeing(const QString &cachePath)
{
    const auto cache = Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error();
    ConsistentRead read(**cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    const auto facts = TableReader(**cache).snapshot();
    if (!facts)
        return facts.error();
    const CalendarDate asOf = m_line.asOf.value_or(facts->zone.dayAt(m_context.clock.nowUtc()));
    const auto isFinal = canReadAgeing(**cache);
    if (!isFinal)
        return isFinal.error();
    if (m_line.format == ListFormat::Table && !*isFinal)
        m_context.console.say(tr("History is not complete yet, so this ageing is not final. For all of it: "
                                 "freshet-cli refresh --full"));
    const auto report = readAgeing(**cache, asOf, m_line.customerId);
    if (!report)
        return report.error();
    const bool withTotals = !m_line.customerId;
    if (const Result<void> printed = printRows(ageingSpec(facts->ageingEdges), ageingRows(*report, withTotals));
        !printed)
        return printed;
    if (m_line.format != ListFormat::Table)
        return {};
    return m_context.console.print(ageingSums(*report, facts->ageingEdges).toUtf8());
}

Result<void> ListCommand::printTable(const ProfileFiles &files, TableId table)
{
    const auto cache = Database::open(files.cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error();
    ConsistentRead read(**cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    const auto facts = TableReader(**cache).snapshot();
    if (!facts)
        return facts.error();
    if (table == TableId::Patterns && m_line.format == ListFormat::Table && !facts->isHistoryComplete)
        m_context.console.say(tr("History is not complete yet, so these patterns are not final. For all of it: "
                                 "freshet-cli refresh --full"));
    if (const Result<void> told = tellDayOfPatterns(**cache, table, facts->zone.dayAt(m_context.clock.nowUtc())); !told)
        return told;
    if (table == TableId::Worklist)
        return printWorklist(**cache, files.deskPath,
                             m_line.asOf.value_or(facts->zone.dayAt(m_context.clock.nowUtc())));
    if (table != TableId::Patterns || !m_line.asOf)
        return printSnapshot(**cache, table, m_line.asOf.value_or(facts->zone.dayAt(m_context.clock.nowUtc())));
    return printPatternsAsOf(**cache, files.deskPath, *m_line.asOf);
}

/// Stored patterns are of the day of the last refresh, which may have been yesterday.
Result<void> ListCommand::tellDayOfPatterns(Database &cache, TableId table, CalendarDate today)
{
    if (table != TableId::Patterns || m_line.asOf || m_line.format != ListFormat::Table)
        return {};
    const Result<std::optional<CalendarDate>> day = dayOfPatterns(cache);
    if (!day)
        return day.error();
    if (*day && **day != today)
        m_context.console.say(tr("These patterns are as of %1, the day of the last refresh. For today: --as-of %2")
                                  .arg((*day)->toIso(), today.toIso()));
    return {};
}

Result<void> ListCommand::printPatternsAsOf(Database &cache, const QString &deskPath, CalendarDate asOf)
{
    const Result<RulesInForce> rules = rulesInForce(cache, deskPath);
    if (!rules)
        return rules.error();
    const auto rows = patternsAsOf(cache, m_line.customerId, asOf, rules->now.rules);
    if (!rows)
        return rows.error();
    RowPrinter printer(m_context.console, tableSpec(TableId::Patterns), m_line.format);
    if (const Result<void> begun = printer.begin(); !begun)
        return begun.error();
    for (const TableRow &row : std::span(*rows).first(std::min(rows->size(), rowLimit()))) {
        const Result<QByteArray> more = moreJson(cache, TableId::Patterns, row, rules->now.rules);
        if (!more)
            return more.error();
        if (const Result<void> added = printer.add(row, *more); !added)
            return added.error();
    }
    return printer.end();
}

/// Judged for today whatever day the last refresh was on, by what the office has set and written since.
Result<void> ListCommand::printWorklist(Database &cache, const QString &deskPath, CalendarDate today)
{
    const auto rows = worklistAsOf(cache, deskPath, m_line.customerId, today);
    return rows ? printRows(tableSpec(TableId::Worklist), *rows) : rows.error();
}

Result<QByteArray> ListCommand::moreJson(Database &cache, TableId table, const TableRow &row,
                                         const std::optional<PatternRules> &rules) const
{
    if (table != TableId::Patterns || !m_line.customerId || m_line.format != ListFormat::Json)
        return QByteArray();
    const Result<std::optional<PatternEvidence>> evidence = readEvidence(cache, row.id, m_line.asOf, rules);
    if (!evidence)
        return evidence.error();
    const QByteArray value =
        *evidence ? QJsonDocument(evidenceJson(**evidence)).toJson(QJsonDocument::Compact) : QByteArray("null");
    return QByteArray("\"evidence\": ") + value;
}

Result<void> ListCommand::printSnapshot(Database &cache, TableId table, CalendarDate today)
{
    TableReader reader(cache);
    TableQuery query;
    query.table = table;
    query.customerId = m_line.customerId;
    // Of findings, those that are resolved are history; who is gone has no pattern any more.
    query.includeGone = table != TableId::Findings && table != TableId::Patterns;
    if (m_line.isAll)
        query.filterKey = QStringLiteral("ever");
    query.today = today;
    query.olderThan = m_line.olderThan;
    query.snapshot = m_line.snapshot;
    query.now = m_context.clock.nowUtc();
    const auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    const std::span<const RecordId> wanted(ids->data(), std::min(ids->size(), rowLimit()));
    RowPrinter printer(m_context.console, tableSpec(table), m_line.format);
    if (const Result<void> begun = printer.begin(); !begun)
        return begun.error();
    for (size_t at = 0; at < wanted.size(); at += rowsAtOnce) {
        const auto rows = reader.rows(table, wanted.subspan(at, std::min(rowsAtOnce, wanted.size() - at)), today);
        if (!rows)
            return rows.error();
        for (const TableRow &row : *rows) {
            const Result<QByteArray> more = moreJson(cache, table, row);
            if (!more)
                return more.error();
            if (const Result<void> added = printer.add(row, *more); !added)
                return added.error();
        }
    }
    return printer.end();
}

Result<void> ListCommand::printRows(const TableSpec &spec, const std::vector<TableRow> &rows)
{
    RowPrinter printer(m_context.console, spec, m_line.format);
    if (const Result<void> begun = printer.begin(); !begun)
        return begun.error();
    for (size_t at = 0; at < std::min(rows.size(), rowLimit()); ++at) {
        if (const Result<void> added = printer.add(rows[at]); !added)
            return added.error();
    }
    return printer.end();
}

} // namespace freshet::cli
