// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"
#include "demo/query.h"
#include "domain/records.h"

#include <vector>

namespace freshet::demo {

class World;

/// What staff wrote at customers by hand. Nothing else of the world depends on it, so it is kept beside it.
class ClientLogs
{
public:
    /// GET client-logs with clientId, createdDateFrom and createdDateTo; oldest first.
    [[nodiscard]] Answer list(const World &world, Query &query) const;
    /// POST client-logs with {"clientId": n, "message": "text"}: 201 and the note, or 422 for a body with other fields,
    /// an unknown customer or no message. It is dated today.
    [[nodiscard]] Answer add(const World &world, const std::string &body);

private:
    struct Entry
    {
        RecordId id = 0;
        RecordId customerId = 0;
        std::string message;
        CalendarDate created;
    };

    static void appendEntry(const World &world, const Entry &entry, std::string &out);

    std::vector<Entry> m_entries;
};

} // namespace freshet::demo
