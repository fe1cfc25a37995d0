// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include <algorithm>
#include <array>

namespace freshet {

namespace {

struct Rank
{
    AuditRule rule;
    Severity severity;
};

/// In the order of danger.
constexpr std::array ranks = {
    Rank{AuditRule::Suspension, Severity::High},
    Rank{AuditRule::UnreadableFlag, Severity::High},
    Rank{AuditRule::Status, Severity::High},
    Rank{AuditRule::InvoiceAmounts, Severity::High},
    Rank{AuditRule::Outstanding, Severity::High},
    Rank{AuditRule::Credit, Severity::High},
    Rank{AuditRule::Balance, Severity::High},
    Rank{AuditRule::PaymentParts, Severity::Medium},
    Rank{AuditRule::CoveredTooMuch, Severity::Medium},
    Rank{AuditRule::CoverTarget, Severity::Medium},
    Rank{AuditRule::DueDate, Severity::Medium},
    Rank{AuditRule::DuplicatePayment, Severity::Medium},
    Rank{AuditRule::RefundSize, Severity::Medium},
    Rank{AuditRule::RowCurrency, Severity::Medium},
    Rank{AuditRule::DuplicateNumber, Severity::Medium},
    Rank{AuditRule::SuspendedArchived, Severity::Medium},
    Rank{AuditRule::ChangedContent, Severity::Low},
    Rank{AuditRule::OverdueFlag, Severity::Low},
    Rank{AuditRule::GoneRow, Severity::Info},
    Rank{AuditRule::Overview, Severity::Info},
};
static_assert(ranks.size() == auditRuleCount);

bool onlyInforms(const Finding &finding)
{
    return finding.rule == AuditRule::Suspension && finding.part == activePart;
}

} // namespace

FindingPlace placeOf(const Finding &finding)
{
    return {finding.rule, entityKey(finding.entity), finding.rowId, finding.part};
}

QString ruleWord(AuditRule rule)
{
    return QStringLiteral("A%1").arg(int(rule));
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return QStringLiteral("high");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::Low:
        return QStringLiteral("low");
    case Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

Severity severityOf(const Finding &finding)
{
    return onlyInforms(finding) ? Severity::Info : std::ranges::find(ranks, finding.rule, &Rank::rule)->severity;
}

int dangerRank(const Finding &finding)
{
    if (onlyInforms(finding))
        return int(std::ranges::find(ranks, AuditRule::GoneRow, &Rank::rule) - ranks.begin());
    return int(std::ranges::find(ranks, finding.rule, &Rank::rule) - ranks.begin()) + 1;
}

qint64 overviewGap(const Finding &finding)
{
    return finding.ours.value_or(finding.oursWord.toLongLong()) - finding.uisp.value_or(finding.uispWord.toLongLong());
}

QString factsOf(const Finding &finding)
{
    if (finding.rule == AuditRule::Overview)
        return QString::number(overviewGap(finding));
    const auto side = [&finding](const std::optional<qint64> &amount, const QString &word) {
        return amount ? QStringLiteral("%1 %2").arg(*amount).arg(finding.currency.code()) : word;
    };
    return (QStringList{side(finding.ours, finding.oursWord), side(finding.uisp, finding.uispWord)} +
            finding.parameters)
        .join(QLatin1Char('|'));
}

} // namespace freshet
