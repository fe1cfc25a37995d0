// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/pagereader.h"

#include "uisp/decoders.h"

#include <algorithm>

namespace freshet {

namespace {

constexpr int mostTries = 3;
constexpr int firstBackStep = 8;
constexpr int mostPagesWithoutNews = 3;
/// Short pages with a row or two that are new, one after the other, are the end of a list that grows as fast as we
/// read; the next refresh brings what comes after them. No server clamps `limit` that low.
constexpr int newRowsOfThinPage = 2;
constexpr int mostThinPages = 5;

/// Worth another request with fewer rows, although the client has already repeated this one.
bool isEasedBySmallerPages(ErrorKind kind)
{
    return kind == ErrorKind::TimedOut || kind == ErrorKind::ServerFailed || kind == ErrorKind::BodyTooLarge;
}

} // namespace

PageReader::PageReader(ApiClient &client, RequestSlots &requestSlots, ListQuery list, const PagingLimits &limits,
                       QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_slots(requestSlots)
    , m_list(std::move(list))
    , m_pageSize(limits)
    , m_mostAhead(std::max({limits.mostInFlight, limits.inFlight, 1}))
    , m_mostRows(limits.mostRowsOfList)
{
    connect(&m_slots, &RequestSlots::freed, this, [this] {
        if (m_isStarted)
            askForMore();
    });
}

PageReader::~PageReader()
{
    dropPages();
}

void PageReader::start()
{
    m_isStarted = true;
    askForMore();
}

void PageReader::startBehind(int position, const std::vector<RecordId> &ids)
{
    m_seen.add(ids);
    m_position = position;
    m_nextOffset = std::max(0, position - 1);
    start();
}

void PageReader::setPaused(bool paused)
{
    m_isPaused = paused;
    if (m_isStarted)
        askForMore();
}

void PageReader::abort()
{
    if (!m_isDelivered)
        end(Error{ErrorKind::Cancelled, entityKey(m_list.entity), 0, {}});
}

void PageReader::askForMore()
{
    if (m_isPaused || m_outcome)
        return;
    // A page that has to be asked for again goes first: all the others wait for it.
    if (!m_asked.empty() && !m_asked.front().reply && !m_asked.front().answer && !ask(m_asked.front()))
        return;
    const size_t atOnce = m_isMoreLikely ? size_t(m_mostAhead) : 1;
    while (m_asked.size() < atOnce) {
        AskedPage page;
        page.offset = m_nextOffset;
        if (!ask(page))
            return;
        // From the last row of this page on; a page of one row has no other to begin with.
        m_nextOffset += std::max(1, page.rows - 1);
        m_asked.push_back(std::move(page));
    }
}

/// False when no request may be sent now.
bool PageReader::ask(AskedPage &page)
{
    if (!m_slots.take())
        return false;
    ++page.tries;
    page.rows =
        m_list.firstRows > 0 && page.offset == 0 ? std::min(m_list.firstRows, m_pageSize.rows()) : m_pageSize.rows();
    ApiRequest request{m_list.path, m_list.query, entityKey(m_list.entity)};
    if (m_list.paged) {
        request.query.addQueryItem(QStringLiteral("limit"), QString::number(page.rows));
        request.query.addQueryItem(QStringLiteral("offset"), QString::number(page.offset));
    }
    ApiReply *reply = m_client.get(request);
    page.reply = reply;
    connect(reply, &ApiReply::finished, this,
            [this, reply](const Result<ApiAnswer> &answer) { takeAnswer(reply, answer); });
    return true;
}

void PageReader::takeAnswer(const ApiReply *reply, const Result<ApiAnswer> &answer)
{
    const auto page =
        std::find_if(m_asked.begin(), m_asked.end(), [reply](const AskedPage &asked) { return asked.reply == reply; });
    if (page == m_asked.end())
        return;
    page->reply = nullptr;
    page->answer.emplace(answer);
    m_slots.giveBack();
    handOnPages();
}

void PageReader::handOnPages()
{
    const QPointer<PageReader> self(this);
    while (!m_outcome && !m_asked.empty() && m_asked.front().answer) {
        if (!handOnFirst())
            break;
        if (!self)
            return;
    }
    askForMore();
}

/// False when the first page has to be waited for again, or nothing is left to do.
bool PageReader::handOnFirst()
{
    const Result<ApiAnswer> answer = *m_asked.front().answer;
    if (!answer)
        return askAgain(answer.error());
    const Result<std::vector<QByteArray>> ids = scanIds(answer->body);
    if (!ids)
        return askAgain(ids.error());
    const AskedPage page = std::move(m_asked.front());
    m_asked.pop_front();
    const int rowCount = int(ids->size());
    learn(page, *answer, rowCount);
    if (!isSeamHeld(page.offset, *ids)) {
        goBack(page.offset);
        return false;
    }
    int newRows = 0;
    bool isKnownGround = false;
    for (const QByteArray &id : *ids) {
        newRows += m_seen.add(id) ? 1 : 0;
        isKnownGround |= m_list.until && numberIn(id).value_or(*m_list.until + 1) <= *m_list.until;
    }
    m_position = page.offset + rowCount;
    m_lastRowCount = rowCount;
    m_pagesWithoutNews = newRows > 0 ? 0 : m_pagesWithoutNews + 1;
    if (isKnownGround || isEnd(newRows > 0, rowCount))
        end({});
    else if (m_position > m_mostRows)
        end(Error{ErrorKind::MalformedBody, entityKey(m_list.entity), 0, QStringLiteral("the list does not end")});
    if (!m_outcome)
        expectNextPage(page, rowCount, newRows);
    if (newRows == 0)
        return !m_outcome;
    m_backStep = 0;
    emit pageRead(answer->body, rowCount, m_position);
    return true;
}

/// Whether the page begins with a row that came before, so that none can have slipped through between the two.
bool PageReader::isSeamHeld(int offset, const std::vector<QByteArray> &ids) const
{
    // Behind a page of one row there is no other to begin with than the next.
    const bool hasOverlap = offset > 0 && !(m_lastRowCount == 1 && offset == m_position);
    return !hasOverlap || (!ids.empty() && m_seen.has(ids.front()));
}

void PageReader::goBack(int offset)
{
    dropPages();
    m_isMoreLikely = false;
    const int seam = std::max(0, m_position - 1);
    if (offset > seam) { // it was asked for before a shorter page came
        m_nextOffset = seam;
        return;
    }
    m_backStep = std::max(firstBackStep, 2 * m_backStep);
    m_nextOffset = std::max(0, offset - m_backStep);
}

/// The page behind the last row brings that row alone. More known rows mean that others came in front of them while we
/// read, or that we went back, or that the server does not look at the offset.
bool PageReader::isEnd(bool hasNewRows, int rowCount) const
{
    if (!m_list.paged)
        return true;
    return !hasNewRows && (rowCount <= 1 || m_pagesWithoutNews > mostPagesWithoutNews + m_backStep / m_pageSize.rows());
}

void PageReader::learn(const AskedPage &page, const ApiAnswer &answer, int rowCount)
{
    const PageCost cost{page.rows, rowCount, answer.bytesReceived, answer.duration, answer.attempts > 1};
    m_pageSize.learn(cost);
    m_slots.learn(cost);
}

/// Two pages of one and the same unexpected size show that the server's pages have it.
void PageReader::expectNextPage(const AskedPage &page, int rowCount, int newRows)
{
    m_isMoreLikely = rowCount == page.rows;
    if (m_isMoreLikely) {
        m_thinPages = 0;
        return;
    }
    m_thinPages = newRows <= newRowsOfThinPage ? m_thinPages + 1 : 0;
    if (m_thinPages > mostThinPages)
        return end({});
    dropPages();
    m_nextOffset = rowCount > 1 ? m_position - 1 : m_position;
    if (rowCount < page.rows && newRows > newRowsOfThinPage && rowCount == m_lastShortPage) {
        m_pageSize.clampTo(rowCount);
        m_isMoreLikely = true;
    }
    m_lastShortPage = rowCount;
}

bool PageReader::askAgain(const Error &error)
{
    AskedPage &page = m_asked.front();
    const bool isBroken = error.kind == ErrorKind::MalformedBody;
    if (isEasedBySmallerPages(error.kind))
        m_slots.learn({page.rows, 0, 0, {}, true});
    const bool isWorthIt = isBroken || (isEasedBySmallerPages(error.kind) && m_list.paged && m_pageSize.shrink());
    if (!isWorthIt || page.tries >= mostTries) {
        end(Error{error.kind, entityKey(m_list.entity), error.httpStatus, error.detail});
        return false;
    }
    const int tries = page.tries;
    const int offset = page.offset;
    if (isBroken) {
        page.answer.reset();
        return false;
    }
    dropPages();
    AskedPage smaller;
    smaller.offset = offset;
    smaller.tries = tries;
    m_nextOffset = offset + std::max(1, m_pageSize.rows() - 1);
    m_asked.push_back(std::move(smaller));
    return false;
}

void PageReader::dropPages()
{
    for (AskedPage &page : m_asked)
        release(page);
    m_asked.clear();
}

void PageReader::release(AskedPage &page)
{
    if (!page.reply)
        return;
    page.reply->disconnect(this);
    page.reply->abort();
    page.reply = nullptr;
    m_slots.giveBack();
}

/// The one door out. Queued, so that nobody hears back before abort() returns; what is said last before delivery
/// counts.
void PageReader::end(const Result<void> &outcome)
{
    const bool isFirst = !m_outcome.has_value();
    m_outcome.emplace(outcome);
    dropPages();
    if (!isFirst)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDelivered = true;
            emit finished(*m_outcome);
        },
        Qt::QueuedConnection);
}

} // namespace freshet
