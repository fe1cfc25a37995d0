// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/credentials/fakesecretservice.h"

#include <utility>

namespace freshet::test {

namespace {

QString connectionName()
{
    return QStringLiteral("fake-secret-service");
}

QString serviceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

QDBusMessage refusal(const QDBusMessage &message)
{
    return message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.Failed"), QStringLiteral("released"));
}

} // namespace

FakeSecretService::FakeSecretService(QObject *parent)
    : QDBusVirtualObject(parent)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName()))
{
    m_isOnBus =
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath) &&
        m_bus.registerService(serviceName());
}

FakeSecretService::~FakeSecretService()
{
    release();
    m_bus.unregisterService(serviceName());
    m_bus.unregisterObject(QStringLiteral("/org/freedesktop/secrets"), QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(connectionName());
}

void FakeSecretService::release()
{
    m_isReleased = true;
    for (const QDBusMessage &message : std::exchange(m_waiting, {}))
        m_bus.send(refusal(message));
}

QString FakeSecretService::introspect(const QString &path) const
{
    Q_UNUSED(path)
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString method = message.member();
    if (m_errors.contains(method))
        connection.send(message.createErrorReply(m_errors.value(method), QStringLiteral("as told")));
    else if (m_values.contains(method))
        connection.send(message.createReply(m_values.value(method)));
    else if (m_isReleased)
        connection.send(refusal(message));
    else
        m_waiting.append(message);
    return true;
}

} // namespace freshet::test
