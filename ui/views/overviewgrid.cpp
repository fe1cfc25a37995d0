// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewgrid.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace freshet {

namespace {

constexpr int gap = 12;
constexpr int leastForThree = 960;
constexpr int most = 3;

} // namespace

OverviewGrid::OverviewGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
}

void OverviewGrid::add(QWidget *box, int spanOfThree, int spanOfTwo, Growth growth)
{
    m_cells.append({box, spanOfThree, spanOfTwo, growth});
    arrange(m_columns == 0 ? most : m_columns);
}

void OverviewGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() < leastForThree ? 2 : most;
    if (columns != m_columns)
        arrange(columns);
}

void OverviewGrid::arrange(int columns)
{
    m_columns = columns;
    for (int column = 0; column < most; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (int line = 0; line < m_layout->rowCount(); ++line)
        m_layout->setRowStretch(line, 0);
    int line = 0;
    int column = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        const int span = columns == most ? cell.spanOfThree : cell.spanOfTwo;
        if (column + span > columns) {
            ++line;
            column = 0;
        }
        m_layout->addWidget(cell.box, line, column, 1, span);
        if (cell.growth == Growth::Yes)
            m_layout->setRowStretch(line, 1);
        column += span;
    }
}

} // namespace freshet
