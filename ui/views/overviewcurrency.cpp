// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewcurrency.h"

#include "ui/models/collectionfigures.h"
#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/models/plaintext.h"
#include "ui/views/agelabel.h"
#include "ui/views/barlist.h"
#include "ui/views/figurerow.h"
#include "ui/views/monthbars.h"
#include "ui/views/overviewbox.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace freshet {

namespace {

constexpr int longestName = 60;

double shareOf(qint64 amount, qint64 largest)
{
    return largest > 0 ? double(amount) / double(largest) : 0;
}

QString overdueText(int days)
{
    return days == 1 ? OverviewCurrency::tr("1 day overdue") : OverviewCurrency::tr("%n days overdue", nullptr, days);
}

/// By what the figures above the bars are divided, so that they stay short.
struct Scale
{
    double divisor = 1;
    QString name; ///< follows the currency; empty for single units
};

Scale scaleFor(qint64 largest, int digits)
{
    const double units = double(largest) / std::pow(10.0, digits);
    if (units >= 10'000'000)
        return {1'000'000, OverviewCurrency::tr("million %1", "currency")};
    if (units >= 10'000)
        return {1'000, OverviewCurrency::tr("thousand %1", "currency")};
    return {1, QStringLiteral("%1")};
}

} // namespace

OverviewCurrency::OverviewCurrency(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ageing(new BarList(tr("How old is what is owed")))
    , m_receipts(new MonthBars(tr("Money received by month")))
    , m_collection(new FigureRow(tr("How quickly it comes in")))
    , m_debtors(new BarList(tr("Who owes most")))
    , m_invoices(new BarList(tr("Largest overdue invoices")))
    , m_ageingBox(new OverviewBox({}, m_ageing))
    , m_receiptsBox(new OverviewBox({}, m_receipts))
    , m_collectionBox(new OverviewBox({}, m_collection))
    , m_debtorsBox(new OverviewBox({}, m_debtors))
    , m_invoicesBox(new OverviewBox({}, m_invoices))
    , m_ageingAge(addAge(*m_ageingBox, clock))
    , m_receiptsAge(addAge(*m_receiptsBox, clock))
    , m_collectionAge(addAge(*m_collectionBox, clock))
    , m_debtorsAge(addAge(*m_debtorsBox, clock))
    , m_invoicesAge(addAge(*m_invoicesBox, clock))
{
    setupLayout();
    connectBars();
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
    m_collectionAge->setFigureAge(ages.history, true);
    m_debtorsAge->setFigureAge(ages.customers, false);
    m_invoicesAge->setFigureAge(ages.openInvoices, false);
}

void OverviewCurrency::setupLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(m_ageingBox, 0, 0);
    grid->addWidget(m_receiptsBox, 0, 1);
    grid->addWidget(m_collectionBox, 1, 0, 1, 2);
    grid->addWidget(m_debtorsBox, 2, 0);
    grid->addWidget(m_invoicesBox, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void OverviewCurrency::connectBars()
{
    connect(m_ageing, &BarList::barClicked, this,
            [this](int bucket) { emit openTable(TableId::Invoices, ageingFilterKey(bucket)); });
    connect(m_receipts, &MonthBars::clicked, this,
            [this] { emit openTable(TableId::Payments, QStringLiteral("all")); });
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
                                    const SnapshotFacts &facts)
{
    m_portfolio = portfolio;
    showAgeing(facts.ageingEdges);
    facts.isHistoryComplete ? showReceipts() : hideReceipts();
    chooseCollection(history, facts);
    showDebtors(facts.ageingEdges);
    showInvoices(facts.ageingEdges);
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
    const qint64 largest = std::ranges::max(m_portfolio.ageing, {}, &AgeingSum::amount).amount;
    QList<Bar> bars;
    for (int bucket = 0; bucket < ageingBuckets; ++bucket) {
        const AgeingSum &sum = m_portfolio.ageing[size_t(bucket)];
        const QString remark = QStringLiteral("%1 %2").arg(m_format.integer(sum.invoiceCount),
                                                           rowsTitle(TableId::Invoices, int(sum.invoiceCount)));
        bars.append({bucketTitle(edges, bucket), remark, money(sum.amount), shareOf(sum.amount, largest), bucket});
    }
    m_ageing->setBars(bars);
    m_ageingBox->setTitle(titled(tr("How old is what is owed")));
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
    const int digits = m_portfolio.currency.digits();
    qint64 largest = 0;
    qint64 sum = 0;
    for (const MonthReceipts &month : months) {
        largest = std::max(largest, month.amount);
        sum += month.amount;
    }
    const Scale scale = scaleFor(largest, digits);
    QList<MonthBar> bars;
    for (const MonthReceipts &month : months) {
        const QDate date = month.firstDay.toQDate();
        const double figure = double(month.amount) / std::pow(10.0, digits) / scale.divisor;
        const QString name = m_format.locale().toString(date, QStringLiteral("MMMM yyyy"));
        bars.append({m_format.locale().standaloneMonthName(date.month(), QLocale::ShortFormat),
                     m_format.decimal(figure, scale.divisor > 1 && figure < 100 ? 1 : 0),
                     QStringLiteral("%1: %2").arg(name, m_format.moneyWithCode({month.amount, m_portfolio.currency})),
                     shareOf(month.amount, largest), &month != &months.back()});
    }
    m_receipts->setBars(bars);
    m_receiptsBox->setToolTip({});
    m_receiptsBox->setTitle(
        QStringLiteral("%1 · %2").arg(tr("Money received by month"), scale.name.arg(m_portfolio.currency.code())));
    m_receiptsBox->setRemark(months.empty() ? QString()
                                            : tr("%1 in twelve months, %2 of it this month so far", "amounts")
                                                  .arg(money(sum), money(months.back().amount)));
}

void OverviewCurrency::hideReceipts()
{
    m_receipts->setBars({});
    m_receiptsBox->setTitle(titled(tr("Money received by month")));
    m_receiptsBox->setRemark(historyLoadingText());
    m_receiptsBox->setToolTip(historyLoadingReason());
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
                     edges.bucketOf(debtor.oldestOverdueDays)});
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
                     shareOf(invoice.remaining, invoices.front().remaining), edges.bucketOf(invoice.daysPast)});
    m_invoices->setBars(bars);
    m_invoicesBox->setTitle(titled(tr("Largest overdue invoices")));
    m_invoicesBox->setRemark(invoices.empty() ? tr("No invoice is overdue.") : QString());
}

} // namespace freshet
