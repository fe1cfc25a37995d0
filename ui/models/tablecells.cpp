// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablecells.h"

#include "domain/paymentpattern.h"
#include "ui/models/cellroles.h"
#include "ui/models/changewords.h"
#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

std::vector<int> windowColumns(const TableSpec &spec)
{
    std::vector<int> places;
    for (size_t place = 0; place < spec.columns.size(); ++place) {
        if (spec.columns[place].isInWindow)
            places.push_back(int(place));
    }
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
        return spec.columns[size_t(a)].windowOrder < spec.columns[size_t(b)].windowOrder;
    });
    return places;
}

bool isKeyOrTime(const ColumnSpec &column)
{
    return column.kind == CellKind::DateTime || column.key == QLatin1String("id") ||
           column.key == QLatin1String("customer_id") || column.key == QLatin1String("currency");
}

/// Days past a deadline that has not passed.
bool isCountdown(const ColumnSpec &column, const QVariant &raw)
{
    return column.key == QLatin1String("days_past") && !raw.isNull() && raw.toLongLong() <= 0;
}

/// Of a deadline that has not passed.
QString countdown(qint64 daysPast)
{
    const int days = int(-daysPast);
    if (days == 0)
        return QCoreApplication::translate("TableCells", "today");
    return days == 1 ? QCoreApplication::translate("TableCells", "tomorrow")
                     : QCoreApplication::translate("TableCells", "in %n days", nullptr, days);
}

} // namespace

TableCells::TableCells(TableId table, const Clock &clock)
    : m_spec(tableSpec(table))
    , m_clock(clock)
    , m_columns(windowColumns(m_spec))
    , m_archivedColumn(columnIndex(m_spec, QStringLiteral("is_archived")))
    , m_riskColumn(columnIndex(m_spec, QStringLiteral("risk_class")))
{
}

const ColumnSpec &TableCells::column(int column) const
{
    return m_spec.columns[size_t(m_columns[size_t(column)])];
}

int TableCells::columnOf(const QString &key) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](int place) { return m_spec.columns[size_t(place)].key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QVariant TableCells::raw(const TableRow &row, int column) const
{
    if (this->column(column).key == QLatin1String("trend") &&
        row.cells.value(m_riskColumn).toString() == riskWord(RiskClass::NeverPaid))
        return {};
    return row.cells.value(m_columns[size_t(column)]);
}

QVariant TableCells::known(const TableRow &row, int column) const
{
    return isLoading(this->column(column)) ? QVariant() : raw(row, column);
}

QString TableCells::copied(const TableRow &row, int column) const
{
    if (isLoading(this->column(column)))
        return this->column(column).key == QLatin1String("risk_class") ? historyLoadingText() : QString();
    return m_format.copied(this->column(column).kind, raw(row, column), row.currency);
}

bool TableCells::isLoading(const ColumnSpec &column) const
{
    return m_isHistoryLoading && hangsOnHistory(m_spec.id, column);
}

/// The words stand once a row; the other cells leave out what is not known yet.
QVariant TableCells::loadingCell(const ColumnSpec &column, const TableRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.key == QLatin1String("risk_class") ? historyLoadingText() : QStringLiteral("…");
    case Qt::AccessibleTextRole:
        return historyLoadingText();
    case Qt::ToolTipRole:
        return plainToolTip(historyLoadingReason());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cellAlignment(column.kind));
    case CellRole::Id:
        return row.id;
    case CellRole::CustomerId:
        return row.customerId ? QVariant(*row.customerId) : QVariant();
    case CellRole::Gone:
        return row.isGone;
    case CellRole::Tone:
        return int(Tone::Quiet);
    case CellRole::Pill:
        return false;
    case CellRole::Marks:
        return QString();
    default:
        return {};
    }
}

QVariant TableCells::cell(const TableRow &row, int column, int role) const
{
    const ColumnSpec &spec = this->column(column);
    if (isLoading(spec) && !row.cells.isEmpty())
        return loadingCell(spec, row, role);
    QVariant value = raw(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(spec, row, value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cellAlignment(spec.kind));
    case Qt::ToolTipRole:
        return toolTip(spec, row, value);
    case Qt::AccessibleTextRole:
        return isCountdown(spec, value) ? countdown(value.toLongLong())
                                        : m_format.spoken(spec.kind, value, row.currency, m_clock.nowUtc());
    case CellRole::Raw:
        return value;
    case CellRole::Id:
        return row.id;
    case CellRole::CustomerId:
        return row.customerId ? QVariant(*row.customerId) : QVariant();
    case CellRole::Gone:
        return row.isGone;
    case CellRole::Tone:
        return int(tone(spec, row, value));
    case CellRole::Pill:
        return spec.kind == CellKind::Word && wordIsPill(value.toString());
    case CellRole::Marks:
        return spec.kind == CellKind::Marks ? value.toString() : QString();
    default:
        return {};
    }
}

QString TableCells::shownText(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const
{
    if (column.kind == CellKind::Word && raw.isNull() && !row.cells.isEmpty())
        return QString(QChar(0x2014));
    if (isCountdown(column, raw))
        return countdown(raw.toLongLong());
    return m_format.text(column.kind, raw, row.currency, m_clock.nowUtc());
}

QVariant TableCells::toolTip(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const
{
    QString text;
    if (column.kind == CellKind::Text)
        text = singleLine(raw.toString(), 2000);
    else if (column.kind == CellKind::Sentence)
        text = singleLine(m_format.sentence(raw.toString()), 2000);
    else if (column.kind == CellKind::DateTime)
        text = timeToolTip(column, row, raw);
    else if (column.kind == CellKind::Covers)
        text = m_format.copied(column.kind, raw, row.currency);
    else if (column.kind == CellKind::Changes)
        text = changesInFull(raw.toString(), row.currency, m_format).join(QLatin1Char('\n'));
    else if (column.kind == CellKind::Money || column.kind == CellKind::Marks)
        text = m_format.spoken(column.kind, raw, row.currency, m_clock.nowUtc());
    if (row.isGone && column.kind != CellKind::DateTime)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                (m_spec.id == TableId::Findings
                     ? QCoreApplication::translate("TableCells", "Resolved: the last audit did not find it any more.")
                     : QCoreApplication::translate("TableCells", "UISP no longer has this row."));
    return text.isEmpty() ? QVariant() : QVariant(plainToolTip(text));
}

QString TableCells::timeToolTip(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const
{
    const QString when = m_format.dateTime(instantOf(raw));
    const bool isTold = column.key == QLatin1String("confirmed_at") || column.key == QLatin1String("gone_since");
    const QString why = isTold ? confirmationInWords(m_spec.id, ageOf(row)) : QString();
    return when.isEmpty() || why.isEmpty() ? when + why : when + QLatin1Char('\n') + why;
}

QVariant TableCells::valueOf(const TableRow &row, const char *key) const
{
    const int place = columnIndex(m_spec, QLatin1String(key));
    return place < 0 ? QVariant() : row.cells.value(place);
}

RowAge TableCells::ageOf(const TableRow &row) const
{
    return {instantOf(valueOf(row, "confirmed_at")), valueOf(row, "confirmed_by").toString(),
            valueOf(row, "waits_for_full_check").toBool(), valueOf(row, "gone_snapshot").toLongLong()};
}

Tone TableCells::tone(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const
{
    const bool isArchived = m_archivedColumn >= 0 && row.cells.value(m_archivedColumn).toBool();
    if (!row.isGone && column.key == QLatin1String("confirmed_at"))
        return ageTone(ageOf(row), m_clock.nowUtc());
    if (row.isGone || isArchived || isKeyOrTime(column))
        return Tone::Quiet;
    if (column.kind != CellKind::Word)
        return Tone::Plain;
    return raw.isNull() ? Tone::Quiet : wordTone(raw.toString());
}

QVariant TableCells::header(int column, int role) const
{
    const ColumnTitle title = columnTitle(m_spec.id, this->column(column).key);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return title.title;
    case Qt::ToolTipRole:
        return title.explanation.isEmpty() ? QVariant() : QVariant(plainToolTip(title.explanation));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cellAlignment(this->column(column).kind));
    default:
        return {};
    }
}

} // namespace freshet
