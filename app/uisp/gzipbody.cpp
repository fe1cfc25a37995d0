// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/gzipbody.h"

#include "uisp/paddedbody.h"

#include <QtEndian>

#include <algorithm>
#include <memory>

#include <libdeflate.h>

namespace freshet {

namespace {

/// Header and trailer of a member, and the most that one byte of deflate's can stand for.
constexpr qsizetype smallestMember = 18;
constexpr qint64 largestRatio = 1032;

using Unpacker = std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>;

Error unreadable(ErrorKind kind, const char *problem)
{
    return Error{kind, {}, 0, QString::fromLatin1(problem)};
}

/// What the trailer says of the size, modulo 2^32; of several members it is the last one's.
qint64 printedSize(const QByteArray &packed)
{
    return qFromLittleEndian<quint32>(packed.constData() + packed.size() - qsizetype(sizeof(quint32)));
}

/// Unpacks all members into `body`, and cuts it to what they hold.
libdeflate_result unpackInto(QByteArray &body, const QByteArray &packed)
{
    const Unpacker unpacker(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    size_t read = 0;
    size_t written = 0;
    while (read < size_t(packed.size())) {
        size_t readNow = 0;
        size_t writtenNow = 0;
        const libdeflate_result outcome =
            libdeflate_gzip_decompress_ex(unpacker.get(), packed.constData() + read, size_t(packed.size()) - read,
                                          body.data() + written, size_t(body.size()) - written, &readNow, &writtenNow);
        if (outcome != LIBDEFLATE_SUCCESS)
            return outcome;
        read += readNow;
        written += writtenNow;
    }
    body.resize(qsizetype(written));
    return LIBDEFLATE_SUCCESS;
}

} // namespace

Result<QByteArray> unpackedGzip(const QByteArray &packed, qint64 largest)
{
    if (packed.size() < smallestMember)
        return unreadable(ErrorKind::MalformedBody, "no whole gzip data");
    const qint64 most = std::min(largest, packed.size() * largestRatio);
    // A trailer may not tell the truth, and several members have one each.
    for (qint64 size = std::min(std::max<qint64>(printedSize(packed), 1), most);; size = std::min(2 * size, most)) {
        QByteArray body;
        body.reserve(size + qsizetype(simdjson::SIMDJSON_PADDING));
        body.resize(size);
        const libdeflate_result outcome = unpackInto(body, packed);
        if (outcome == LIBDEFLATE_SUCCESS)
            return body;
        if (outcome != LIBDEFLATE_INSUFFICIENT_SPACE)
            return unreadable(ErrorKind::MalformedBody, "broken gzip data");
        if (size == most)
            return unreadable(ErrorKind::BodyTooLarge, "more gzip data than wanted");
    }
}

} // namespace freshet
