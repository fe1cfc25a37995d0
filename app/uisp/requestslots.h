// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace freshet {

struct PageCost;
struct PagingLimits;

/// How many requests may be under way at once, over all lists of one server: gentle at first, one more for each page
/// that came quickly, half as many after trouble. Lives in the network thread.
class RequestSlots : public QObject
{
    Q_OBJECT

public:
    explicit RequestSlots(const PagingLimits &limits, QObject *parent = nullptr);

    /// False when all are taken; freed() tells when it is worth another try.
    [[nodiscard]] bool take();
    void giveBack();
    void learn(const PageCost &cost);

    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int taken() const { return m_taken; }

signals:
    /// From the event loop, and only after somebody was refused.
    void freed();

private:
    int m_most;
    qint64 m_quickMs;
    int m_limit;
    int m_taken = 0;
    bool m_isWanted = false; ///< somebody was refused since the last freed()
};

} // namespace freshet
