// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewpage.h"

#include "ui/views/desklabel.h"
#include "ui/views/filterchip.h"
#include "ui/views/overviewcurrency.h"
#include "ui/views/overviewfindings.h"
#include "ui/views/overviewgrid.h"
#include "ui/views/overviewrefreshes.h"
#include "ui/views/overviewrisk.h"
#include "ui/views/overviewtiles.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

using namespace std::chrono_literals;

constexpr int gap = 12;

} // namespace

OverviewPage::OverviewPage(CacheSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_clock(clock)
    , m_slot(source.slowThread().newSlot())
    , m_asOf(new DeskLabel(DeskLabel::Style::Caption))
    , m_tiles(new OverviewTiles(clock))
    , m_currency(new OverviewCurrency(clock, this))
    , m_risk(new OverviewRisk(clock))
    , m_findings(new OverviewFindings(clock))
    , m_refreshes(new OverviewRefreshes)
{
    setAccessibleName(tr("Overview"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setupLayout();
    connectParts();
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::showAge);
    m_minute.start();
    showNothing();
}

void OverviewPage::setupLayout()
{
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(16, 12, 16, 16);
    lines->setSpacing(gap);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_head->addWidget(new DeskLabel(DeskLabel::Style::Title, tr("Overview")));
    m_head->addWidget(m_asOf, 1, Qt::AlignBottom);
    lines->addLayout(m_head);
    lines->addWidget(m_tiles);
    auto *grid = new OverviewGrid;
    m_currency->addCharts(*grid);
    grid->add(m_risk, 1, 1, OverviewGrid::Growth::Yes);
    m_currency->addLists(*grid);
    m_currency->addCollection(*grid);
    grid->add(m_refreshes, 2, 2, OverviewGrid::Growth::No);
    grid->add(m_findings, 1, 2, OverviewGrid::Growth::No);
    lines->addWidget(grid, 1);
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

void OverviewPage::connectParts()
{
    connect(&m_source, &CacheSource::changed, this, &OverviewPage::refreshNow);
    connect(m_tiles, &OverviewTiles::openTable, this, &OverviewPage::openTable);
    connect(m_currency, &OverviewCurrency::openRows, this, &OverviewPage::openRows);
    connect(m_currency, &OverviewCurrency::openRow, this, &OverviewPage::openRow);
    connect(m_risk, &OverviewRisk::openTable, this, &OverviewPage::openTable);
    connect(m_findings, &OverviewFindings::openTable, this, &OverviewPage::openTable);
    connect(m_refreshes, &OverviewRefreshes::openActivity, this, &OverviewPage::openActivity);
    connect(m_refreshes, &OverviewRefreshes::openLastChanges, this,
            [this] { emit openTable(TableId::Changes, QStringLiteral("last")); });
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
    m_source.slowThread().post(
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
    m_figures = {};
    m_tiles->showNothing();
    m_asOf->setText(tr("Nothing read from UISP yet. Press Refresh Data to begin."));
    m_risk->setAge({});
    m_risk->setClasses({}, {});
    m_findings->setFindings({}, {});
    m_refreshes->setRefreshes({}, {});
    offerCurrencies();
    showCurrency();
}

void OverviewPage::take(const Result<OverviewFigures> &answer)
{
    if (!answer) {
        m_asOf->setText(errorSentence(answer.error()));
        emit readFailed(answer.error());
        return;
    }
    m_facts = answer->snapshot;
    m_figures = *answer;
    showFigures();
}

void OverviewPage::showFigures()
{
    m_tiles->setFigures(m_figures);
    // Who is risky shows only once all of the past is there.
    m_risk->setClasses(m_facts.isHistoryComplete ? m_figures.riskClasses : std::vector<RiskCount>(), m_facts);
    m_risk->setAge(m_figures.ages.patterns);
    m_findings->setFindings(m_figures.findings, m_facts.auditedAt);
    m_refreshes->setRefreshes(m_figures.refreshes, m_figures.changes);
    offerCurrencies();
    showCurrency();
    showAge();
}

/// One chip a currency where there are several; the same chips stay while the currencies do.
void OverviewPage::offerCurrencies()
{
    const std::vector<CurrencyPortfolio> &currencies = m_figures.portfolio.currencies;
    const size_t wanted = currencies.size() > 1 ? currencies.size() : 0;
    const bool areTheSame = m_chips.size() == wanted &&
                            std::ranges::equal(m_chips, currencies, {}, &FilterChip::key,
                                               [](const CurrencyPortfolio &one) { return one.currency.code(); });
    if (areTheSame || (wanted == 0 && m_chips.empty()))
        return;
    for (FilterChip *chip : std::exchange(m_chips, {}))
        delete chip;
    for (size_t place = 0; place < wanted; ++place) {
        const QString code = currencies[place].currency.code();
        auto *chip = new FilterChip(code, code, this);
        chip->setCheckable(true);
        chip->setAccessibleName(tr("Charts in %1", "currency").arg(code));
        connect(chip, &QPushButton::clicked, this, [this, code] {
            m_chosenCurrency = code;
            showCurrency();
        });
        m_head->addWidget(chip);
        m_chips.push_back(chip);
    }
}

void OverviewPage::showCurrency()
{
    const std::vector<CurrencyPortfolio> &currencies = m_figures.portfolio.currencies;
    auto chosen = std::ranges::find(currencies, m_chosenCurrency,
                                    [](const CurrencyPortfolio &one) { return one.currency.code(); });
    if (chosen == currencies.end())
        chosen = currencies.begin();
    m_currency->setOnlyCurrency(currencies.size() == 1);
    m_currency->setPortfolio(chosen == currencies.end() ? CurrencyPortfolio() : *chosen, m_figures.history,
                             m_figures.daysToPay, m_facts);
    m_currency->setAges(m_figures.ages);
    for (FilterChip *chip : m_chips)
        chip->setChecked(chosen != currencies.end() && chip->key() == chosen->currency.code());
}

void OverviewPage::showAge()
{
    if (m_facts.number == 0)
        return;
    const QString age = m_format.age(m_facts.publishedAt, m_clock.nowUtc());
    const QString asOf = tr("snapshot %1, confirmed %2 (%3)", "number, date and time, age")
                             .arg(m_format.integer(m_facts.number), m_format.dateTime(m_facts.publishedAt), age);
    m_asOf->setText(asOf);
    m_tiles->setSnapshotText(asOf, m_facts.isHistoryComplete);
}

} // namespace freshet
