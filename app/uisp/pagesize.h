// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace freshet {

/// How much of a list is asked for at a time. A real UISP needs some 17 ms a row, so that 500 rows take it 8 s, while
/// a quick one is best asked for thousands.
struct PagingLimits
{
    int rowsPerPage = 500; ///< of the first page of a list
    int inFlight = 2;      ///< requests at the start, over all lists
    int mostRowsPerPage = 5'000;
    int fewestRowsPerPage = 50;
    int mostInFlight = 6;
    qint64 largestPage = 2'000'000;         ///< bytes; larger ones only cost memory
    int mostRowsOfList = 50'000'000;        ///< ten times what the largest provider has: such a list has no end
    std::chrono::milliseconds quick{1'000}; ///< pages grow while they come faster than this
    std::chrono::milliseconds slow{3'000};  ///< and shrink when they take longer than this
};

/// How one page came.
struct PageCost
{
    int rowsAsked = 0;
    int rowsReceived = 0;
    qint64 bytes = 0;
    std::chrono::milliseconds duration{0};
    bool hadTrouble = false; ///< a time-out, a 429 or a 5xx on the way, even if a repetition brought the page
};

/// Decides how many rows the next page of one list is asked for.
class PageSize
{
public:
    explicit PageSize(const PagingLimits &limits);

    [[nodiscard]] int rows() const { return m_rows; }
    void learn(const PageCost &cost);
    /// The server never sends more rows than this, whatever is asked for.
    void clampTo(int rows);
    /// The page did not come at all; false when it cannot be made smaller.
    bool shrink();

private:
    void set(qint64 rows);

    PagingLimits m_limits;
    int m_rows = 0;
    int m_clamp = 0; ///< 0: none is known
};

} // namespace freshet
