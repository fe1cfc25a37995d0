// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"

#include "demo/responder.h"

#include <QUuid>

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace freshet::demo {

namespace {

constexpr const char *host = "127.0.0.1";
/// Each open connection occupies one; clients keep up to six to a host open.
constexpr size_t threadCount = 32;

QByteArray madeUpToken()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

ServerOptions withTokens(ServerOptions options)
{
    if (options.token.isEmpty())
        options.token = madeUpToken();
    if (options.readOnlyToken.isEmpty())
        options.readOnlyToken = madeUpToken();
    return options;
}

template<typename Entry>
void renderTable(const World &world, const Table<Entry> &table)
{
    for (size_t i = 0; i < table.size(); ++i) {
        std::string &row = table.rendered(i);
        if (row.empty())
            appendBody(world, table[i], row);
    }
}

} // namespace

/// One time of listening: the HTTP library's server, its thread, and what answers.
class Server::Listener
{
public:
    /// Binds `port`, or a free one for 0; port() is 0 when that failed.
    Listener(ServerState &state, int port);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    void release() { m_responder->release(); }
    /// False when the library gave up before it had begun.
    [[nodiscard]] bool listen();

private:
    void route();

    httplib::Server m_http;
    int m_port;
    std::unique_ptr<Responder> m_responder;
    std::thread m_thread;
    std::atomic_bool m_hasEnded = false;
};

Server::Listener::Listener(ServerState &state, int port)
{
    m_http.new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    m_http.set_keep_alive_max_count(1'000'000'000);
    m_http.set_keep_alive_timeout(5);
    m_http.set_read_timeout(10);
    m_http.set_write_timeout(120);
    m_http.set_tcp_nodelay(true);
#ifndef Q_OS_WIN
    // The library's own choice, SO_REUSEPORT, would let two servers share one port.
    m_http.set_socket_options([](auto socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
#endif
    m_port = port == 0 ? m_http.bind_to_any_port(host) : m_http.bind_to_port(host, port) ? port : 0;
    m_responder = std::make_unique<Responder>(state, m_port);
    route();
}

Server::Listener::~Listener()
{
    m_responder->end();
    m_http.stop();
    m_responder->end();
    if (m_thread.joinable())
        m_thread.join();
}

void Server::Listener::route()
{
    const std::string any = ".*";
    const auto respond = [this](const httplib::Request &request, httplib::Response &response) {
        m_responder->respond(request, response);
    };
    m_http.Get(any, respond);
    m_http.Post(any, respond);
    m_http.Put(any, respond);
    m_http.Patch(any, respond);
    m_http.Delete(any, respond);
}

bool Server::Listener::listen()
{
    m_thread = std::thread([this] {
        m_http.listen_after_bind();
        m_hasEnded = true;
    });
    // Stopping before the library has begun to listen would be lost.
    while (!m_http.is_running() && !m_hasEnded)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return !m_hasEnded;
}

Server::Server(World world, ServerOptions options)
{
    options = withTokens(std::move(options));
    m_state.reset(new ServerState{options, {std::move(world), options.keepRendered, options.clampLimit}, {}, {}, {}});
}

Server::~Server()
{
    stop();
}

Result<void> Server::start()
{
    if (m_listener)
        return {};
    auto listener = std::make_unique<Listener>(*m_state, m_state->options.port);
    if (listener->port() <= 0)
        return Error{ErrorKind::InvalidInput, QStringLiteral("port %1").arg(m_state->options.port), 0,
                     QStringLiteral("127.0.0.1 cannot be listened on at that port")};
    m_state->options.port = listener->port();
    if (!listener->listen())
        return Error{ErrorKind::InvalidInput, QStringLiteral("port %1").arg(m_state->options.port), 0,
                     QStringLiteral("the HTTP library stopped listening as soon as it had begun")};
    m_listener = std::move(listener);
    return {};
}

void Server::stop()
{
    m_listener.reset();
}

QUrl Server::apiBase() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QString::fromLatin1(host));
    url.setPort(m_state->options.port);
    url.setPath(QStringLiteral("/crm/api/v1.0"));
    return url;
}

QByteArray Server::token() const
{
    return m_state->options.token;
}
QByteArray Server::readOnlyToken() const
{
    return m_state->options.readOnlyToken;
}

void Server::addFault(const Fault &fault)
{
    m_state->faults.add(fault);
}

void Server::clearFaults()
{
    m_state->faults.clear();
    if (m_listener)
        m_listener->release();
}

void Server::change(const std::function<void(World &)> &change)
{
    m_state->world.change(change);
}
void Server::read(const std::function<void(const World &)> &reader) const
{
    m_state->world.read(reader);
}

void Server::renderAll()
{
    if (!m_state->options.keepRendered)
        return;
    m_state->world.read([](const World &world) {
        renderTable(world, world.tables().customers);
        renderTable(world, world.tables().services);
        renderTable(world, world.tables().invoices);
        renderTable(world, world.tables().payments);
        renderTable(world, world.tables().refunds);
        renderTable(world, world.tables().creditNotes);
    });
}

qint64 Server::requestCount(const QString &pathPrefix) const
{
    return m_state->log.count(pathPrefix);
}
QStringList Server::requests(const QString &pathPrefix) const
{
    return m_state->log.requests(pathPrefix);
}
qint64 Server::bytesSent() const
{
    return m_state->log.bytesSent();
}

} // namespace freshet::demo
