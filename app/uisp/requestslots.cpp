// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/requestslots.h"

#include "uisp/pagesize.h"

#include <algorithm>

namespace freshet {

RequestSlots::RequestSlots(const PagingLimits &limits, QObject *parent)
    : QObject(parent)
    , m_most(std::max({limits.mostInFlight, limits.inFlight, 1}))
    , m_quickMs(limits.quick.count())
    , m_limit(std::max(limits.inFlight, 1))
{
}

bool RequestSlots::take()
{
    if (m_taken >= m_limit) {
        m_isWanted = true;
        return false;
    }
    ++m_taken;
    return true;
}

void RequestSlots::giveBack()
{
    --m_taken;
    if (m_isWanted && m_taken < m_limit) {
        m_isWanted = false;
        QMetaObject::invokeMethod(this, &RequestSlots::freed, Qt::QueuedConnection);
    }
}

void RequestSlots::learn(const PageCost &cost)
{
    if (cost.hadTrouble)
        m_limit = std::max(1, m_limit / 2);
    else if (cost.duration.count() < m_quickMs)
        m_limit = std::min(m_most, m_limit + 1);
}

} // namespace freshet
