// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/models/agewords.h"
#include "ui/views/desklabel.h"

#include <QTimer>

namespace freshet {

/// A line of less weight that says how old something is, and ticks by itself. The tool tip has the exact time and what
/// confirmed it.
class AgeLabel : public DeskLabel
{
    Q_OBJECT

public:
    /// `clock` must outlive the label.
    explicit AgeLabel(const Clock &clock, QWidget *parent = nullptr);

    /// `sentence` has "%1" where "3 min ago" stands; `table`: of whose rows this is. A time that is not known is told
    /// as such.
    void setAge(const QString &sentence, TableId table, const RowAge &age);

    /// The short form, for a figure that is made of many rows: `at` is when the oldest of them was confirmed. Hidden
    /// while that is not known.
    void setFigureAge(const QDateTime &at, bool waitsForFullCheck);

private:
    void showAge();

    const Clock &m_clock;
    QTimer m_ticker;
    QString m_sentence;
    RowAge m_age;
};

} // namespace freshet
