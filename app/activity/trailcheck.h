// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace freshet {

/// Where the audit trail is not as it was written.
struct TrailFault
{
    enum class Kind {
        Changed, ///< the entry does not follow from the one before it
        Missing, ///< the entry is not there; `at` and `action` are those of the entry that stands in its place
        CutOff,  ///< entries were there, and nothing follows the last one any more; `at` and `action` are its own
        NoNote,  ///< all entries fit, but where the trail ends was not noted, or cannot be read
    };
    Kind kind = Kind::Changed;
    qint64 sequence = 0; ///< of the entry that is changed or missing; of several, the first
    QString at;          ///< as it is stored: what was tampered with may not be a time
    QString action;
    qint64 count = 1; ///< how many are missing; of CutOff at least so many
};

/// What a look through all of the audit trail has found.
struct TrailCheck
{
    qint64 entries = 0;
    std::optional<TrailFault> fault; ///< none: intact
};

/// "All 214 entries are as they were written." or what is wrong with which entry, in one sentence.
[[nodiscard]] QString trailSentence(const TrailCheck &check);

} // namespace freshet
