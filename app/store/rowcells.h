// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "store/storedvalues.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

/// Inside the store only.
namespace freshet {

/// Reads one row's columns one after the other.
class RowCells
{
public:
    explicit RowCells(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QVariant value() { return m_query.value(m_at++); }
    QString text() { return value().toString(); }
    qint64 number() { return value().toLongLong(); }
    bool flag() { return value().toBool(); }
    std::optional<RecordId> id() { return storedId(value()); }
    std::optional<CalendarDate> date() { return storedDate(value()); }
    CalendarDate day() { return date().value_or(CalendarDate()); }
    QDateTime time() { return QDateTime::fromString(text(), Qt::ISODateWithMs); }
    Currency currency() { return Currency(text()); }
    std::vector<PaymentCover> covers() { return storedCovers(text()).value_or(std::vector<PaymentCover>()); }

private:
    const QSqlQuery &m_query;
    int m_at = 0;
};

/// The oldest of some times; none when one of them is unknown.
class OldestTime
{
public:
    void add(const QDateTime &time)
    {
        m_isUnknown = m_isUnknown || !time.isValid();
        if (!m_oldest.isValid() || time < m_oldest)
            m_oldest = time;
    }
    [[nodiscard]] QDateTime value() const { return m_isUnknown ? QDateTime() : m_oldest; }

private:
    QDateTime m_oldest;
    bool m_isUnknown = false;
};

} // namespace freshet
