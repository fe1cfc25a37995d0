// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figureformula.h"
#include "tests/analysis/randomledger.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace freshet;
using namespace freshet::test;

namespace {

using Check = std::function<QString(const PatternEvidence &, const RandomCase &)>;

PatternEvidence explained(const RandomCase &example)
{
    return explainPattern(example.ledger, example.rules, example.asOf);
}

/// The smallest failing ledger in words, or nothing.
QString counterexample(unsigned seed, const Check &check)
{
    std::mt19937 random(seed);
    const auto said = [&check](const RandomCase &example) { return check(explained(example), example); };
    for (int i = 0; i < 1000; ++i) {
        const RandomCase example = randomCase(random);
        if (said(example).isEmpty())
            continue;
        const RandomCase least =
            shrunk(example, [&said](const RandomCase &smaller) { return !said(smaller).isEmpty(); });
        return said(least) + QLatin1Char('\n') + describe(least);
    }
    return {};
}

bool areClose(const std::optional<double> &a, const std::optional<double> &b)
{
    return a && b ? std::abs(*a - *b) <= 1e-9 * std::max(1.0, std::abs(*b)) : a.has_value() == b.has_value();
}

std::vector<const InvoiceEvidence *> rowsOf(const PatternEvidence &evidence, Figure figure)
{
    std::vector<const InvoiceEvidence *> rows;
    for (const RecordId id : evidence.of(figure).invoices) {
        for (const InvoiceEvidence &row : evidence.invoices) {
            if (row.invoice.id == id)
                rows.push_back(&row);
        }
    }
    return rows;
}

/// Σ number(row) over the rows behind a figure; nothing when there are none.
template<typename Number>
double sumOver(const PatternEvidence &evidence, Figure figure, const Number &number)
{
    double sum = 0;
    for (const InvoiceEvidence *row : rowsOf(evidence, figure))
        sum += number(*row);
    return sum;
}

double one(const InvoiceEvidence &)
{
    return 1;
}
double days(const InvoiceEvidence &row)
{
    return *row.daysLate();
}
double total(const InvoiceEvidence &row)
{
    return double(row.invoice.total);
}
double daysByValue(const InvoiceEvidence &row)
{
    return total(row) * days(row);
}
double ifOnTime(const InvoiceEvidence &row)
{
    return row.verdict == InvoiceMark::OnTime ? 1 : 0;
}

std::optional<double> quotient(double sum, double number)
{
    return number > 0 ? std::optional(sum / number) : std::nullopt;
}

/// A figure from the rows that the evidence names for it, and nothing else.
template<typename Sum, typename Number>
std::optional<double> recomputed(const PatternEvidence &evidence, Figure figure, const Sum &sum, const Number &number)
{
    return quotient(sumOver(evidence, figure, sum), sumOver(evidence, figure, number));
}

QString recomputesAverages(const PatternEvidence &evidence, const RandomCase &)
{
    const PaymentPattern &p = evidence.pattern;
    if (p.onTimeRatio && !areClose(p.onTimeRatio, recomputed(evidence, Figure::OnTimeRatio, ifOnTime, one)))
        return QStringLiteral("on time ratio");
    const auto onTimeValue = [](const InvoiceEvidence &row) { return ifOnTime(row) * total(row); };
    if (p.onTimeRatioByValue &&
        !areClose(p.onTimeRatioByValue, recomputed(evidence, Figure::OnTimeRatioByValue, onTimeValue, total)))
        return QStringLiteral("on time ratio by value");
    if (!areClose(p.averageDaysLate, recomputed(evidence, Figure::AverageDaysLate, days, one)))
        return QStringLiteral("average days late");
    if (!areClose(p.averageDaysWhenLate, recomputed(evidence, Figure::AverageDaysWhenLate, days, one)))
        return QStringLiteral("average days when late");
    if (!areClose(p.weightedDaysLate, recomputed(evidence, Figure::WeightedDaysLate, daysByValue, total)))
        return QStringLiteral("weighted days late");
    if (!areClose(p.averageDaysLateWithOpen, recomputed(evidence, Figure::AverageDaysLateWithOpen, days, one)))
        return QStringLiteral("average days late with open");
    return {};
}

QString recomputesCounts(const PatternEvidence &evidence, const RandomCase &)
{
    const PaymentPattern &p = evidence.pattern;
    const std::pair<Figure, int> counts[] = {{Figure::OnTimeCount, p.onTimeCount},
                                             {Figure::LateCount, p.lateCount},
                                             {Figure::OpenOverdueCount, p.openOverdueCount},
                                             {Figure::MissedCount, p.missedCount},
                                             {Figure::RecentBad, p.recentBadCount}};
    for (const auto &[figure, count] : counts) {
        if (int(rowsOf(evidence, figure).size()) != count)
            return figureKey(figure);
    }
    int due = 0;
    int excluded = 0;
    for (const InvoiceEvidence &row : evidence.invoices) {
        excluded += row.exclusion ? 1 : 0;
        due += !row.exclusion && row.isInWindow && row.verdict != InvoiceMark::NotDue ? 1 : 0;
    }
    if (excluded != p.excludedCount)
        return QStringLiteral("excluded");
    if (due != p.onTimeCount + p.lateCount + p.openOverdueCount + p.unknownCount + p.creditedCount)
        return QStringLiteral("due");
    return {};
}

QString recomputesTrend(const PatternEvidence &evidence, const RandomCase &example)
{
    const auto rows = rowsOf(evidence, Figure::Trend);
    if (evidence.pattern.trend == PaymentTrend::Unknown)
        return rows.empty() ? QString() : QStringLiteral("rows of no trend");
    const size_t number = size_t(example.rules.trendInvoices);
    if (rows.size() != 2 * number)
        return QStringLiteral("rows of the trend");
    qint64 shift = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        shift += (i < number ? 1 : -1) * *rows[i]->daysLate();
    if (shift != evidence.trend.newerDays - evidence.trend.olderDays)
        return QStringLiteral("shift");
    const double mean = double(shift) / double(number);
    const PaymentTrend trend = mean >= example.rules.trendDays    ? PaymentTrend::Worse
                               : mean <= -example.rules.trendDays ? PaymentTrend::Better
                                                                  : PaymentTrend::Steady;
    return trend == evidence.pattern.trend ? QString() : QStringLiteral("trend");
}

QString recomputesPayments(const PatternEvidence &evidence, const RandomCase &)
{
    qint64 sum = 0;
    std::optional<CalendarDate> newest;
    for (const LedgerPayment &payment : evidence.payments) {
        const auto isBehind = [&](Figure figure) {
            const auto &ids = evidence.of(figure).payments;
            return std::count(ids.begin(), ids.end(), payment.id) == 1;
        };
        sum += isBehind(Figure::AveragePayment) ? payment.amount : 0;
        if (isBehind(Figure::LastPayment))
            newest = payment.createdOn;
    }
    const auto number = qint64(evidence.of(Figure::AveragePayment).payments.size());
    if (newest != evidence.pattern.lastPaymentOn)
        return QStringLiteral("last payment");
    if ((number > 0) != evidence.pattern.averagePayment.has_value())
        return QStringLiteral("average payment");
    // The mean is rounded to whole minor units.
    if (number > 0 && 2 * std::abs(evidence.pattern.averagePayment->minor * number - sum) > number)
        return QStringLiteral("mean of the payments");
    return {};
}

/// Over what was settled: Σ total·(S − created) = Σ total·(D − created) + Σ total·L − Σ total·early.
QString daysPaidAreTermsAndLateness(const PatternEvidence &evidence, const RandomCase &)
{
    const auto paid = [](const InvoiceEvidence &row) {
        return total(row) * (*row.settledOn() - row.invoice.createdOn);
    };
    const auto terms = [](const InvoiceEvidence &row) {
        return total(row) * (row.invoice.dueOn - row.invoice.createdOn);
    };
    const auto early = [](const InvoiceEvidence &row) {
        return total(row) * std::max(0, row.invoice.dueOn - *row.settledOn());
    };
    const Figure figure = Figure::WeightedDaysLate;
    const double late = evidence.pattern.weightedDaysLate.value_or(0) * sumOver(evidence, figure, total);
    const double expected = sumOver(evidence, figure, terms) + late - sumOver(evidence, figure, early);
    const double found = sumOver(evidence, figure, paid);
    return std::abs(found - expected) <= 1e-6 * (1 + std::abs(found)) ? QString() : QStringLiteral("%1").arg(found);
}

/// What the printed numbers of "a / (a + b + c) = x" come to.
QString formulaComesOut(const PatternEvidence &evidence, const RandomCase &)
{
    if (!evidence.pattern.onTimeRatio)
        return {};
    static const QRegularExpression printed(QStringLiteral(
        "^(\\d+) on time / \\((\\d+) on time \\+ (\\d+) late \\+ (\\d+) open overdue\\) = (\\d\\.\\d\\d)$"));
    const QString text = formulaText(evidence, Figure::OnTimeRatio, PlainFormulaNumbers());
    const QRegularExpressionMatch match = printed.match(text);
    const double divisor = match.captured(2).toInt() + match.captured(3).toInt() + match.captured(4).toInt();
    const bool comesOut = std::abs(match.captured(1).toInt() / divisor - match.captured(5).toDouble()) <= 0.0051;
    return match.hasMatch() && comesOut ? QString() : text;
}

QString everyFigureHasAFormula(const PatternEvidence &evidence, const RandomCase &)
{
    static const QRegularExpression leftOver(QStringLiteral("%[0-9n]|\\bnan\\b|\\binf\\b"));
    for (const Figure figure : allFigures()) {
        const QString text = formulaText(evidence, figure, PlainFormulaNumbers());
        if (text.isEmpty() || leftOver.match(text).hasMatch())
            return figureKey(figure) + QStringLiteral(": ") + text;
    }
    return {};
}

QString isOneTruth(const PatternEvidence &evidence, const RandomCase &example)
{
    const PaymentPattern pattern = analyseLedger(example.ledger, example.rules, example.asOf).pattern;
    for (const Figure figure : allFigures()) {
        if (figureValue(pattern, figure) != figureValue(evidence.pattern, figure))
            return figureKey(figure);
    }
    return pattern == evidence.pattern ? QString() : QStringLiteral("pattern");
}

} // namespace

/// Over random ledgers: what is told as evidence gives the figures, and nothing else does.
class TstEvidenceProperty : public QObject
{
    Q_OBJECT

private slots:
    void holds_data()
    {
        QTest::addColumn<Check>("check");
        QTest::newRow("one truth") << Check(isOneTruth);
        QTest::newRow("counts") << Check(recomputesCounts);
        QTest::newRow("averages") << Check(recomputesAverages);
        QTest::newRow("trend") << Check(recomputesTrend);
        QTest::newRow("payments") << Check(recomputesPayments);
        QTest::newRow("days paid") << Check(daysPaidAreTermsAndLateness);
        QTest::newRow("printed formula") << Check(formulaComesOut);
        QTest::newRow("a formula each") << Check(everyFigureHasAFormula);
    }
    void holds()
    {
        QFETCH(Check, check);
        const QString found = counterexample(20260630, check);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

FRESHET_TEST(TstEvidenceProperty)
#include "tst_evidenceproperty.moc"
