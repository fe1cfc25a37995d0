// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/recordreader.h"

#include <vector>

namespace freshet {

/// What is wanted of each object in `paymentCovers`.
inline constexpr FieldNames coverNames{"id", "amount", "paymentId", "creditNoteId", "invoiceId", "refundId"};

/// The covers in a record's list `covers`, which wants coverNames of its elements; amounts in `currency`, because UISP
/// prints none with a cover. A list that is not set is an empty one.
[[nodiscard]] std::vector<PaymentCover> readCovers(RecordReader &row, Field covers, Currency currency);

} // namespace freshet
