// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshrun.h"

#include "uisp/lists.h"

namespace freshet {

namespace {

/// Runs `call` in the thread of `worker`, after what was asked of it before.
template<typename Worker, typename Call>
void post(Worker *worker, Call &&call)
{
    QMetaObject::invokeMethod(worker, std::forward<Call>(call), Qt::QueuedConnection);
}

void startIn(QThread &thread, QObject *worker, const QString &name)
{
    thread.setObjectName(name);
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();
}

} // namespace

RefreshRun::RefreshRun(const Clock &clock, const RefreshTuning &tuning, RefreshSetup setup, RefreshMode mode,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_fetcher(new ListFetcher(m_setup.connection, tuning))
    , m_writer(new SnapshotWorker(m_isCancelled))
{
    m_report.mode = mode;
    m_progress.listCount = int(allLists().size());
    m_decoder = new PageDecoder(m_isCancelled, [this](Result<DecodedPage> page, Entity entity) {
        if (page)
            post(m_writer, [writer = m_writer, rows = std::move(*page)] { writer->stage(rows); });
        else
            post(this, [this, entity, error = page.error()] { takePageError(entity, error); });
    });
    connectFetcher();
    connectWriter();
    startIn(m_networkThread, m_fetcher, QStringLiteral("freshet-network"));
    startIn(m_decodingThread, m_decoder, QStringLiteral("freshet-decode"));
    startIn(m_writingThread, m_writer, QStringLiteral("freshet-write"));
}

RefreshRun::~RefreshRun()
{
    m_isCancelled = true;
    // Front to back: nothing is handed to a stage whose thread has ended.
    for (QThread *thread : {&m_networkThread, &m_decodingThread, &m_writingThread}) {
        thread->quit();
        thread->wait();
    }
}

void RefreshRun::connectFetcher()
{
    connect(m_fetcher, &ListFetcher::zoneRead, this, [this](const QByteArray &name) { m_zoneName = name; });
    connect(m_fetcher, &ListFetcher::pageArrived, m_decoder, &PageDecoder::decodePage);
    connect(m_fetcher, &ListFetcher::pageArrived, this,
            [this](Entity entity, const QByteArray &, qint64 bytes) { takePageArrived(entity, bytes); });
    connect(m_fetcher, &ListFetcher::listFinished, this, &RefreshRun::takeListEnd);
    connect(m_fetcher, &ListFetcher::readingFinished, this, &RefreshRun::takeReadingEnd);
    connect(m_fetcher, &ListFetcher::wayBlocked, this, [this](const Error &error, const Traffic &traffic) {
        m_report.requests = traffic.requests;
        m_report.bytesReceived = traffic.bytes;
        takeFailure(error);
    });
    connect(m_fetcher, &ListFetcher::recordFound, m_decoder, &PageDecoder::decodeRecord);
    connect(m_fetcher, &ListFetcher::pageFound, m_decoder, &PageDecoder::decodePage);
    connect(m_fetcher, &ListFetcher::checkFinished, this,
            [this](const MissingRows &gone, const std::vector<Error> &unsure, const Traffic &traffic) {
                m_report.requests = traffic.requests;
                m_report.bytesReceived = traffic.bytes;
                for (const Error &error : unsure)
                    m_listErrors.push_back({std::nullopt, error.where, error});
                publishSnapshot(gone);
            });
}

void RefreshRun::connectWriter()
{
    connect(m_writer, &SnapshotWorker::opened, this, &RefreshRun::takeOpened);
    connect(m_writer, &SnapshotWorker::staged, m_fetcher, &ListFetcher::pageConsumed);
    connect(m_writer, &SnapshotWorker::staged, this, &RefreshRun::takeStaged);
    connect(m_writer, &SnapshotWorker::missingFound, this, [this](const MissingRows &missing) {
        if (m_isEnding)
            return;
        report(RefreshProgress::Phase::Checking);
        post(m_fetcher, [fetcher = m_fetcher, missing] { fetcher->check(missing); });
    });
    connect(m_writer, &SnapshotWorker::published, this, &RefreshRun::takePublished);
    connect(m_writer, &SnapshotWorker::failed, this, &RefreshRun::takeFailure);
    connect(m_writer, &SnapshotWorker::closed, this, [this](const std::optional<Error> &trouble) {
        if (trouble)
            m_report.errors.push_back({std::nullopt, QStringLiteral("activity"), *trouble});
        emit finished(m_report);
    });
}

void RefreshRun::start()
{
    m_time.start();
    report(RefreshProgress::Phase::Connecting);
    post(m_writer, [writer = m_writer, path = m_setup.cachePath] { writer->open(path); });
}

void RefreshRun::cancel()
{
    if (m_isEnding)
        return;
    m_isCancelled = true;
    // While publishing, the writer alone knows on which side of the commit we are: its answer ends the run.
    if (m_progress.phase != RefreshProgress::Phase::Publishing)
        takeFailure({ErrorKind::Cancelled, {}, 0, {}});
}

void RefreshRun::takeOpened(const OpenedStore &store)
{
    if (m_isEnding)
        return;
    m_progress.expectedRows = store.expectedRows;
    if (store.wasSetAside)
        m_report.notice = errorSentence({ErrorKind::StoreDamaged, {}, 0, {}});
    report(RefreshProgress::Phase::Reading);
    post(m_fetcher, [fetcher = m_fetcher] { fetcher->start(); });
}

void RefreshRun::takePageArrived(Entity entity, qint64 bytesSoFar)
{
    m_progress.entity = entity;
    m_progress.bytes = bytesSoFar;
    if (!m_isEnding)
        emit progressed(m_progress);
}

void RefreshRun::takeStaged(qint64 rows)
{
    ++m_pagesStaged;
    m_progress.rows += rows;
    if (m_isEnding)
        return;
    emit progressed(m_progress);
    continueWhenStaged();
}

void RefreshRun::takePageError(Entity entity, const Error &error)
{
    m_listErrors.push_back({std::nullopt, entityKey(entity), {error.kind, entityKey(entity), 0, error.detail}});
    post(m_fetcher, [fetcher = m_fetcher] { fetcher->pageConsumed(); });
    takeStaged(0);
}

void RefreshRun::takeListEnd(Entity entity, const Result<void> &outcome)
{
    ++m_progress.listsDone;
    if (!outcome)
        m_listErrors.push_back({std::nullopt, entityKey(entity), outcome.error()});
}

void RefreshRun::takeReadingEnd(int pageCount, const Traffic &traffic)
{
    m_report.requests = traffic.requests;
    m_report.bytesReceived = traffic.bytes;
    m_report.seconds.download = traffic.seconds;
    m_pageCount = pageCount;
    if (!m_isEnding)
        continueWhenStaged();
}

bool RefreshRun::everyListFailed() const
{
    return int(m_listErrors.size()) >= m_progress.listCount && m_pagesStaged == 0;
}

void RefreshRun::continueWhenStaged()
{
    if (m_isChecked || !m_pageCount || m_pagesStaged < *m_pageCount)
        return;
    if (everyListFailed())
        return takeFailure(m_listErrors.front().error);
    m_isChecked = true;
    for (const ListQuery &list : allLists())
        m_completeLists.insert(list.entity);
    for (const RefreshError &failed : m_listErrors)
        std::erase_if(m_completeLists, [&failed](Entity entity) { return entityKey(entity) == failed.what; });
    post(m_writer, [writer = m_writer, complete = m_completeLists] { writer->findMissing(complete); });
}

void RefreshRun::publishSnapshot(const MissingRows &gone)
{
    if (m_isEnding)
        return;
    report(RefreshProgress::Phase::Publishing);
    const PublishOrder order{m_clock.nowUtc(), m_report.mode, m_zoneName, m_completeLists, gone};
    // By way of the decoding thread, so that records which the check found are staged first.
    post(m_decoder, [writer = m_writer, order] { post(writer, [writer, order] { writer->publish(order); }); });
}

void RefreshRun::takePublished(const PublishedSnapshot &snapshot)
{
    m_report.snapshot = snapshot.outcome.snapshot;
    m_report.rows = snapshot.outcome.counts;
    m_report.totalCustomers = snapshot.totalCustomers;
    m_report.failedCustomers = qint64(snapshot.failedCustomers.size());
    m_report.seconds.decode = m_decoder->seconds();
    m_report.seconds.stage = snapshot.seconds.stage;
    m_report.seconds.publish = snapshot.seconds.publish;
    m_report.seconds.analyse = snapshot.seconds.analyse;
    m_report.errors = m_listErrors;
    m_report.errors.insert(m_report.errors.end(), snapshot.rowErrors.begin(), snapshot.rowErrors.end());
    end(m_report.errors.empty() ? RefreshStatus::Success : RefreshStatus::Partial);
}

void RefreshRun::takeFailure(const Error &error)
{
    if (m_isEnding)
        return;
    m_report.failure = error;
    end(error.kind == ErrorKind::Cancelled ? RefreshStatus::Cancelled : RefreshStatus::Failed);
}

void RefreshRun::end(RefreshStatus status)
{
    m_isEnding = true;
    m_isCancelled = true;
    m_report.status = status;
    m_report.elapsedSeconds = double(m_time.nsecsElapsed()) / 1e9;
    if (m_report.errors.empty() && status == RefreshStatus::Failed)
        m_report.errors = m_listErrors;
    post(m_fetcher, [fetcher = m_fetcher] { fetcher->abort(); });
    post(m_writer, [writer = m_writer, setup = m_setup, now = m_clock.nowUtc(), report = m_report] {
        writer->close(setup.deskPath, setup.userName, now, report);
    });
}

void RefreshRun::report(RefreshProgress::Phase phase)
{
    m_progress.phase = phase;
    emit progressed(m_progress);
}

} // namespace freshet
