// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/paymentpattern.h"
#include "domain/result.h"
#include "store/customermarks.h"

#include <atomic>
#include <vector>

namespace freshet {

/// What other rules would change for the customers whose patterns are in the cache.
struct RulesPreview
{
    struct Class
    {
        RiskClass risk = RiskClass::Good;
        qint64 now = 0;
        qint64 then = 0;

        friend bool operator==(const Class &, const Class &) = default;
    };
    struct Move
    {
        RecordId customerId = 0;
        QString name; ///< plain text from UISP
        RiskClass from = RiskClass::Good;
        RiskClass to = RiskClass::Good;
    };

    /// Without it there are neither classes nor moves to count: nobody was judged yet since the first snapshot, or
    /// since an update that changed the judging. The next refresh judges everybody.
    bool areClassesKnown = false;

    static constexpr size_t mostMoves = 300;

    std::vector<Class> classes; ///< all six, the gravest first
    std::vector<Move> moves;    ///< into the gravest class first, at most mostMoves of them
    qint64 moveCount = 0;       ///< all of them
    MarkCounts marksNow;
    MarkCounts marksThen;
};

/// Judges all customers by `draft` and compares with the classes that are stored, as of the day of these, so that
/// nothing but the rules makes a difference. `draft` must pass problemsOf(). Writes nothing; one consistent read, which
/// takes as long as judging all customers: meant for the reader thread. Ends with Cancelled once `isCancelled` is set.
/// Classes are not known where the stored ones are of no day, which is so before anything was published.
Result<RulesPreview> previewRules(Database &cache, const BehaviourSettings &draft,
                                  const std::atomic<bool> &isCancelled);

} // namespace freshet
