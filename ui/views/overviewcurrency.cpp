// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewcurrency.h"

#include "ui/models/collectionfigures.h"
#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/models/plaintext.h"
#include "ui/views/agelabel.h"
#include "ui/views/barchart.h"
#include "ui/views/barlist.h"
#include "ui/views/chartbox.h"
#include "ui/views/figurerow.h"
#include "ui/views/linechart.h"
#include "ui/views/monthpoints.h"
#include "ui/views/overviewgrid.h"

#include <algorithm>
#include <cstdlib>

namespace freshet {

namespace {

constexpr int longestName = 60;

double shareOf(qint64 amount, qint64 largest)
{
    return largest > 0 ? double(amount) / double(largest) : 0;
}

QString overdueText(int days)
{
    return OverviewCurrency::tr("%n days overdue", nullptr, days);
}

} // namespace

OverviewCurrency::OverviewCurrency(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_collection(new FigureRow(tr("How quickly it comes in")))
    , m_debtors(new BarList(tr("Who owes most")))
    , m_invoices(new BarList(tr("Largest overdue invoices")))
    , m_ageingBox(new ChartBox(new BarChart(Qt::Horizontal, tr("How old is what is owed"))))
    , m_receiptsBox(new ChartBox(new BarChart(Qt::Vertical, tr("Money received by month"))))
    , m_daysBox(new ChartBox(new LineChart(tr("Days until paid"))))
    , m_collectionBox(new OverviewBox({}, m_collection))
    , m_debtorsBox(new OverviewBox({}, m_debtors))
    , m_invoicesBox(new OverviewBox({}, m_invoices))
    , m_ageingAge(addAge(*m_ageingBox, clock))
    , m_receiptsAge(addAge(*m_receiptsBox, clock))
    , m_daysAge(addAge(*m_daysBox, clock))
    , m_collectionAge(addAge(*m_collectionBox, clock))
    , m_debtorsAge(addAge(*m_debtorsBox, clock))
    , m_invoicesAge(addAge(*m_invoicesBox, clock))
{
    connectMarks();
}

AgeLabel *OverviewCurrency::addAge(OverviewBox &box, const Clock &clock)
{
    auto *age = new AgeLabel(clock);
    box.addAction(age);
    return age;
}

void OverviewCurrency::setAges(const ListAges &ages)
{
    // Ageing takes off what is unallocated of all payments.
    m_ageingAge->setFigureAge(ages.history, true);
    m_receiptsAge->setFigureAge(ages.payments, true);
    m_daysAge->setFigureAge(ages.history, true);
    m_collectionAge->setFigureAge(ages.history, true);
    m_debtorsAge->setFigureAge(ages.customers, false);
    m_invoicesAge->setFigureAge(ages.openInvoices, false);
}

void OverviewCurrency::addCharts(OverviewGrid &grid)
{
    for (ChartBox *box : {m_ageingBox, m_receiptsBox, m_daysBox})
        grid.add(box, 1, 1, OverviewGrid::Growth::Yes);
}

void OverviewCurrency::addLists(OverviewGrid &grid)
{
    for (OverviewBox *box : {m_debtorsBox, m_invoicesBox})
        grid.add(box, 1, 1, OverviewGrid::Growth::Yes);
}

void OverviewCurrency::addCollection(OverviewGrid &grid)
{
    grid.add(m_collectionBox, 3, 2, OverviewGrid::Growth::No);
}

void OverviewCurrency::connectMarks()
{
    connect(m_ageingBox, &ChartBox::pointClicked, this,
            [this](int bucket) { emit openRows(ageingRows(bucket, currency())); });
    connect(m_receiptsBox, &ChartBox::pointClicked, this, [this](int month) {
        emit openRows(receiptRows(m_portfolio.received.at(size_t(month)).firstDay, currency()));
    });
    connect(m_daysBox, &ChartBox::pointClicked, this,
            [this](int month) { emit openRows(settledRows(m_daysToPay.at(size_t(month)).firstDay, currency())); });
    connect(m_debtors, &BarList::barClicked, this, [this](int place) {
        const RecordId customer = m_portfolio.debtors.at(size_t(place)).customerId;
        emit openRow(TableId::Customers, QStringLiteral("owing"), customer, customer);
    });
    connect(m_invoices, &BarList::barClicked, this, [this](int place) {
        const OverdueInvoice &invoice = m_portfolio.overdueInvoices.at(size_t(place));
        emit openRow(TableId::Invoices, QStringLiteral("overdue"), invoice.id, invoice.customerId);
    });
}

void OverviewCurrency::setPortfolio(const CurrencyPortfolio &portfolio, const std::vector<PortfolioPoint> &history,
                                    const std::vector<CurrencyDaysToPay> &daysToPay, const SnapshotFacts &facts)
{
    m_portfolio = portfolio;
    showAgeing(facts.ageingEdges);
    if (facts.isHistoryComplete) {
        showReceipts();
        showDaysToPay(daysToPay);
    } else {
        hideMonths();
    }
    chooseCollection(history, facts);
    showDebtors(facts.ageingEdges);
    showInvoices(facts.ageingEdges);
}

std::optional<Currency> OverviewCurrency::currency() const
{
    return m_isOnlyCurrency ? std::optional<Currency>() : m_portfolio.currency;
}

QString OverviewCurrency::titled(const QString &title) const
{
    return m_portfolio.currency.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, m_portfolio.currency.code());
}

QString OverviewCurrency::money(qint64 amount) const
{
    return m_format.money(amount, m_portfolio.currency);
}

void OverviewCurrency::showAgeing(const AgeingEdges &edges)
{
    m_ageingBox->setTitle(titled(tr("How old is what is owed")));
    if (m_portfolio.currency.isEmpty()) {
        m_ageingBox->setPoints({});
        m_ageingBox->setRemark({});
        return;
    }
    QList<ChartPoint> points;
    for (int bucket = 0; bucket < ageingBuckets; ++bucket) {
        const AgeingSum &sum = m_portfolio.ageing[size_t(bucket)];
        const QString remark = QStringLiteral("%1 %2").arg(m_format.integer(sum.invoiceCount),
                                                           rowsTitle(TableId::Invoices, int(sum.invoiceCount)));
        const QString title = bucketTitle(edges, bucket);
        const QString exact = m_format.moneyWithCode({sum.amount, m_portfolio.currency});
        points.append({title, money(sum.amount), title, exact, remark, double(sum.amount), inkOfHeat(bucket)});
    }
    m_ageingBox->setPoints(points);
    const qint64 notDue = m_portfolio.ageing.front().amount;
    const qint64 credit = m_portfolio.unallocatedCredit;
    const QString sum = credit < 0 ? tr("%1 not due + %2 overdue + %3 overdrawn credit = %4 net balance", "amounts")
                                   : tr("%1 not due + %2 overdue − %3 credit = %4 net balance", "amounts");
    m_ageingBox->setRemark(sum.arg(money(notDue), money(m_portfolio.openAmount() - notDue), money(std::abs(credit)),
                                   money(m_portfolio.netBalance())));
}

void OverviewCurrency::showReceipts()
{
    const std::vector<MonthReceipts> &months = m_portfolio.received;
    const MonthPoints receipts = receiptPoints(months, m_portfolio.currency, m_format);
    qint64 sum = 0;
    for (const MonthReceipts &month : months)
        sum += month.amount;
    m_receiptsBox->setPoints(receipts.points);
    m_receiptsBox->setToolTip({});
    m_receiptsBox->setTitle(QStringLiteral("%1 · %2").arg(tr("Money received"), receipts.unit));
    m_receiptsBox->setRemark(months.empty() ? QString()
                                            : tr("%1 in twelve months, %2 of it this month so far", "amounts")
                                                  .arg(money(sum), money(months.back().amount)));
}

void OverviewCurrency::showDaysToPay(const std::vector<CurrencyDaysToPay> &daysToPay)
{
    const auto mine = std::ranges::find(daysToPay, m_portfolio.currency, &CurrencyDaysToPay::currency);
    const bool isKnown = mine != daysToPay.end();
    m_daysToPay = isKnown ? mine->months : std::vector<MonthDaysToPay>();
    m_daysBox->setPoints(daysToPayPoints(m_daysToPay, m_format));
    m_daysBox->setTitle(titled(tr("Days until paid")));
    m_daysBox->setToolTip(isKnown ? tr("From an invoice's date to the day on which nothing of it was owed any more.")
                                  : QString());
    m_daysBox->setRemark(isKnown ? tr("Half of what was settled in a month took no longer than this.")
                                 : tr("No invoice was settled in twelve months."));
}

void OverviewCurrency::hideMonths()
{
    for (ChartBox *box : {m_receiptsBox, m_daysBox}) {
        box->setPoints({});
        box->setRemark(historyLoadingText());
        box->setToolTip(historyLoadingReason());
    }
    m_receiptsBox->setTitle(titled(tr("Money received")));
    m_daysBox->setTitle(titled(tr("Days until paid")));
}

void OverviewCurrency::showCollection(const std::vector<PortfolioPoint> &history)
{
    QList<CaptionedFigure> figures;
    for (const CollectionFigure &figure : collectionFigures(m_portfolio, m_format))
        figures.append({figure.caption, figure.text, figure.formula});
    const std::vector<OutstandingDay> days = outstandingDays(history, m_portfolio.currency);
    QList<double> trend;
    for (const OutstandingDay &day : days)
        trend.append(day.days);
    const QString text = trendText(days, m_format);
    m_collection->setFigures(figures, trend, text);
    m_collectionBox->setToolTip({});
    m_collectionBox->setTitle(titled(tr("How quickly it comes in")));
    m_collectionBox->setRemark(text);
}

void OverviewCurrency::chooseCollection(const std::vector<PortfolioPoint> &history, const SnapshotFacts &facts)
{
    if (!facts.isHistoryComplete)
        hideCollection(historyLoadingText(), historyLoadingReason());
    else if (!facts.isJudged)
        hideCollection(tr("after the next refresh"),
                       tr("This version of Freshet judges customers anew. The next refresh does so, and these figures "
                          "are there."));
    else
        showCollection(history);
}

void OverviewCurrency::hideCollection(const QString &remark, const QString &reason)
{
    m_collection->setFigures({}, {}, {});
    m_collectionBox->setTitle(titled(tr("How quickly it comes in")));
    m_collectionBox->setRemark(remark);
    m_collectionBox->setToolTip(reason);
}

void OverviewCurrency::showDebtors(const AgeingEdges &edges)
{
    const std::vector<Debtor> &debtors = m_portfolio.debtors;
    QList<Bar> bars;
    for (const Debtor &debtor : debtors)
        bars.append({singleLine(debtor.name, longestName),
                     debtor.oldestOverdueDays > 0 ? overdueText(debtor.oldestOverdueDays) : tr("nothing overdue"),
                     money(debtor.outstanding), shareOf(debtor.outstanding, debtors.front().outstanding),
                     inkOfHeat(edges.bucketOf(debtor.oldestOverdueDays))});
    m_debtors->setBars(bars);
    m_debtorsBox->setTitle(titled(tr("Who owes most")));
    m_debtorsBox->setRemark(debtors.empty() ? tr("Nobody owes anything.") : QString());
}

void OverviewCurrency::showInvoices(const AgeingEdges &edges)
{
    const std::vector<OverdueInvoice> &invoices = m_portfolio.overdueInvoices;
    QList<Bar> bars;
    for (const OverdueInvoice &invoice : invoices)
        bars.append({QStringLiteral("%1  %2").arg(singleLine(invoice.number, longestName),
                                                  singleLine(invoice.customerName, longestName)),
                     overdueText(invoice.daysPast), money(invoice.remaining),
                     shareOf(invoice.remaining, invoices.front().remaining),
                     inkOfHeat(edges.bucketOf(invoice.daysPast))});
    m_invoices->setBars(bars);
    m_invoicesBox->setTitle(titled(tr("Largest overdue invoices")));
    m_invoicesBox->setRemark(invoices.empty() ? tr("No invoice is overdue.") : QString());
}

} // namespace freshet
