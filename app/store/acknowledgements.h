// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <vector>

/// Findings that somebody has looked into and left as they are: kept in desk.db, and mirrored beside the findings in
/// the cache, where the tables read them. Errors are those of the store.
namespace freshet {

struct Acknowledgement
{
    FindingPlace place;
    QString facts; ///< factsOf(): it holds while they are these
    QString note;
    QString user;
    QDateTime at; ///< UTC, milliseconds

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/// In the order of their places.
Result<std::vector<Acknowledgement>> readAcknowledgements(Database &desk);
/// Replaces one of the same place. Whoever calls it records it in the activity log, in the same transaction.
Result<void> writeAcknowledgement(Database &desk, const Acknowledgement &acknowledgement);
/// Likewise; false when there was none.
Result<bool> removeAcknowledgement(Database &desk, const FindingPlace &place);

/// Marks the open findings of the cache by what was acknowledged, facts and all, and unmarks the others. What is as it
/// should be is not written.
Result<void> mirrorAcknowledgements(Database &cache, const std::vector<Acknowledgement> &acknowledgements);

} // namespace freshet
