// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"
#include "store/smalllist.h"
#include "store/snapshotwriter.h"

#include <map>
#include <vector>

namespace freshet {

/// Everything a refresh has brought so far.
struct StagedRefresh
{
    std::map<Entity, RecordTable> tables;
    std::map<Entity, SmallList> lists;
    std::vector<HeldRow> held;
};

/// The one transaction that makes a staged refresh visible. An error anywhere in it leaves file and staging as they
/// were.
class Publisher
{
public:
    Publisher(Database &cache, StagedRefresh &refresh, const PublishRequest &request);

    Result<PublishOutcome> publish(const AnalyseStep &analyse);

private:
    Result<void> numberSnapshot();
    Result<void> publishTables();
    Result<void> publishLists();
    Result<void> confirmLists();
    Result<void> replaceRowErrors();
    Result<void> writeZone();
    Result<void> runAnalysis(const AnalyseStep &analyse);
    Result<void> dropStaging();

    [[nodiscard]] Result<QString> confirmedBefore(Entity entity);
    [[nodiscard]] bool isStillHeld(const HeldRow &row);
    Result<void> setMeta(const char *key, const QString &value);
    Result<void> run(const char *statement, const QVariantList &values);

    Database &m_cache;
    StagedRefresh &m_refresh;
    const PublishRequest &m_request;
    QString m_publishedAt;
    PublishOutcome m_outcome;
};

} // namespace freshet
