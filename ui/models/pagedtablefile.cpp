// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagedtablefile.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>

#include <algorithm>
#include <numeric>

namespace freshet {

namespace {

constexpr double pointSize = 8;
constexpr double titleScale = 1.6;
constexpr int broadTable = 90;  ///< average characters: from there the paper lies
constexpr double cellGap = 0.5; ///< of a line, at both sides of a cell
constexpr int mostLines = 4;    ///< of one cell

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::PagedTable)
};

int charactersOf(const ExportSheet &sheet)
{
    return std::accumulate(sheet.columns.begin(), sheet.columns.end(), 0,
                           [](int sum, const ExportColumn &column) { return sum + column.width; });
}

Error notDrawable()
{
    return {ErrorKind::StoreFailed, QStringLiteral("pages"), 0, {}};
}

} // namespace

QString printedDecimal(const QString &plain, const CellFormat &format)
{
    const qsizetype mark = plain.indexOf(QLatin1Char('.'));
    return format.decimal(plain.toDouble(), mark < 0 ? 0 : int(plain.size() - mark - 1));
}

PagedTableFile::PagedTableFile(QPagedPaintDevice &device, const CellFormat &format, Qt::LayoutDirection direction)
    : m_device(device)
    , m_format(format)
    , m_direction(direction)
{
    m_font.setPointSizeF(pointSize);
}

QString PagedTableFile::textOf(const ExportCell &cell) const
{
    switch (cell.kind) {
    case ExportCell::Kind::Number:
        return isPlainDecimal(cell.text) ? printedDecimal(cell.text, m_format) : cell.text;
    case ExportCell::Kind::Date:
        return m_format.date(QDate::fromString(cell.text, Qt::ISODate));
    case ExportCell::Kind::Text:
    case ExportCell::Kind::DateTime:
        return cell.text;
    }
    return cell.text;
}

Result<void> PagedTableFile::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    const bool isBroad = charactersOf(sheet) > broadTable;
    m_device.setPageOrientation(isBroad ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (!m_painter.begin(&m_device))
        return notDrawable();
    m_width = m_painter.window().width();
    m_height = m_painter.window().height();
    setWeight(Weight::Plain);
    m_line = m_painter.fontMetrics().lineSpacing();
    placeColumns();
    drawHead();
    drawTitles();
    return {};
}

void PagedTableFile::setWeight(Weight weight)
{
    m_font.setBold(weight == Weight::Bold);
    m_painter.setFont(m_font);
}

void PagedTableFile::placeColumns()
{
    const double perCharacter = m_width / std::max(1, charactersOf(m_sheet));
    m_edges = {0};
    for (const ExportColumn &column : m_sheet.columns)
        m_edges.push_back(m_edges.back() + column.width * perCharacter);
}

QRectF PagedTableFile::cellArea(size_t column, double height) const
{
    const double gap = m_line * cellGap;
    const double left = m_direction == Qt::RightToLeft ? m_width - m_edges[column + 1] : m_edges[column];
    return {left + gap / 2, m_y, std::max(1.0, m_edges[column + 1] - m_edges[column] - gap), height};
}

double PagedTableFile::heightOf(const QStringList &texts) const
{
    const QFontMetricsF metrics(m_font, &m_device);
    double tallest = m_line;
    for (size_t column = 0; column < m_sheet.columns.size() && qsizetype(column) < texts.size(); ++column) {
        const QRectF room(0, 0, cellArea(column, 0).width(), m_line * mostLines);
        tallest = std::max(tallest, metrics.boundingRect(room, Qt::TextWordWrap, texts.at(qsizetype(column))).height());
    }
    return std::min(tallest, m_line * mostLines);
}

void PagedTableFile::rule(double thickness)
{
    m_painter.fillRect(QRectF(0, m_y, m_width, std::max(1.0, m_line * thickness)), Qt::gray);
    m_y += m_line * 0.15;
}

void PagedTableFile::drawHead()
{
    QFont large = m_font;
    large.setBold(true);
    large.setPointSizeF(pointSize * titleScale);
    m_painter.setFont(large);
    const int side = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const double tall = m_painter.fontMetrics().lineSpacing();
    m_painter.drawText(QRectF(0, m_y, m_width, tall), side, m_sheet.title);
    m_y += tall + m_line * 0.3;
    setWeight(Weight::Plain);
    for (const auto &[caption, value] : m_sheet.about) {
        m_painter.drawText(QRectF(0, m_y, m_width, m_line), side, QStringLiteral("%1: %2").arg(caption, value));
        m_y += m_line;
    }
    m_y += m_line * 0.6;
}

void PagedTableFile::drawTitles()
{
    QStringList titles;
    for (const ExportColumn &column : m_sheet.columns)
        titles.append(column.title);
    [[maybe_unused]] const Result<void> drawn = drawRow(titles, Weight::Bold);
    rule(0.08);
}

void PagedTableFile::drawFoot()
{
    setWeight(Weight::Plain);
    const QRectF foot(0, m_height - m_line, m_width, m_line);
    m_painter.drawText(foot, Qt::AlignCenter, Words::tr("%1 · page %2").arg(m_sheet.title, m_format.integer(m_page)));
}

Result<void> PagedTableFile::drawRow(const QStringList &texts, Weight weight)
{
    setWeight(weight);
    const double height = heightOf(texts);
    if (m_y + height > m_height - 2 * m_line) {
        drawFoot();
        if (!m_device.newPage())
            return notDrawable();
        ++m_page;
        m_y = 0;
        drawTitles();
        setWeight(weight);
    }
    for (size_t column = 0; column < m_sheet.columns.size() && qsizetype(column) < texts.size(); ++column) {
        const bool isAtEnd = m_sheet.columns[column].isNumeric != (m_direction == Qt::RightToLeft);
        m_painter.drawText(cellArea(column, height),
                           int(Qt::TextWordWrap | (isAtEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop),
                           texts.at(qsizetype(column)));
    }
    m_y += height + m_line * 0.2;
    return {};
}

Result<void> PagedTableFile::addRow(const std::vector<ExportCell> &cells)
{
    QStringList texts;
    for (const ExportCell &cell : cells)
        texts.append(textOf(cell));
    return drawRow(texts, Weight::Plain);
}

Result<void> PagedTableFile::addTotals(const std::vector<ExportCell> &cells)
{
    rule(0.05);
    QStringList texts;
    for (const ExportCell &cell : cells)
        texts.append(textOf(cell));
    return drawRow(texts, Weight::Bold);
}

Result<void> PagedTableFile::end()
{
    drawFoot();
    return m_painter.end() ? Result<void>() : notDrawable();
}

} // namespace freshet
