// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace freshet {

/// One figure of a FigureRow.
struct CaptionedFigure
{
    QString caption;
    QString figure;
    QString explanation; ///< tool tip, and what a screen reader adds
};

/// Figures side by side, each below its caption, and a small line of how one of them went at the end.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(const QString &accessibleName, QWidget *parent = nullptr);

    /// Replaces what is shown. `trend`: values oldest first; fewer than two draw nothing. `trendText` says the same.
    void setFigures(const QList<CaptionedFigure> &figures, const QList<double> &trend, const QString &trendText);

private:
    void addFigure(const CaptionedFigure &figure);

    QHBoxLayout *m_layout;
};

} // namespace freshet
