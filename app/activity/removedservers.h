// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitylog.h"

namespace freshet {

/// A server that was wiped from this computer, with the audit trail that went with it.
struct RemovedServer
{
    QDateTime at; ///< UTC
    QString user; ///< who removed it
    QString name;
    QString host;
    qint64 entries = 0; ///< of its audit trail
    QString lastHash;   ///< of the newest of them; empty when there was none

    friend bool operator==(const RemovedServer &, const RemovedServer &) = default;
};

/// Wiping a server deletes its audit trail, so the wipe itself is noted in the data folder ("removed-servers.json",
/// mode 0600) and moved into the trail of the next server that is opened there: SERVER_REMOVED with who, when and which
/// trail ended. Until then the note is a plain file that the chain does not guard.
class RemovedServers
{
public:
    explicit RemovedServers(const QString &dataFolder);

    /// StoreFailed when it cannot be written.
    Result<void> note(const RemovedServer &server) const;
    /// Writes one entry for each note into `log`, all or none, and deletes the notes. Does nothing without notes; a
    /// file that is no such list is StoreDamaged and stays.
    Result<void> moveInto(ActivityLog &log, Database &desk, const QDateTime &now) const;

private:
    [[nodiscard]] Result<std::vector<RemovedServer>> read() const;

    QString m_path;
};

} // namespace freshet
