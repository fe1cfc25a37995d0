// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

class TableModel;
struct SnapshotFacts;

/// Why a table shows no rows, in the words of EmptyState::say().
struct EmptyReason
{
    QString heading;
    QString sentence;
    QString action; ///< empty: nothing can be done here
};

/// When nothing was ever read from UISP.
[[nodiscard]] EmptyReason nothingReadYet();
/// When the model's question has been answered with no rows of this snapshot.
[[nodiscard]] EmptyReason nothingFound(const TableModel &model, const SnapshotFacts &facts);

} // namespace freshet
