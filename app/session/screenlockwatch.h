// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusConnection;
class QDBusPendingCallWatcher;

namespace freshet {

/// Tells when this computer's screen gets locked, as far as the desktop says so: on Linux the session's screen saver
/// and login1 do. Elsewhere nothing is told. Lives in the thread of the application object.
class ScreenLockWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this platform tells at all.
    [[nodiscard]] static bool isTold();
    /// Begins to listen on the buses of this session and of the system, as far as there are any.
    void start();
    /// The same on these buses. Of the sessions that `system` knows only the one called `sessionId` counts; empty: the
    /// one that this process belongs to.
    void listen(QDBusConnection session, const QDBusConnection &system, const QString &sessionId);

signals:
    /// May come more than once for one lock of the screen.
    void screenLocked();

private slots:
    void takeActive(bool isActive);
    void takeLock();

private:
    void takeSession(QDBusConnection system, const QDBusPendingCallWatcher &answer);
};

} // namespace freshet
