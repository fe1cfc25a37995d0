// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "ui/models/activitydetail.h"
#include "ui/models/cellroles.h"
#include "ui/models/plaintext.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace freshet {

namespace {

struct Action
{
    const char *word;
    const char *title;
};

constexpr Action Actions[] = {
    {"BULK_REFRESH_CUSTOMERS", QT_TRANSLATE_NOOP("ActivityTitles", "Customers refreshed")},
    {"FINDING_ACKNOWLEDGED", QT_TRANSLATE_NOOP("ActivityTitles", "Finding acknowledged")},
    {"ACKNOWLEDGEMENT_WITHDRAWN", QT_TRANSLATE_NOOP("ActivityTitles", "Acknowledgement withdrawn")},
    {"SETTINGS_CHANGED", QT_TRANSLATE_NOOP("ActivityTitles", "Settings changed")},
    {"SERVER_REMOVED", QT_TRANSLATE_NOOP("ActivityTitles", "Server removed")},
    {"SIGN_IN", QT_TRANSLATE_NOOP("ActivityTitles", "Signed in")},
    {"SIGN_OUT", QT_TRANSLATE_NOOP("ActivityTitles", "Signed out")},
    {"CERTIFICATE_TRUSTED", QT_TRANSLATE_NOOP("ActivityTitles", "Certificate trusted")},
    {"EXPORT", QT_TRANSLATE_NOOP("ActivityTitles", "Exported")},
    {"WORKLIST_NOTE", QT_TRANSLATE_NOOP("ActivityTitles", "Worklist note")},
    {"SERVICE_SUSPEND", QT_TRANSLATE_NOOP("ActivityTitles", "Suspending a service")},
    {"SERVICE_RESUME", QT_TRANSLATE_NOOP("ActivityTitles", "Ending a suspension")},
    {"CUSTOMER_VIP", QT_TRANSLATE_NOOP("ActivityTitles", "VIP set in UISP")},
    {"CUSTOMER_GRACE", QT_TRANSLATE_NOOP("ActivityTitles", "Grace set in UISP")},
    {"CUSTOMER_LOG", QT_TRANSLATE_NOOP("ActivityTitles", "Note at the customer")},
    {"BACKUP_FAILED", QT_TRANSLATE_NOOP("ActivityTitles", "Copy of desk.db failed")},
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
    const auto firstKnown = std::ranges::find_if(entries, [this](const ActivityEntry &entry) {
        return !m_entries.empty() && entry.sequence == m_entries.front().sequence;
    });
    const std::span known(firstKnown, entries.end());
    const bool continues = !known.empty() && known.size() <= m_entries.size() &&
                           std::ranges::equal(known, std::span(m_entries).first(known.size()), {}, &ActivityEntry::hash,
                                              &ActivityEntry::hash);
    if (!continues) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (known.size() < m_entries.size()) {
        beginRemoveRows({}, int(known.size()), rowCount() - 1);
        m_entries.resize(known.size());
        endRemoveRows();
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
        return activityDetail(entry);
    default:
        return {};
    }
}

QString ActivityModel::toolTip(const ActivityEntry &entry, int column) const
{
    if (column == ActionColumn)
        return entry.action;
    QString tip = text(entry, column);
    if (column != DetailColumn)
        return tip;
    if (const QString sealed = singleLine(entry.detail); sealed != tip)
        tip += QLatin1Char('\n') + tr("As it was written down: %1").arg(sealed);
    if (entry.action == QLatin1String("BULK_REFRESH_CUSTOMERS"))
        tip += QLatin1Char('\n') + tr("Double-click or press Enter for the details of this refresh.");
    return tip;
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
        return plainToolTip(toolTip(entry, index.column()));
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
        return tr("When", "heading");
    case UserColumn:
        return tr("Who", "heading");
    case ActionColumn:
        return tr("What", "heading: action");
    case DetailColumn:
        return tr("Details", "heading");
    default:
        return {};
    }
}

} // namespace freshet
