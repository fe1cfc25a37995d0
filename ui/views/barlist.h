// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/chartcolors.h"

#include <QAbstractButton>
#include <QList>

#include <vector>

namespace freshet {

/// One line of a BarList.
struct Bar
{
    QString label;
    QString remark;   ///< of less weight, after the label; may be empty
    QString value;    ///< the figure that the bar stands for, as text
    double share = 0; ///< length, 0…1
    ChartInk ink = ChartInk::Plain;
};

/// A label, a bar and its figure on one line; a button that leads to the rows behind them. A screen reader hears the
/// texts.
class BarRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BarRow(QWidget *parent = nullptr);

    void setBar(const Bar &bar);
    /// Where the bar begins and ends, so that the bars of a list stand below each other; remarks show in all or none.
    void setColumns(int labelWidth, int valueWidth, bool showsRemark);
    [[nodiscard]] bool hasRoomForRemark(int labelWidth) const;
    [[nodiscard]] int labelWidth() const; ///< that the texts would like to have
    [[nodiscard]] int valueWidth() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Bar m_bar;
    int m_labelWidth = 0;
    int m_valueWidth = 0;
    bool m_showsRemark = false;
};

/// Bars below each other, to be compared.
class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(const QString &accessibleName, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);

signals:
    void barClicked(int place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void alignColumns();

    std::vector<BarRow *> m_rows; ///< as many as there were ever bars; those not needed are hidden
};

} // namespace freshet
