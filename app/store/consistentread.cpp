// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/consistentread.h"

namespace freshet {

Result<void> ConsistentRead::begin()
{
    // A savepoint and not BEGIN, because the analysis reads inside the publishing transaction.
    Result<void> opened = m_database.execute(QStringLiteral("SAVEPOINT consistent_read"));
    m_isOpen = opened.ok();
    return opened;
}

ConsistentRead::~ConsistentRead()
{
    if (m_isOpen)
        (void)m_database.execute(QStringLiteral("RELEASE consistent_read"));
}

} // namespace freshet
