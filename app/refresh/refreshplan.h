// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverzone.h"
#include "refresh/refreshreport.h"
#include "store/readstate.h"
#include "store/snapshotwriter.h"
#include "uisp/lists.h"

#include <QMetaType>

namespace freshet {

/// One list of a refresh, and how far an interrupted run of the same mode has read it.
struct ListTask
{
    ListQuery list;
    ListProgress progress{};
};

/// Which lists a refresh reads: every one in a full check, else what may have changed since `state`. Without any
/// history in the store, a refresh reads the current state and the last month; the full check brings the rest.
[[nodiscard]] std::vector<ListTask> planLists(RefreshMode mode, const ReadState &state, const ServerZone &zone,
                                              const QDateTime &now, const RunStart &start);

/// "refresh" or "full": the mode in the store and in reports.
[[nodiscard]] QString modeKey(RefreshMode mode);

/// How long after its beginning an interrupted run may still be gone on with. What a full check has read keeps for a
/// day; a refresh is as quickly made anew, once there is a minute's worth of changes.
[[nodiscard]] std::chrono::seconds resumeLimit(RefreshMode mode);

} // namespace freshet

Q_DECLARE_METATYPE(std::vector<freshet::ListTask>)
