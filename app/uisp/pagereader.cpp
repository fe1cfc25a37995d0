// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/pagereader.h"

#include "uisp/decoders.h"

#include <algorithm>

namespace freshet {

namespace {

constexpr int mostTries = 3;

} // namespace

PageReader::PageReader(ApiClient &client, ListQuery list, PagingLimits limits, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_list(std::move(list))
    , m_limits{std::max(limits.rowsPerPage, 1), std::max(limits.inFlight, 1)}
    , m_pageSize(m_limits.rowsPerPage)
{
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
    if (!m_asked.empty() && !m_asked.front().reply && !m_asked.front().answer)
        ask(m_asked.front());
    const size_t atOnce = m_isPageSizeKnown ? size_t(m_limits.inFlight) : 1;
    while (m_asked.size() < atOnce) {
        AskedPage &page = m_asked.emplace_back();
        page.offset = m_nextOffset;
        m_nextOffset += m_pageSize;
        ask(page);
    }
}

void PageReader::ask(AskedPage &page)
{
    ApiRequest request{m_list.path, m_list.query, entityKey(m_list.entity)};
    if (m_list.paged) {
        request.query.addQueryItem(QStringLiteral("limit"), QString::number(m_limits.rowsPerPage));
        request.query.addQueryItem(QStringLiteral("offset"), QString::number(page.offset));
    }
    ApiReply *reply = m_client.get(request);
    page.reply = reply;
    connect(reply, &ApiReply::finished, this,
            [this, reply](const Result<ApiAnswer> &answer) { takeAnswer(reply, answer); });
}

void PageReader::takeAnswer(const ApiReply *reply, const Result<ApiAnswer> &answer)
{
    const auto page =
        std::find_if(m_asked.begin(), m_asked.end(), [reply](const AskedPage &asked) { return asked.reply == reply; });
    if (page == m_asked.end())
        return;
    page->reply = nullptr;
    page->answer.emplace(answer);
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
    if (!answer) {
        end(answer.error());
        return false;
    }
    const Result<std::vector<QByteArray>> ids = scanIds(answer->body);
    if (!ids)
        return askAgain(ids.error());
    const QSet<QByteArray> fresh = newIds(*ids);
    const int rowCount = int(ids->size());
    const int offset = m_asked.front().offset;
    m_asked.pop_front();
    if (!m_list.paged || fresh.isEmpty())
        end({});
    if (fresh.isEmpty())
        return false;
    m_seen.unite(fresh);
    learnPageSize(offset, rowCount);
    emit pageRead(answer->body, rowCount);
    return true;
}

bool PageReader::askAgain(const Error &error)
{
    AskedPage &page = m_asked.front();
    if (page.tries >= mostTries) {
        end(Error{error.kind, entityKey(m_list.entity), error.httpStatus, error.detail});
        return false;
    }
    ++page.tries;
    page.answer.reset();
    return false;
}

QSet<QByteArray> PageReader::newIds(const std::vector<QByteArray> &ids) const
{
    QSet<QByteArray> fresh;
    for (const QByteArray &id : ids) {
        if (!m_seen.contains(id))
            fresh.insert(id);
    }
    return fresh;
}

/// A page of another size than expected leaves a gap, or an overlap, before the pages asked for behind it.
void PageReader::learnPageSize(int offset, int rowCount)
{
    if (rowCount == m_pageSize) {
        m_isPageSizeKnown = true;
        return;
    }
    m_isPageSizeKnown = false;
    m_pageSize = rowCount;
    m_nextOffset = offset + rowCount;
    dropPages();
}

void PageReader::dropPages()
{
    for (const AskedPage &page : m_asked) {
        if (page.reply) {
            page.reply->disconnect(this);
            page.reply->abort();
        }
    }
    m_asked.clear();
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
