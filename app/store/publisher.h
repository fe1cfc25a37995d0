// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changelog.h"
#include "store/snapshotwriter.h"
#include "store/stagedrefresh.h"

#include <vector>

namespace freshet {

/// Drops what a run has staged, and its notes. Call inside a transaction.
Result<void> dropRun(StagedRefresh &refresh, RunPages &pages);

/// The one transaction that makes a staged refresh visible. An error anywhere in it leaves file and staging as they
/// were.
class Publisher
{
public:
    Publisher(Database &cache, StagedRefresh &refresh, RunPages &pages, const PublishRequest &request);

    Result<PublishOutcome> publish(const AnalyseStep &analyse);

private:
    Result<void> numberSnapshot();
    Result<void> publishTables();
    Result<void> forgetOldChanges();
    Result<void> publishLists();
    Result<void> confirmLists();
    Result<void> replaceRowErrors();
    Result<void> writeZone();
    Result<void> runAnalysis(const AnalyseStep &analyse);
    Result<void> dropStaging();
    Result<void> shareWithFullCheck();
    Result<void> confirm(const QString &list);
    [[nodiscard]] Result<void> notCancelled() const;
    Result<void> forgetRowErrors(Entity entity);
    Result<void> forgetErrorsOfReadRows();
    Result<void> keepRowErrors();

    [[nodiscard]] Result<QString> confirmedBefore(Entity entity);
    [[nodiscard]] bool isStillHeld(const HeldRow &row);
    Result<void> setMeta(const char *key, const QString &value);
    Result<void> run(const char *statement, const QVariantList &values);

    Database &m_cache;
    StagedRefresh &m_refresh;
    RunPages &m_pages;
    const PublishRequest &m_request;
    QString m_publishedAt;
    QString m_confirmedAt;
    PublishOutcome m_outcome;
};

} // namespace freshet
