// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchserver.h"

namespace freshet::bench {

BenchServer::BenchServer(int customers, ServerHabits habits)
{
    QStringList arguments{QStringLiteral("--customers"), QString::number(customers),
                          QStringLiteral("--latency"),   QString::number(habits.latencyMs),
                          QStringLiteral("--row-us"),    QString::number(habits.microsecondsPerRow)};
    if (!habits.compresses)
        arguments += QStringLiteral("--no-gzip");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FRESHET_BENCH_SERVER), arguments);
}

BenchServer::~BenchServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

Connection BenchServer::connection()
{
    Connection connection;
    while (connection.token.isEmpty() && m_process.waitForReadyRead(300'000)) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith("URL: "))
                connection.apiBase = QUrl(QString::fromLatin1(line.mid(5)));
            else if (line.startsWith("Token: "))
                connection.token = line.mid(7);
        }
    }
    connection.access.proxy.kind = ProxyChoice::Kind::None;
    return connection;
}

} // namespace freshet::bench
