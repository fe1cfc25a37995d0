// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/chartpoint.h"

#include <QList>
#include <QtCharts/QChartView>

namespace freshet {

/// A chart of a handful of points, drawn by Qt Charts in the colours of the theme. One stop for the Tab key: the arrow
/// keys walk its points, Enter or a click leads to the rows of one. What a point says in full is its tool tip; all of
/// them together are the accessible description, and while the arrow keys stand on one, that one is.
class DeskChart : public QChartView
{
    Q_OBJECT

public:
    explicit DeskChart(const QString &accessibleName, QWidget *parent = nullptr);

    void setPoints(const QList<ChartPoint> &points);
    [[nodiscard]] const QList<ChartPoint> &points() const { return m_points; }
    /// On which the arrow keys stand; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    /// The point whose part of the chart this is, in coordinates of the viewport; -1 for none.
    [[nodiscard]] virtual int placeAt(const QPointF &position) const = 0;
    /// Where the point stands, in coordinates of the viewport.
    [[nodiscard]] virtual QRectF areaOf(int place) const = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pointClicked(int place);

protected:
    /// Fills the empty chart.
    virtual void draw(QChart &chart, const ChartColors &colors) = 0;
    /// Writes the figures beside the marks.
    virtual void drawFigures(QPainter &painter, const ChartColors &colors) = 0;
    /// Draws the points again.
    void redraw();
    [[nodiscard]] double largestValue() const;
    [[nodiscard]] QFont smallFont() const;
    /// What stands below a point that is beside the others: its label, or nothing for every other one where they would
    /// run into each other.
    [[nodiscard]] QString labelBelow(int place) const;

    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int place);
    [[nodiscard]] int stepOf(const QKeyEvent &event) const;
    [[nodiscard]] bool areLabelsTight() const;

    QList<ChartPoint> m_points;
    int m_current = -1;
    int m_pressed = -1;
    bool m_wereLabelsTight = false; ///< when the points were drawn
};

} // namespace freshet
