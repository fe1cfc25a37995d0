// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablepage.h"

#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"
#include "ui/views/columnfilterbar.h"
#include "ui/views/desklabel.h"
#include "ui/views/emptyreason.h"
#include "ui/views/emptystate.h"
#include "ui/views/exportasking.h"
#include "ui/views/figureasking.h"
#include "ui/views/filterchip.h"
#include "ui/views/filterchips.h"
#include "ui/views/flowlayout.h"
#include "ui/views/savedviewsmenu.h"
#include "ui/views/sumline.h"
#include "ui/views/tablecolumns.h"
#include "ui/views/tablecopy.h"
#include "ui/views/tablemenu.h"
#include "ui/views/tableplace.h"
#include "ui/views/tablesetup.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace freshet {

namespace {

using namespace std::chrono_literals;

constexpr int toolGap = 8;

} // namespace

TablePage::TablePage(TableId table, CacheSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_clock(clock)
    , m_model(new TableModel(table, source, clock, this))
    , m_tools(new QWidget(this))
    , m_customer(new FilterChip({}, {}, this))
    , m_chips(new FilterChips(m_model->cells().spec(), this))
    , m_columnFilters(new ColumnFilterBar(m_model->cells(), this))
    , m_view(new QTableView(this))
    , m_footer(new SumLine(table, this))
{
    setupTable(*m_view, tableTitle(table));
    m_view->setModel(m_model);
    m_columns = new TableColumns(*m_view, m_model->cells(), this);
    m_view->setSortingEnabled(true);
    m_place = new TablePlace(*m_view, *m_model, this);
    m_empty = new EmptyState(*m_view);
    m_menu = new TableMenu(*m_view, m_model->cells());
    m_export = new ExportAsking(*m_view, *m_model);
    setupLayout();
    connectModel();
    connectParts();
    if (table == TableId::Patterns)
        setupWhy();
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
    auto *row = new QHBoxLayout;
    auto *name = new DeskLabel(DeskLabel::Style::Title, title);
    name->setMinimumHeight(QPushButton().sizeHint().height()); // in the middle of the first line of tools
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(m_customer, 0, Qt::AlignTop);
    row->addWidget(m_tools, 1);
    new FlowLayout(toolGap, toolGap, m_tools, FlowLayout::Side::End);
    head->addLayout(row);
    m_customer->setCheckable(false);
    m_customer->hide();
    head->addWidget(m_chips);
    head->addWidget(m_columnFilters);
    setupColumnFilters();
    setupViews();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
}

void TablePage::connectModel()
{
    connect(m_model, &TableModel::rowsRearranged, this, &TablePage::showOrExplain);
    connect(m_model, &TableModel::modelReset, this, &TablePage::showOrExplain);
    connect(&m_model->runner(), &TableQueryRunner::sumsRead, this, &TablePage::takeSums);
    connect(&m_model->runner(), &TableQueryRunner::failed, this, [this](const Error &error) {
        if (m_model->rowCount() == 0)
            m_empty->say(tr("The rows could not be read"), errorSentence(error));
        emit readFailed(error);
    });
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->tick();
    });
    m_minute.start();
}

void TablePage::connectParts()
{
    connect(m_place, &TablePlace::rowChosen, this, [this] {
        if (const auto customer = m_place->currentCustomer())
            emit customerActivated(*customer);
        if (const auto row = m_place->currentRow())
            emit rowActivated(*row);
    });
    connect(m_place, &TablePlace::rowMarked, this, &TablePage::tellMarked);
    connect(m_chips, &FilterChips::chosenByUser, this, &TablePage::setFilter);
    connect(m_chips, &FilterChips::ageChosenByUser, this, &TablePage::setOlderThan);
    connect(m_customer, &QPushButton::clicked, this, [this] { setCustomer({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, &TablePage::clearFilter);
    connect(m_menu, &TableMenu::copyRequested, this, &TablePage::copySelection);
    connect(m_menu, &TableMenu::exportRequested, this, &TablePage::exportRequested);
    connect(m_export, &ExportAsking::exported, this, &TablePage::exported);
    connect(m_export, &ExportAsking::cancelled, this, &TablePage::noticed);
    connect(m_export, &ExportAsking::failed, this, &TablePage::exportFailed);
    connect(m_menu, &TableMenu::columnsChosen, m_columns, &TableColumns::keep);
    connect(m_menu, &TableMenu::openInUispRequested, this, [this] {
        if (const auto row = m_place->currentRow())
            emit openInUispRequested(m_model->query().table, *row, m_place->currentCustomer());
    });
}

void TablePage::setupColumnFilters()
{
    auto *add = new QPushButton(tr("Filter…"));
    add->setAccessibleName(tr("Filter by a column"));
    add->setToolTip(add->accessibleName());
    add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addToTitle(add);
    connect(add, &QPushButton::clicked, m_columnFilters, [this] {
        const int column = m_view->currentIndex().isValid() ? m_view->currentIndex().column() : 0;
        m_columnFilters->askFor(m_model->cells().column(column).key);
    });
    connect(m_menu, &TableMenu::filterRequested, m_columnFilters, &ColumnFilterBar::askFor);
    connect(m_columnFilters, &ColumnFilterBar::chosenByUser, this, &TablePage::setColumnFilter);
}

void TablePage::setupViews()
{
    // Of a view the columns are kept as they stand, arranged by somebody or not.
    m_views = new SavedViewsMenu(m_model->cells(), [this] {
        TableState state = presentState();
        state.columns = TableState::of(*m_view->horizontalHeader(), m_model->cells()).columns;
        return state.toJson();
    });
    addToTitle(m_views);
    connect(m_views, &SavedViewsMenu::chosen, this, &TablePage::restoreState);
    connect(m_views, &SavedViewsMenu::noticed, this, &TablePage::noticed);
    connect(m_views, &SavedViewsMenu::failed, this, &TablePage::viewFailed);
}

void TablePage::setDesk(Database *desk)
{
    m_views->setDesk(desk);
}

void TablePage::setupWhy()
{
    auto *asking = new FigureAsking(*m_view, m_model->cells());
    m_menu->setFirst(asking->action());
    connect(asking, &FigureAsking::asked, this, &TablePage::whyAsked);
}

QByteArray TablePage::saveState() const
{
    TableState state = presentState();
    state.row = m_place->currentRow();
    return state.toJson();
}

TableState TablePage::presentState() const
{
    TableState state = m_columns->state();
    state.filterKey = m_chips->chosen();
    state.olderThanHours = m_chips->olderThanHours();
    state.columnFilter = columnFilterJson(m_columnFilters->filter());
    return state;
}

bool TablePage::restoreState(const QByteArray &json)
{
    const auto state = TableState::fromJson(json);
    if (!state)
        return false;
    m_columns->apply(*state);
    setFilter(state->filterKey);
    setOlderThan(state->olderThanHours);
    // A column that the program no longer has takes its filter with it.
    const Result<ColumnFilter> columnFilter = columnFilterFrom(state->columnFilter, m_model->cells().spec());
    setColumnFilter(columnFilter ? *columnFilter : ColumnFilter());
    if (state->row)
        choose(*state->row);
    return true;
}

void TablePage::setSnapshot(const SnapshotFacts &facts)
{
    m_facts = facts;
    m_chips->setAgeingEdges(facts.ageingEdges);
    m_model->setZone(facts.zone);
    m_model->setHistoryLoading(facts.number > 0 && !facts.isHistoryComplete);
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
    tellMarked();
}

void TablePage::tellMarked()
{
    // Rows on their way may take the mark with them.
    if (!isVisible() || !m_model->isCurrent())
        return;
    if (const auto customer = m_place->currentCustomer())
        emit customerMarked(*customer);
    if (const auto row = m_place->currentRow())
        emit rowMarked(*row);
}

void TablePage::focusInEvent(QFocusEvent *event)
{
    // A focus proxy would take the page itself into the order of Tab, and the chips would be passed over.
    m_view->setFocus(event->reason());
}

void TablePage::setSearch(const QString &text)
{
    const QString wanted = text.trimmed();
    if (isVisible() || wanted == m_model->query().search)
        return m_model->setSearch(wanted);
    m_model->noteSearch(wanted);
    m_isStale = true;
}

void TablePage::setFilter(const QString &filterKey)
{
    m_chips->choose(filterKey);
    m_columns->showGone(m_chips->chosen() == QLatin1String("gone"));
    if (m_chips->chosen() != m_model->query().filterKey)
        m_model->setFilter(m_chips->chosen());
}

void TablePage::setColumnFilter(const ColumnFilter &filter)
{
    m_columnFilters->setFilter(filter);
    m_model->setColumnFilter(filter);
}

void TablePage::setOlderThan(int hours)
{
    m_chips->chooseAge(hours);
    m_model->setOlderThan(std::chrono::hours(m_chips->olderThanHours()));
}

void TablePage::setCustomer(std::optional<RecordId> customerId, const QString &name)
{
    m_customer->setTitle(tr("Only %1 ✕", "a customer; a click shows all again").arg(isolated(singleLine(name, 60))));
    m_customer->setVisible(customerId.has_value());
    m_model->setCustomer(customerId);
}

void TablePage::setOfSnapshot(std::optional<qint64> number)
{
    m_model->setOfSnapshot(number);
    emit ofSnapshotChanged(number);
}

void TablePage::addToTitle(QWidget *widget)
{
    m_tools->layout()->addWidget(widget);
}

void TablePage::choose(RecordId row)
{
    m_place->choose(row);
}

void TablePage::exportRows(const QString &server, const SheetChoice &sheet)
{
    if (m_source.isOpen() && m_facts.number != 0)
        m_export->ask({server, m_source.path(), m_facts, m_clock.nowUtc(), sheet});
}

void TablePage::printRows(const QString &server, const SheetChoice &sheet)
{
    if (m_source.isOpen() && m_facts.number != 0)
        m_export->preview({server, m_source.path(), m_facts, m_clock.nowUtc(), sheet});
}

void TablePage::clearFilter()
{
    setFilter({});
    setOlderThan(0);
    setColumnFilter({});
    setSearch({});
    setCustomer({});
    setOfSnapshot({});
    emit searchCleared();
    m_view->setFocus();
}

void TablePage::takeSums(const TableSums &sums)
{
    m_chips->setCounts(sums.filterCounts, m_model->cells().isHistoryLoading());
    m_footer->setTotals(sums.totals);
    if (sums.totals.size() > 1)
        m_columns->noteSeveralCurrencies();
    m_columns->fit();
    emit countsChanged(sums.filterCounts);
}

void TablePage::showOrExplain()
{
    const bool hasSnapshot = m_source.isOpen() && m_facts.number != 0;
    m_footer->setEnabled(m_source.isOpen());
    if (m_model->rowCount() > 0 || (hasSnapshot && !m_model->isCurrent()))
        return m_empty->hide();
    if (!hasSnapshot) {
        m_footer->clear();
        m_chips->setCounts({});
    }
    const EmptyReason reason = hasSnapshot ? nothingFound(*m_model, m_facts) : nothingReadYet();
    m_empty->say(reason.heading, reason.sentence, reason.action);
}

void TablePage::copySelection(bool withHeaders)
{
    CopyOrder order = selectionOf(*m_view, *m_model);
    if (order.rows.empty())
        return;
    order.withHeaders = withHeaders;
    auto *copy = new TableCopy(m_model->cells(), m_source, std::move(order), this);
    connect(copy, &TableCopy::finished, this, [this](int rows) { emit noticed(tr("%n rows copied", nullptr, rows)); });
    connect(copy, &TableCopy::failed, this, &TablePage::readFailed);
    copy->start();
}

} // namespace freshet
