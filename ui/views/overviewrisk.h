// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "store/tablereader.h"
#include "ui/models/cellformat.h"
#include "ui/models/overviewfigures.h"
#include "ui/views/overviewbox.h"

namespace freshet {

class AgeLabel;
class BarList;
class RingChart;

/// How many customers are of each class of risk: their shares as a ring, and a list that says them in words. Each
/// leads to its rows.
class OverviewRisk : public OverviewBox
{
    Q_OBJECT

public:
    /// `clock` must outlive the box.
    explicit OverviewRisk(const Clock &clock, QWidget *parent = nullptr);

    /// `classes`: empty while they are not known; `facts`: of the same read, say why.
    void setClasses(const std::vector<RiskCount> &classes, const SnapshotFacts &facts);
    void setAge(const QDateTime &at);

signals:
    /// Show the table with this filter, a key of its FilterSpec.
    void openTable(freshet::TableId table, const QString &filterKey);

private:
    void open(int place);

    CellFormat m_format;
    std::vector<RiskCount> m_classes;
    RingChart *m_ring;
    BarList *m_list;
    AgeLabel *m_age;
};

} // namespace freshet
