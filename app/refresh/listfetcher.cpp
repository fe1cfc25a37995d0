// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/listfetcher.h"

#include "refresh/refreshengine.h"
#include "uisp/decoders.h"

#include <algorithm>

namespace freshet {

namespace {

constexpr int singleReadsAtMost = 50;

/// Errors that every further request would meet too.
bool blocksTheWay(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused ||
           kind == ErrorKind::CertificateUntrusted || kind == ErrorKind::ProxyDenied;
}

} // namespace

ListFetcher::ListFetcher(Connection connection, const RefreshTuning &tuning)
    : m_client(new ApiClient(std::move(connection), tuning.retry, this))
    , m_paging(tuning.paging)
    , m_listsAtOnce(tuning.listsAtOnce)
    , m_pagesQueued(tuning.pagesQueued)
    , m_waiting(allLists())
{
    std::ranges::reverse(m_waiting);
}

ListFetcher::~ListFetcher()
{
    // While readers still listen, the client would keep their replies for a last word in an event loop that has ended.
    abort();
}

void ListFetcher::start()
{
    m_time.start();
    askForZone();
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
    });
}

void ListFetcher::startNextLists()
{
    while (!m_waiting.empty() && int(m_readers.size()) < m_listsAtOnce) {
        auto *reader = new PageReader(*m_client, m_waiting.back(), m_paging, this);
        m_waiting.pop_back();
        m_readers.push_back(reader);
        connect(reader, &PageReader::pageRead, this,
                [this, entity = reader->list().entity](const QByteArray &body) { takePage(entity, body); });
        connect(reader, &PageReader::finished, this,
                [this, reader](const Result<void> &outcome) { takeListEnd(reader, outcome); });
        reader->setPaused(m_isPaused);
        reader->start();
    }
}

void ListFetcher::takePage(Entity entity, const QByteArray &body)
{
    if (m_isOver)
        return;
    ++m_pageCount;
    ++m_pagesInStages;
    applyPressure();
    emit pageArrived(entity, body, m_client->bytesReceived());
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
    for (PageReader *reader : m_readers)
        reader->setPaused(pause);
}

void ListFetcher::takeListEnd(PageReader *reader, const Result<void> &outcome)
{
    if (m_isOver)
        return;
    std::erase(m_readers, reader);
    reader->deleteLater();
    if (!outcome && blocksTheWay(outcome.error().kind)) {
        abort();
        emit wayBlocked(outcome.error(), traffic());
        return;
    }
    emit listFinished(reader->list().entity, outcome);
    startNextLists();
    if (m_readers.empty())
        finishReading();
}

void ListFetcher::finishReading()
{
    m_readingSeconds = double(m_time.nsecsElapsed()) / 1e9;
    emit readingFinished(m_pageCount, traffic());
}

void ListFetcher::check(const MissingRows &missing)
{
    m_check = new MissingCheck(*m_client, missing, m_paging, singleReadsAtMost, this);
    connect(m_check, &MissingCheck::recordFound, this, &ListFetcher::recordFound);
    connect(m_check, &MissingCheck::pageFound, this, &ListFetcher::pageFound);
    connect(m_check, &MissingCheck::finished, this, [this](const MissingRows &gone, const std::vector<Error> &unsure) {
        emit checkFinished(gone, unsure, traffic());
    });
    m_check->start();
}

void ListFetcher::abort()
{
    m_isOver = true;
    m_waiting.clear();
    if (m_check)
        m_check->abort();
    for (PageReader *reader : std::exchange(m_readers, {}))
        reader->abort();
}

Traffic ListFetcher::traffic() const
{
    return {m_client->requestCount(), m_client->bytesReceived(), m_readingSeconds};
}

} // namespace freshet
