// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewpage.h"

#include "ui/models/columntitles.h"
#include "ui/views/band.h"
#include "ui/views/cardgrid.h"
#include "ui/views/desklabel.h"
#include "ui/views/overviewtile.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace freshet {

namespace {

using namespace std::chrono_literals;

} // namespace

OverviewPage::OverviewPage(CacheSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_clock(clock)
    , m_slot(source.thread().newSlot())
    , m_asOf(new DeskLabel(DeskLabel::Style::Caption))
    , m_owing(addTile(tr("Owing"), TableId::Customers, QStringLiteral("owing")))
    , m_overdue(addTile(tr("Overdue"), TableId::Invoices, QStringLiteral("overdue")))
    , m_suspended(addTile(tr("Suspended"), TableId::Customers, QStringLiteral("suspended")))
    , m_risky(addTile(tr("Risky"), TableId::Customers, QStringLiteral("risky")))
{
    setAccessibleName(tr("Overview"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setupLayout();
    connect(&source, &CacheSource::changed, this, &OverviewPage::refreshNow);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::showAge);
    m_minute.start();
    showNothing();
}

OverviewTile *OverviewPage::addTile(const QString &caption, TableId table, const QString &filterKey)
{
    auto *tile = new OverviewTile(caption, this);
    connect(tile, &OverviewTile::clicked, this, [this, table, filterKey] { emit openTable(table, filterKey); });
    return tile;
}

void OverviewPage::setupLayout()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new DeskLabel(DeskLabel::Style::Title, tr("Overview")));
    head->addWidget(m_asOf, 1, Qt::AlignBottom);
    layout->addLayout(head);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (OverviewTile *tile : {m_owing, m_overdue, m_suspended, m_risky})
        tiles->addWidget(tile, 1);
    layout->addLayout(tiles);
    auto *box = new Band(Band::Line::Around);
    m_refreshBox = new QVBoxLayout(box);
    m_refreshBox->setContentsMargins(14, 12, 14, 14);
    m_refreshBox->setSpacing(8);
    m_refreshBox->addWidget(new DeskLabel(DeskLabel::Style::Strong, tr("Last refreshes")));
    layout->addWidget(box);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void OverviewPage::setSnapshot(const SnapshotFacts &facts)
{
    m_facts = facts;
    refreshNow();
}

void OverviewPage::refreshNow()
{
    const quint64 generation = ++m_generation;
    if (!m_source.isOpen() || m_facts.number == 0)
        return showNothing();
    const CalendarDate today = m_facts.zone.dayAt(m_clock.nowUtc());
    const QPointer<OverviewPage> self(this);
    m_source.thread().post(
        m_slot, [self, generation, today](const Result<Database *> &cache) -> ReaderThread::Delivery {
            const auto figures = cache ? readOverviewFigures(**cache, today) : Result<OverviewFigures>(cache.error());
            return [self, generation, figures] {
                if (self != nullptr && generation == self->m_generation)
                    self->take(figures);
            };
        });
}

void OverviewPage::showNothing()
{
    m_asOf->setText(tr("Nothing read from UISP yet. Press Refresh Data to begin."));
    for (OverviewTile *tile : {m_owing, m_overdue, m_suspended, m_risky})
        tile->setFigures({QStringLiteral("–")}, {});
    showRefreshes({});
}

void OverviewPage::setAmounts(OverviewTile &tile, const std::vector<OverviewAmount> &amounts, TableId table)
{
    QStringList figures;
    qint64 rows = 0;
    for (const OverviewAmount &amount : amounts) {
        figures.append(m_format.moneyWithCode(amount.money));
        rows += amount.rowCount;
    }
    if (figures.isEmpty())
        figures.append(m_format.integer(0));
    tile.setFigures(figures, QStringLiteral("%1 %2").arg(m_format.integer(rows), rowsTitle(table, int(rows))));
}

void OverviewPage::take(const Result<OverviewFigures> &answer)
{
    if (!answer) {
        m_asOf->setText(errorSentence(answer.error()));
        emit readFailed(answer.error());
        return;
    }
    const OverviewFigures &figures = *answer;
    m_facts = figures.snapshot;
    showAge();
    setAmounts(*m_owing, figures.owing, TableId::Customers);
    setAmounts(*m_overdue, figures.overdue, TableId::Invoices);
    const QString ofAll = tr("of %1 customers").arg(m_format.integer(figures.customerCount));
    m_suspended->setFigures({m_format.integer(figures.suspendedCustomers)}, ofAll);
    m_risky->setFigures({m_format.integer(figures.riskyCustomers)}, ofAll);
    showRefreshes(figures.refreshes);
}

void OverviewPage::showAge()
{
    if (m_facts.number == 0)
        return;
    const QString age = m_format.age(m_facts.publishedAt, m_clock.nowUtc());
    m_asOf->setText(tr("snapshot %1, confirmed %2 (%3)", "number, date and time, age")
                        .arg(m_format.integer(m_facts.number), m_format.dateTime(m_facts.publishedAt), age));
}

void OverviewPage::showRefreshes(const std::vector<PastRefresh> &refreshes)
{
    delete m_refreshes;
    auto *grid = new CardGrid({{tr("When"), false, true},
                               {tr("What"), false, true},
                               {tr("Customers"), true, false},
                               {tr("Changes"), true, false},
                               {tr("Took"), true, false}});
    m_refreshes = grid;
    m_refreshBox->addWidget(grid);
    for (const PastRefresh &past : refreshes) {
        QString customers;
        if (past.refreshedCustomers && past.totalCustomers)
            customers = QStringLiteral("%1/%2").arg(m_format.integer(*past.refreshedCustomers),
                                                    m_format.integer(*past.totalCustomers));
        grid->addRow({{m_format.dateTime(past.publishedAt), Tone::Plain},
                      {past.wasFullCheck ? tr("Full check") : tr("Refresh"), Tone::Plain},
                      {customers, Tone::Plain},
                      {past.changedRows ? m_format.integer(*past.changedRows) : QString(), Tone::Plain},
                      {past.elapsedSeconds ? tr("%1 s").arg(m_format.decimal(*past.elapsedSeconds, 1)) : QString(),
                       Tone::Plain}});
    }
    if (refreshes.empty())
        grid->addRemark(tr("None yet."));
}

} // namespace freshet
