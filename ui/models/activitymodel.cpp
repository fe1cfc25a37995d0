// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "ui/models/cellroles.h"
#include "ui/models/plaintext.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

struct Action
{
    const char *word;
    const char *title;
};

constexpr Action Actions[] = {
    {"BULK_REFRESH_CUSTOMERS", QT_TRANSLATE_NOOP("ActivityTitles", "Customers refreshed")},
    {"SIGN_IN", QT_TRANSLATE_NOOP("ActivityTitles", "Signed in")},
    {"SIGN_OUT", QT_TRANSLATE_NOOP("ActivityTitles", "Signed out")},
};

} // namespace

QString activityTitle(const QString &action)
{
    for (const Action &known : Actions) {
        if (action == QLatin1String(known.word))
            return QCoreApplication::translate("ActivityTitles", known.title);
    }
    return singleLine(action);
}

void ActivityModel::setEntries(std::vector<ActivityEntry> entries)
{
    const qint64 newestKnown = m_entries.empty() ? 0 : m_entries.front().sequence;
    const auto firstKnown = std::find_if(entries.begin(), entries.end(),
                                         [&](const ActivityEntry &entry) { return entry.sequence <= newestKnown; });
    const bool continues = !m_entries.empty() && firstKnown != entries.end() && firstKnown->sequence == newestKnown &&
                           firstKnown->hash == m_entries.front().hash;
    if (!continues) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (firstKnown == entries.begin())
        return;
    beginInsertRows({}, 0, int(firstKnown - entries.begin()) - 1);
    m_entries.insert(m_entries.begin(), entries.begin(), firstKnown);
    endInsertRows();
}

const ActivityEntry *ActivityModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[size_t(row)] : nullptr;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityModel::text(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return m_format.dateTime(entry.at);
    case UserColumn:
        return singleLine(entry.user);
    case ActionColumn:
        return activityTitle(entry.action);
    case DetailColumn:
        return singleLine(entry.detail);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const ActivityEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == DetailColumn && entry.action == QLatin1String("BULK_REFRESH_CUSTOMERS"))
            return plainToolTip(text(entry, DetailColumn) + QLatin1Char('\n') +
                                tr("Double-click or press Enter for the details of this refresh."));
        return plainToolTip(index.column() == ActionColumn ? entry.action : text(entry, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case CellRole::Raw:
        return index.column() == WhenColumn ? QVariant(entry.at) : QVariant(text(entry, index.column()));
    case CellRole::Id:
        return entry.sequence;
    case CellRole::Tone:
        return int(index.column() == WhenColumn ? Tone::Quiet : Tone::Plain);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case UserColumn:
        return tr("Who");
    case ActionColumn:
        return tr("What");
    case DetailColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace freshet
