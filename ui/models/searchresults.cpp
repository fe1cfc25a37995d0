// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchresults.h"

#include "store/tablesearch.h"
#include "ui/models/cellformat.h"
#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"

#include <algorithm>

namespace freshet {

namespace {

constexpr qsizetype textShown = 80;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString shown(const QString &text)
{
    return isolated(singleLine(text, textShown));
}

QString dayText(const std::optional<CalendarDate> &day)
{
    return day ? CellFormat().date(day->toQDate()) : QString();
}

} // namespace

SearchResults::SearchResults(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SearchResults::show(const SearchAnswer &answer)
{
    std::vector<Line> lines;
    for (const SearchGroup &group : answer.groups) {
        const std::vector<Line> more = linesOf(group);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    if (lines.empty())
        lines.push_back({tr("No customer, invoice or payment contains “%1”.").arg(shown(answer.typed)), {}, {}, {}});
    take(std::move(lines), searchedWords(answer.typed));
}

void SearchResults::say(const QString &sentence)
{
    take({{sentence, {}, {}, {}}}, {});
}

void SearchResults::clear()
{
    take({}, {});
}

void SearchResults::take(std::vector<Line> lines, const QStringList &words)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_words = words;
    endResetModel();
}

std::vector<SearchResults::Line> SearchResults::linesOf(const SearchGroup &group)
{
    std::vector<Line> lines{{tableTitle(group.table), {}, {}, {}}};
    for (const SearchHit &hit : group.hits)
        lines.push_back(lineOf(group.table, hit));
    if (group.hasMore)
        lines.push_back({tr("Show all in %1", "a page: Customers, Invoices or Payments").arg(tableTitle(group.table)),
                         {},
                         {},
                         Target{group.table, {}, {}}});
    return lines;
}

SearchResults::Line SearchResults::lineOf(TableId table, const SearchHit &hit)
{
    const CellFormat format;
    const Target target{table, hit.id, hit.customerId};
    const QString customer = hit.customerId ? shown(hit.customerName) : tr("nobody's yet", "a payment");
    const QString amount = format.moneyWithCode({hit.amount, hit.currency});
    if (table == TableId::Customers)
        return {customer, joined({QLatin1Char('#') + QString::number(hit.id), shown(hit.text)}), {}, target};
    if (table == TableId::Invoices) {
        const QString due = hit.day ? tr("due %1", "a date").arg(dayText(hit.day)) : QString();
        return {shown(hit.text), joined({customer, due}), amount, target};
    }
    const QString provider = hit.text.isEmpty() ? QString() : shown(hit.text);
    return {amount, joined({dayText(hit.day), customer, provider}), {}, target};
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return spoken(line);
    case IsTitle:
        return !line.target;
    case Detail:
        return line.detail;
    case Amount:
        return line.amount;
    case Words:
        return line.target && line.target->row ? m_words : QStringList();
    default:
        return {};
    }
}

/// Alone it must make sense: which group it belongs to comes first.
QString SearchResults::spoken(const Line &line) const
{
    if (!line.target || !line.target->row)
        return line.text;
    return tr("%1: %2", "a group, a row of it")
        .arg(tableTitle(line.target->table), joined({line.text, line.detail, line.amount}));
}

Qt::ItemFlags SearchResults::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canBeChosen = targetOf(index).has_value();
    return canBeChosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

std::optional<SearchResults::Target> SearchResults::targetOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? m_lines[size_t(index.row())].target : std::nullopt;
}

QModelIndex SearchResults::next(const QModelIndex &from, int step) const
{
    for (int row = from.isValid() ? from.row() + step : (step > 0 ? 0 : rowCount() - 1); row >= 0 && row < rowCount();
         row += step) {
        if (m_lines[size_t(row)].target)
            return index(row);
    }
    return from;
}

int SearchResults::hitCount() const
{
    return int(std::ranges::count_if(m_lines, [](const Line &line) { return line.target && line.target->row; }));
}

} // namespace freshet
