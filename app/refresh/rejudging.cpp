// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/rejudging.h"

#include "refresh/auditstep.h"
#include "refresh/patternstep.h"
#include "refresh/workliststep.h"
#include "store/patternreader.h"
#include "store/tablereader.h"

namespace freshet {

Result<void> rejudge(Database &cache, const QString &deskPath, const QDateTime &now,
                     const std::atomic<bool> &isCancelled)
{
    return inTransaction(cache, [&]() -> Result<void> {
        const Result<SnapshotFacts> facts = TableReader(cache).snapshot();
        if (!facts || facts->number == 0)
            return facts ? Result<void>() : facts.error();
        const CalendarDate today = facts->zone.dayAt(now);
        const Result<std::optional<CalendarDate>> before = dayOfPatterns(cache);
        const Result<RulesInForce> rules = savedRulesInForce(cache, deskPath);
        if (!before || !rules)
            return before ? rules.error() : before.error();
        PublishOutcome outcome;
        outcome.dayChanged = *before != today;
        if (const Result<void> judged = judgeCustomers(cache, outcome, *rules, today, isCancelled); !judged)
            return judged;
        outcome.snapshot = facts->number;
        if (const Result<void> audited =
                auditAnew(cache, outcome, *rules, {now, today, deskPath, false, false, {}, {}, &isCancelled});
            !audited)
            return audited;
        return updateWorklist(cache, outcome, deskPath, rules->now.flags, today);
    });
}

Rejudging::Rejudging(Files files, const QDateTime &now, std::function<void(Database &cache)> whenOpened)
    : m_files(std::move(files))
    , m_now(now)
    , m_whenOpened(std::move(whenOpened))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("freshet-judge"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Rejudging::~Rejudging()
{
    m_isCancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void Rejudging::start()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            const Result<void> judged = run();
            const std::optional<Error> trouble = judged ? std::nullopt : std::optional(judged.error());
            QMetaObject::invokeMethod(this, [this, trouble] { emit finished(trouble); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Result<void> Rejudging::run() const
{
    if (m_isCancelled)
        return Error{ErrorKind::Cancelled, {}, 0, {}};
    const auto cache = Database::open(m_files.cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache)
        return cache.error();
    if ((*cache)->wasSetAside())
        return Error{ErrorKind::StoreDamaged, {}, 0, {}};
    if (m_whenOpened)
        m_whenOpened(**cache);
    return rejudge(**cache, m_files.deskPath, m_now, m_isCancelled);
}

} // namespace freshet
