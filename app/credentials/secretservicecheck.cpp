// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/secretservicecheck.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace freshet {

namespace {

QString secretsName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

Error checkError(ErrorKind kind, const QString &detail = {})
{
    return {kind, QStringLiteral("keychain"), 0, detail};
}

ErrorKind busErrorKind(const QDBusError &error)
{
    const QDBusError::ErrorType type = error.type();
    if (type == QDBusError::AccessDenied)
        return ErrorKind::KeychainDenied;
    if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut)
        return ErrorKind::KeychainTimedOut;
    const bool couldNotStart = error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."));
    if (type == QDBusError::ServiceUnknown || type == QDBusError::NoServer || type == QDBusError::Disconnected ||
        couldNotStart)
        return ErrorKind::KeychainAbsent;
    return ErrorKind::KeychainFailed;
}

} // namespace

SecretServiceCheck::SecretServiceCheck(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void SecretServiceCheck::start()
{
    if (!m_bus.isConnected()) {
        finish(checkError(ErrorKind::KeychainAbsent, m_bus.lastError().message()));
        return;
    }
    QDBusMessage question = busCall(QStringLiteral("NameHasOwner"));
    question << secretsName();
    ask(question, &SecretServiceCheck::onOwnerKnown);
}

void SecretServiceCheck::onOwnerKnown(const QDBusMessage &reply)
{
    if (reply.arguments().value(0).toBool())
        askForDefaultCollection();
    else
        ask(busCall(QStringLiteral("ListActivatableNames")), &SecretServiceCheck::onActivatableKnown);
}

void SecretServiceCheck::onActivatableKnown(const QDBusMessage &reply)
{
    if (reply.arguments().value(0).toStringList().contains(secretsName()))
        askForDefaultCollection();
    else
        finish(checkError(ErrorKind::KeychainAbsent, QStringLiteral("no secret service on the session bus")));
}

void SecretServiceCheck::askForDefaultCollection()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(secretsName(), QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    ask(question, &SecretServiceCheck::onDefaultCollectionKnown);
}

void SecretServiceCheck::onDefaultCollectionKnown(const QDBusMessage &reply)
{
    const QString path = reply.arguments().value(0).value<QDBusObjectPath>().path();
    if (path.isEmpty())
        return finish(checkError(ErrorKind::KeychainFailed, QStringLiteral("ReadAlias answered no object path")));
    if (path == QLatin1String("/"))
        return finish(KeychainState::NoCollection);
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretsName(), path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    ask(question, &SecretServiceCheck::onLockKnown);
}

void SecretServiceCheck::onLockKnown(const QDBusMessage &reply)
{
    const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        finish(checkError(ErrorKind::KeychainFailed, QStringLiteral("Locked is no boolean")));
    else if (locked.toBool())
        finish(checkError(ErrorKind::KeychainLocked));
    else
        finish(KeychainState::Unlocked);
}

void SecretServiceCheck::ask(const QDBusMessage &question, Answered answered)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answered] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            return (this->*answered)(reply);
        const QDBusError error(reply);
        finish(checkError(busErrorKind(error), error.name()));
    });
}

void SecretServiceCheck::finish(const Result<KeychainState> &state)
{
    deleteLater();
    emit finished(state);
}

} // namespace freshet
