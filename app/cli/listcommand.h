// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/patternrules.h"
#include "store/tablereader.h"

namespace freshet::cli {

class RowPrinter;

/// `freshet-cli list`: rows of the last snapshot, or the audit trail, straight from the files.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(const CommandContext &context, ListRequestLine line, QObject *parent = nullptr);

    void interrupt() override;

protected:
    void run() override;

private:
    Result<void> printActivity(const QString &deskPath);
    Result<void> printAgeing(const QString &cachePath);
    Result<void> printTable(const ProfileFiles &files, TableId table);
    Result<void> tellDayOfPatterns(Database &cache, TableId table, CalendarDate today);
    Result<void> printPatternsAsOf(Database &cache, const QString &deskPath, CalendarDate asOf);
    Result<void> printSnapshot(Database &cache, TableId table, CalendarDate today);
    Result<void> printWorklist(Database &cache, const QString &deskPath, CalendarDate today);
    /// What JSON tells about a row beside its columns: the evidence of the one pattern that was asked for.
    Result<QByteArray> moreJson(Database &cache, TableId table, const TableRow &row,
                                const std::optional<PatternRules> &rules = {}) const;
    Result<void> printRows(const TableSpec &spec, const std::vector<TableRow> &rows);
    [[nodiscard]] size_t rowLimit() const;

    ListRequestLine m_line;
};

} // namespace freshet::cli
