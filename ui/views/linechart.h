// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/deskchart.h"

namespace freshet {

/// How a figure went from month to month: a line with a dot a month, hollow where the month still runs.
class LineChart : public DeskChart
{
    Q_OBJECT

public:
    explicit LineChart(const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] int placeAt(const QPointF &position) const override;
    [[nodiscard]] QRectF areaOf(int place) const override;

protected:
    void draw(QChart &chart, const ChartColors &colors) override;
    void drawFigures(QPainter &painter, const ChartColors &colors) override;

private:
    [[nodiscard]] int slotOf(int place) const;
};

} // namespace freshet
