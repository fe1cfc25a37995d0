// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cardgrid.h"

#include "ui/delegates/deskcolors.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "ui/views/textdirection.h"

#include <QGridLayout>
#include <QPaintEvent>
#include <QPainter>

namespace freshet {

CardGrid::CardGrid(const QList<Column> &columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(0);
    m_layout->setVerticalSpacing(0);
    for (int column = 0; column < columns.size(); ++column) {
        addCell(0, column, new DeskLabel(DeskLabel::Style::Heading, columns.at(column).title),
                columns.at(column).isNumber);
        m_layout->setColumnStretch(column, columns.at(column).takesRoom ? 1 : 0);
    }
    m_rows = 1;
    m_lastLines.append(0);
}

void CardGrid::addCell(int row, int column, QWidget *label, bool isNumber)
{
    const bool isLast = column == m_columns.size() - 1;
    QMargins margins(column == 0 ? 0 : 6, 4, isLast ? 0 : 6, 4);
    if (isRightToLeft())
        margins = {margins.right(), margins.top(), margins.left(), margins.bottom()};
    label->setContentsMargins(margins);
    m_layout->addWidget(label, row, column, (isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

void CardGrid::addRow(const QList<Cell> &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto *label = new DeskLabel(DeskLabel::Style::Body, singleLine(cells.at(column).text, 80));
        runAsWritten(*label);
        label->setTone(cells.at(column).tone);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        addCell(m_rows, column, label, m_columns.at(column).isNumber);
    }
    m_lastLines.append(m_rows);
    ++m_rows;
}

void CardGrid::addRemark(const QString &text)
{
    auto *label = new DeskLabel(DeskLabel::Style::Caption, text);
    label->setWordWrap(true);
    label->setContentsMargins(0, 0, 6, 5);
    m_layout->addWidget(label, m_rows, 0, 1, int(m_columns.size()));
    m_lastLines.last() = m_rows;
    ++m_rows;
}

void CardGrid::paintEvent(QPaintEvent *)
{
    const DeskColors colors = DeskColors::of(palette());
    QPainter painter(this);
    for (const int row : std::as_const(m_lastLines)) {
        const QRect cells = m_layout->cellRect(row, 0);
        painter.fillRect(0, cells.bottom(), width(), 1, row == 0 ? colors.line : colors.softLine);
    }
}

} // namespace freshet
