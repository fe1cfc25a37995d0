// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace freshet {

/// A small line of how a figure went, without scales: from its lowest value at the bottom to its highest at the top.
/// The text beside it must say the figures.
class TrendLine : public QWidget
{
    Q_OBJECT

public:
    explicit TrendLine(QWidget *parent = nullptr);

    void setValues(const QList<double> &values); ///< oldest first

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

} // namespace freshet
