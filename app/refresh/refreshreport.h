// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"
#include "store/snapshotwriter.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace freshet {

enum class RefreshMode { Refresh, FullCheck };
/// Suspended: ended by the program itself to make room; what was read is kept, and the next run of the mode goes on.
enum class RefreshStatus { Success, Partial, Failed, Cancelled, Suspended };

/// One thing that could not be read: a row of a customer, or a whole list (no customer).
struct RefreshError
{
    std::optional<RecordId> customerId;
    QString what; ///< e.g. "invoice 4711: total missing" or "payments"
    Error error;
};

/// Wall seconds that each stage was busy; stages overlap, so they do not add up to the whole.
struct StageSeconds
{
    double download = 0; ///< from the first request to the last answer
    double decode = 0;
    double stage = 0;
    double publish = 0;
    double analyse = 0;
};

/// How much of one list was read.
struct ListFigures
{
    qint64 rows = 0; ///< with those that pages repeat
    int pages = 0;
    double seconds = 0; ///< from the start of the reading to the list's last page
};

/// One list in a report.
struct ListReport
{
    QString list; ///< ListQuery::key
    ListFigures figures;
    std::optional<Error> error;
};

/// What one refresh did; made exactly once a run, at its end.
struct RefreshReport
{
    RefreshStatus status = RefreshStatus::Failed;
    RefreshMode mode = RefreshMode::Refresh;
    std::optional<Error> failure; ///< why nothing was published
    qint64 totalCustomers = 0;
    qint64 failedCustomers = 0;
    qint64 snapshot = 0;
    qint64 requests = 0;
    qint64 retries = 0; ///< among the requests
    qint64 bytesReceived = 0;
    double elapsedSeconds = 0;
    StageSeconds seconds;
    std::map<Entity, EntityCounts> rows;
    std::vector<ListReport> lists;
    std::vector<RefreshError> errors;
    bool wantsFullCheck = false; ///< history is missing, or more contradicts than single reads can clear up
    QString notice;              ///< e.g. that a damaged cache was set aside and rebuilt; may be empty

    [[nodiscard]] qint64 refreshedCustomers() const { return std::max<qint64>(0, totalCustomers - failedCustomers); }
};

/// No list and no row was left out; what could not be written into the activity log was read all the same.
[[nodiscard]] bool hasReadEverything(const RefreshReport &report);
/// Adds that the refresh could not be written into the activity log: what was published is not all that was wanted.
void addUnlogged(RefreshReport &report, const Error &error);

/// The object that `refresh --json` prints; its keys are relied on by other programs.
[[nodiscard]] QByteArray reportJson(const RefreshReport &report);
/// "Refreshed 5/5 customers" – the message of the JSON.
[[nodiscard]] QString reportMessage(const RefreshReport &report);
/// "Refreshed 5/5 customers (0 errors). Time: 12.3s" – the line of the audit trail, never translated.
[[nodiscard]] QString activityLine(const RefreshReport &report);
/// The status-bar sentence: "Data refreshed successfully! Updated 5/5 customers in 12.3 s", "Updated 4/5 customers in
/// 12.3 s, 1 failed", or the failure's sentence. Translated.
[[nodiscard]] QString reportSentence(const RefreshReport &report);
/// 0 done, 3 with errors, 4 rejected, 5 not reached, 6 store trouble, 7 cancelled.
[[nodiscard]] int exitCode(const RefreshReport &report);
[[nodiscard]] int exitCode(const Error &error);

} // namespace freshet

Q_DECLARE_METATYPE(freshet::RefreshReport)
