// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/updatenotice.h"

#include <QDateTime>

#include <optional>

namespace freshet {

/// What is known of earlier askings, so that a restart neither asks nor tells again.
struct UpdateMemory
{
    QDateTime askedAt;                  ///< UTC; invalid: never
    std::optional<UpdateFault> fault;   ///< of the last asking
    std::optional<UpdateNotice> notice; ///< the last good one; may be older than a fault
    std::optional<CalendarDate> toldOn; ///< when somebody was last told of a newer version
    QVersionNumber silenced;            ///< nobody wants to hear of this one again

    /// The notice that is to be told today to whoever runs `running`.
    [[nodiscard]] std::optional<UpdateNotice> noticeToTell(const QVersionNumber &running, CalendarDate today) const;
    /// What the last asking brought; none when nobody ever asked.
    [[nodiscard]] std::optional<UpdateAnswer> answer() const;
    void take(const UpdateAnswer &answer, const QDateTime &at);
};

/// From the kept settings ("updates/…"); what cannot be read there is as if it never was.
[[nodiscard]] UpdateMemory keptUpdateMemory();
void keepUpdateMemory(const UpdateMemory &memory);

} // namespace freshet
