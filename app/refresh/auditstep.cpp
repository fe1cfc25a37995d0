// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/auditstep.h"

#include "analysis/consistency.h"
#include "analysis/findingtext.h"
#include "analysis/wholeaudit.h"
#include "domain/steps.h"
#include "store/accountreader.h"
#include "store/acknowledgements.h"
#include "store/auditstate.h"
#include "store/findingsstore.h"
#include "store/readstate.h"
#include "store/suspectaccounts.h"
#include "store/wholerows.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace freshet {

namespace {

/// Raise it when a rule looks at something else: everybody is audited once then.
constexpr int auditVersion = 1;
/// More touched customers than this, and walking every table once is quicker than reading their accounts.
constexpr size_t mostAccounts = 1000;

std::set<AuditRule> accountRules()
{
    std::set<AuditRule> rules;
    for (int rule = 1; rule <= auditRuleCount; ++rule)
        rules.insert(AuditRule(rule));
    for (const AuditRule beyond : {AuditRule::DuplicateNumber, AuditRule::GoneRow, AuditRule::Overview})
        rules.erase(beyond);
    return rules;
}

std::vector<WordedFinding> worded(const std::vector<Finding> &findings)
{
    std::vector<WordedFinding> result;
    result.reserve(findings.size());
    for (const Finding &finding : findings)
        result.push_back({finding, findingSentence(finding).kept(), findingAdvice(finding).kept()});
    return result;
}

std::vector<RecordId> united(const std::vector<RecordId> &some, const std::vector<RecordId> &others)
{
    std::vector<RecordId> all;
    std::ranges::set_union(some, others, std::back_inserter(all));
    return all;
}

/// One audit in the publishing transaction.
class Audit
{
public:
    Audit(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules, const AuditBasis &basis,
          AuditState state)
        : m_cache(cache)
        , m_outcome(outcome)
        , m_settings(rules.now)
        , m_basis(basis)
        , m_state(std::move(state))
        , m_moment{outcome.snapshot, basis.now}
        , m_isForAll(wantsAll(rules))
    {
    }

    Result<void> run()
    {
        const qint64 daySeconds = 86'400;
        const Result<qint64> since =
            firstSnapshotSince(m_cache, m_basis.now.addSecs(-daySeconds * m_settings.audit.lookBackDays));
        if (!since)
            return since.error();
        Result<void> audited = inOrder({[&] { return auditAccounts(*since); }, [&] { return auditNumbersGiven(); },
                                        [&] { return auditRowsGone(*since); }, [&] { return compareOverview(); }});
        if (!audited)
            return audited;
        m_state.wasWhole = (m_isForAll && m_basis.isFullCheck) || isAsItWas();
        m_state.version = auditVersion;
        m_state.auditedAt = m_basis.now;
        m_state.day = m_basis.today;
        m_state.wasSkipped = false;
        m_state.hasComparedAccounts = m_basis.hasComparedAccounts;
        m_state.movingAccounts = m_basis.movingAccounts;
        return writeAuditState(m_cache, m_state);
    }

private:
    [[nodiscard]] bool wantsAll(const RulesInForce &rules) const
    {
        return m_state.version != auditVersion || m_state.wasSkipped || !rules.before ||
               (m_basis.isFullCheck && !isAsItWas()) || rules.before->audit != rules.now.audit ||
               rules.before->flags != rules.now.flags ||
               (m_basis.hasComparedAccounts && !m_state.hasComparedAccounts) ||
               m_outcome.touchedCustomers.size() > mostAccounts;
    }

    /// Whether another look at everybody would find what the last one has found.
    [[nodiscard]] bool isAsItWas() const
    {
        return m_state.wasWhole && m_state.day == m_basis.today && m_outcome.touchedCustomers.empty() &&
               !m_outcome.paymentMethodsChanged;
    }

    /// Whom to look at closely: who may have a finding, and who has one.
    Result<std::vector<RecordId>> customersToAudit(qint64 since)
    {
        std::set<AuditRule> known = {AuditRule::CoverTarget, AuditRule::RefundSize};
        std::vector<RecordId> customers = united(m_outcome.touchedCustomers, m_state.movingAccounts);
        if (m_isForAll) {
            known = accountRules();
            Result<std::vector<RecordId>> suspects = suspectAccounts(m_cache, m_settings, m_basis.today, since);
            if (!suspects)
                return suspects;
            customers = std::move(*suspects);
        } else if (m_state.day != m_basis.today) {
            known.insert({AuditRule::OverdueFlag, AuditRule::Suspension, AuditRule::ChangedContent});
            const Result<std::vector<RecordId>> ofTheDay = suspectsOfTheDay(m_cache, m_settings, m_basis.today);
            if (!ofTheDay)
                return ofTheDay.error();
            customers = united(customers, *ofTheDay);
        }
        const Result<std::vector<RecordId>> found = customersWithFindings(m_cache, known);
        return found ? Result<std::vector<RecordId>>(united(customers, *found)) : found.error();
    }

    [[nodiscard]] bool mayOpen(const Finding &finding) const
    {
        const bool isMoving =
            finding.customerId && std::ranges::binary_search(m_basis.movingAccounts, *finding.customerId);
        static constexpr std::array ofOneMoment = {AuditRule::Outstanding, AuditRule::Credit, AuditRule::OverdueFlag,
                                                   AuditRule::Suspension};
        if (std::ranges::find(ofOneMoment, finding.rule) != ofOneMoment.end())
            return m_basis.hasComparedAccounts && !isMoving;
        const bool followsCovers = finding.rule == AuditRule::CoverTarget || finding.rule == AuditRule::RefundSize;
        return !followsCovers || m_basis.isFullCheck;
    }

    Result<void> auditAccounts(qint64 since)
    {
        const Result<std::vector<RecordId>> customers = customersToAudit(since);
        if (!customers)
            return customers.error();
        std::vector<Finding> findings;
        std::map<RecordId, AuditGap> gaps;
        Result<void> read =
            readAccounts(m_cache, *customers, since, [&](std::vector<CustomerAccount> &&accounts) -> Result<void> {
                if (m_basis.isCancelled && *m_basis.isCancelled)
                    return Error{ErrorKind::Cancelled, {}, 0, {}};
                for (const CustomerAccount &account : accounts) {
                    std::ranges::move(auditAccount(account, m_settings, m_basis.today), std::back_inserter(findings));
                    if (std::optional<AuditGap> gap = gapOf(account))
                        gaps.emplace(account.customerId, std::move(*gap));
                }
                return {};
            });
        if (!read)
            return read;
        AuditedPart part{accountRules(), std::nullopt, [this](const Finding &finding) { return mayOpen(finding); },
                         [&gaps](const FindingPlace &place, std::optional<RecordId> customer) {
                             const auto gap = gaps.find(customer.value_or(0));
                             return gap == gaps.end() || !hides(gap->second, place);
                         }};
        if (!m_isForAll)
            part.customers = *customers;
        return keepFindings(m_cache, part, worded(findings), m_moment);
    }

    Result<void> auditNumbersGiven()
    {
        // A number that is new or another touches its customer, so a full check alone is no reason to look at all.
        std::optional<std::vector<RecordId>> customers;
        if (m_state.version == auditVersion && !m_state.wasSkipped &&
            m_outcome.touchedCustomers.size() <= mostAccounts) {
            const auto known = customersWithFindings(m_cache, {AuditRule::DuplicateNumber});
            if (!known)
                return known.error();
            customers = united(m_outcome.touchedCustomers, *known);
        }
        Result<std::vector<NumberedInvoice>> invoices =
            readSharedNumbers(m_cache, customers ? std::optional(std::span<const RecordId>(*customers)) : std::nullopt);
        if (!invoices)
            return invoices.error();
        return keepFindings(m_cache, {{AuditRule::DuplicateNumber}, {}}, worded(auditNumbers(std::move(*invoices))),
                            m_moment);
    }

    Result<void> auditRowsGone(qint64 since)
    {
        const Result<std::vector<GoneRow>> rows = readGoneRows(m_cache, since);
        return rows ? keepFindings(m_cache, {{AuditRule::GoneRow}, {}}, worded(auditGoneRows(*rows)), m_moment)
                    : rows.error();
    }

    Result<void> compareOverview()
    {
        if (!m_basis.overview || !m_basis.hasComparedAccounts || !m_basis.movingAccounts.empty())
            return {};
        const Result<DashboardOverview> own = ownOverview(m_cache, *m_basis.overview, m_basis.today);
        if (!own)
            return own.error();
        std::vector<Finding> standing;
        std::map<QString, qint64> gaps;
        for (Finding &finding : auditOverview(*own, *m_basis.overview)) {
            const qint64 gap = overviewGap(finding);
            gaps[finding.part] = gap;
            const auto before = m_state.overviewGaps.find(finding.part);
            if (before != m_state.overviewGaps.end() && before->second == gap)
                standing.push_back(std::move(finding));
        }
        AuditedPart part{{AuditRule::Overview}, {}};
        part.mayResolve = [&gaps](const FindingPlace &place, std::optional<RecordId>) {
            return !gaps.contains(place.part);
        };
        const Result<void> kept = keepFindings(m_cache, part, worded(standing), m_moment);
        m_state.overviewGaps = std::move(gaps);
        return kept;
    }

    Database &m_cache;
    const PublishOutcome &m_outcome;
    const BehaviourSettings &m_settings;
    const AuditBasis &m_basis;
    AuditState m_state;
    AuditMoment m_moment;
    bool m_isForAll;
};

/// Where the desk file cannot be read, the marks stay as they are, and whoever opens it next tells the trouble.
Result<void> markAcknowledged(Database &cache, const QString &deskPath)
{
    if (!QFileInfo::exists(deskPath))
        return mirrorAcknowledgements(cache, {});
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
    if (!desk)
        return {};
    const Result<std::vector<Acknowledgement>> known = readAcknowledgements(**desk);
    return known ? mirrorAcknowledgements(cache, *known) : Result<void>();
}

} // namespace

Result<void> auditSnapshot(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules,
                           const AuditBasis &basis)
{
    Result<AuditState> state = readAuditState(cache);
    const Result<bool> isComplete = isHistoryComplete(cache);
    if (!state || !isComplete)
        return state ? isComplete.error() : state.error();
    if (!*isComplete) {
        state->wasSkipped = true;
        return writeAuditState(cache, *state);
    }
    if (const Result<void> audited = Audit(cache, outcome, rules, basis, std::move(*state)).run(); !audited)
        return audited;
    return markAcknowledged(cache, basis.deskPath);
}

Result<void> auditAnew(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules, AuditBasis basis)
{
    const Result<AuditState> state = readAuditState(cache);
    if (!state)
        return state.error();
    const bool isSame =
        rules.before && rules.before->audit == rules.now.audit && rules.before->flags == rules.now.flags;
    if (isSame || state->version == 0 || state->wasSkipped)
        return markAcknowledged(cache, basis.deskPath);
    basis.today = state->day;
    basis.hasComparedAccounts = state->hasComparedAccounts;
    basis.movingAccounts = state->movingAccounts;
    return auditSnapshot(cache, outcome, rules, basis);
}

} // namespace freshet
