// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"

#include <QMetaType>

#include <chrono>
#include <optional>
#include <vector>

namespace freshet {

/// One list of the run under way.
struct ListState
{
    enum class Stage { Waiting, Reading, Done, Failed };
    QString list; ///< ListQuery::key
    Entity entity = Entity::Customer;
    Stage stage = Stage::Waiting;
    qint64 rows = 0;         ///< read so far, with those that an interrupted run has read
    qint64 expectedRows = 0; ///< from the last snapshot; 0 when unknown
    double seconds = 0;      ///< from its first request to its end
    std::optional<Error> error;
};

/// How far a run is.
struct RefreshProgress
{
    enum class Phase { Connecting, Reading, Checking, Publishing };
    Phase phase = Phase::Connecting;
    Entity entity = Entity::Customer; ///< the list that moved last
    qint64 rows = 0;                  ///< in this run
    qint64 expectedRows = 0;          ///< from the last snapshot; 0 when unknown
    qint64 bytes = 0;
    qint64 requests = 0;
    qint64 retries = 0; ///< among the requests
    int listsDone = 0;
    int listCount = 0;
    double seconds = 0; ///< since the run began
    std::vector<ListState> lists{};
};

/// How long the reading will still take at its present pace; std::nullopt where nobody can know: too little is read,
/// or a list whose length is unknown is not read yet.
[[nodiscard]] std::optional<std::chrono::seconds> readingTimeLeft(const RefreshProgress &progress);

} // namespace freshet

Q_DECLARE_METATYPE(freshet::RefreshProgress)
