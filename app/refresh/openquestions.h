// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"

#include <QMetaType>

#include <map>
#include <vector>

namespace freshet {

/// Ids of rows, by entity.
using MissingRows = std::map<Entity, std::vector<RecordId>>;

/// A server that leaves so many questions of one round unanswered is not asked the rest.
inline constexpr size_t mostUnanswered = 5;

/// What the lists of a refresh leave open.
struct OpenQuestions
{
    MissingRows records;             ///< rows that no page brought although one should have: to be read one by one
    std::vector<RecordId> customers; ///< accounts that do not fit their documents: to be read as a whole

    [[nodiscard]] bool isEmpty() const { return records.empty() && customers.empty(); }
};

/// What UISP said to them; the rows themselves have gone the way of all pages.
struct Answers
{
    MissingRows gone{};
    std::vector<RecordId> customersRead{}; ///< completely
    MissingRows unanswered{};              ///< rows that nobody knows about: what is stored may be out of date
    std::vector<Error> unsure{};           ///< why some questions got no answer
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::OpenQuestions)
Q_DECLARE_METATYPE(freshet::Answers)
