// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/chartcolors.h"

#include <QString>

#include <optional>

namespace freshet {

/// One mark of a chart, and what it says in words.
struct ChartPoint
{
    QString label;               ///< at the axis, short: "Nov"
    QString figure;              ///< beside the mark, short: "31.2"; left out where there is no room
    QString name;                ///< in full: "November 2026"
    QString exact;               ///< "31,204.50 USD"
    QString remark;              ///< of less weight, after the name; may be empty
    std::optional<double> value; ///< none: there is no mark
    ChartInk ink = ChartInk::Plain;
    bool isComplete = true; ///< else it still grows

    /// "November 2026: 31,204.50 USD, 412 payments"
    [[nodiscard]] QString spoken() const
    {
        const QString fact = QStringLiteral("%1: %2").arg(name, exact);
        return remark.isEmpty() ? fact : QStringLiteral("%1, %2").arg(fact, remark);
    }
};

} // namespace freshet
