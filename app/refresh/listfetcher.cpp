// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/listfetcher.h"

#include "refresh/refreshengine.h"
#include "uisp/decoders.h"

#include <algorithm>
#include <limits>

namespace freshet {

namespace {

constexpr int mostListsInTrouble = 3;

/// Errors that every further request would meet too.
bool blocksTheWay(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused ||
           kind == ErrorKind::CertificateUntrusted || kind == ErrorKind::ProxyDenied;
}

SingleReadLimits singleReadLimits(RefreshMode mode)
{
    SingleReadLimits limits;
    // A refresh knows no complete list of documents that could stand in.
    if (mode == RefreshMode::Refresh)
        limits.documents = std::numeric_limits<qint64>::max();
    return limits;
}

} // namespace

ListFetcher::ListFetcher(Connection connection, const RefreshTuning &tuning)
    : m_client(new ApiClient(std::move(connection), tuning.retry, this))
    , m_paging(tuning.paging)
    , m_slots(new RequestSlots(tuning.paging, this))
    , m_listsAtOnce(tuning.listsAtOnce)
    , m_pagesQueued(tuning.pagesQueued)
{
}

ListFetcher::~ListFetcher()
{
    // While readers still listen, the client would keep their replies for a last word in an event loop that has ended.
    abort();
    for (const auto &[reader, reading] : m_readings)
        delete reader;
    delete m_round;
}

void ListFetcher::start(const std::vector<ListTask> &lists, RefreshMode mode)
{
    m_singleReads = singleReadLimits(mode);
    m_waiting = lists;
    std::ranges::reverse(m_waiting);
    m_time.start();
    askForZone();
    askForOverview();
    startNextLists();
}

void ListFetcher::askForZone()
{
    // A limited token may not read the options; the offset printed in the dates then serves.
    ApiReply *reply = m_client->get({QStringLiteral("/options"), {}, QStringLiteral("options")});
    connect(reply, &ApiReply::finished, this, [this](const Result<ApiAnswer> &answer) {
        if (!answer || m_isOver)
            return;
        if (const Result<QByteArray> zone = decodeTimeZone(answer->body); zone && !zone->isEmpty())
            emit zoneRead(*zone);
        if (const Result<UispSuspension> suspension = decodeUispSuspension(answer->body))
            emit suspensionRead(*suspension);
    });
}

/// What comes when nobody can use it any more, or not at all, is not missed.
void ListFetcher::askForOverview()
{
    ApiReply *reply = m_client->get({QStringLiteral("/mobile/dashboard/overview"), {}, QStringLiteral("overview")});
    connect(reply, &ApiReply::finished, this, [this](const Result<ApiAnswer> &answer) {
        if (!answer || m_isOver)
            return;
        if (const std::optional<DashboardOverview> overview = decodeOverview(answer->body))
            emit overviewRead(*overview);
    });
}

void ListFetcher::startNextLists()
{
    while (!m_waiting.empty() && int(m_readings.size()) < m_listsAtOnce) {
        const ListTask task = std::move(m_waiting.back());
        m_waiting.pop_back();
        if (task.progress.isComplete)
            emit listFinished({task.list});
        else
            startReader(task);
    }
    if (m_readings.empty() && m_waiting.empty())
        finishReading();
}

void ListFetcher::startReader(const ListTask &task)
{
    auto *reader = new PageReader(*m_client, *m_slots, task.list, m_paging, this);
    m_readings.emplace(reader, ListReading{task.list});
    connect(reader, &PageReader::pageRead, this, [this, reader](const QByteArray &body, int rowCount, int position) {
        takePage(reader, body, rowCount, position);
    });
    connect(reader, &PageReader::finished, this,
            [this, reader](const Result<void> &outcome) { takeListEnd(reader, outcome); });
    reader->setPaused(m_isPaused);
    emit listStarted(task.list.key);
    reader->startBehind(task.progress.position, task.progress.ids);
}

void ListFetcher::takePage(PageReader *reader, const QByteArray &body, int rowCount, int position)
{
    if (m_isOver)
        return;
    ++m_pageCount;
    ++m_pagesInStages;
    ListFigures &figures = m_readings.at(reader).figures;
    ++figures.pages;
    figures.rows += rowCount;
    figures.seconds = double(m_time.nsecsElapsed()) / 1e9;
    applyPressure();
    emit pageArrived({reader->list().entity, body, reader->list().key, position}, traffic());
}

void ListFetcher::pageConsumed()
{
    --m_pagesInStages;
    applyPressure();
}

void ListFetcher::applyPressure()
{
    const bool pause = m_isPaused ? m_pagesInStages > m_pagesQueued / 2 : m_pagesInStages >= m_pagesQueued;
    if (pause == m_isPaused)
        return;
    m_isPaused = pause;
    for (const auto &[reader, reading] : m_readings)
        reader->setPaused(pause);
}

void ListFetcher::takeListEnd(PageReader *reader, const Result<void> &outcome)
{
    if (m_isOver)
        return;
    ListReading reading = std::move(m_readings.extract(reader).mapped());
    reader->deleteLater();
    if (!outcome && (blocksTheWay(outcome.error().kind) || isInTroubleEverywhere(outcome.error())))
        return block(outcome.error());
    reading.outcome = outcome;
    emit listFinished(reading);
    startNextLists();
}

/// The first lists all failed for the server's own reasons, and none has brought a page: the others are not tried.
bool ListFetcher::isInTroubleEverywhere(const Error &error)
{
    const bool isTrouble = error.kind == ErrorKind::ServerFailed || error.kind == ErrorKind::TimedOut ||
                           error.kind == ErrorKind::ConnectionLost;
    m_listsInTrouble += isTrouble ? 1 : 0;
    return isTrouble && m_pageCount == 0 && m_listsInTrouble >= mostListsInTrouble;
}

void ListFetcher::block(const Error &error)
{
    abort();
    emit wayBlocked(error, traffic());
}

void ListFetcher::finishReading()
{
    m_readingSeconds = double(m_time.nsecsElapsed()) / 1e9;
    emit readingFinished(m_pageCount, traffic());
}

void ListFetcher::ask(const OpenQuestions &questions)
{
    if (m_isOver)
        return;
    m_round = new QuestionRound(*m_client, *m_slots, questions, m_paging, m_singleReads, this);
    connect(m_round, &QuestionRound::found, this, [this](const ReadPage &page) {
        ++m_pagesInStages; // each is said to be consumed, too
        emit found(page);
    });
    connect(m_round, &QuestionRound::finished, this, &ListFetcher::takeAnswers);
    m_round->start();
}

void ListFetcher::takeAnswers(const Answers &answers)
{
    if (m_isOver)
        return;
    m_round->deleteLater();
    m_round.clear();
    const auto blocking =
        std::ranges::find_if(answers.unsure, [](const Error &error) { return blocksTheWay(error.kind); });
    if (blocking != answers.unsure.end())
        return block(*blocking);
    emit answered(answers, traffic());
}

void ListFetcher::abort()
{
    m_isOver = true;
    m_waiting.clear();
    if (m_round)
        m_round->abort();
    for (const auto &[reader, reading] : m_readings)
        reader->abort();
}

Traffic ListFetcher::traffic() const
{
    return {m_client->requestCount(), m_client->retryCount(), m_client->bytesReceived(), m_readingSeconds};
}

} // namespace freshet
