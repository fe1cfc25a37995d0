// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/chartpoint.h"
#include "ui/views/overviewbox.h"

#include <QList>

class QStackedWidget;

namespace freshet {

class BarList;
class DeskChart;
class LinkButton;

/// A chart with its text twin: a button changes between the chart and the same points as a list of lines, each of
/// which leads to its rows too.
class ChartBox : public OverviewBox
{
    Q_OBJECT

public:
    /// Takes over `chart`.
    explicit ChartBox(DeskChart *chart, QWidget *parent = nullptr);

    void setPoints(const QList<ChartPoint> &points);
    [[nodiscard]] bool isShowingFigures() const;
    void showFigures(bool figures);

signals:
    void pointClicked(int place);

private:
    DeskChart *m_chart;
    BarList *m_list;
    QStackedWidget *m_stack;
    LinkButton *m_change;
};

} // namespace freshet
