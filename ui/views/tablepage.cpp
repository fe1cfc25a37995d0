// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablepage.h"

#include "ui/models/cellroles.h"
#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "ui/views/emptystate.h"
#include "ui/views/filterchips.h"
#include "ui/views/sumline.h"
#include "ui/views/tablecopy.h"
#include "ui/views/tablemenu.h"
#include "ui/views/tablesetup.h"
#include "ui/views/tablestate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

using namespace std::chrono_literals;

/// The rows of a selection from top to bottom; ranges come as they were made.
std::vector<int> selectedRows(const QItemSelection &selection)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> shownColumns(const QHeaderView &header)
{
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

} // namespace

TablePage::TablePage(TableId table, CacheSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_model(new TableModel(table, source, clock, this))
    , m_chips(new FilterChips(m_model->cells().spec(), this))
    , m_view(new QTableView(this))
    , m_footer(new SumLine(table, this))
{
    setupTableView();
    m_empty = new EmptyState(*m_view);
    m_menu = new TableMenu(*m_view, m_model->cells());
    setupLayout();
    connectModel();
    showOrExplain();
}

void TablePage::setupLayout()
{
    const QString title = tableTitle(m_model->query().table);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->setSpacing(9);
    head->addWidget(new DeskLabel(DeskLabel::Style::Title, title));
    head->addWidget(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
}

void TablePage::setupTableView()
{
    setupTable(*m_view, tableTitle(m_model->query().table));
    m_view->setModel(m_model);
    layOutColumns(*m_view, m_model->cells());
    m_view->setSortingEnabled(true);
}

void TablePage::connectModel()
{
    connect(m_model, &TableModel::rowsAboutToMove, this, &TablePage::rememberPlace);
    connect(m_model, &TableModel::rowsRearranged, this, &TablePage::returnToPlace);
    connect(m_model, &TableModel::modelReset, this, &TablePage::showOrExplain);
    connect(&m_model->runner(), &TableQueryRunner::sumsRead, this, &TablePage::takeSums);
    connect(&m_model->runner(), &TableQueryRunner::failed, this, &TablePage::explainFailure);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePage::takeCurrent);
    connect(m_view, &QTableView::activated, this, &TablePage::takeCurrent);
    connect(m_chips, &FilterChips::chosenByUser, this, [this](const QString &key) { setFilter(key); });
    connect(m_empty, &EmptyState::actionTriggered, this, &TablePage::clearFilter);
    connect(m_menu, &TableMenu::copyRequested, this, &TablePage::copySelection);
    connect(m_menu, &TableMenu::columnsChosen, this, [this] { m_columnsAreChosen = true; });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &TablePage::noteResizedColumn);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_columnsAreChosen = true; });
    connect(m_menu, &TableMenu::openInUispRequested, this, [this] {
        if (m_currentRow)
            emit openInUispRequested(m_model->query().table, *m_currentRow, currentCustomer());
    });
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->tick();
    });
    m_minute.start();
}

std::optional<RecordId> TablePage::currentCustomer() const
{
    const QVariant id = m_view->currentIndex().data(CellRole::CustomerId);
    return id.isValid() ? std::optional<RecordId>(id.toLongLong()) : std::nullopt;
}

QByteArray TablePage::saveState() const
{
    TableState state = TableState::of(*m_view->horizontalHeader(), m_model->cells());
    state.filterKey = m_chips->chosen();
    if (!m_columnsAreChosen)
        state.columns.clear();
    return state.toJson();
}

bool TablePage::restoreState(const QByteArray &json)
{
    const auto state = TableState::fromJson(json);
    if (!state)
        return false;
    m_columnsAreChosen = !state->columns.empty();
    state->applyTo(*m_view->horizontalHeader(), m_model->cells());
    setFilter(state->filterKey);
    return true;
}

void TablePage::setSnapshot(const SnapshotFacts &facts)
{
    m_facts = facts;
    m_model->setZone(facts.zone);
    refreshNow();
}

void TablePage::refreshNow()
{
    m_isStale = !isVisible();
    if (m_isStale)
        m_model->refreshSums();
    else
        m_model->refresh();
    showOrExplain();
}

void TablePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refreshNow();
}

void TablePage::focusInEvent(QFocusEvent *event)
{
    // A focus proxy would take the page itself into the order of Tab, and the chips would be passed over.
    m_view->setFocus(event->reason());
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumnsUnlessChosen();
}

void TablePage::fitColumnsUnlessChosen()
{
    if (m_columnsAreChosen)
        return;
    m_columnsAreFitted = true;
    const int currency = m_model->cells().columnOf(QStringLiteral("currency"));
    if (currency >= 0)
        m_view->setColumnHidden(currency, !m_severalCurrencies);
    fitColumns(*m_view, m_model->cells());
    m_columnsAreFitted = false;
}

void TablePage::noteResizedColumn(int column)
{
    const std::vector<int> shown = shownColumns(*m_view->horizontalHeader());
    const bool isStretched = !shown.empty() && shown.back() == column;
    if (!m_columnsAreFitted && !isStretched && isVisible())
        m_columnsAreChosen = true;
}

void TablePage::setSearch(const QString &text)
{
    m_model->setSearch(text.trimmed());
}

void TablePage::setFilter(const QString &filterKey)
{
    m_chips->choose(filterKey);
    if (m_chips->chosen() == m_model->query().filterKey)
        return;
    m_model->setFilter(m_chips->chosen());
    emit filterChanged(m_chips->chosen());
}

void TablePage::choose(RecordId row)
{
    m_currentRow = row;
    if (const int place = m_model->rowOf(row); place >= 0) {
        m_rowsMove = true;
        m_view->setCurrentIndex(m_model->index(place, 0));
        m_rowsMove = false;
    }
}

void TablePage::clearFilter()
{
    setFilter({});
    setSearch({});
    emit searchCleared();
    m_view->setFocus();
}

void TablePage::rememberPlace()
{
    m_rowsMove = true;
    const int top = m_view->rowAt(0);
    m_topRow = top >= 0 ? std::optional<RecordId>(m_model->idAt(top)) : std::nullopt;
    m_topOffset = top >= 0 ? m_view->rowViewportPosition(top) : 0;
}

void TablePage::returnToPlace(bool isSameQuestion)
{
    // Room for all rows first: the scroll bar learns of them only when the view next lays itself out.
    m_view->doItemsLayout();
    const int current = m_currentRow ? m_model->rowOf(*m_currentRow) : -1;
    if (current < 0)
        m_view->selectionModel()->clearCurrentIndex();
    else if (m_view->currentIndex().row() != current)
        m_view->setCurrentIndex(m_model->index(current, std::max(0, m_view->currentIndex().column())));
    QScrollBar *bar = m_view->verticalScrollBar();
    const int top = m_topRow ? m_model->rowOf(*m_topRow) : -1;
    if (isSameQuestion && top >= 0 && bar->value() > 0)
        bar->setValue(bar->value() + m_view->rowViewportPosition(top) - m_topOffset);
    else if (!isSameQuestion && current >= 0)
        m_view->scrollTo(m_view->currentIndex());
    else if (!isSameQuestion)
        m_view->scrollToTop();
    m_rowsMove = false;
    showOrExplain();
}

void TablePage::takeCurrent(const QModelIndex &current)
{
    if (m_rowsMove || !current.isValid())
        return;
    m_currentRow = m_model->idAt(current.row());
    if (const auto customer = currentCustomer())
        emit customerActivated(*customer);
}

void TablePage::takeSums(const TableSums &sums)
{
    m_chips->setCounts(sums.filterCounts);
    m_footer->setTotals(sums.totals);
    m_severalCurrencies = m_severalCurrencies || sums.totals.size() > 1;
    fitColumnsUnlessChosen();
    emit countsChanged(sums.filterCounts);
}

QString TablePage::filteredSentence() const
{
    const QString search = m_model->query().search;
    const QString filter = filterTitle(m_chips->chosen());
    const bool isFiltered = m_chips->chosen() != m_model->cells().spec().filters.front().key;
    if (isFiltered && !search.isEmpty())
        return tr("Nothing under “%1” contains “%2”.").arg(filter, isolated(singleLine(search, 60)));
    if (isFiltered)
        return tr("No row belongs under “%1” at present.").arg(filter);
    return search.isEmpty() ? QString() : tr("No row contains “%1”.").arg(isolated(singleLine(search, 60)));
}

void TablePage::showOrExplain()
{
    m_footer->setEnabled(m_source.isOpen());
    if (m_model->rowCount() > 0) {
        m_empty->hide();
        return;
    }
    if (!m_source.isOpen() || m_facts.number == 0) {
        m_footer->clear();
        m_chips->setCounts({});
        return m_empty->say(tr("Nothing read from UISP yet"), tr("Press Refresh Data to read customers, services, "
                                                                 "invoices and payments."));
    }
    if (!m_model->isCurrent())
        return m_empty->hide();
    const QString filtered = filteredSentence();
    if (filtered.isEmpty())
        return m_empty->say(tr("Nothing here yet"), tr("UISP has no rows for this table. They appear with the next "
                                                       "refresh after somebody adds them there."));
    m_empty->say(tr("No matches"), filtered, tr("Clear filter"));
}

void TablePage::explainFailure(const Error &error)
{
    if (m_model->rowCount() == 0)
        m_empty->say(tr("The rows could not be read"), errorSentence(error));
    emit readFailed(error);
}

void TablePage::copySelection(bool withHeaders)
{
    CopyOrder order;
    for (const int row : selectedRows(m_view->selectionModel()->selection()))
        order.rows.push_back(m_model->idAt(row));
    if (order.rows.empty())
        return;
    order.columns = shownColumns(*m_view->horizontalHeader());
    order.withHeaders = withHeaders;
    order.today = m_model->query().today;
    auto *copy = new TableCopy(m_model->cells(), m_source, std::move(order), this);
    connect(copy, &TableCopy::finished, this,
            [this](int rows) { emit noticed(rows == 1 ? tr("1 row copied") : tr("%n rows copied", nullptr, rows)); });
    connect(copy, &TableCopy::failed, this, &TablePage::readFailed);
    copy->start();
}

} // namespace freshet
