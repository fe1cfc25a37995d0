// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/questionround.h"

#include <algorithm>

namespace freshet {

namespace {

constexpr size_t customersAtOnce = 3;

} // namespace

QuestionRound::QuestionRound(ApiClient &client, RequestSlots &requestSlots, const OpenQuestions &questions,
                             const PagingLimits &paging, const SingleReadLimits &limits, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_slots(requestSlots)
    , m_paging(paging)
    , m_check(new MissingCheck(client, requestSlots, questions.records, paging, limits, this))
    , m_customers(questions.customers)
{
    std::ranges::reverse(m_customers);
    connect(m_check, &MissingCheck::found, this, &QuestionRound::found);
    connect(m_check, &MissingCheck::finished, this,
            [this](const MissingRows &gone, const std::vector<Error> &unsure, const MissingRows &unanswered) {
                m_answers.gone = gone;
                m_answers.unsure = unsure;
                m_answers.unanswered = unanswered;
                readNextCustomers();
            });
}

void QuestionRound::start()
{
    m_check->start();
}

void QuestionRound::abort()
{
    m_isOver = true;
    m_check->abort();
    for (CustomerReading *reading : std::exchange(m_readings, {}))
        reading->abort();
}

void QuestionRound::readNextCustomers()
{
    if (m_isOver)
        return;
    if (m_answers.unsure.size() >= mostUnanswered)
        m_customers.clear();
    while (!m_customers.empty() && m_readings.size() < customersAtOnce) {
        auto *reading = new CustomerReading(m_client, m_slots, m_customers.back(), m_paging, this);
        m_customers.pop_back();
        m_readings.push_back(reading);
        connect(reading, &CustomerReading::found, this, &QuestionRound::found);
        connect(reading, &CustomerReading::finished, this,
                [this, reading](const Result<void> &outcome) { takeCustomerEnd(reading, outcome); });
        reading->start();
    }
    if (!m_readings.empty())
        return;
    m_isOver = true;
    emit finished(m_answers);
}

void QuestionRound::takeCustomerEnd(CustomerReading *reading, const Result<void> &outcome)
{
    std::erase(m_readings, reading);
    reading->deleteLater();
    if (outcome)
        m_answers.customersRead.push_back(reading->customer());
    else if (outcome.error().kind == ErrorKind::NotFound)
        m_answers.gone[Entity::Customer].push_back(reading->customer());
    else
        m_answers.unsure.push_back(outcome.error());
    readNextCustomers();
}

} // namespace freshet
