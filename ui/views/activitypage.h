// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitylog.h"
#include "domain/clock.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QPushButton;
class QTableView;

namespace freshet {

class ActivityModel;
class DeskLabel;
class EmptyState;
class ReaderThread;

/// The newest entries of the audit trail: who did what, and when, filtered by action, time and text; and whether the
/// whole trail is as it was written.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page; `thread` looks through the trail when somebody wants it verified.
    ActivityPage(ReaderThread &thread, const Clock &clock, QWidget *parent = nullptr);

    /// Where reload() reads from; null: nowhere. `log` must outlive the page or be taken away before. `deskPath`: the
    /// file that it is in.
    void setLog(ActivityLog *log, const QString &deskPath);
    [[nodiscard]] QTableView &view() { return *m_view; }

public slots:
    /// Reads the newest entries by key, which takes about a millisecond; a text is looked for in all of them.
    void reload();
    /// Only entries that contain each word of it.
    void setSearch(const QString &text);
    void verify();

signals:
    void readFailed(const freshet::Error &error);
    /// Somebody opened the line of a refresh that ended then.
    void refreshOpened(const QDateTime &endedAt);
    /// "Clear filter": the search field is to be emptied too; the page has done its part.
    void searchCleared();

private:
    [[nodiscard]] QLayout *headLayout();
    void setupView();
    void offerActions();
    [[nodiscard]] ActivityFilter filter() const;
    void clearFilter();
    void showEntries(std::vector<ActivityEntry> entries);
    void showVerdict(const Result<TrailCheck> &check);
    void openEntry(const QModelIndex &index);

    static constexpr int EntriesShown = 500;
    ReaderThread &m_thread;
    const Clock &m_clock;
    int m_slot;
    ActivityLog *m_log = nullptr;
    QString m_deskPath;
    QString m_search;
    ActivityModel *m_model;
    QComboBox *m_action;
    QComboBox *m_time;
    QPushButton *m_verify;
    DeskLabel *m_verdict;
    QTableView *m_view;
    EmptyState *m_empty;
};

} // namespace freshet
