// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/figurerow.h"

#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "ui/views/trendline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace freshet {

FigureRow::FigureRow(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FigureRow::setFigures(const QList<CaptionedFigure> &figures, const QList<double> &trend, const QString &trendText)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CaptionedFigure &figure : figures)
        addFigure(figure);
    if (trend.size() < 2)
        return;
    auto *line = new TrendLine(this);
    line->setValues(trend);
    line->setAccessibleName(trendText);
    line->setToolTip(plainToolTip(trendText));
    m_layout->addWidget(line, 1);
}

void FigureRow::addFigure(const CaptionedFigure &figure)
{
    auto *cell = new QWidget(this);
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    auto *caption = new DeskLabel(DeskLabel::Style::Caption, figure.caption);
    caption->setWordWrap(true);
    lines->addWidget(caption);
    lines->addWidget(new DeskLabel(DeskLabel::Style::Strong, figure.figure));
    cell->setToolTip(plainToolTip(figure.explanation));
    cell->setAccessibleName(QStringLiteral("%1: %2").arg(figure.caption, figure.figure));
    cell->setAccessibleDescription(figure.explanation);
    m_layout->addWidget(cell, 1);
}

} // namespace freshet
