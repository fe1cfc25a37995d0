// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/missingcheck.h"

#include "uisp/decoders.h"
#include "uisp/lists.h"

#include <algorithm>

namespace freshet {

namespace {

/// Of rows that are missing in masses, so many are read singly.
constexpr size_t sampleSize = 10;

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
        addSample(entity, ids);
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
    judgeLists();
    m_isOver = true;
    emit finished(m_gone, m_unsure, m_unanswered);
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
    if (answer && m_samples[question.entity].contains(question.id))
        m_untrusted.insert(question.entity);
    if (answer)
        emit found({question.entity, answer->body, {}, 0, true});
    else if (answer.error().kind == ErrorKind::NotFound)
        m_gone[question.entity].push_back(question.id);
    else
        takeFailure(question, answer.error());
    continueOrFinish();
}

/// Spread over all of them: what a server's list lacks by mistake mostly lies together.
void MissingCheck::addSample(Entity entity, const std::vector<RecordId> &ids)
{
    const size_t step = std::max<size_t>(1, ids.size() / sampleSize);
    for (size_t i = 0; i < ids.size(); i += step) {
        m_samples[entity].insert(ids[i]);
        m_questions.push_back({entity, ids[i]});
    }
}

void MissingCheck::judgeLists()
{
    for (const auto &[entity, ids] : m_notSeenTwice) {
        const bool isTrusted = !m_untrusted.contains(entity) && !m_unanswered.contains(entity);
        for (const RecordId id : ids.ids()) {
            if (!m_samples[entity].contains(id))
                (isTrusted ? m_gone : m_unanswered)[entity].push_back(id);
        }
        if (!isTrusted)
            m_unsure.push_back({ErrorKind::MalformedBody, entityKey(entity), 0,
                                QStringLiteral("the list lacks records that UISP has")});
    }
    m_notSeenTwice.clear();
}

void MissingCheck::takeFailure(const Question &question, const Error &error)
{
    m_unsure.push_back(error);
    m_unanswered[question.entity].push_back(question.id);
    if (m_unsure.size() < mostUnanswered)
        return;
    for (const Question &unasked : std::exchange(m_questions, {}))
        m_unanswered[unasked.entity].push_back(unasked.id);
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
        const std::vector<RecordId> unanswered = m_notSeenTwice[entity].ids();
        m_unanswered[entity].insert(m_unanswered[entity].end(), unanswered.begin(), unanswered.end());
        m_notSeenTwice.erase(entity);
        std::erase_if(m_lists, [entity](const ListQuery &list) { return list.entity == entity; });
    }
    continueOrFinish();
}

} // namespace freshet
