// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablefile.h"
#include "ui/models/cellformat.h"

#include <QFont>
#include <QPainter>

#include <vector>

class QPagedPaintDevice;

namespace freshet {

/// A table on paper or in a PDF: on the first page what it is and where its rows come from, on each page the titles of
/// the columns and the number of the page. Numbers and dates as the locale writes them; a text that does not fit goes
/// on in the next line. Broad tables turn the paper. Any thread, with a device of that thread.
class PagedTableFile final : public TableFile
{
public:
    /// `device` must outlive the file; its page size is kept. `direction`: of the columns.
    PagedTableFile(QPagedPaintDevice &device, const CellFormat &format, Qt::LayoutDirection direction);

    /// StoreFailed when the device cannot be drawn on.
    Result<void> begin(const ExportSheet &sheet) override;
    Result<void> addRow(const std::vector<ExportCell> &cells) override;
    Result<void> addTotals(const std::vector<ExportCell> &cells) override;
    Result<void> end() override;

    [[nodiscard]] int pageCount() const { return m_page; }

private:
    enum class Weight { Plain, Bold };
    [[nodiscard]] QString textOf(const ExportCell &cell) const;
    [[nodiscard]] QRectF cellArea(size_t column, double height) const;
    [[nodiscard]] double heightOf(const QStringList &texts) const;
    void placeColumns();
    void drawHead();
    void drawTitles();
    void drawFoot();
    Result<void> drawRow(const QStringList &texts, Weight weight);
    void rule(double thickness);
    void setWeight(Weight weight);

    QPagedPaintDevice &m_device;
    CellFormat m_format;
    Qt::LayoutDirection m_direction;
    ExportSheet m_sheet;
    QPainter m_painter;
    QFont m_font;
    std::vector<double> m_edges; ///< where each column begins, and the last ends
    double m_width = 0;          ///< of the page, in its dots
    double m_height = 0;
    double m_line = 0;
    double m_y = 0;
    int m_page = 1;
};

/// A decimal as `isPlainDecimal` takes it, grouped and with the locale's decimal mark.
[[nodiscard]] QString printedDecimal(const QString &plain, const CellFormat &format);

} // namespace freshet
