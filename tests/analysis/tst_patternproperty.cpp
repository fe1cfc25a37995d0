// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/settlement.h"
#include "tests/analysis/plainpattern.h"
#include "tests/analysis/randomledger.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace freshet;
using namespace freshet::test;

namespace {

using Analysis = std::function<LedgerAnalysis(const RandomCase &)>;

LedgerAnalysis ours(const RandomCase &example)
{
    return analyseLedger(example.ledger, example.rules, example.asOf);
}

QString differenceOf(const RandomCase &example, const Analysis &analysis)
{
    return difference(analysis(example), plainAnalysis(example.ledger, example.rules, example.asOf));
}

/// A shrunken counterexample among `number` random ledgers, if there is one.
std::optional<RandomCase> counterexample(unsigned seed, int number, const Analysis &analysis)
{
    std::mt19937 random(seed);
    const auto fails = [&](const RandomCase &example) { return !differenceOf(example, analysis).isEmpty(); };
    for (int i = 0; i < number; ++i) {
        const RandomCase example = randomCase(random);
        if (fails(example))
            return shrunk(example, fails);
    }
    return std::nullopt;
}

struct Mistake
{
    const char *name;
    void (*plant)(RandomCase &seenByUs);
};

} // namespace

class TstPatternProperty : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePlainRules_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1u, 20260224u, 87u, 4711u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithThePlainRules()
    {
        QFETCH(unsigned, seed);
        const std::optional<RandomCase> found = counterexample(seed, 25'000, ours);
        if (found)
            QFAIL(qPrintable(differenceOf(*found, ours) + QLatin1Char('\n') + describe(*found)));
    }

    void reachesEveryClassTrendAndMark()
    {
        std::mt19937 random(3);
        std::set<RiskClass> risks;
        std::set<PaymentTrend> trends;
        std::set<InvoiceMark> marks;
        for (int i = 0; i < 2000; ++i) {
            const PaymentPattern pattern = ours(randomCase(random)).pattern;
            risks.insert(pattern.riskClass);
            trends.insert(pattern.trend);
            marks.insert(pattern.lastInvoices.begin(), pattern.lastInvoices.end());
        }
        QCOMPARE(risks.size(), size_t(6));
        QCOMPARE(trends.size(), size_t(4));
        QCOMPARE(marks.size(), size_t(6));
    }

    void findsAPlantedMistake_data()
    {
        QTest::addColumn<Mistake>("mistake");
        QTest::addColumn<int>("invoices"); ///< at most so many are left after shrinking
        const auto row = [](int invoices, const Mistake &mistake) {
            QTest::newRow(mistake.name) << mistake << invoices;
        };
        row(1, {"due today is overdue", [](RandomCase &seen) {
                    for (LedgerInvoice &invoice : seen.ledger.invoices)
                        invoice.dueOn = invoice.dueOn == seen.asOf ? seen.asOf.addDays(-1) : invoice.dueOn;
                }});
        row(1, {"void is judged", [](RandomCase &seen) {
                    for (LedgerInvoice &invoice : seen.ledger.invoices)
                        invoice.status = invoice.status == InvoiceStatus::Void ? InvoiceStatus::Unpaid : invoice.status;
                }});
        row(1, {"credit notes are money", [](RandomCase &seen) {
                    for (LedgerInvoice &invoice : seen.ledger.invoices) {
                        for (LedgerCover &cover : invoice.covers)
                            cover.isCustomerMoney = true;
                    }
                }});
        row(4, {"k of three is high", [](RandomCase &seen) { --seen.rules.highRecentBad; }});
        row(8, {"trend at four days", [](RandomCase &seen) { --seen.rules.trendDays; }});
    }
    void findsAPlantedMistake()
    {
        QFETCH(Mistake, mistake);
        QFETCH(int, invoices);
        const auto mistaken = [&](RandomCase example) {
            mistake.plant(example);
            return ours(example);
        };
        const std::optional<RandomCase> found = counterexample(5, 5000, mistaken);
        QVERIFY(found);
        QVERIFY2(int(found->ledger.invoices.size()) <= invoices, qPrintable(describe(*found)));
    }

    void partsAddUp()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 100'000; ++i) {
            const RandomCase example = randomCase(random);
            for (const LedgerInvoice &invoice : example.ledger.invoices) {
                if (isJudged(invoice) && invoice.createdOn <= example.asOf)
                    checkOneInvoice(invoice, example.asOf);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void daysPaidAreTermsAndLateness()
    {
        std::mt19937 random(13);
        int checked = 0;
        for (int i = 0; i < 100'000; ++i) {
            const RandomCase example = randomCase(random);
            checked += checkWeightedDays(example) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(checked > 1000, qPrintable(QString::number(checked)));
    }

private:
    /// What covers took and what is still open make up the total, and fair lateness lies within the worst part's.
    static void checkOneInvoice(const LedgerInvoice &invoice, CalendarDate asOf)
    {
        const Settlement settlement = settlementOf(invoice, asOf);
        const std::optional<double> fair = fairLateness(invoice, asOf);
        qint64 covered = 0;
        for (const LedgerCover &cover : invoice.covers)
            covered += cover.effectiveOn <= asOf ? cover.amount : 0;
        switch (settlement.state) {
        case Settlement::State::Open:
            QCOMPARE(settlement.openBalance + covered, invoice.total);
            break;
        case Settlement::State::Paid:
        case Settlement::State::Credited:
            QVERIFY(covered >= invoice.total);
            QVERIFY(settlement.settledOn >= invoice.createdOn && settlement.settledOn <= asOf);
            QCOMPARE(settlement.daysLate, std::max(0, settlement.settledOn - invoice.dueOn));
            break;
        case Settlement::State::PaidUnknown:
            QVERIFY(!fair);
            return;
        }
        QVERIFY(*fair >= 0 && *fair <= settlement.daysLate + 1e-9);
        if (settlement.state == Settlement::State::Paid && invoice.covers.size() == 1)
            QCOMPARE(*fair, double(settlement.daysLate));
    }

    /// Over what was settled: Σ total·(S − created) = Σ total·(D − created) + Σ total·L − Σ total·early.
    static bool checkWeightedDays(const RandomCase &example)
    {
        const LedgerAnalysis analysis = ours(example);
        double weight = 0;
        double paidDays = 0;
        double terms = 0;
        double early = 0;
        for (const LedgerInvoice &invoice : example.ledger.invoices) {
            const CalendarDate start = example.asOf.addMonths(-example.rules.windowMonths);
            if (invoice.currency != example.ledger.currency || invoice.dueOn <= start || invoice.dueOn > example.asOf)
                continue;
            if (invoice.createdOn > example.asOf || !isJudged(invoice) ||
                settlementOf(invoice, example.asOf).state != Settlement::State::Paid)
                continue;
            const CalendarDate settled = settledDay(analysis, invoice.id);
            weight += double(invoice.total);
            paidDays += double(invoice.total) * (settled - invoice.createdOn);
            terms += double(invoice.total) * (invoice.dueOn - invoice.createdOn);
            early += double(invoice.total) * std::max(0, invoice.dueOn - settled);
        }
        if ((weight > 0) != analysis.pattern.weightedDaysLate.has_value())
            QTest::qFail(qPrintable(describe(example)), __FILE__, __LINE__);
        if (weight == 0)
            return false;
        const double late = *analysis.pattern.weightedDaysLate * weight;
        if (std::abs(paidDays - (terms + late - early)) > 1e-6 * (1 + std::abs(terms) + late + early))
            QTest::qFail(qPrintable(describe(example)), __FILE__, __LINE__);
        return true;
    }

    static CalendarDate settledDay(const LedgerAnalysis &analysis, RecordId invoiceId)
    {
        const auto found = std::find_if(analysis.settlements.begin(), analysis.settlements.end(),
                                        [&](const InvoiceSettlement &one) { return one.invoiceId == invoiceId; });
        return *found->settledOn;
    }
};

FRESHET_TEST(TstPatternProperty)
#include "tst_patternproperty.moc"
