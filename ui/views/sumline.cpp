// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sumline.h"

#include "ui/models/columntitles.h"
#include "ui/views/desklabel.h"
#include "ui/views/flowlayout.h"
#include "ui/views/textdirection.h"

#include <QHBoxLayout>

namespace freshet {

namespace {

QWidget *groupOf(const QString &before, const QString &figure, const QString &after, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    if (!before.isEmpty())
        layout->addWidget(new DeskLabel(DeskLabel::Style::Caption, before));
    auto *amount = new DeskLabel(DeskLabel::Style::Strong, figure);
    runAsWritten(*amount);
    layout->addWidget(amount);
    if (!after.isEmpty())
        layout->addWidget(new DeskLabel(DeskLabel::Style::Caption, after));
    return group;
}

} // namespace

SumLine::SumLine(TableId table, QWidget *parent)
    : Band(Line::Above, parent)
    , m_table(table)
{
    auto *layout = new FlowLayout(18, 2, this);
    layout->setContentsMargins(16, 8, 16, 8);
    clear();
}

std::vector<SumLine::Part> SumLine::partsOf(const std::vector<CurrencyTotals> &totals) const
{
    qint64 rows = 0;
    for (const CurrencyTotals &line : totals)
        rows += line.rowCount;
    std::vector<Part> parts{{{}, m_format.integer(rows), rowsTitle(m_table, int(rows))}};
    size_t place = 0;
    for (const ColumnSpec &column : tableSpec(m_table).columns) {
        if (column.kind != CellKind::Money)
            continue;
        const QString title = sumTitle(m_table, column.key);
        QStringList amounts;
        for (const CurrencyTotals &line : totals) {
            if (place < line.sums.size())
                amounts.append(m_format.moneyWithCode({line.sums[place], line.currency}));
        }
        if (!title.isEmpty() && !amounts.isEmpty())
            parts.push_back({title, amounts.join(QStringLiteral(" · ")), {}});
        ++place;
    }
    return parts;
}

void SumLine::setTotals(const std::vector<CurrencyTotals> &totals)
{
    rebuild(partsOf(totals));
}

void SumLine::clear()
{
    rebuild(partsOf({}));
}

void SumLine::rebuild(const std::vector<Part> &parts)
{
    for (QWidget *group : m_groups)
        delete group;
    m_groups.clear();
    QStringList spoken;
    for (const Part &part : parts) {
        m_groups.push_back(groupOf(part.before, part.figure, part.after, this));
        layout()->addWidget(m_groups.back());
        m_groups.back()->show();
        QStringList words{part.before, part.figure, part.after};
        words.removeAll(QString());
        spoken.append(words.join(QLatin1Char(' ')));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

} // namespace freshet
