// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/pagestack.h"

#include "refresh/reportreading.h"
#include "store/customernames.h"
#include "store/keptreports.h"
#include "store/tables.h"
#include "ui/dialogs/whydialog.h"
#include "ui/views/activitypage.h"
#include "ui/views/customercardview.h"
#include "ui/views/overviewpage.h"
#include "ui/views/retentionbox.h"
#include "ui/views/snapshotbox.h"
#include "ui/views/tablepage.h"
#include "ui/windows/findingspage.h"
#include "ui/windows/navigationcount.h"
#include "ui/windows/uisppages.h"
#include "ui/windows/worklistpage.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace freshet {

namespace {

constexpr int cardWidth = 360;

constexpr QLatin1String splitterKey("window/splitter");

QString stateKey(const QString &table)
{
    return QStringLiteral("tables/%1").arg(table);
}

} // namespace

QStringList PageStack::pageTitles()
{
    return {tr("Overview"), tr("Customers"), tr("Services"), tr("Invoices"), tr("Payments"),
            tr("Patterns"), tr("Worklist"),  tr("Findings"), tr("Changes"),  tr("Activity")};
}

PageStack::PageStack(const ProfileFiles &files, const ServerProfile &server, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_clock(clock)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_tables{{Customers, TableId::Customers}, {Services, TableId::Services}, {Invoices, TableId::Invoices},
               {Payments, TableId::Payments},   {Patterns, TableId::Patterns}, {Worklist, TableId::Worklist},
               {Findings, TableId::Findings},   {Changes, TableId::Changes}}
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(m_stack);
    setupOverview(clock);
    setupTables(clock);
    setupChanges();
    setupActivity(files, clock);
    setupCard(clock);
    connect(&m_source, &CacheSource::failed, this, &PageStack::failed);
    if (const Result<void> opened = m_source.open(files.cachePath); !opened)
        m_source.reportFailure(opened.error());
    restoreLayout();
}

PageStack::~PageStack() = default;

void PageStack::setupOverview(const Clock &clock)
{
    m_overview = new OverviewPage(m_source, clock, this);
    connect(m_overview, &OverviewPage::openTable, this, &PageStack::openTable);
    connect(m_overview, &OverviewPage::openRows, this, [this](const FigureRows &rows) {
        openTable(rows.table, rows.filterKey);
        tableSlot(rows.table).widget->setColumnFilter(rows.columns);
    });
    connect(m_overview, &OverviewPage::openRow, this, &PageStack::openRow);
    connect(m_overview, &OverviewPage::openActivity, this, [this] { emit pageRequested(Activity); });
    connect(m_overview, &OverviewPage::readFailed, this, &PageStack::failed);
    m_stack->addWidget(m_overview);
}

void PageStack::setupTables(const Clock &clock)
{
    for (TableSlot &slot : m_tables) {
        if (slot.table == TableId::Findings) {
            setupFindings(clock);
            slot.widget = &m_findings->table();
        } else if (slot.table == TableId::Worklist) {
            m_worklist = new WorklistPage(m_source, clock, this);
            m_stack->addWidget(m_worklist);
            slot.widget = &m_worklist->table();
        } else {
            slot.widget = new TablePage(slot.table, m_source, clock, this);
            m_stack->addWidget(slot.widget);
        }
        connect(slot.widget, &TablePage::customerActivated, this, &PageStack::showCard);
        connect(slot.widget, &TablePage::customerMarked, this, [this](RecordId whose) { m_card->follow(whose); });
        connect(slot.widget, &TablePage::openInUispRequested, this,
                [this](TableId table, RecordId row, const std::optional<RecordId> &customer) {
                    openInUisp(m_server.apiBase, rowPage(m_server.apiBase, table == TableId::Invoices, row, customer));
                });
        connectExport(slot.widget);
        connect(slot.widget, &TablePage::whyAsked, this, &PageStack::showWhy);
        connect(slot.widget, &TablePage::searchCleared, this, &PageStack::searchCleared);
        connect(slot.widget, &TablePage::readFailed, this, &PageStack::failed);
        connect(slot.widget, &TablePage::noticed, this, &PageStack::noticed);
        connect(slot.widget, &TablePage::countsChanged, this,
                [this, slot](const std::vector<qint64> &counts) { takeCounts(slot, counts); });
    }
}

void PageStack::setupChanges()
{
    m_retention = new RetentionBox;
    m_snapshots = new SnapshotBox(m_source);
    TablePage &page = *tableSlot(TableId::Changes).widget;
    page.addToTitle(m_snapshots);
    page.addToTitle(m_retention);
    connect(m_snapshots, &SnapshotBox::chosenByUser, &page, &TablePage::setOfSnapshot);
    connect(&page, &TablePage::ofSnapshotChanged, m_snapshots, &SnapshotBox::choose);
    connect(m_snapshots, &SnapshotBox::readFailed, this, &PageStack::failed);
    connect(m_retention, &RetentionBox::chosenByUser, this, &PageStack::changeRetentionChosen);
}

void PageStack::setChangeRetention(const ChangeRetention &retention)
{
    m_retention->setRetention(retention);
}

void PageStack::connectExport(TablePage *page)
{
    connect(page, &TablePage::exportRequested, this, &PageStack::exportPage);
    connect(page, &TablePage::exported, this, &PageStack::takeExport);
    connect(page, &TablePage::exportFailed, this, &PageStack::exportFailed);
    connect(page, &TablePage::viewFailed, this, &PageStack::exportFailed);
}

void PageStack::setupFindings(const Clock &clock)
{
    m_findings = new FindingsPage(m_source, clock, this);
    m_stack->addWidget(m_findings);
    connect(m_findings, &FindingsPage::judgingRequested, this, &PageStack::judgingRequested);
    connect(m_findings, &FindingsPage::failed, this, &PageStack::failed);
    connect(m_findings, &FindingsPage::noticed, this, &PageStack::noticed);
    connect(m_findings, &FindingsPage::openInUispRequested, this,
            [this](const QString &entity, RecordId row, const std::optional<RecordId> &customer) {
                openInUisp(m_server.apiBase,
                           rowPage(m_server.apiBase, entity == QLatin1String("invoice"), row, customer));
            });
}

void PageStack::setupActivity(const ProfileFiles &files, const Clock &clock)
{
    m_activity = new ActivityPage(m_source.thread(), clock, this);
    connect(m_activity, &ActivityPage::readFailed, this, &PageStack::failed);
    connect(m_activity, &ActivityPage::refreshOpened, this, &PageStack::openReport);
    connect(m_activity, &ActivityPage::searchCleared, this, &PageStack::searchCleared);
    m_stack->addWidget(m_activity);
    Result<std::unique_ptr<Database>> desk =
        Database::open(files.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk) {
        m_source.reportFailure(desk.error());
        return;
    }
    m_deskFile = std::move(*desk);
    m_activityLog = std::make_unique<ActivityLog>(*m_deskFile);
    m_activity->setLog(m_activityLog.get(), files.deskPath);
    m_findings->setDesk(m_deskFile.get(), nameOfUser(m_server));
    for (const TableSlot &slot : m_tables)
        slot.widget->setDesk(m_deskFile.get());
}

void PageStack::setupCard(const Clock &clock)
{
    m_card = new CustomerCardView(m_source, clock, this);
    m_card->setProvider(m_server.name);
    connect(m_card, &CustomerCardView::statementWritten, this, &PageStack::takeExport);
    connect(m_card, &CustomerCardView::statementFailed, this, &PageStack::exportFailed);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    connect(m_card, &CustomerCardView::openInUispRequested, this,
            [this](RecordId customer) { openInUisp(m_server.apiBase, customerPage(m_server.apiBase, customer)); });
    connect(m_card, &CustomerCardView::whyAsked, this, &PageStack::showWhy);
    connect(m_card, &CustomerCardView::changesRequested, this,
            [this](RecordId customer) { openRowsOf(TableId::Changes, {}, customer); });
    connect(m_card, &CustomerCardView::invoiceRequested, this,
            [this](RecordId invoice, RecordId customer) { openRow(TableId::Invoices, {}, invoice, customer); });
    connect(m_card, &CustomerCardView::goneRowsRequested, this,
            [this](TableId table, RecordId customer) { openRowsOf(table, QStringLiteral("gone"), customer); });
    connect(m_card, &CustomerCardView::findingsRequested, this,
            [this](RecordId customer) { openRowsOf(TableId::Findings, {}, customer); });
    connect(m_card, &CustomerCardView::noticed, this, &PageStack::noticed);
    connect(m_card, &CustomerCardView::readFailed, this, &PageStack::failed);
    connect(m_card, &CustomerCardView::closeRequested, this, [this] {
        m_isCardClosed = true;
        m_card->hide();
    });
}

void PageStack::setSnapshot(const SnapshotFacts &snapshot)
{
    m_isHistoryLoading = snapshot.number > 0 && !snapshot.isHistoryComplete;
    m_overview->setSnapshot(snapshot);
    for (const TableSlot &slot : m_tables)
        slot.widget->setSnapshot(snapshot);
    m_snapshots->reload();
    m_findings->reload();
    m_activity->reload();
    m_card->setSnapshot(snapshot);
    if (m_why)
        m_why->askAgain();
}

void PageStack::setSearch(const QString &text)
{
    for (const TableSlot &slot : m_tables)
        slot.widget->setSearch(text);
    m_activity->setSearch(text);
}

void PageStack::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    const bool isTable = page != Overview && page != Activity;
    m_card->setVisible(isTable && !m_isCardClosed);
    if (page == Activity)
        m_activity->reload();
}

void PageStack::showCard(RecordId customer)
{
    // Choosing a row is asking for its card, also after it was closed for another one.
    m_isCardClosed = false;
    m_card->showCustomer(customer);
    m_card->show();
}

void PageStack::takeCounts(const TableSlot &slot, const std::vector<qint64> &counts)
{
    if (counts.empty())
        return;
    const NavigationCount count = navigationCount(slot.table, counts, m_isHistoryLoading);
    emit countChanged(slot.page, count.text, count.tone);
}

const PageStack::TableSlot &PageStack::tableSlot(TableId table) const
{
    return *std::ranges::find(m_tables, table, &TableSlot::table);
}

void PageStack::openTable(TableId table, const QString &filterKey)
{
    // The figures of the overview are those of the filter alone.
    emit searchCleared();
    showFiltered(table, filterKey);
}

void PageStack::showFiltered(TableId table, const QString &filterKey)
{
    const TableSlot &slot = tableSlot(table);
    slot.widget->setCustomer({});
    slot.widget->setOfSnapshot({});
    slot.widget->setFilter(filterKey);
    slot.widget->setOlderThan(0);
    slot.widget->setColumnFilter({});
    emit pageRequested(slot.page);
}

void PageStack::openRow(TableId table, const QString &filterKey, RecordId row, RecordId customer)
{
    openTable(table, filterKey);
    tableSlot(table).widget->choose(row);
    showCard(customer);
}

void PageStack::openFound(TableId table, RecordId row, const std::optional<RecordId> &customer)
{
    openTable(table, {});
    tableSlot(table).widget->choose(row);
    tableSlot(table).widget->setFocus();
    if (customer)
        showCard(*customer);
}

void PageStack::openAllFound(TableId table)
{
    showFiltered(table, {});
    tableSlot(table).widget->setFocus();
}

void PageStack::showWhy(RecordId customer, Figure figure)
{
    if (!m_why) {
        m_why = new WhyDialog(m_source, this);
        m_why->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_why, &WhyDialog::invoiceRequested, this, [this](RecordId invoice, RecordId whose) {
            openRow(TableId::Invoices, {}, invoice, whose);
            window()->activateWindow();
        });
    }
    m_why->ask(customer, figure);
    m_why->show();
    m_why->raise();
    m_why->activateWindow();
}

TablePage *PageStack::tableOnShow() const
{
    const auto slot = std::ranges::find_if(m_tables, [](const TableSlot &each) { return each.widget->isVisible(); });
    return slot == m_tables.end() ? nullptr : slot->widget;
}

void PageStack::exportPage()
{
    if (TablePage *page = tableOnShow())
        page->exportRows(m_server.name);
}

void PageStack::printPage()
{
    if (TablePage *page = tableOnShow())
        page->printRows(m_server.name);
}

void PageStack::setUser(const QString &userName)
{
    m_server.userName = userName;
    m_findings->setDesk(m_deskFile.get(), nameOfUser(m_server));
}

void PageStack::takeExport(const QString &sentence, const QString &trailLine)
{
    emit noticed(sentence);
    if (!m_activityLog)
        return;
    const auto written =
        m_activityLog->append(m_clock.nowUtc(), nameOfUser(m_server), QStringLiteral("EXPORT"), trailLine);
    if (!written)
        emit failed(written.error());
    m_activity->reload();
}

void PageStack::openReport(const QDateTime &endedAt)
{
    if (m_source.cache() == nullptr)
        return;
    const Result<std::optional<QByteArray>> kept = keptReport(*m_source.cache(), endedAt);
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    const Result<RefreshReport> report = readReport(kept->value_or(QByteArray()));
    if (report)
        emit reportOpened(*report);
    else
        emit noticed(tr("The details of this refresh are not kept any more."));
}

void PageStack::openRowsOf(TableId table, const QString &filterKey, RecordId customer)
{
    if (m_source.cache() == nullptr)
        return;
    const auto names = customerNames(*m_source.cache(), std::span(&customer, 1));
    if (!names) {
        emit failed(names.error());
        return;
    }
    openTable(table, filterKey);
    tableSlot(table).widget->setCustomer(customer, names->value(customer));
}

void PageStack::restoreLayout()
{
    const QSettings settings;
    for (const TableSlot &slot : m_tables)
        slot.widget->restoreState(settings.value(stateKey(tableSpec(slot.table).key)).toByteArray());
    if (!m_splitter->restoreState(settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({width() > 2 * cardWidth ? width() - cardWidth : 2 * cardWidth, cardWidth});
}

void PageStack::saveLayout() const
{
    QSettings settings;
    for (const TableSlot &slot : m_tables)
        settings.setValue(stateKey(tableSpec(slot.table).key), slot.widget->saveState());
    settings.setValue(splitterKey, m_splitter->saveState());
}

} // namespace freshet
