// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/screenlockwatch.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace freshet {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

QString login()
{
    return QStringLiteral("org.freedesktop.login1");
}

QDBusMessage sessionQuestion(const QString &sessionId)
{
    const QString method = sessionId.isEmpty() ? QStringLiteral("GetSessionByPID") : QStringLiteral("GetSession");
    QDBusMessage question = QDBusMessage::createMethodCall(login(), QStringLiteral("/org/freedesktop/login1"),
                                                           QStringLiteral("org.freedesktop.login1.Manager"), method);
    if (sessionId.isEmpty())
        question << uint(QCoreApplication::applicationPid());
    else
        question << sessionId;
    return question;
}

} // namespace

bool ScreenLockWatch::isTold()
{
    return true;
}

void ScreenLockWatch::start()
{
    listen(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), qEnvironmentVariable("XDG_SESSION_ID"));
}

void ScreenLockWatch::listen(QDBusConnection session, const QDBusConnection &system, const QString &sessionId)
{
    // Not every desktop says it by the name that all agreed on.
    for (const char *desktop : {"freedesktop", "gnome", "cinnamon", "mate", "xfce"})
        session.connect({}, {}, QStringLiteral("org.%1.ScreenSaver").arg(QLatin1String(desktop)),
                        QStringLiteral("ActiveChanged"), this, SLOT(takeActive(bool)));
    if (!system.isConnected())
        return; // a question to nobody is never answered
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(sessionQuestion(sessionId)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, system, answer] {
        takeSession(system, *answer);
        answer->deleteLater();
    });
}

/// Other people's sessions are locked without us.
void ScreenLockWatch::takeSession(QDBusConnection system, const QDBusPendingCallWatcher &answer)
{
    const QDBusPendingReply<QDBusObjectPath> reply = answer;
    if (reply.isValid())
        system.connect(login(), reply.value().path(), QStringLiteral("org.freedesktop.login1.Session"),
                       QStringLiteral("Lock"), this, SLOT(takeLock()));
}

#else

bool ScreenLockWatch::isTold()
{
    return false;
}

void ScreenLockWatch::start() {}

#endif

void ScreenLockWatch::takeLock()
{
    emit screenLocked();
}

void ScreenLockWatch::takeActive(bool isActive)
{
    if (isActive)
        emit screenLocked();
}

} // namespace freshet
