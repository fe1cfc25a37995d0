// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewpage.h"

#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/models/statuswords.h"
#include "ui/views/agelabel.h"
#include "ui/views/barlist.h"
#include "ui/views/cardgrid.h"
#include "ui/views/desklabel.h"
#include "ui/views/overviewbox.h"
#include "ui/views/overviewcurrency.h"
#include "ui/views/overviewtile.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

using namespace std::chrono_literals;

constexpr int gap = 12;
constexpr int placeOfFirstCurrency = 2; ///< after the head and the tiles

int heatOf(RiskClass risk)
{
    switch (risk) {
    case RiskClass::NeverPaid:
    case RiskClass::High:
        return 4;
    case RiskClass::Elevated:
        return 2;
    case RiskClass::Watch:
        return 1;
    case RiskClass::New:
    case RiskClass::Good:
        return 0;
    }
    return 0;
}

QPushButton *linkButton(const QString &text)
{
    auto *link = new QPushButton(text);
    link->setFlat(true);
    link->setCursor(Qt::PointingHandCursor);
    link->setStyleSheet(QStringLiteral("QPushButton { border: none; color: palette(link); text-align: left; }"
                                       "QPushButton:focus { text-decoration: underline; }"));
    return link;
}

int heatOf(const QString &severity)
{
    return severity == QLatin1String("high") ? 4 : severity == QLatin1String("medium") ? 2 : 0;
}

/// Both at the top of a widget of their own.
QWidget *stacked(QWidget *first, QWidget *second)
{
    auto *stack = new QWidget;
    auto *layout = new QVBoxLayout(stack);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first);
    layout->addWidget(second);
    layout->addStretch(1);
    return stack;
}

} // namespace

OverviewPage::OverviewPage(CacheSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_clock(clock)
    , m_slot(source.thread().newSlot())
    , m_asOf(new DeskLabel(DeskLabel::Style::Caption))
    , m_owing(addTile(tr("Owing"), TableId::Customers, QStringLiteral("owing")))
    , m_overdue(addTile(tr("Overdue"), TableId::Invoices, QStringLiteral("overdue")))
    , m_atRisk(addTile(tr("At risk"), TableId::Customers, QStringLiteral("risky")))
    , m_suspended(addTile(tr("Suspended"), TableId::Services, QStringLiteral("suspended")))
    , m_risky(addTile(tr("Risky"), TableId::Customers, QStringLiteral("risky")))
    , m_risk(new BarList(tr("How customers pay")))
    , m_riskBox(new OverviewBox(tr("How customers pay"), m_risk))
    , m_riskAge(new AgeLabel(clock))
    , m_noFindings(new DeskLabel(DeskLabel::Style::Body))
    , m_findings(new BarList(tr("Findings")))
    , m_findingsBox(new OverviewBox(tr("What contradicts itself"), stacked(m_noFindings, m_findings)))
    , m_findingsAge(new AgeLabel(clock))
    , m_refreshes(new OverviewBox(tr("Last refreshes"), new QWidget))
{
    setAccessibleName(tr("Overview"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setupLayout();
    connect(&source, &CacheSource::changed, this, &OverviewPage::refreshNow);
    connect(m_risk, &BarList::barClicked, this,
            [this](int place) { emit openTable(TableId::Patterns, riskWord(m_riskClasses.at(size_t(place)).risk)); });
    connect(m_findings, &BarList::barClicked, this, [this](int place) {
        emit openTable(TableId::Findings, QStringLiteral("severity_") + m_findingCounts.at(size_t(place)).severity);
    });
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::showAge);
    m_minute.start();
    showNothing();
}

OverviewTile *OverviewPage::addTile(const QString &caption, TableId table, const QString &filterKey)
{
    auto *tile = new OverviewTile(caption, m_clock, this);
    connect(tile, &OverviewTile::clicked, this, [this, table, filterKey] { emit openTable(table, filterKey); });
    return tile;
}

void OverviewPage::setupLayout()
{
    auto *body = new QWidget;
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(16, 12, 16, 16);
    m_body->setSpacing(gap);
    m_body->addLayout(headLayout());
    m_body->addLayout(tilesLayout());
    m_body->addLayout(bottomLayout());
    m_body->addStretch(1);
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

QLayout *OverviewPage::headLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new DeskLabel(DeskLabel::Style::Title, tr("Overview")));
    head->addWidget(m_asOf, 1, Qt::AlignBottom);
    return head;
}

QLayout *OverviewPage::tilesLayout()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(gap);
    for (OverviewTile *tile : {m_owing, m_overdue, m_atRisk, m_suspended, m_risky})
        tiles->addWidget(tile, 1);
    return tiles;
}

QLayout *OverviewPage::bottomLayout()
{
    QPushButton *activity = linkButton(tr("All activity"));
    connect(activity, &QPushButton::clicked, this, &OverviewPage::openActivity);
    m_refreshes->addAction(activity);
    m_riskBox->addAction(m_riskAge);
    m_findingsBox->addAction(m_findingsAge);
    auto *bottom = new QGridLayout;
    bottom->setSpacing(gap);
    bottom->addWidget(m_riskBox, 0, 0);
    bottom->addWidget(m_findingsBox, 0, 1);
    bottom->addWidget(m_refreshes, 1, 0, 1, 2);
    bottom->setColumnStretch(0, 1);
    bottom->setColumnStretch(1, 1);
    return bottom;
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
    for (OverviewTile *tile : {m_owing, m_overdue, m_atRisk, m_suspended, m_risky})
        tile->setFigures({QStringLiteral("–")}, {});
    showAges({});
    showCurrencies({}, {});
    showRiskClasses({});
    showFindings({}, {});
    showRefreshes({}, {});
}

QString OverviewPage::rowsText(const std::vector<OverviewAmount> &amounts, TableId table) const
{
    qint64 rows = 0;
    for (const OverviewAmount &amount : amounts)
        rows += amount.rowCount;
    return QStringLiteral("%1 %2").arg(m_format.integer(rows), rowsTitle(table, int(rows)));
}

void OverviewPage::setAmounts(OverviewTile &tile, const std::vector<OverviewAmount> &amounts, const QString &remark)
{
    QStringList figures;
    for (const OverviewAmount &amount : amounts)
        figures.append(m_format.moneyWithCode(amount.money));
    if (figures.isEmpty())
        figures.append(m_format.integer(0));
    tile.setFigures(figures, remark);
}

void OverviewPage::take(const Result<OverviewFigures> &answer)
{
    if (!answer) {
        m_asOf->setText(errorSentence(answer.error()));
        emit readFailed(answer.error());
        return;
    }
    m_facts = answer->snapshot;
    showTiles(*answer);
    showCurrencies(answer->portfolio.currencies, answer->history);
    showAges(answer->ages);
    showFindings(answer->findings, answer->snapshot.auditedAt);
    showRefreshes(answer->refreshes, answer->changes);
    showAge();
}

void OverviewPage::showTiles(const OverviewFigures &figures)
{
    setAmounts(*m_owing, figures.owing, rowsText(figures.owing, TableId::Customers));
    setAmounts(*m_overdue, figures.overdue, rowsText(figures.overdue, TableId::Invoices));
    showRisk(figures);
    const qint64 idle = figures.portfolio.suspendedWithNothingOverdue;
    m_suspended->setFigures({m_format.integer(figures.suspendedServices)},
                            idle == 0   ? rowsTitle(TableId::Services, int(figures.suspendedServices))
                            : idle == 1 ? tr("1 customer has nothing overdue")
                                        : tr("%1 customers have nothing overdue").arg(m_format.integer(idle)));
}

/// Who is risky shows only once all of the past is there.
void OverviewPage::showRisk(const OverviewFigures &figures)
{
    if (!figures.snapshot.isHistoryComplete) {
        for (OverviewTile *tile : {m_atRisk, m_risky})
            tile->setFigures({QStringLiteral("…")}, historyLoadingText());
        return showRiskClasses({});
    }
    setAmounts(*m_atRisk, figures.atRisk, tr("owed by risky customers"));
    m_risky->setFigures({m_format.integer(figures.riskyCustomers)},
                        tr("of %1 customers").arg(m_format.integer(figures.customerCount)));
    showRiskClasses(figures.riskClasses);
}

/// The first currency stands above what is of all currencies, the others below it.
void OverviewPage::showCurrencies(const std::vector<CurrencyPortfolio> &currencies,
                                  const std::vector<PortfolioPoint> &history)
{
    while (m_currencies.size() < currencies.size()) {
        auto *currency = new OverviewCurrency(m_clock);
        connect(currency, &OverviewCurrency::openTable, this, &OverviewPage::openTable);
        connect(currency, &OverviewCurrency::openRow, this, &OverviewPage::openRow);
        m_body->insertWidget(m_currencies.empty() ? placeOfFirstCurrency : m_body->count() - 1, currency);
        m_currencies.push_back(currency);
    }
    for (size_t place = 0; place < m_currencies.size(); ++place) {
        if (place < currencies.size())
            m_currencies[place]->setPortfolio(currencies[place], history, m_facts);
        m_currencies[place]->setVisible(place < currencies.size());
    }
}

void OverviewPage::showRiskClasses(const std::vector<RiskCount> &classes)
{
    m_riskClasses = classes;
    const qint64 largest = classes.empty() ? 0 : std::ranges::max(classes, {}, &RiskCount::customers).customers;
    QList<Bar> bars;
    for (const RiskCount &count : classes)
        bars.append({wordTitle(riskWord(count.risk)),
                     {},
                     m_format.integer(count.customers),
                     largest > 0 ? double(count.customers) / double(largest) : 0,
                     heatOf(count.risk)});
    m_risk->setBars(bars);
    const bool isLoading = m_facts.number > 0 && !m_facts.isHistoryComplete;
    m_riskBox->setRemark(isLoading ? historyLoadingText() : bars.isEmpty() ? tr("Nothing known yet.") : QString());
    m_riskBox->setToolTip(isLoading ? historyLoadingReason() : QString());
}

void OverviewPage::showAge()
{
    if (m_facts.number == 0)
        return;
    const QString age = m_format.age(m_facts.publishedAt, m_clock.nowUtc());
    const QString asOf = tr("snapshot %1, confirmed %2 (%3)", "number, date and time, age")
                             .arg(m_format.integer(m_facts.number), m_format.dateTime(m_facts.publishedAt), age);
    m_asOf->setText(asOf);
    for (OverviewTile *tile : {m_owing, m_overdue, m_atRisk, m_suspended, m_risky})
        tile->setToolTip(asOf);
    m_owing->setToolTip(
        tr("What UISP says in the accounts of its customers. Unpaid pro-formas count here, but not in the "
           "ageing of what is owed.") +
        QLatin1Char('\n') + asOf);
    if (!m_facts.isHistoryComplete) {
        for (OverviewTile *tile : {m_atRisk, m_risky})
            tile->setToolTip(historyLoadingReason());
    }
}

void OverviewPage::showAges(const ListAges &ages)
{
    m_owing->age().setFigureAge(ages.customers, false);
    m_overdue->age().setFigureAge(ages.openInvoices, false);
    m_atRisk->age().setFigureAge(ages.patterns, true);
    m_suspended->age().setFigureAge(ages.services, false);
    m_risky->age().setFigureAge(ages.patterns, true);
    m_riskAge->setFigureAge(ages.patterns, true);
    for (OverviewCurrency *currency : m_currencies)
        currency->setAges(ages);
}

void OverviewPage::showFindings(const std::vector<FindingCount> &findings, const QDateTime &auditedAt)
{
    m_findingCounts = findings;
    const qint64 largest = findings.empty() ? 0 : std::ranges::max(findings, {}, &FindingCount::count).count;
    QList<Bar> bars;
    for (const FindingCount &finding : findings)
        bars.append({wordTitle(finding.severity),
                     {},
                     m_format.integer(finding.count),
                     double(finding.count) / double(largest),
                     heatOf(finding.severity)});
    m_findings->setBars(bars);
    m_noFindings->setText(auditedAt.isValid() ? tr("Nothing contradicts itself.") : tr("Not checked yet."));
    m_noFindings->setVisible(bars.isEmpty());
    m_findingsAge->setFigureAge(auditedAt, false);
}

QWidget *OverviewPage::changesLink(const std::vector<ChangeCount> &changes)
{
    QStringList parts;
    for (const ChangeCount &count : changes)
        parts += tr("%1 %2", "number, added").arg(m_format.integer(count.rows), wordTitle(count.kind));
    QPushButton *link = linkButton(tr("What the last refresh changed: %1").arg(parts.join(QStringLiteral(", "))));
    connect(link, &QPushButton::clicked, this, [this] { emit openTable(TableId::Changes, QStringLiteral("last")); });
    return link;
}

void OverviewPage::showRefreshes(const std::vector<PastRefresh> &refreshes, const std::vector<ChangeCount> &changes)
{
    auto *grid = new CardGrid({{tr("When"), false, true},
                               {tr("What"), false, true},
                               {tr("Customers"), true, false},
                               {tr("Changes"), true, false},
                               {tr("Took"), true, false}});
    auto *content = new QWidget;
    content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    if (!changes.empty())
        layout->addWidget(changesLink(changes), 0, Qt::AlignLeading);
    m_refreshes->setContent(content);
    m_refreshes->setRemark(!refreshes.empty() && changes.empty() ? tr("The last refresh changed nothing.") : QString());
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
