// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/customerreading.h"

#include <algorithm>

namespace freshet {

CustomerReading::CustomerReading(ApiClient &client, RequestSlots &requestSlots, RecordId customer,
                                 const PagingLimits &paging, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_slots(requestSlots)
    , m_customer(customer)
    , m_paging(paging)
    , m_lists(listsOfCustomer(customer))
{
    std::ranges::reverse(m_lists);
    connect(&m_slots, &RequestSlots::freed, this, [this] {
        if (m_isWaiting)
            readCustomer();
    });
}

void CustomerReading::start()
{
    readNextList();
}

void CustomerReading::abort()
{
    m_isOver = true;
    if (m_reader)
        m_reader->abort();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_slots.giveBack();
    }
}

void CustomerReading::readNextList()
{
    if (m_lists.empty())
        return readCustomer();
    const ListQuery list = m_lists.back();
    m_lists.pop_back();
    m_reader = new PageReader(m_client, m_slots, list, m_paging, this);
    connect(m_reader, &PageReader::pageRead, this, [this, list](const QByteArray &body, int, int position) {
        if (!m_isOver)
            emit found({list.entity, body, list.key, position});
    });
    connect(m_reader, &PageReader::finished, this, &CustomerReading::takeListEnd);
    m_reader->start();
}

void CustomerReading::takeListEnd(const Result<void> &outcome)
{
    if (m_isOver)
        return;
    std::exchange(m_reader, nullptr)->deleteLater();
    if (!outcome && outcome.error().kind != ErrorKind::NotFound)
        return end(outcome);
    if (!outcome) {
        // Of a customer who is gone, or of a way that is not there: his own read tells.
        m_lists.clear();
        m_refusal = outcome.error();
        m_refusal->kind = ErrorKind::RequestRejected;
    }
    readNextList();
}

void CustomerReading::readCustomer()
{
    if (m_isOver)
        return;
    m_isWaiting = !m_slots.take();
    if (m_isWaiting)
        return;
    m_reply = m_client.get({recordPath(Entity::Customer, m_customer), {}, entityKey(Entity::Customer)});
    connect(m_reply, &ApiReply::finished, this, &CustomerReading::takeCustomer);
}

void CustomerReading::takeCustomer(const Result<ApiAnswer> &answer)
{
    m_reply.clear();
    m_slots.giveBack();
    if (m_isOver)
        return;
    if (!answer)
        return end(answer.error());
    emit found({Entity::Customer, answer->body, {}, 0, true});
    end(m_refusal ? Result<void>(*m_refusal) : Result<void>());
}

void CustomerReading::end(const Result<void> &outcome)
{
    m_isOver = true;
    emit finished(outcome);
}

} // namespace freshet
