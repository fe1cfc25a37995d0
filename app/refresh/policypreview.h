// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suspensionpolicy.h"
#include "domain/uispsuspension.h"
#include "domain/worklist.h"
#include "store/database.h"

#include <QDateTime>

namespace freshet {

/// What another policy would change for who can be suspended today.
struct PolicyPreview
{
    struct Move
    {
        RecordId customerId = 0;
        QString name; ///< plain text from UISP
        bool comes = false;
        QString reason; ///< why, by the draft: a kept sentence (domain/sentence.h)
    };

    qint64 now = 0; ///< candidates by the policy that is kept
    qint64 then = 0;
    std::vector<Move> moves; ///< those who come first
    UispSuspension uisp;     ///< how UISP itself suspends, as of the last refresh that could read it
};

/// Works the list out twice, by the kept policy and by `draft`, from the rows in the cache. Writes nothing; meant for a
/// reader thread. `now`: UTC.
Result<PolicyPreview> previewPolicy(Database &cache, const QString &deskPath, const SuspensionPolicy &draft,
                                    const QDateTime &now);

} // namespace freshet
