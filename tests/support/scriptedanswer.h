// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace freshet::test {

/// What ScriptedServer sends back, and how it misbehaves while doing so. Make one with a named constructor and refine
/// it by chaining: `ScriptedAnswer::json("[]").after(20ms)`.
struct ScriptedAnswer
{
    /// How the connection ends once the answer was sent.
    enum class Ending {
        KeepOpen, ///< ready for the next request
        Close,
        Reset, ///< by RST: the client sees a lost connection, not an end
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Content-Length is added; it announces the whole body
    QByteArray body;
    std::chrono::milliseconds delay{0};
    bool isHeld = false;                    ///< sent only when ScriptedServer::release() says so; never, if nobody does
    bool isSilent = false;                  ///< not one byte goes out, not even the status line
    qint64 bodyBytesSent = -1;              ///< the body is cut here, then the connection ends; −1: all of it
    qint64 dripBytes = 0;                   ///< the body goes out in pieces of this size, …
    std::chrono::milliseconds dripPause{0}; ///< … one each time this has passed
    Ending ending = Ending::KeepOpen;

    static ScriptedAnswer json(const QByteArray &body, int status = 200);
    /// A page for people, as a proxy in front of UISP sends it.
    static ScriptedAnswer html(int status = 200);
    static ScriptedAnswer redirect(const QString &location, int status = 302);
    /// Reads the request and never answers it.
    static ScriptedAnswer hang();
    /// Closes, or resets, the connection without an answer.
    static ScriptedAnswer close();
    static ScriptedAnswer reset();

    [[nodiscard]] ScriptedAnswer withHeader(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] ScriptedAnswer after(std::chrono::milliseconds pause) const;
    [[nodiscard]] ScriptedAnswer held() const;
    /// Announces the whole body, sends `bytes` of it and ends the connection.
    [[nodiscard]] ScriptedAnswer cutAt(qint64 bytes, Ending how = Ending::Close) const;
    [[nodiscard]] ScriptedAnswer dripping(qint64 bytes, std::chrono::milliseconds pause) const;
    /// The same body with Content-Encoding: gzip.
    [[nodiscard]] ScriptedAnswer gzipped() const;
};

} // namespace freshet::test
