// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

namespace freshet {

/// One month of a MonthBars.
struct MonthBar
{
    QString initial;        ///< below the bar: "N"
    QString figure;         ///< above the bar, short: "31.2"
    QString full;           ///< for tool tips and screen readers: "November 2026: 31,204.50 USD"
    double share = 0;       ///< height, 0…1
    bool isComplete = true; ///< else the month still runs
};

/// Months side by side as upright bars. A button that leads to the payments; what each bar says in full is its tool
/// tip, and all of it the accessible description.
class MonthBars : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MonthBars(const QString &accessibleName, QWidget *parent = nullptr);

    void setBars(const QList<MonthBar> &bars);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect slotOf(int place) const;

    QList<MonthBar> m_bars;
};

} // namespace freshet
