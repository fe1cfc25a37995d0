// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/pagedecoder.h"

#include <QElapsedTimer>

namespace freshet {

PageDecoder::PageDecoder(const std::atomic<bool> &isCancelled, Sink sink)
    : m_isCancelled(isCancelled)
    , m_sink(std::move(sink))
{
}

void PageDecoder::decode(const ReadPage &page)
{
    if (m_isCancelled)
        return;
    QElapsedTimer time;
    time.start();
    Result<DecodedPage> decoded =
        page.isRecord ? decodeRecord(page.entity, page.body) : decodePage(page.entity, page.body);
    m_nanoseconds += time.nsecsElapsed();
    if (decoded) {
        decoded->list = page.list;
        decoded->position = page.position;
    }
    m_sink(std::move(decoded), page);
}

} // namespace freshet
