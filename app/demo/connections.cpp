// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/connections.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace freshet::demo {

namespace {

#ifdef Q_OS_UNIX

using AskForAddress = int (*)(int, sockaddr *, socklen_t *);

int portOf(int socket, AskForAddress ask)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (ask(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0 || address.sin_family != AF_INET)
        return -1;
    return ntohs(address.sin_port);
}

/// Only the calling thread's own connection has both ports, and it stays open while its request is in hand.
int duplicateOf(int localPort, int remotePort)
{
    rlimit files{};
    const bool isLimited = getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < 65'536;
    const int last = isLimited ? int(files.rlim_cur) : 65'536;
    for (int socket = 0; socket < last; ++socket) {
        if (portOf(socket, ::getsockname) == localPort && portOf(socket, ::getpeername) == remotePort)
            return ::dup(socket);
    }
    return -1;
}

void shutDown(int socket)
{
    if (socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
}

void reset(int socket)
{
    if (socket < 0)
        return;
    const linger atOnce{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    if (::connect(socket, &nobody, sizeof nobody) != 0)
        ::shutdown(socket, SHUT_RDWR);
}

void forget(int socket)
{
    if (socket >= 0)
        ::close(socket);
}

#else

int duplicateOf(int, int)
{
    return -1;
}
void shutDown(int) {}
void reset(int) {}
void forget(int) {}

#endif

} // namespace

Connections::~Connections()
{
    for (const auto &[thread, connection] : m_connections)
        forget(connection.socket);
}

void Connections::note(int localPort, int remotePort)
{
    const std::lock_guard lock(m_mutex);
    Connection &mine = m_connections[std::this_thread::get_id()];
    if (mine.remotePort != remotePort) {
        forget(mine.socket);
        mine = {duplicateOf(localPort, remotePort), remotePort};
    }
    if (m_ended)
        shutDown(mine.socket);
}

void Connections::resetMine()
{
    const std::lock_guard lock(m_mutex);
    reset(m_connections[std::this_thread::get_id()].socket);
}

void Connections::endAll()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    for (const auto &[thread, connection] : m_connections)
        shutDown(connection.socket);
}

} // namespace freshet::demo
