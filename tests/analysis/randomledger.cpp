// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/randomledger.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace freshet::test {

namespace {

class LedgerDice
{
public:
    explicit LedgerDice(std::mt19937 &random)
        : m_random(random)
    {
    }

    int between(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template<typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + between(0, int(values.size()) - 1));
    }

    CalendarDate asOf()
    {
        const QDate date = oneOf({QDate(2024, 2, 29), QDate(2025, 2, 28), QDate(2024, 3, 1), QDate(2026, 1, 1),
                                  QDate(2025, 12, 31), QDate(2026, 3, 31), QDate(2026, 4, 30)});
        return CalendarDate::fromQDate(chance(70) ? date : date.addDays(between(-400, 400)));
    }

    CalendarDate due(const RandomCase &book)
    {
        if (chance(20) && !book.ledger.invoices.empty())
            return book.ledger.invoices.back().dueOn.addDays(between(-1, 1));
        const CalendarDate start = book.asOf.addMonths(-book.rules.windowMonths);
        if (chance(30))
            return oneOf({book.asOf, start, book.asOf.addDays(-30)}).addDays(between(-1, 1));
        return book.asOf.addDays(between(-480, 30));
    }

    void addInvoice(RandomCase &book)
    {
        LedgerInvoice invoice;
        invoice.id = RecordId(book.ledger.invoices.size()) + 1;
        invoice.number = QString::number(invoice.id);
        invoice.dueOn = due(book);
        invoice.createdOn = invoice.dueOn.addDays(-oneOf({0, 14, 14, 14, 30, -3}));
        invoice.status = InvoiceStatus(oneOf({0, 1, 1, 2, 2, 3, 3, 3, 3, 4, 5}));
        invoice.isProforma = chance(4);
        invoice.currency = chance(90) ? book.ledger.currency : Currency(std::string_view("JPY"));
        invoice.total = oneOf<qint64>({100, 100, 250, 1000, 1, 0, -5, 9'000'000'000});
        addCovers(book, invoice);
        book.ledger.invoices.push_back(invoice);
    }

    void addCovers(RandomCase &book, LedgerInvoice &invoice)
    {
        qint64 left = invoice.total;
        for (int parts = oneOf({0, 1, 1, 1, 2, 3}); parts > 0 && left > 0; --parts) {
            const qint64 amount = parts == 1 ? left + oneOf({0, 0, 0, 0, -1, 1}) : left * between(0, 100) / 100;
            const CalendarDate source = chance(30) && !invoice.covers.empty()
                                            ? invoice.covers.back().effectiveOn
                                            : invoice.dueOn.addDays(oneOf({0, 1, -1, between(-40, 60)}));
            const bool isCustomerMoney = chance(75);
            invoice.covers.push_back({amount, std::max(source, invoice.createdOn), isCustomerMoney});
            if (isCustomerMoney && chance(90))
                addPayment(book, source, amount, invoice.currency, true);
            left -= amount;
        }
        std::shuffle(invoice.covers.begin(), invoice.covers.end(), m_random);
    }

    void addPayment(RandomCase &book, CalendarDate on, qint64 amount, const Currency &currency, bool isCustomerMoney)
    {
        book.ledger.payments.push_back(
            {RecordId(book.ledger.payments.size()) + 1, on, currency, amount, isCustomerMoney});
    }

    PatternRules rules()
    {
        PatternRules rules;
        if (chance(80))
            return rules;
        rules.windowMonths = between(1, 24);
        rules.missedAfterDays = between(1, 60);
        rules.recentInvoices = between(1, 8);
        rules.trendInvoices = between(1, 4);
        rules.trendDays = between(1, 20);
        rules.highRecentBad = between(2, 8);
        rules.highMissed = between(1, 4);
        rules.highOverdueDays = between(10, 60);
        rules.elevatedRecentBad = between(1, 6);
        rules.elevatedOverdueDays = between(1, 20);
        rules.elevatedTrendRecentBad = between(1, 4);
        rules.newBelowInvoices = between(0, 5);
        rules.stripLength = between(0, 14);
        return rules;
    }

private:
    std::mt19937 &m_random;
};

/// Every case that is one step simpler.
std::vector<RandomCase> simplerCases(const RandomCase &from)
{
    std::vector<RandomCase> cases;
    for (size_t i = 0; i < from.ledger.invoices.size(); ++i) {
        auto &invoices = cases.emplace_back(from).ledger.invoices;
        invoices.erase(invoices.begin() + qsizetype(i));
        if (from.ledger.invoices[i].total > 1 && from.ledger.invoices[i].covers.empty())
            cases.emplace_back(from).ledger.invoices[i].total = 1;
        for (size_t j = 0; j < from.ledger.invoices[i].covers.size(); ++j) {
            auto &covers = cases.emplace_back(from).ledger.invoices[i].covers;
            covers.erase(covers.begin() + qsizetype(j));
        }
    }
    for (size_t i = 0; i < from.ledger.payments.size(); ++i) {
        auto &payments = cases.emplace_back(from).ledger.payments;
        payments.erase(payments.begin() + qsizetype(i));
    }
    return cases;
}

QString relative(CalendarDate date, CalendarDate asOf)
{
    return QStringLiteral("T%1%2").arg(date < asOf ? QString() : QStringLiteral("+")).arg(date - asOf);
}

QString text(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 17) : QStringLiteral("none");
}

bool areClose(const std::optional<double> &a, const std::optional<double> &b)
{
    return a && b ? std::abs(*a - *b) <= 1e-9 * std::max(1.0, std::abs(*b)) : a.has_value() == b.has_value();
}

struct NamedFigure
{
    const char *name;
    std::optional<double> PaymentPattern::*figure;
};

constexpr NamedFigure figures[] = {
    {"on time ratio", &PaymentPattern::onTimeRatio},
    {"on time ratio by value", &PaymentPattern::onTimeRatioByValue},
    {"average days late", &PaymentPattern::averageDaysLate},
    {"average days when late", &PaymentPattern::averageDaysWhenLate},
    {"weighted days late", &PaymentPattern::weightedDaysLate},
    {"average days late with open", &PaymentPattern::averageDaysLateWithOpen},
};

struct NamedCount
{
    const char *name;
    int PaymentPattern::*count;
};

constexpr NamedCount counts[] = {
    {"on time", &PaymentPattern::onTimeCount},
    {"late", &PaymentPattern::lateCount},
    {"open overdue", &PaymentPattern::openOverdueCount},
    {"missed", &PaymentPattern::missedCount},
    {"unknown", &PaymentPattern::unknownCount},
    {"credited", &PaymentPattern::creditedCount},
    {"excluded", &PaymentPattern::excludedCount},
    {"recent bad", &PaymentPattern::recentBadCount},
    {"oldest overdue days", &PaymentPattern::oldestOverdueDays},
};

/// Makes what was compared already equal, so that one comparison shows whether anything is left.
PaymentPattern withoutDoublesAndReason(PaymentPattern pattern)
{
    for (const NamedFigure &named : figures)
        pattern.*named.figure = std::nullopt;
    pattern.reason.clear();
    return pattern;
}

} // namespace

RandomCase randomCase(std::mt19937 &random)
{
    LedgerDice dice(random);
    RandomCase book;
    book.asOf = dice.asOf();
    book.rules = dice.rules();
    book.ledger.customerId = dice.between(1, 9999);
    book.ledger.currency = Currency(dice.oneOf<std::string_view>({"USD", "EUR", "KWD"}));
    for (int number = dice.oneOf({0, 1, 2, 3, 6, 7, 12, 14}); number > 0; --number)
        dice.addInvoice(book);
    for (int number = dice.oneOf({0, 0, 1, 3}); number > 0; --number)
        dice.addPayment(book, dice.due(book), dice.between(-3, 500), book.ledger.currency, dice.chance(60));
    std::shuffle(book.ledger.invoices.begin(), book.ledger.invoices.end(), random);
    return book;
}

RandomCase shrunk(RandomCase failing, const std::function<bool(const RandomCase &)> &fails)
{
    for (;;) {
        std::vector<RandomCase> simpler = simplerCases(failing);
        const auto next = std::find_if(simpler.begin(), simpler.end(), fails);
        if (next == simpler.end())
            return failing;
        failing = std::move(*next);
    }
}

QString describe(const RandomCase &example)
{
    QStringList lines{QStringLiteral("T = %1, window %2 months, currency %3")
                          .arg(example.asOf.toIso())
                          .arg(example.rules.windowMonths)
                          .arg(example.ledger.currency.code())};
    for (const LedgerInvoice &invoice : example.ledger.invoices) {
        QString line = QStringLiteral("invoice %1: %2%3, %4 %5, created %6, due %7")
                           .arg(invoice.id)
                           .arg(statusWord(invoice.status, invoice.isProforma), QString())
                           .arg(invoice.total)
                           .arg(invoice.currency.code(), relative(invoice.createdOn, example.asOf),
                                relative(invoice.dueOn, example.asOf));
        for (const LedgerCover &cover : invoice.covers) {
            line += QStringLiteral("; %1 %2 on %3")
                        .arg(cover.isCustomerMoney ? QStringLiteral("money") : QStringLiteral("credit"))
                        .arg(cover.amount)
                        .arg(relative(cover.effectiveOn, example.asOf));
        }
        lines << line;
    }
    for (const LedgerPayment &payment : example.ledger.payments) {
        lines << QStringLiteral("payment %1: %2 %3 %4 on %5")
                     .arg(payment.id)
                     .arg(payment.isCustomerMoney ? QStringLiteral("money") : QStringLiteral("credit"))
                     .arg(payment.amount)
                     .arg(payment.currency.code(), relative(payment.createdOn, example.asOf));
    }
    return lines.join(QLatin1Char('\n'));
}

QString difference(const LedgerAnalysis &ours, const LedgerAnalysis &plain)
{
    for (const NamedCount &named : counts) {
        if (ours.pattern.*named.count != plain.pattern.*named.count)
            return QStringLiteral("%1: %2, plainly %3")
                .arg(QLatin1String(named.name))
                .arg(ours.pattern.*named.count)
                .arg(plain.pattern.*named.count);
    }
    for (const NamedFigure &named : figures) {
        if (!areClose(ours.pattern.*named.figure, plain.pattern.*named.figure))
            return QStringLiteral("%1: %2, plainly %3")
                .arg(QLatin1String(named.name), text(ours.pattern.*named.figure), text(plain.pattern.*named.figure));
    }
    if (ours.pattern.riskClass != plain.pattern.riskClass)
        return QStringLiteral("risk: %1, plainly %2")
            .arg(riskWord(ours.pattern.riskClass), riskWord(plain.pattern.riskClass));
    if (ours.pattern.trend != plain.pattern.trend)
        return QStringLiteral("trend: %1, plainly %2")
            .arg(trendWord(ours.pattern.trend), trendWord(plain.pattern.trend));
    if (ours.pattern.lastInvoices != plain.pattern.lastInvoices)
        return QStringLiteral("marks: %1, plainly %2")
            .arg(marksText(ours.pattern.lastInvoices), marksText(plain.pattern.lastInvoices));
    if (withoutDoublesAndReason(ours.pattern) != withoutDoublesAndReason(plain.pattern))
        return QStringLiteral("payments, oldest invoice or identity");
    if (ours.settlements.size() != plain.settlements.size())
        return QStringLiteral("number of settlements");
    for (size_t i = 0; i < ours.settlements.size(); ++i) {
        const InvoiceSettlement &a = ours.settlements[i];
        const InvoiceSettlement &b = plain.settlements[i];
        if (a.invoiceId != b.invoiceId || a.settledOn != b.settledOn || a.daysLate != b.daysLate)
            return QStringLiteral("settlement of invoice %1").arg(b.invoiceId);
    }
    return {};
}

} // namespace freshet::test
