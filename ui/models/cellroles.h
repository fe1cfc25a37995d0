// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What a cell of a table offers beside Qt's own roles.
namespace freshet::CellRole {

enum {
    Raw = Qt::UserRole, ///< the value as stored: qint64 minor units, ISO dates, words; for sorting and copying
    Id,                 ///< RecordId of the row
    CustomerId,         ///< RecordId, or invalid when the row belongs to nobody
    Gone,               ///< bool: UISP no longer has the row
    Tone,               ///< freshet::Tone as int
    Pill,               ///< bool: draw the word on a wash of its tone
    Marks,              ///< marksText(), oldest first; empty in other columns
};

} // namespace freshet::CellRole
