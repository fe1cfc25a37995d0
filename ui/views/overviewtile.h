// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace freshet {

class DeskLabel;

/// One figure of the overview. A click leads to the rows behind it.
class OverviewTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OverviewTile(const QString &caption, QWidget *parent = nullptr);

    /// `figures`: one a currency, never added; `remark` says of how many.
    void setFigures(const QStringList &figures, const QString &remark);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    DeskLabel *m_figure;
    DeskLabel *m_others;
    DeskLabel *m_remark;
};

} // namespace freshet
