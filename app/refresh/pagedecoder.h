// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/decodedpage.h"
#include "refresh/readpage.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace freshet {

/// Turns pages into rows in the decoding thread and passes them to `sink`, which must hand them on to another thread.
/// Once `isCancelled` is set, pages are dropped.
class PageDecoder : public QObject
{
    Q_OBJECT

public:
    using Sink = std::function<void(Result<DecodedPage> decoded, const ReadPage &page)>;

    PageDecoder(const std::atomic<bool> &isCancelled, Sink sink);

    void decode(const freshet::ReadPage &page);
    /// Busy seconds so far; to be asked after the last page came out.
    [[nodiscard]] double seconds() const { return double(m_nanoseconds.load()) / 1e9; }

private:
    const std::atomic<bool> &m_isCancelled;
    Sink m_sink;
    std::atomic<qint64> m_nanoseconds = 0;
};

} // namespace freshet
