// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/updatememory.h"

#include <QString>

/// Notices of updates in words; dates by the format's locale.
namespace freshet {

class CellFormat;

/// What asking brought to whoever runs `running`.
[[nodiscard]] QString updateAnswerSentence(const UpdateAnswer &answer, const QVersionNumber &running,
                                           const CellFormat &format);
/// When somebody was last asked, and what came of it. `isOn`: for when nobody ever was.
[[nodiscard]] QString lastAskedSentence(const UpdateMemory &memory, bool isOn, const QVersionNumber &running,
                                        const CellFormat &format);
/// For whoever did not ask.
[[nodiscard]] QString updateNews(const UpdateNotice &notice, const CellFormat &format);

} // namespace freshet
