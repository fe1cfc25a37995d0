// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace freshet {

/// Holds one state of the file for several statements: what others publish meanwhile is not seen. Works inside a
/// transaction too. Ends with the object; finish queries first.
class ConsistentRead
{
public:
    explicit ConsistentRead(Database &database)
        : m_database(database)
    {
    }
    ~ConsistentRead();
    ConsistentRead(const ConsistentRead &) = delete;
    ConsistentRead &operator=(const ConsistentRead &) = delete;

    Result<void> begin();

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace freshet
