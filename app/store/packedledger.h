// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

#include <QByteArray>

#include <optional>

namespace freshet {

/// How ledgers are packed; another version cannot be read.
constexpr int packedLedgerVersion = 1;

/// A ledger in as few bytes as are quick to read: numbers of seven bits a byte, dates as days from the one before.
/// Everything but the customer's id and `dependsOnOthers`.
[[nodiscard]] QByteArray packedLedger(const CustomerLedger &ledger);
/// Nothing for bytes that packedLedger() cannot have made.
[[nodiscard]] std::optional<CustomerLedger> unpackedLedger(RecordId customerId, const QByteArray &bytes);

} // namespace freshet
