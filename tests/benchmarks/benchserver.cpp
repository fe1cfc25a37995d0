// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchserver.h"

namespace freshet::bench {

BenchServer::BenchServer(int customers, int latencyMs)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FRESHET_CLI_PATH),
                    {QStringLiteral("demo"), QStringLiteral("--customers"), QString::number(customers),
                     QStringLiteral("--latency"), QString::number(latencyMs)});
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
    connection.useSystemProxy = false;
    return connection;
}

} // namespace freshet::bench
