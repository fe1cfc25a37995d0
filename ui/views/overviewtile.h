// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QAbstractButton>
#include <QStringList>

namespace freshet {

class AgeLabel;
class DeskLabel;

/// One figure of the overview. A click leads to the rows behind it.
class OverviewTile : public QAbstractButton
{
    Q_OBJECT

public:
    /// `clock` must outlive the tile.
    OverviewTile(const QString &caption, const Clock &clock, QWidget *parent = nullptr);

    /// `figures`: one a currency, never added; `remark` says of how many.
    void setFigures(const QStringList &figures, const QString &remark);
    /// How old the figure is: stands at the end of the caption's line.
    [[nodiscard]] AgeLabel &age() { return *m_age; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    AgeLabel *m_age;
    DeskLabel *m_figure;
    DeskLabel *m_others;
    DeskLabel *m_remark;
};

} // namespace freshet
