// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnbatch.h"

#include "store/storedvalues.h"

namespace freshet {

void ColumnBatch::clear()
{
    for (QVariantList &column : m_columns)
        column.clear();
}

void ColumnBatch::startRow(RecordId id, quint64 hash)
{
    m_next = 0;
    append(stored(id));
    append(stored(qint64(hash)));
}

void ColumnBatch::endRow(qint64 readAt)
{
    append(stored(readAt));
}

void ColumnBatch::append(const QVariant &value)
{
    if (m_next == m_columns.size())
        m_columns.emplace_back();
    m_columns[m_next++].append(value);
}

QVariant ColumnBatch::stored(const QString &text)
{
    return neverNull(text);
}

QVariant ColumnBatch::stored(const Currency &currency)
{
    if (m_lastCurrency != currency) {
        m_lastCurrency = currency;
        m_lastCurrencyCode = neverNull(currency.code());
    }
    return m_lastCurrencyCode;
}

QVariant ColumnBatch::stored(CalendarDate date)
{
    QVariant &text = m_days[date.epochDays()];
    if (!text.isValid())
        text = date.toIso();
    return text;
}

Result<void> ColumnBatch::write(Database &database, QSqlQuery &query, const QString &where)
{
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        query.bindValue(int(column), m_columns[column]);
    Result<void> written = database.runBatch(query, where);
    clear();
    return written;
}

} // namespace freshet
