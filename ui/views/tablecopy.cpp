// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablecopy.h"

#include "ui/models/plaintext.h"
#include "ui/models/tablemodel.h"
#include "ui/views/tablecolumns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <span>

namespace freshet {

namespace {

constexpr size_t BlockRows = 512;

bool isPartOfNumber(QChar letter)
{
    return letter.isDigit() || QStringLiteral(" .,()/-").contains(letter) || letter == QChar(0x00a0);
}

/// The rows of a selection from top to bottom; ranges come as they were made.
std::vector<int> selectedRows(const QItemSelection &selection)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

CopyOrder selectionOf(const QTableView &view, const TableModel &model)
{
    CopyOrder order;
    for (const int row : selectedRows(view.selectionModel()->selection()))
        order.rows.push_back(model.idAt(row));
    order.columns = shownColumns(*view.horizontalHeader());
    order.today = model.query().today;
    return order;
}

QString harmlessCell(const QString &text)
{
    const QString line = singleLine(text, text.size());
    if (line.isEmpty())
        return line;
    const QChar first = line.front();
    const bool isSigned = first == QLatin1Char('+') || first == QLatin1Char('-');
    const bool isNumber = isSigned && std::all_of(line.begin() + 1, line.end(), isPartOfNumber);
    const bool isFormula = first == QLatin1Char('=') || first == QLatin1Char('@') || (isSigned && !isNumber);
    return isFormula ? QLatin1Char('\'') + line : line;
}

TableCopy::TableCopy(const TableCells &cells, CacheSource &source, CopyOrder order, QObject *parent)
    : QObject(parent)
    , m_cells(cells)
    , m_source(source)
    , m_order(std::move(order))
{
}

void TableCopy::start()
{
    m_html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    if (m_order.withHeaders)
        addHeaders();
    step();
}

void TableCopy::step()
{
    const size_t count = std::min(BlockRows, m_order.rows.size() - m_next);
    const auto block = std::span(m_order.rows).subspan(m_next, count);
    if (m_source.tables() == nullptr)
        return fail({ErrorKind::NotSignedIn, QStringLiteral("cache"), 0, {}});
    const auto rows = m_source.tables()->rows(m_cells.spec().id, block, m_order.today);
    if (!rows)
        return fail(rows.error());
    for (const TableRow &row : *rows)
        addRow(row);
    m_next += count;
    if (m_next >= m_order.rows.size())
        return finish();
    QTimer::singleShot(0, this, &TableCopy::step);
}

void TableCopy::finish()
{
    auto *data = new QMimeData;
    data->setText(m_text);
    data->setHtml(m_html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(data);
    emit finished(m_copied);
    deleteLater();
}

void TableCopy::fail(const Error &error)
{
    emit failed(error);
    deleteLater();
}

void TableCopy::addHeaders()
{
    QStringList titles;
    m_html += QStringLiteral("<tr>");
    for (const int column : m_order.columns) {
        const QString title = m_cells.header(column, Qt::DisplayRole).toString();
        titles.append(harmlessCell(title));
        m_html += QStringLiteral("<th>%1</th>").arg(title.toHtmlEscaped());
    }
    m_html += QStringLiteral("</tr>");
    m_text += titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

void TableCopy::addRow(const TableRow &row)
{
    QStringList texts;
    m_html += QStringLiteral("<tr>");
    for (const int column : m_order.columns) {
        const QString text = m_cells.copied(row, column);
        const bool isNumber = isNumeric(m_cells.column(column).kind);
        texts.append(isNumber ? text : harmlessCell(text));
        // Spreadsheets take a cell of this format for text, whatever it begins with.
        m_html += (isNumber ? QStringLiteral("<td align=\"right\">")
                            : QStringLiteral("<td style='mso-number-format:\"\\@\"'>"));
        m_html += text.toHtmlEscaped() + QStringLiteral("</td>");
    }
    m_html += QStringLiteral("</tr>");
    m_text += texts.join(QLatin1Char('\t')) + QLatin1Char('\n');
    ++m_copied;
}

} // namespace freshet
