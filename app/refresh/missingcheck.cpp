// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/missingcheck.h"

#include "uisp/decoders.h"
#include "uisp/lists.h"

#include <algorithm>

namespace freshet {

namespace {

/// A server that fails this often is not asked about the rest.
constexpr size_t mostFailures = 5;

} // namespace

MissingCheck::MissingCheck(ApiClient &client, RequestSlots &requestSlots, const MissingRows &missing,
                           const PagingLimits &paging, const SingleReadLimits &limits, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_slots(requestSlots)
    , m_paging(paging)
{
    for (const auto &[entity, ids] : missing) {
        const bool isDocument = entity == Entity::Invoice || entity == Entity::Payment;
        if (qint64(ids.size()) <= (isDocument ? limits.documents : limits.others)) {
            for (const RecordId id : ids)
                m_questions.push_back({entity, id});
            continue;
        }
        m_notSeenTwice[entity].insertAll(ids);
        std::ranges::copy_if(allLists(), std::back_inserter(m_lists),
                             [entity](const ListQuery &list) { return list.entity == entity; });
    }
    connect(&m_slots, &RequestSlots::freed, this, &MissingCheck::continueOrFinish);
}

void MissingCheck::start()
{
    continueOrFinish();
}

void MissingCheck::abort()
{
    m_isOver = true;
    if (m_reader)
        m_reader->abort();
    for (ApiReply *reply : std::exchange(m_replies, {})) {
        reply->disconnect(this);
        reply->abort();
        m_slots.giveBack();
    }
}

void MissingCheck::continueOrFinish()
{
    if (m_isOver)
        return;
    if (!m_questions.empty() || !m_replies.empty()) {
        readNextRecords();
        return;
    }
    if (m_reader)
        return;
    if (!m_lists.empty()) {
        readNextList();
        return;
    }
    for (const auto &[entity, ids] : m_notSeenTwice) {
        const std::vector<RecordId> gone = ids.ids();
        m_gone[entity].insert(m_gone[entity].end(), gone.begin(), gone.end());
    }
    m_isOver = true;
    emit finished(m_gone, m_unsure);
}

void MissingCheck::readNextRecords()
{
    while (!m_questions.empty() && m_slots.take()) {
        const Question question = m_questions.back();
        m_questions.pop_back();
        ApiReply *reply = m_client.get({recordPath(question.entity, question.id), {}, entityKey(question.entity)});
        m_replies.push_back(reply);
        connect(reply, &ApiReply::finished, this, [this, reply, question](const Result<ApiAnswer> &answer) {
            std::erase(m_replies, reply);
            m_slots.giveBack();
            takeRecord(question, answer);
        });
    }
}

void MissingCheck::takeRecord(const Question &question, const Result<ApiAnswer> &answer)
{
    if (m_isOver)
        return;
    if (answer)
        emit found({question.entity, answer->body, {}, 0, true});
    else if (answer.error().kind == ErrorKind::NotFound)
        m_gone[question.entity].push_back(question.id);
    else
        takeFailure(answer.error());
    continueOrFinish();
}

void MissingCheck::takeFailure(const Error &error)
{
    m_unsure.push_back(error);
    if (m_unsure.size() >= mostFailures)
        m_questions.clear();
}

void MissingCheck::readNextList()
{
    const ListQuery list = m_lists.back();
    m_lists.pop_back();
    m_reader = new PageReader(m_client, m_slots, list, m_paging, this);
    connect(m_reader, &PageReader::pageRead, this,
            [this, entity = list.entity](const QByteArray &body) { takePage(entity, body); });
    connect(m_reader, &PageReader::finished, this, &MissingCheck::takeListEnd);
    m_reader->start();
}

void MissingCheck::takePage(Entity entity, const QByteArray &body)
{
    const Result<std::vector<QByteArray>> ids = scanIds(body);
    if (m_isOver || !ids)
        return;
    IdSet &notSeen = m_notSeenTwice[entity];
    const auto wasThere = [&notSeen](const QByteArray &id) { return notSeen.remove(id.toLongLong()); };
    if (std::ranges::count_if(*ids, wasThere) > 0)
        emit found({entity, body});
}

void MissingCheck::takeListEnd(const Result<void> &outcome)
{
    if (m_isOver)
        return;
    const Entity entity = m_reader->list().entity;
    std::exchange(m_reader, nullptr)->deleteLater();
    if (!outcome) {
        m_unsure.push_back(outcome.error());
        m_notSeenTwice.erase(entity);
        std::erase_if(m_lists, [entity](const ListQuery &list) { return list.entity == entity; });
    }
    continueOrFinish();
}

} // namespace freshet
