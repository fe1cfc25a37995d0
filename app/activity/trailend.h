// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace freshet {

/// The newest entry of an audit trail, as it was noted when it was written.
struct TrailEnd
{
    qint64 sequence = 0;
    QString hash;

    friend bool operator==(const TrailEnd &, const TrailEnd &) = default;
};

/// A small file beside desk.db ("desk.db.activity-end", mode 0600) with the number and the hash of the newest entry.
/// The chain alone cannot show that its newest entries were cut off, or that an older copy of desk.db was put in its
/// place; this note can, as long as it was not changed as well. Who may write both files can make both agree: against
/// that only a copy kept elsewhere helps. It may lag behind the trail by what was written last, never run ahead of it.
class TrailEndNote
{
public:
    /// `deskPath`: of the file that the trail is in.
    explicit TrailEndNote(const QString &deskPath);

    /// Written atomically. What cannot be written is left: the note then tells of an older end.
    void keep(const TrailEnd &end) const;
    /// Nothing when there is no note, or none that can be read.
    [[nodiscard]] std::optional<TrailEnd> read() const;

private:
    QString m_path;
};

} // namespace freshet
