// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnbatch.h"

namespace freshet {

void ColumnBatch::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_rows.add(std::string_view(utf8.constData(), size_t(utf8.size())));
}

Result<void> ColumnBatch::write(Database &database, QSqlQuery &query, const QString &where)
{
    m_rows.bindTo(query);
    Result<void> written = database.run(query, where);
    clear();
    return written;
}

} // namespace freshet
