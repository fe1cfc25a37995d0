// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"
#include "ui/models/tablemodel.h"
#include "ui/views/sheetchoice.h"
#include "ui/views/tablestate.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QTableView;

namespace freshet {

class ColumnFilterBar;
class EmptyState;
class ExportAsking;
class FilterChip;
class FilterChips;
class SavedViewsMenu;
class SumLine;
class TableColumns;
class TableMenu;
class TablePlace;

/// A page of the desk that is one table: title, filter chips with counts, the table, and a footer with sums. All table
/// pages are this class with another TableId. While it is not in view it reads only its counts.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    /// `source` and `clock` must outlive the page.
    TablePage(TableId table, CacheSource &source, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] TableModel &model() { return *m_model; }
    /// Where the views that people name are kept; must outlive the page.
    void setDesk(Database *desk);
    /// Puts a widget at the end of the title's line and takes it over.
    void addToTitle(QWidget *widget);
    /// Column order and widths, sorting, filters and the chosen row, for the settings. A state of something else is
    /// refused.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public slots:
    /// The snapshot that the cache holds now; number 0: nothing was ever published.
    void setSnapshot(const freshet::SnapshotFacts &facts);
    void setSearch(const QString &text);
    /// Key of a FilterSpec; empty: all rows.
    void setFilter(const QString &filterKey);
    /// Conditions on columns, shown as chips below the others.
    void setColumnFilter(const freshet::ColumnFilter &filter);
    /// Only rows that UISP confirmed longer ago than so many hours; 0, or what the chip does not offer: rows of any
    /// age.
    void setOlderThan(int hours);
    /// Only rows of this customer, which a chip beside the title says and takes back; nothing: of all.
    void setCustomer(std::optional<freshet::RecordId> customerId, const QString &name = {});
    /// Only what this refresh did; nothing: of all. Of the page of changes only.
    void setOfSnapshot(std::optional<qint64> number);
    /// Makes this row current, as soon as it is there; customerActivated() is not emitted.
    void choose(freshet::RecordId row);
    void refreshNow();
    /// Asks where to, then writes the rows as they are shown; exported() or exportFailed() follows unless nothing was
    /// read from `server` yet or nobody chooses a file.
    void exportRows(const QString &server, const freshet::SheetChoice &sheet = {});
    /// Shows the rows as they would be printed.
    void printRows(const QString &server, const freshet::SheetChoice &sheet = {});

signals:
    /// Somebody chose a row of this customer. Rows that move or vanish under the selection say nothing.
    void customerActivated(freshet::RecordId customerId);
    /// The page in view marks a row of this customer that nobody chose just now: it is the one of last time, or of
    /// another page.
    void customerMarked(freshet::RecordId customerId);
    /// Somebody chose this row, by its id in the table.
    void rowActivated(freshet::RecordId row);
    /// That row is the current one, chosen by nobody just now: the page came to show, or its rows came anew.
    void rowMarked(freshet::RecordId row);
    void openInUispRequested(freshet::TableId table, freshet::RecordId rowId,
                             std::optional<freshet::RecordId> customerId);
    /// Somebody asks why a figure of this customer's pattern is what it is; of the table of patterns only.
    void whyAsked(freshet::RecordId customerId, freshet::Figure figure);
    /// The page shows what this refresh did, or what all did.
    void ofSnapshotChanged(std::optional<qint64> number);
    /// "Clear filter": the search field is to be emptied too; the page has done its part.
    void searchCleared();
    /// One a filter of the TableSpec; the first is the number of all rows.
    void countsChanged(const std::vector<qint64> &counts);
    void readFailed(const freshet::Error &error);
    /// Somebody wants the rows in a file: exportRows() does it.
    void exportRequested();
    /// `sentence` for the status bar, `trailLine` for the audit trail.
    void exported(const QString &sentence, const QString &trailLine);
    void exportFailed(const QString &sentence);
    /// A saved view could not be kept, read or written.
    void viewFailed(const QString &sentence);
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    /// Focus given to the page goes to its table.
    void focusInEvent(QFocusEvent *event) override;

private:
    void setupLayout();
    void connectModel();
    void connectParts();
    void setupWhy();
    void setupColumnFilters();
    void setupViews();
    [[nodiscard]] TableState presentState() const;
    void clearFilter();
    void showOrExplain();
    void tellMarked();
    void takeSums(const TableSums &sums);
    void copySelection(bool withHeaders);

    CacheSource &m_source;
    const Clock &m_clock;
    TableModel *m_model;
    QWidget *m_tools; ///< of the row with the title
    FilterChip *m_customer;
    FilterChips *m_chips; ///< made before the table: Tab goes from chips to rows
    ColumnFilterBar *m_columnFilters;
    SavedViewsMenu *m_views = nullptr;
    QTableView *m_view;
    EmptyState *m_empty;
    SumLine *m_footer;
    TableMenu *m_menu;
    ExportAsking *m_export;
    TableColumns *m_columns;
    TablePlace *m_place;
    QTimer m_minute;
    SnapshotFacts m_facts;
    bool m_isStale = true;
};

} // namespace freshet
