// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/models/cellformat.h"
#include "ui/models/overviewfigures.h"
#include "ui/views/overviewbox.h"

namespace freshet {

class AgeLabel;
class BarList;
class DeskLabel;

/// How much contradicts itself, by severity. Each leads to its rows.
class OverviewFindings : public OverviewBox
{
    Q_OBJECT

public:
    /// `clock` must outlive the box.
    explicit OverviewFindings(const Clock &clock, QWidget *parent = nullptr);

    /// `auditedAt`: UTC; invalid when nothing was checked yet.
    void setFindings(const std::vector<FindingCount> &findings, const QDateTime &auditedAt);

signals:
    /// Show the table with this filter, a key of its FilterSpec.
    void openTable(freshet::TableId table, const QString &filterKey);

private:
    CellFormat m_format;
    std::vector<FindingCount> m_findings;
    DeskLabel *m_none; ///< says so while there are none
    BarList *m_list;
    AgeLabel *m_age;
};

} // namespace freshet
