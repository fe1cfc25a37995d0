// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tables.h"
#include "ui/models/tone.h"

#include <QDateTime>
#include <QString>

/// How old rows are, in words.
namespace freshet {

/// What is known of the age of one row, from the columns confirmed_at, confirmed_by, waits_for_full_check and
/// gone_snapshot.
struct RowAge
{
    QDateTime confirmedAt;          ///< UTC; invalid: never
    QString confirmedBy;            ///< a word of confirmedBySql(); empty when nothing is known
    bool waitsForFullCheck = false; ///< no other refresh reads the row again
    qint64 goneSnapshot = 0;        ///< the first snapshot without the row; 0 while UISP has it
};

/// "just now", "3 min ago", "2 h ago", "5 days ago". `seconds` below zero, of a clock that was set back: "just now".
[[nodiscard]] QString ageText(qint64 seconds);

/// Warning when UISP no longer has the row and when it is older than it needs to be: its newest version could not be
/// read, or its last
/// confirmation is more than a day ago, two days where that is left to the daily full check. Else Quiet.
[[nodiscard]] Tone ageTone(const RowAge &age, const QDateTime &now);

/// What confirmed a row of this table, or why nothing has, and what will read it again, in whole sentences.
[[nodiscard]] QString confirmationInWords(TableId table, const RowAge &age);

/// "1 hour", "7 days": what the filter "older than" offers.
[[nodiscard]] QString ageLimitText(int hours);

} // namespace freshet
