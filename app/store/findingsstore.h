// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

/// The findings that the cache keeps. Errors are those of the store; writing belongs into the publishing transaction.
namespace freshet {

/// A finding with what people read of it.
struct WordedFinding
{
    Finding finding;
    QString message; ///< a kept sentence (domain/sentence.h), as is the advice
    QString advice;
};

struct AuditMoment
{
    qint64 snapshot = 0;
    QDateTime at; ///< UTC
};

/// What an audit has looked at: these rules, of these customers or of all.
struct AuditedPart
{
    std::set<AuditRule> rules;
    std::optional<std::span<const RecordId>> customers; ///< sorted; none: all
    /// Whether a finding that was not known may be opened; the refresh may not have read enough to accuse.
    std::function<bool(const Finding &)> mayOpen = [](const Finding &) { return true; };
    /// Whether one that was not found again is resolved; the audit may not have been able to look.
    std::function<bool(const FindingPlace &, std::optional<RecordId> customer)> mayResolve =
        [](const FindingPlace &, std::optional<RecordId>) { return true; };
};

/// Brings the open findings of `part` up to what was found: new ones are opened, others get new facts or the customer
/// whom their row belongs to now, and those that were not found again are resolved. What stays as it is is not written.
Result<void> keepFindings(Database &cache, const AuditedPart &part, const std::vector<WordedFinding> &found,
                          const AuditMoment &moment);

/// Customers who have open findings of these rules, sorted.
Result<std::vector<RecordId>> customersWithFindings(Database &cache, const std::set<AuditRule> &rules);

/// A finding of the table, and whether it is open.
struct KeptFinding
{
    Finding finding;
    bool isOpen = true;
};

/// The finding of the number that it has in the table.
Result<std::optional<KeptFinding>> readFinding(Database &cache, qint64 number);

} // namespace freshet
