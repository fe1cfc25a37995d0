// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/pagedecoder.h"

#include <QElapsedTimer>

namespace freshet {

PageDecoder::PageDecoder(const std::atomic<bool> &isCancelled, Sink sink)
    : m_isCancelled(isCancelled)
    , m_sink(std::move(sink))
{
}

void PageDecoder::decodePage(Entity entity, const QByteArray &body)
{
    if (m_isCancelled)
        return;
    QElapsedTimer time;
    time.start();
    Result<DecodedPage> page = freshet::decodePage(entity, body);
    m_nanoseconds += time.nsecsElapsed();
    m_sink(std::move(page), entity);
}

void PageDecoder::decodeRecord(Entity entity, const QByteArray &body)
{
    if (!m_isCancelled)
        m_sink(freshet::decodeRecord(entity, body), entity);
}

} // namespace freshet
