// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/page.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace freshet {

using DecodedRows =
    std::variant<std::vector<Customer>, std::vector<Service>, std::vector<Invoice>, std::vector<Payment>,
                 std::vector<Refund>, std::vector<CreditNote>, std::vector<PaymentMethod>, std::vector<Organization>,
                 std::vector<Tag>, std::vector<CustomAttribute>>;

/// One page on its way from the decoder to the store.
struct DecodedPage
{
    Entity entity = Entity::Customer;
    DecodedRows rows;
    std::vector<RowError> errors;
    std::optional<int> utcOffsetSeconds;
    QString list;     ///< ListQuery::key; empty for single reads
    int position = 0; ///< rows of the list up to here are read
};

/// The page's bytes by the decoder of its list.
Result<DecodedPage> decodePage(Entity entity, const QByteArray &body);
/// A single record as a page of one row.
Result<DecodedPage> decodeRecord(Entity entity, const QByteArray &body);

[[nodiscard]] qint64 rowCount(const DecodedPage &page);

} // namespace freshet
