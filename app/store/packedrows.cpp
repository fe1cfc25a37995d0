// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedrows.h"

#include <algorithm>
#include <charconv>

namespace freshet {

namespace {

constexpr qsizetype flagWidth = 1;
constexpr qsizetype numberWidth = 20; // the least qint64 takes as many
constexpr qsizetype dayWidth = 10;
constexpr qsizetype codeWidth = 3;
constexpr qsizetype placeWidth = 10; // a page has less than ten thousand million bytes

qsizetype widthOf(PackedKind kind)
{
    switch (kind) {
    case PackedKind::Flag:
        return flagWidth;
    case PackedKind::Number:
        return numberWidth;
    case PackedKind::Day:
        return dayWidth;
    case PackedKind::Code:
        return codeWidth;
    case PackedKind::Text:
        break;
    }
    return 2 * placeWidth;
}

/// The bytes `from` behind the row's start; of a field without value they are zero, and this is NULL.
QString bytesAt(qsizetype from, qsizetype width, bool isOptional)
{
    const QString bytes = QStringLiteral("substr(:fixed,o+%1,%2)").arg(from).arg(width);
    const QByteArray nothing(width * 2, '0');
    return isOptional ? QStringLiteral("nullif(%1,x'%2')").arg(bytes, QLatin1String(nothing)) : bytes;
}

QString castTo(const char *type, const QString &bytes)
{
    return QStringLiteral("CAST(%1 AS %2)").arg(bytes, QLatin1String(type));
}

QString valueSql(const PackedField &field, qsizetype from)
{
    switch (field.kind) {
    case PackedKind::Flag:
    case PackedKind::Number:
        return castTo("INTEGER", bytesAt(from, widthOf(field.kind), field.isOptional));
    case PackedKind::Day:
        return castTo("TEXT", bytesAt(from, dayWidth, field.isOptional));
    case PackedKind::Code:
        // "No currency" is an empty text, which is three zero bytes here.
        return QStringLiteral("coalesce(%1,'')").arg(castTo("TEXT", bytesAt(from, codeWidth, true)));
    case PackedKind::Text:
        break;
    }
    return castTo("TEXT", QStringLiteral("substr(:texts,%1,%2)")
                              .arg(castTo("INTEGER", bytesAt(from, placeWidth, field.isOptional)),
                                   castTo("INTEGER", bytesAt(from + placeWidth, placeWidth, false))));
}

/// Blanks behind the digits: SQL reads a number up to the first of them.
void printNumber(char *place, qsizetype width, qint64 number)
{
    char *const end = place + width;
    std::fill(std::to_chars(place, end, number).ptr, end, ' ');
}

} // namespace

QString PackedRows::asTable(const QStringList &columns, const std::vector<PackedField> &fields)
{
    QStringList values;
    qsizetype width = 0;
    for (const PackedField &field : fields) {
        values += valueSql(field, width);
        width += widthOf(field.kind);
    }
    // substr() counts from one.
    return QStringLiteral("WITH RECURSIVE starts(o) AS (SELECT 1 UNION ALL SELECT o+%1 FROM starts "
                          "WHERE o+%1 < length(:fixed)), packed (%2) AS (SELECT %3 FROM starts) ")
        .arg(width)
        .arg(columns.join(QLatin1Char(',')), values.join(QLatin1Char(',')));
}

QString PackedRows::insertStatement(const QString &table, const QStringList &columns,
                                    const std::vector<PackedField> &fields)
{
    return asTable(columns, fields) + QStringLiteral("INSERT OR REPLACE INTO %1 (%2) SELECT * FROM packed")
                                          .arg(table, columns.join(QLatin1Char(',')));
}

void PackedRows::bindTo(QSqlQuery &query) const
{
    query.bindValue(QStringLiteral(":fixed"), m_fixed);
    if (m_hasTexts)
        query.bindValue(QStringLiteral(":texts"), m_texts);
}

void PackedRows::clear()
{
    m_fixed.truncate(0);
    m_texts.truncate(1);
    m_hasTexts = false;
}

void PackedRows::add(bool value)
{
    *room(flagWidth) = value ? '1' : '0';
}

void PackedRows::add(qint64 value)
{
    printNumber(room(numberWidth), numberWidth, value);
}

void PackedRows::add(CalendarDate value)
{
    std::ranges::copy(value.isoDigits(), room(dayWidth));
}

void PackedRows::add(const Currency &value)
{
    std::ranges::copy(value.letters(), room(codeWidth));
}

void PackedRows::add(std::string_view utf8)
{
    char *const place = room(2 * placeWidth);
    printNumber(place, placeWidth, m_texts.size() + 1);
    printNumber(place + placeWidth, placeWidth, qint64(utf8.size()));
    m_texts.append(utf8.data(), qsizetype(utf8.size()));
    m_hasTexts = true;
}

void PackedRows::addNull(PackedKind kind)
{
    std::fill_n(room(widthOf(kind)), widthOf(kind), '\0');
    m_hasTexts = m_hasTexts || kind == PackedKind::Text;
}

/// Where the next field goes.
char *PackedRows::room(qsizetype width)
{
    m_fixed.resize(m_fixed.size() + width);
    return m_fixed.data() + m_fixed.size() - width;
}

} // namespace freshet
