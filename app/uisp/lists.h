// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QUrlQuery>

#include <vector>

namespace freshet {

/// One whole list of UISP: where it is and how to ask for all of it.
struct ListQuery
{
    Entity entity = Entity::Customer;
    QString path;      ///< below the API base, e.g. "/clients"
    QUrlQuery query;   ///< fixed filters and order, without limit and offset
    bool paged = true; ///< false where the API documents no limit and offset
};

/// Every list of a full refresh. Customers stand twice: UISP leaves the archived ones out unless asked for them.
[[nodiscard]] std::vector<ListQuery> allLists();

/// The path of one record, e.g. "/clients/services/12"; empty for entities that have no single read.
[[nodiscard]] QString recordPath(Entity entity, RecordId id);

} // namespace freshet
