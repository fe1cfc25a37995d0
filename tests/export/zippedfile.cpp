// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/zippedfile.h"

#include <QtEndian>

#include <zlib.h>

namespace freshet::test {

namespace {

const QByteArray endOfDirectory("PK\x05\x06", 4);
const QByteArray directoryEntry("PK\x01\x02", 4);
constexpr qsizetype entryLength = 46;
constexpr qsizetype localHeaderLength = 30;
constexpr quint16 isDeflated = 8;

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

QByteArray inflated(QByteArray packed, quint32 length)
{
    QByteArray plain(qsizetype(length), '\0');
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = uInt(plain.size());
    const bool ok = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&stream);
    return ok ? plain : QByteArray();
}

QByteArray contentOf(const QByteArray &archive, qsizetype entry)
{
    const qsizetype header = numberAt<quint32>(archive, entry + 42);
    const qsizetype start =
        header + localHeaderLength + numberAt<quint16>(archive, header + 26) + numberAt<quint16>(archive, header + 28);
    const QByteArray stored = archive.mid(start, numberAt<quint32>(archive, entry + 20));
    const bool isPacked = numberAt<quint16>(archive, entry + 10) == isDeflated;
    return isPacked ? inflated(stored, numberAt<quint32>(archive, entry + 24)) : stored;
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray &archive)
{
    QMap<QString, QByteArray> files;
    const qsizetype end = archive.lastIndexOf(endOfDirectory);
    if (end < 0)
        return files;
    qsizetype entry = numberAt<quint32>(archive, end + 16);
    while (archive.mid(entry, directoryEntry.size()) == directoryEntry) {
        const qsizetype nameLength = numberAt<quint16>(archive, entry + 28);
        files.insert(QString::fromUtf8(archive.mid(entry + entryLength, nameLength)), contentOf(archive, entry));
        entry +=
            entryLength + nameLength + numberAt<quint16>(archive, entry + 30) + numberAt<quint16>(archive, entry + 32);
    }
    return files;
}

} // namespace freshet::test
