// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/pagesize.h"

#include <algorithm>

namespace freshet {

PageSize::PageSize(const PagingLimits &limits)
    : m_limits(limits)
{
    m_limits.rowsPerPage = std::max(limits.rowsPerPage, 1);
    m_limits.fewestRowsPerPage = std::clamp(limits.fewestRowsPerPage, 1, m_limits.rowsPerPage);
    m_limits.mostRowsPerPage = std::max(limits.mostRowsPerPage, m_limits.rowsPerPage);
    m_rows = m_limits.rowsPerPage;
}

void PageSize::learn(const PageCost &cost)
{
    if (cost.hadTrouble || cost.duration > m_limits.slow) {
        set(m_rows / 2);
        return;
    }
    const bool wasFull = cost.rowsReceived >= cost.rowsAsked && cost.rowsAsked >= m_rows;
    if (!wasFull || cost.duration >= m_limits.quick)
        return;
    const qint64 rowsThatFit = m_limits.largestPage * cost.rowsReceived / std::max<qint64>(cost.bytes, 1);
    if (rowsThatFit > m_rows)
        set(std::min<qint64>(2LL * m_rows, rowsThatFit));
}

void PageSize::clampTo(int rows)
{
    m_clamp = std::max(rows, 1);
    set(m_rows);
}

bool PageSize::shrink()
{
    const int before = m_rows;
    set(m_rows / 4);
    return m_rows < before;
}

void PageSize::set(qint64 rows)
{
    m_rows = int(std::clamp<qint64>(rows, m_limits.fewestRowsPerPage, m_limits.mostRowsPerPage));
    if (m_clamp > 0)
        m_rows = std::min(m_rows, m_clamp);
}

} // namespace freshet
