// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedanswer.h"

#include <QtEndian>

namespace freshet::test {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray gzip(const QByteArray &bytes)
{
    // qCompress() gives a length (4 bytes), a zlib header (2), raw deflate and a checksum (4).
    const QByteArray deflated = qCompress(bytes).mid(6).chopped(4);
    const QByteArray header("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    return header + deflated + littleEndian(crc32(bytes)) + littleEndian(quint32(bytes.size()));
}

} // namespace

ScriptedAnswer ScriptedAnswer::json(const QByteArray &body, int status)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.headers.emplaceBack("Content-Type", "application/json");
    answer.body = body;
    return answer;
}

ScriptedAnswer ScriptedAnswer::html(int status)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.headers.emplaceBack("Content-Type", "text/html; charset=utf-8");
    answer.body = "<!DOCTYPE html><html><body><h1>Hello</h1></body></html>";
    return answer;
}

ScriptedAnswer ScriptedAnswer::redirect(const QString &location, int status)
{
    return html(status).withHeader("Location", location.toUtf8());
}

ScriptedAnswer ScriptedAnswer::hang()
{
    return json("[]").held();
}

ScriptedAnswer ScriptedAnswer::close()
{
    ScriptedAnswer answer;
    answer.isSilent = true;
    answer.ending = Ending::Close;
    return answer;
}

ScriptedAnswer ScriptedAnswer::reset()
{
    ScriptedAnswer answer = close();
    answer.ending = Ending::Reset;
    return answer;
}

ScriptedAnswer ScriptedAnswer::withHeader(const QByteArray &name, const QByteArray &value) const
{
    ScriptedAnswer answer = *this;
    answer.headers.emplaceBack(name, value);
    return answer;
}

ScriptedAnswer ScriptedAnswer::after(std::chrono::milliseconds pause) const
{
    ScriptedAnswer answer = *this;
    answer.delay = pause;
    return answer;
}

ScriptedAnswer ScriptedAnswer::held() const
{
    ScriptedAnswer answer = *this;
    answer.isHeld = true;
    return answer;
}

ScriptedAnswer ScriptedAnswer::cutAt(qint64 bytes, Ending how) const
{
    ScriptedAnswer answer = *this;
    answer.bodyBytesSent = bytes;
    answer.ending = how;
    return answer;
}

ScriptedAnswer ScriptedAnswer::dripping(qint64 bytes, std::chrono::milliseconds pause) const
{
    ScriptedAnswer answer = *this;
    answer.dripBytes = bytes;
    answer.dripPause = pause;
    return answer;
}

ScriptedAnswer ScriptedAnswer::gzipped() const
{
    ScriptedAnswer answer = withHeader("Content-Encoding", "gzip");
    answer.body = gzip(body);
    return answer;
}

} // namespace freshet::test
