// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitylog.h"
#include "analysis/patternevidence.h"
#include "domain/changeretention.h"
#include "domain/clock.h"
#include "refresh/refreshreport.h"
#include "session/serverprofile.h"
#include "store/tablereader.h"
#include "ui/models/cachesource.h"
#include "ui/models/tone.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace freshet {

class ActivityPage;
class CustomerCardView;
class FindingsPage;
class OverviewPage;
class RetentionBox;
class SnapshotBox;
class TablePage;
class WhyDialog;
class WorklistPage;

/// The pages of one open server with the customer's card at their side. Reads that server's files through connections
/// of its own; lives no longer than the server is open.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    enum Page { Overview, Customers, Services, Invoices, Payments, Patterns, Worklist, Findings, Changes, Activity };

    /// The titles in the order of Page, translated.
    [[nodiscard]] static QStringList pageTitles();

    /// `clock` must outlive the pages. `server`: where "Open in UISP" leads.
    PageStack(const ProfileFiles &files, const ServerProfile &server, const Clock &clock, QWidget *parent = nullptr);
    ~PageStack() override;

    void setSnapshot(const SnapshotFacts &snapshot);
    [[nodiscard]] CacheSource &source() { return m_source; }
    void setSearch(const QString &text);
    /// Shows this row on its page, and the card of whose it is.
    void openFound(TableId table, RecordId row, const std::optional<RecordId> &customer);
    /// Shows the page with every row that contains the text of the search field.
    void openAllFound(TableId table);
    [[nodiscard]] WorklistPage &worklist() { return *m_worklist; }
    [[nodiscard]] TablePage &tablePage(TableId table) { return *tableSlot(table).widget; }
    [[nodiscard]] CustomerCardView &card() { return *m_card; }
    /// Who is signed in from now on: his name stands under what is written down.
    void setUser(const QString &userName);
    void showPage(int page);
    /// Exports the rows of the page on show, if it is a table.
    void exportPage();
    /// Shows them as they would be printed.
    void printPage();
    /// Remembers columns, sorting and filters for the next start.
    void saveLayout() const;
    /// How long changes are kept, as the office has set it.
    void setChangeRetention(const ChangeRetention &retention);

signals:
    void countChanged(int page, const QString &count, freshet::Tone tone);
    /// Something on a page leads to another one.
    void pageRequested(int page);
    void searchCleared();
    void failed(const freshet::Error &error);
    void exportFailed(const QString &sentence);
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    void changeRetentionChosen(const freshet::ChangeRetention &retention);
    /// The findings are to be marked anew: somebody has acknowledged one.
    void judgingRequested();
    /// Somebody wants to read the report of an old refresh.
    void reportOpened(const freshet::RefreshReport &report);

private:
    struct TableSlot
    {
        Page page;
        TableId table;
        TablePage *widget = nullptr;
    };

    void setupTables(const Clock &clock);
    void setupCard(const Clock &clock);
    void setupOverview(const Clock &clock);
    void setupChanges();
    void setupFindings(const Clock &clock);
    void setupActivity(const ProfileFiles &files, const Clock &clock);
    void restoreLayout();
    void takeCounts(const TableSlot &slot, const std::vector<qint64> &counts);
    [[nodiscard]] const TableSlot &tableSlot(TableId table) const;
    [[nodiscard]] TablePage *tableOnShow() const;
    void openTable(TableId table, const QString &filterKey);
    /// Shows the page with these rows and no other condition on them but the search.
    void showFiltered(TableId table, const QString &filterKey);
    void openRow(TableId table, const QString &filterKey, RecordId row, RecordId customer);
    void openRowsOf(TableId table, const QString &filterKey, RecordId customer);
    void showCard(RecordId customer);
    void openReport(const QDateTime &endedAt);
    void connectExport(TablePage *page);
    void takeExport(const QString &sentence, const QString &trailLine);
    void showWhy(RecordId customer, Figure figure);

    CacheSource m_source;
    ServerProfile m_server;
    const Clock &m_clock;
    std::unique_ptr<Database> m_deskFile;
    std::unique_ptr<ActivityLog> m_activityLog;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    OverviewPage *m_overview = nullptr;
    std::vector<TableSlot> m_tables;
    WorklistPage *m_worklist = nullptr;
    FindingsPage *m_findings = nullptr;
    ActivityPage *m_activity = nullptr;
    CustomerCardView *m_card = nullptr;
    RetentionBox *m_retention = nullptr;
    SnapshotBox *m_snapshots = nullptr;
    QPointer<WhyDialog> m_why; ///< while it is open
    bool m_isCardClosed = false;
    bool m_isHistoryLoading = false;
};

} // namespace freshet
