// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault.h"
#include "demo/world.h"
#include "domain/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace freshet::demo {

struct ServerOptions
{
    int port = 0;               ///< 0: a free one
    QByteArray token{};         ///< may read and write; empty: made up at random
    QByteArray readOnlyToken{}; ///< gets 403 for changes; empty: made up at random
    int latencyMs = 0;          ///< before every answer
    int microsecondsPerRow = 0; ///< and for every row of a list; a real UISP takes about 17,000
    bool compresses = true;     ///< by gzip, where the client accepts it
    int clampLimit = 0;         ///< > 0: no list answer has more rows, whatever `limit` says
    bool keepRendered = true;   ///< keep every row as text once it was sent: quick, some 34 kB a customer and year
    bool keepPacked = false;    ///< keep every body that was compressed, for benchmarks that ask for the same again:
                                ///< a real server compresses on cores of its own
};

struct ServerState;

/// A UISP for tests and for trying things out: serves a World over HTTP on 127.0.0.1 in UISP's own habits, and
/// misbehaves where it is told to. Needs no event loop; works on threads of its own. All functions are thread-safe
/// except start(), stop() and the destructor, which belong to one thread.
class Server
{
public:
    explicit Server(World world, ServerOptions options = {});
    ~Server(); ///< stops
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens when it returns. Again after stop(): on the same port, with the world, log and faults as they were.
    /// InvalidInput when the port cannot be had.
    [[nodiscard]] Result<void> start();
    /// Cuts all connections, waiting and hanging requests too, and joins the threads.
    void stop();

    [[nodiscard]] QUrl apiBase() const; ///< http://127.0.0.1:PORT/crm/api/v1.0
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] QByteArray readOnlyToken() const;

    void addFault(const Fault &fault);
    /// Requests that hang are cut.
    void clearFaults();

    /// Between two answers.
    void change(const std::function<void(World &)> &change);
    void read(const std::function<void(const World &)> &reader) const;
    /// Renders all rows that the server would keep, so that a benchmark measures sending alone.
    void renderAll();

    /// Requests received so far, also those that were refused; prefixes as in Fault.
    [[nodiscard]] qint64 requestCount(const QString &pathPrefix = {}) const;
    /// In the order of arrival: "invoices?limit=500&offset=0", "PATCH clients/services/2001/suspend".
    [[nodiscard]] QStringList requests(const QString &pathPrefix = {}) const;
    /// Bodies only, as they went over the wire.
    [[nodiscard]] qint64 bytesSent() const;

private:
    class Listener;

    std::unique_ptr<ServerState> m_state;
    std::unique_ptr<Listener> m_listener;
};

} // namespace freshet::demo
