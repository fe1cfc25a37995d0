// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QStringList>

#include <optional>
#include <tuple>

/// Contradictions in what UISP says, found by the consistency audit (analysis/consistency.h).
namespace freshet {

/// A1 … A20 by their numbers.
enum class AuditRule {
    Outstanding = 1,
    Credit,
    Balance,
    Status,
    InvoiceAmounts,
    PaymentParts,
    CoveredTooMuch,
    CoverTarget,
    OverdueFlag,
    Suspension,
    SuspendedArchived,
    DuplicatePayment,
    DuplicateNumber,
    DueDate,
    RowCurrency,
    GoneRow,
    ChangedContent,
    Overview,
    UnreadableFlag,
    RefundSize,
};
inline constexpr int auditRuleCount = 20;

enum class Severity { High, Medium, Low, Info };

/// One contradiction. A side is an amount of `currency`, or else a word.
struct Finding
{
    AuditRule rule = AuditRule::Outstanding;
    Entity entity = Entity::Customer;
    RecordId rowId = 0;
    QString part; ///< which contradiction of the row, where a rule may find several or of several kinds
    std::optional<RecordId> customerId;
    Currency currency;
    std::optional<qint64> ours; ///< minor units: what the documents or the other row say
    std::optional<qint64> uisp; ///< minor units: what the row itself says
    QString oursWord;
    QString uispWord;
    QStringList parameters; ///< for the sentence, in its order

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Which finding: the row and what contradicts in it. With other facts it is another finding.
struct FindingPlace
{
    AuditRule rule = AuditRule::Outstanding;
    QString table; ///< entityKey()
    RecordId rowId = 0;
    QString part;

    friend bool operator==(const FindingPlace &, const FindingPlace &) = default;
    friend bool operator<(const FindingPlace &a, const FindingPlace &b)
    {
        return std::tie(a.rule, a.table, a.rowId, a.part) < std::tie(b.rule, b.table, b.rowId, b.part);
    }
};

[[nodiscard]] FindingPlace placeOf(const Finding &finding);

/// "A1" … "A20".
[[nodiscard]] QString ruleWord(AuditRule rule);
/// "high", "medium", "low", "info".
[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] Severity severityOf(const Finding &finding);
/// Findings are shown in this order, from 1: the danger that somebody is suspended wrongly comes first. An exemption
/// that cannot be read and a suspension without a reason lead; then what makes debts look larger than they are, from
/// the row to the sum; then what moves money between rows; at last what only informs.
[[nodiscard]] int dangerRank(const Finding &finding);
/// Of a finding of A18: by how much our total is larger, in minor units or heads.
[[nodiscard]] qint64 overviewGap(const Finding &finding);
/// Both sides and the parameters as one text; of A18 the gap alone, because totals move with every invoice: the same
/// text, the same facts. What an acknowledgement holds for.
[[nodiscard]] QString factsOf(const Finding &finding);

/// The part of a rule that only informs, where its others accuse.
inline constexpr QLatin1String activePart("active");

} // namespace freshet
