// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/patternstep.h"

#include "analysis/ageing.h"
#include "store/creditsteps.h"
#include "store/customermarks.h"
#include "store/keptledgers.h"
#include "store/patternreader.h"
#include "store/patternwriter.h"
#include "store/portfoliohistory.h"
#include "store/settingsstore.h"

#include <algorithm>
#include <iterator>

namespace freshet {

namespace {

bool hasNews(const PublishOutcome &outcome)
{
    return outcome.dayChanged || outcome.paymentMethodsChanged || !outcome.touchedCustomers.empty();
}

Result<void> followCredit(Database &cache, const std::vector<CustomerLedger> &ledgers)
{
    std::vector<RecordId> customers(ledgers.size());
    std::ranges::transform(ledgers, customers.begin(), &CustomerLedger::customerId);
    Result<CreditDocumentsByCustomer> documents = readCreditDocuments(cache, customers);
    if (!documents)
        return documents.error();
    std::vector<CustomerCreditSteps> credits;
    credits.reserve(ledgers.size());
    for (const CustomerLedger &ledger : ledgers)
        credits.push_back({ledger.customerId, creditSteps(ledger, (*documents)[ledger.customerId])});
    return writeCreditSteps(cache, credits);
}

/// Judges customers in the publishing transaction.
class Judging
{
public:
    Judging(Database &cache, const PatternRules &rules, CalendarDate today, const std::atomic<bool> &isCancelled)
        : m_cache(cache)
        , m_rules(rules)
        , m_today(today)
        , m_isCancelled(isCancelled)
        , m_writer(cache)
    {
    }

    /// From the rows, which are kept as their ledgers. Empty: all customers.
    Result<void> judgeAnew(const std::vector<RecordId> &customers)
    {
        return readLedgers(m_cache, customers, [this](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
            if (Result<void> judged = judge(ledgers, {}); !judged)
                return judged;
            if (Result<void> followed = followCredit(m_cache, ledgers); !followed)
                return followed;
            return keepLedgers(m_cache, ledgers);
        });
    }
    /// Those whose rows have not changed since they were judged, as of `before`.
    Result<void> judgeKept(CalendarDate before)
    {
        const std::optional<CalendarDate> settledSince =
            m_today < before ? std::nullopt : std::optional<CalendarDate>(before);
        return readKeptLedgers(m_cache,
                               [&](std::vector<CustomerLedger> &&ledgers) { return judge(ledgers, settledSince); });
    }
    Result<void> finish() { return m_writer.finish(); }

private:
    /// `settledSince`: settled days up to then are stored already.
    Result<void> judge(const std::vector<CustomerLedger> &ledgers, std::optional<CalendarDate> settledSince)
    {
        if (m_isCancelled)
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        std::vector<PaymentPattern> patterns;
        std::vector<InvoiceSettlement> settlements;
        patterns.reserve(ledgers.size());
        for (const CustomerLedger &ledger : ledgers) {
            LedgerAnalysis analysis = analyseLedger(ledger, m_rules, m_today);
            patterns.push_back(std::move(analysis.pattern));
            std::ranges::copy_if(analysis.settlements, std::back_inserter(settlements),
                                 [settledSince](const InvoiceSettlement &invoice) {
                                     return !settledSince || (invoice.settledOn && invoice.settledOn > settledSince);
                                 });
        }
        return m_writer.add(patterns, settlements);
    }

    Database &m_cache;
    const PatternRules &m_rules;
    CalendarDate m_today;
    const std::atomic<bool> &m_isCancelled;
    PatternWriter m_writer;
};

Result<void> judgeFromTheRows(Database &cache, Judging &judging)
{
    const Result<void> judged = judging.judgeAnew({});
    return judged ? noteLedgersKept(cache) : judged.error();
}

/// `changed`: those whose ledger must be read from the rows.
Result<void> judgeEverybody(Database &cache, Judging &judging, const std::vector<RecordId> &changed)
{
    const Result<bool> areKept = areLedgersKept(cache);
    const Result<std::optional<CalendarDate>> before = dayOfPatterns(cache);
    if (!areKept || !before)
        return areKept ? before.error() : areKept.error();
    if (!*areKept || !*before)
        return judgeFromTheRows(cache, judging);
    // Before any other pattern is written, because that moves the day of the patterns.
    Result<void> judged = judging.judgeKept(**before);
    if (!judged && judged.error().kind == ErrorKind::StoreDamaged) {
        // The rows are the truth; what is kept of them only saves time.
        judged = forgetAllLedgers(cache);
        return judged ? judgeFromTheRows(cache, judging) : judged;
    }
    if (!judged)
        return judged;
    return changed.empty() ? Result<void>() : judging.judgeAnew(changed);
}

/// The customers whose ledgers are no longer what is kept of them, sorted.
Result<std::vector<RecordId>> customersToReadAnew(Database &cache, const PublishOutcome &outcome)
{
    const Result<void> forgotten =
        outcome.paymentMethodsChanged ? forgetAllLedgers(cache) : forgetLedgers(cache, outcome.touchedCustomers);
    if (!forgotten)
        return forgotten.error();
    // Some of them may have no ledger any more, and whoever has one gets the steps anew.
    if (const Result<void> steps = forgetCreditSteps(cache, outcome.touchedCustomers); !steps)
        return steps.error();
    const Result<std::vector<RecordId>> dependent = customersWhoDependOnOthers(cache);
    if (!dependent)
        return dependent.error();
    std::vector<RecordId> customers;
    std::ranges::set_union(outcome.touchedCustomers, *dependent, std::back_inserter(customers));
    return customers;
}

/// Rows are staged with the marks of the default keys, so under others every row that was written needs another look.
Result<void> mark(Database &cache, const std::vector<RecordId> &touched, const RulesInForce &rules)
{
    if (!rules.before || rules.before->flags != rules.now.flags)
        return updateMarks(cache, {}, rules.now.flags);
    if (touched.empty() || rules.now.flags == CustomerFlagKeys())
        return {};
    return updateMarks(cache, touched, rules.now.flags);
}

} // namespace

Result<void> judgeCustomers(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules,
                            CalendarDate today, const std::atomic<bool> &isCancelled)
{
    if (const Result<void> marked = mark(cache, outcome.touchedCustomers, rules); !marked)
        return marked;
    const bool isForAll =
        outcome.dayChanged || outcome.paymentMethodsChanged || !rules.before || rules.before->rules != rules.now.rules;
    if (isForAll || hasNews(outcome)) {
        const Result<std::vector<RecordId>> changed = customersToReadAnew(cache, outcome);
        if (!changed)
            return changed.error();
        Judging judging(cache, rules.now.rules, today, isCancelled);
        Result<void> judged = isForAll ? judgeEverybody(cache, judging, *changed) : judging.judgeAnew(*changed);
        if (!judged)
            return judged;
        judged = judging.finish();
        if (!judged)
            return judged;
    }
    return rules.before == rules.now ? Result<void>() : writeJudgedBy(cache, rules.now);
}

Result<void> followPortfolio(Database &cache, const PublishOutcome &outcome, CalendarDate today)
{
    // Rules that were changed may have moved the day of the patterns already.
    const Result<QVariant> lastNote = cache.value(QStringLiteral("SELECT max(as_of) FROM portfolio_history"));
    if (!lastNote)
        return lastNote.error();
    const bool isNews = hasNews(outcome) || lastNote->toString() != today.toIso();
    return isNews ? notePortfolio(cache, outcome.snapshot, today) : Result<void>();
}

} // namespace freshet
