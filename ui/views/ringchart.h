// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/deskchart.h"

namespace freshet {

/// Shares of a whole as a ring, clockwise from the top, with the whole in its middle. Names stand in the list beside
/// it.
class RingChart : public DeskChart
{
    Q_OBJECT

public:
    explicit RingChart(const QString &accessibleName, QWidget *parent = nullptr);

    /// The figure in the middle, and what it counts.
    void setWhole(const QString &figure, const QString &caption);

    [[nodiscard]] int placeAt(const QPointF &position) const override;
    [[nodiscard]] QRectF areaOf(int place) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void draw(QChart &chart, const ChartColors &colors) override;
    void drawFigures(QPainter &painter, const ChartColors &colors) override;

private:
    [[nodiscard]] QPointF centre() const;
    [[nodiscard]] double radius() const;
    /// Where a share of the whole begins, 0…1.
    [[nodiscard]] double beginOf(int place) const;

    QString m_figure;
    QString m_caption;
};

} // namespace freshet
