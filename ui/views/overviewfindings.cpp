// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewfindings.h"

#include "ui/models/statuswords.h"
#include "ui/views/agelabel.h"
#include "ui/views/barlist.h"
#include "ui/views/desklabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

ChartInk inkOf(const QString &severity)
{
    if (severity == QLatin1String("high"))
        return ChartInk::Heat4;
    return severity == QLatin1String("medium") ? ChartInk::Heat2 : ChartInk::Plain;
}

} // namespace

OverviewFindings::OverviewFindings(const Clock &clock, QWidget *parent)
    : OverviewBox(tr("What contradicts itself"), new QWidget, parent)
    , m_none(new DeskLabel(DeskLabel::Style::Body))
    , m_list(new BarList(tr("Findings")))
    , m_age(new AgeLabel(clock))
{
    addAction(m_age);
    m_none->setWordWrap(true);
    auto *lines = new QVBoxLayout(content());
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_none);
    lines->addWidget(m_list);
    lines->addStretch(1);
    connect(m_list, &BarList::barClicked, this, [this](int place) {
        emit openTable(TableId::Findings, QStringLiteral("severity_") + m_findings.at(size_t(place)).severity);
    });
}

void OverviewFindings::setFindings(const std::vector<FindingCount> &findings, const QDateTime &auditedAt)
{
    m_findings = findings;
    const qint64 largest = findings.empty() ? 0 : std::ranges::max(findings, {}, &FindingCount::count).count;
    QList<Bar> bars;
    for (const FindingCount &finding : findings)
        bars.append({wordTitle(finding.severity),
                     {},
                     m_format.integer(finding.count),
                     double(finding.count) / double(largest),
                     inkOf(finding.severity)});
    m_list->setBars(bars);
    m_none->setText(auditedAt.isValid() ? tr("Nothing contradicts itself.") : tr("Not checked yet."));
    m_none->setVisible(bars.isEmpty());
    m_age->setFigureAge(auditedAt, false);
}

} // namespace freshet
