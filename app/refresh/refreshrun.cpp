// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshrun.h"

#include <algorithm>

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
    , m_writer(new SnapshotWorker(clock, m_isCancelled, tuning.whenOpened))
{
    m_report.mode = mode;
    m_decoder = new PageDecoder(m_isCancelled, [this](Result<DecodedPage> decoded, const ReadPage &page) {
        if (decoded)
            post(m_writer, [writer = m_writer, rows = std::move(*decoded)] { writer->stage(rows); });
        else
            post(this, [this, page, error = decoded.error()] { takePageError(page, error); });
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
    connect(m_fetcher, &ListFetcher::suspensionRead, this,
            [this](const UispSuspension &suspension) { m_suspension = suspension; });
    connect(m_fetcher, &ListFetcher::overviewRead, this,
            [this](const DashboardOverview &overview) { m_overview = overview; });
    connect(m_fetcher, &ListFetcher::listStarted, this, &RefreshRun::takeListStart);
    connect(m_fetcher, &ListFetcher::pageArrived, m_decoder, &PageDecoder::decode);
    connect(m_fetcher, &ListFetcher::pageArrived, this, &RefreshRun::takePageArrived);
    connect(m_fetcher, &ListFetcher::listFinished, this, &RefreshRun::takeListEnd);
    connect(m_fetcher, &ListFetcher::readingFinished, this, &RefreshRun::takeReadingEnd);
    connect(m_fetcher, &ListFetcher::wayBlocked, this, &RefreshRun::takeBlockedWay);
    connect(m_fetcher, &ListFetcher::found, m_decoder, &PageDecoder::decode);
    connect(m_fetcher, &ListFetcher::answered, this, &RefreshRun::takeAnswers);
}

void RefreshRun::connectWriter()
{
    connect(m_writer, &SnapshotWorker::opened, this, &RefreshRun::takeOpened);
    connect(m_writer, &SnapshotWorker::staged, m_fetcher, &ListFetcher::pageConsumed);
    connect(m_writer, &SnapshotWorker::staged, this, &RefreshRun::takeStaged);
    connect(m_writer, &SnapshotWorker::questionsFound, this, &RefreshRun::takeQuestions);
    connect(m_writer, &SnapshotWorker::published, this, &RefreshRun::takePublished);
    connect(m_writer, &SnapshotWorker::failed, this, &RefreshRun::takeFailure);
    connect(m_writer, &SnapshotWorker::closed, this, [this](const std::optional<Error> &trouble) {
        if (trouble)
            addUnlogged(m_report, *trouble);
        emit finished(m_report);
    });
}

void RefreshRun::start()
{
    if (m_isEnding)
        return; // by somebody who heard that it would start
    m_time.start();
    // Before anybody hears of the run and may end it: a store is closed after it was opened.
    post(m_writer, [writer = m_writer, path = m_setup.cachePath, mode = m_report.mode,
                    historyFirst = m_setup.wantsHistoryFirst] { writer->open(path, mode, historyFirst); });
    report(RefreshProgress::Phase::Connecting);
}

void RefreshRun::cancel()
{
    stopAs(RefreshStatus::Cancelled);
}

void RefreshRun::suspend()
{
    stopAs(RefreshStatus::Suspended);
}

void RefreshRun::stopAs(RefreshStatus status)
{
    if (m_isEnding)
        return;
    const bool isPublishing = m_progress.phase == RefreshProgress::Phase::Publishing;
    // Room is made soon enough by what is nearly through.
    if (isPublishing && status == RefreshStatus::Suspended)
        return;
    m_wantedEnd = status;
    m_isCancelled = true;
    // While publishing, the writer alone knows on which side of the commit we are: its answer ends the run.
    if (!isPublishing)
        takeFailure({ErrorKind::Cancelled, {}, 0, {}});
}

void RefreshRun::takeOpened(const OpenedStore &store)
{
    if (m_isEnding)
        return;
    m_report.mode = store.mode;
    m_listsAsked =
        int(std::ranges::count_if(store.lists, [](const ListTask &task) { return !task.progress.isComplete; }));
    expectLists(store);
    m_report.wantsFullCheck = m_report.mode == RefreshMode::Refresh && !store.isHistoryComplete;
    if (store.wasSetAside)
        m_report.notice = errorSentence({ErrorKind::StoreDamaged, {}, 0, {}});
    report(RefreshProgress::Phase::Reading);
    post(m_fetcher, [fetcher = m_fetcher, store] { fetcher->start(store.lists, store.mode); });
}

void RefreshRun::expectLists(const OpenedStore &store)
{
    m_progress.listCount = int(store.lists.size());
    for (const ListTask &task : store.lists) {
        const auto expected = store.expectedRows.find(task.list.key);
        const qint64 rows = expected == store.expectedRows.end() ? 0 : expected->second;
        m_progress.lists.push_back(
            {task.list.key, task.list.entity, ListState::Stage::Waiting, task.progress.position, rows, 0, {}});
        m_progress.expectedRows += std::max<qint64>(0, rows - task.progress.position);
    }
    // Without history nobody knows how much there is of it.
    if (store.mode == RefreshMode::FullCheck && !store.isHistoryComplete)
        m_progress.expectedRows = 0;
}

void RefreshRun::takeListStart(const QString &list)
{
    if (m_isEnding)
        return;
    ListState &state = stateOf(list);
    state.stage = ListState::Stage::Reading;
    m_listStarts[list] = secondsSoFar();
    reportProgress();
}

void RefreshRun::takePageArrived(const ReadPage &page, const Traffic &trafficSoFar)
{
    m_progress.entity = page.entity;
    m_progress.bytes = trafficSoFar.bytes;
    m_progress.requests = trafficSoFar.requests;
    m_progress.retries = trafficSoFar.retries;
    ListState &state = stateOf(page.list);
    state.rows = std::max<qint64>(state.rows, page.position);
    if (!m_isEnding)
        reportProgress();
}

void RefreshRun::takeStaged(qint64 rows)
{
    ++m_pagesStaged;
    m_progress.rows += rows;
    if (m_isEnding)
        return;
    reportProgress();
    continueWhenStaged();
}

void RefreshRun::takePageError(const ReadPage &page, const Error &error)
{
    const QString what = entityKey(page.entity);
    m_undecodedLists.insert(page.list);
    m_listErrors.push_back({std::nullopt, what, {error.kind, what, 0, error.detail}});
    post(m_fetcher, [fetcher = m_fetcher] { fetcher->pageConsumed(); });
    takeStaged(0);
}

void RefreshRun::takeListEnd(const ListReading &reading)
{
    ++m_progress.listsDone;
    const QString &key = reading.list.key;
    m_report.lists.push_back({key, reading.figures, std::nullopt});
    ListState &state = stateOf(key);
    state.stage = reading.outcome ? ListState::Stage::Done : ListState::Stage::Failed;
    if (const auto started = m_listStarts.find(key); started != m_listStarts.end())
        state.seconds = secondsSoFar() - started->second;
    if (!reading.outcome) {
        state.error = reading.outcome.error();
        m_report.lists.back().error = reading.outcome.error();
        m_listErrors.push_back({std::nullopt, entityKey(reading.list.entity), reading.outcome.error()});
        return;
    }
    // Behind its pages; one that could not be decoded keeps it from being complete.
    afterPages([this, list = reading.list] {
        if (!m_undecodedLists.contains(list.key))
            post(m_writer, [writer = m_writer, list] { writer->endList(list); });
    });
}

/// Runs `call` here once every page that was handed on before has passed the decoder.
template<typename Call>
void RefreshRun::afterPages(Call &&call)
{
    post(m_decoder, [this, call = std::forward<Call>(call)] { post(this, call); });
}

void RefreshRun::takeReadingEnd(int pageCount, const Traffic &traffic)
{
    takeTraffic(traffic);
    m_report.seconds.download = traffic.seconds;
    afterPages([this, pageCount] {
        m_pageCount = pageCount;
        if (!m_isEnding)
            continueWhenStaged();
    });
}

void RefreshRun::takeTraffic(const Traffic &traffic)
{
    m_report.requests = traffic.requests;
    m_report.retries = traffic.retries;
    m_report.bytesReceived = traffic.bytes;
    m_progress.requests = traffic.requests;
    m_progress.retries = traffic.retries;
    m_progress.bytes = traffic.bytes;
}

/// Pages that arrived before are staged first: the next run goes on behind them.
void RefreshRun::takeBlockedWay(const Error &error, const Traffic &traffic)
{
    takeTraffic(traffic);
    afterPages([this, error] { post(m_writer, [this, error] { post(this, [this, error] { takeFailure(error); }); }); });
}

bool RefreshRun::everyListFailed() const
{
    return m_listsAsked > 0 && int(m_listErrors.size()) >= m_listsAsked && m_pagesStaged == 0;
}

void RefreshRun::continueWhenStaged()
{
    if (m_isChecking || !m_pageCount || m_pagesStaged < *m_pageCount)
        return;
    if (everyListFailed())
        return takeFailure(m_listErrors.front().error);
    m_isChecking = true;
    post(m_writer, [writer = m_writer] { writer->findQuestions(); });
}

void RefreshRun::takeQuestions(const OpenQuestions &questions)
{
    if (m_isEnding)
        return;
    if (questions.isEmpty())
        return publishSnapshot();
    report(RefreshProgress::Phase::Checking);
    post(m_fetcher, [fetcher = m_fetcher, questions] { fetcher->ask(questions); });
}

void RefreshRun::takeAnswers(const Answers &answers, const Traffic &traffic)
{
    takeTraffic(traffic);
    for (const Error &error : answers.unsure)
        m_listErrors.push_back({std::nullopt, error.where, error});
    afterPages([this, answers] {
        if (m_isEnding)
            return;
        post(m_writer, [writer = m_writer, answers] {
            writer->takeAnswers(answers);
            writer->findQuestions();
        });
    });
}

void RefreshRun::publishSnapshot()
{
    report(RefreshProgress::Phase::Publishing);
    const PublishOrder order{m_clock.nowUtc(), m_zoneName, m_setup.deskPath, m_overview, m_suspension};
    post(m_writer, [writer = m_writer, order] { writer->publish(order); });
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
    m_report.wantsFullCheck |= snapshot.wantsFullCheck;
    m_report.errors = m_listErrors;
    m_report.errors.insert(m_report.errors.end(), snapshot.rowErrors.begin(), snapshot.rowErrors.end());
    end(m_report.errors.empty() ? RefreshStatus::Success : RefreshStatus::Partial);
}

void RefreshRun::takeFailure(const Error &error)
{
    if (m_isEnding)
        return;
    m_report.failure = error;
    end(error.kind == ErrorKind::Cancelled ? m_wantedEnd : RefreshStatus::Failed);
}

void RefreshRun::end(RefreshStatus status)
{
    m_isEnding = true;
    m_isCancelled = true;
    m_report.status = status;
    m_report.elapsedSeconds = secondsSoFar();
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
    reportProgress();
}

void RefreshRun::reportProgress()
{
    m_progress.seconds = secondsSoFar();
    emit progressed(m_progress);
}

double RefreshRun::secondsSoFar() const
{
    return double(m_time.nsecsElapsed()) / 1e9;
}

/// Every list of the fetcher is among those that were planned.
ListState &RefreshRun::stateOf(const QString &list)
{
    return *std::ranges::find(m_progress.lists, list, &ListState::list);
}

} // namespace freshet
