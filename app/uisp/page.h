// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"

#include <optional>
#include <variant>
#include <vector>

namespace freshet {

/// A row that could not be read. The page around it stands.
struct RowError
{
    std::optional<RecordId> id;         ///< where the row had a readable one
    std::optional<RecordId> customerId; ///< whose row it is, where that could be read
    QString field;                      ///< e.g. "total" or "paymentCovers[2].amount"
    QString problem;                    ///< e.g. "missing", "not a number"; technical, not translated

    friend bool operator==(const RowError &, const RowError &) = default;
};

/// One page of a list, decoded. rows.size() + errors.size() = the elements that UISP sent.
template<typename Record>
struct Page
{
    std::vector<Record> rows;
    std::vector<RowError> errors;
    std::optional<int> utcOffsetSeconds; ///< of the newest date printed on this page: UISP's own zone
};

} // namespace freshet
