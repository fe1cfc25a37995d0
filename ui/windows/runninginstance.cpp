// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/runninginstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace freshet {

namespace {

constexpr int nameLength = 16; ///< a local socket's path may have 100 characters

QString meetingPoint(const QString &dataFolder, const QString &meetingFolder)
{
    const QString canonical = QDir(dataFolder).canonicalPath();
    const QByteArray folder = (canonical.isEmpty() ? QDir(dataFolder).absolutePath() : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(nameLength);
    const QString name = QStringLiteral("freshet-") + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    Q_UNUSED(meetingFolder)
    return name; // of a pipe
#else
    return meetingFolder.isEmpty() ? QString() : QDir(meetingFolder).filePath(name);
#endif
}

} // namespace

RunningInstance::RunningInstance(const QString &dataFolder, const QString &meetingFolder, QObject *parent)
    : QObject(parent)
    , m_name(meetingPoint(dataFolder, meetingFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningInstance::answer);
}

bool RunningInstance::isFirst()
{
    if (m_name.isEmpty())
        return true;
    QLocalSocket other;
    other.connectToServer(m_name);
    // To be connected to is all that the other one has to hear.
    if (other.state() != QLocalSocket::UnconnectedState)
        return false;
    listen();
    return true;
}

void RunningInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Left by a program that could not tidy up: nobody answered there.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void RunningInstance::answer()
{
    while (QLocalSocket *other = m_server.nextPendingConnection())
        other->deleteLater();
    emit startedAgain();
}

} // namespace freshet
