// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <QHash>

#include <span>

namespace freshet {

/// The names of these customers, gone ones too; those that the cache does not have are left out.
Result<QHash<RecordId, QString>> customerNames(Database &cache, std::span<const RecordId> customers);

} // namespace freshet
