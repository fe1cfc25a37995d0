// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/deskchart.h"

namespace freshet {

/// Bars to be compared: lying below each other, or standing side by side as months do.
class BarChart : public DeskChart
{
    Q_OBJECT

public:
    BarChart(Qt::Orientation orientation, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] int placeAt(const QPointF &position) const override;
    [[nodiscard]] QRectF areaOf(int place) const override;

protected:
    void draw(QChart &chart, const ChartColors &colors) override;
    void drawFigures(QPainter &painter, const ChartColors &colors) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Qt Charts counts lying bars from below, and no bars from the right.
    [[nodiscard]] bool isReversed() const;
    [[nodiscard]] int widestFigure(const QFontMetrics &metrics) const;
    /// Of the figures, against their usual size, so that those of standing bars stay apart.
    [[nodiscard]] double figureSize(const QFontMetrics &metrics) const;
    /// The value at the far end of the axis, so that the figures fit behind the bars.
    [[nodiscard]] double wantedFarEnd() const;
    [[nodiscard]] QRectF figureArea(int place, const QFontMetrics &metrics) const;

    Qt::Orientation m_orientation;
    double m_farEnd = 1; ///< of the axis on show
};

} // namespace freshet
