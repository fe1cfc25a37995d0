// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitylog.h"

#include <QWidget>

class QTableView;

namespace freshet {

class ActivityModel;
class EmptyState;

/// The newest entries of the audit trail: who did what, and when.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(QWidget *parent = nullptr);

    /// Where reload() reads from; null: nowhere. `log` must outlive the page or be taken away before.
    void setLog(ActivityLog *log);
    [[nodiscard]] QTableView &view() { return *m_view; }

public slots:
    /// Reads the newest entries by key, which takes about a millisecond.
    void reload();

signals:
    void readFailed(const freshet::Error &error);
    /// Somebody opened the line of a refresh that ended then.
    void refreshOpened(const QDateTime &endedAt);

private:
    void showEntries(std::vector<ActivityEntry> entries);
    void openEntry(const QModelIndex &index);

    static constexpr int EntriesShown = 500;
    ActivityLog *m_log = nullptr;
    ActivityModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
};

} // namespace freshet
