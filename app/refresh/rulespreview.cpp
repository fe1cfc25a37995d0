// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/rulespreview.h"

#include "analysis/paymentanalysis.h"
#include "store/consistentread.h"
#include "store/keptledgers.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <tuple>

namespace freshet {

namespace {

constexpr std::array allClasses = {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated,
                                   RiskClass::Watch,     RiskClass::New,  RiskClass::Good};

using StoredClasses = QHash<RecordId, RiskClass>;

Result<StoredClasses> storedClasses(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral("SELECT customer_id, risk_rank FROM patterns"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("risk classes")); !asked)
        return asked.error();
    StoredClasses classes;
    while (rows->next())
        classes.insert(rows->value(0).toLongLong(), RiskClass(rows->value(1).toInt()));
    return classes;
}

/// What `take` gets: whose class, and which one by the draft.
Result<void> judgeAll(Database &cache, const PatternRules &rules, CalendarDate asOf,
                      const std::atomic<bool> &isCancelled, const std::function<void(RecordId, RiskClass)> &take)
{
    return readAllLedgers(cache, [&](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
        for (const CustomerLedger &ledger : ledgers) {
            if (isCancelled)
                return Error{ErrorKind::Cancelled, {}, 0, {}};
            const PaymentPattern pattern = analyseLedger(ledger, rules, asOf).pattern;
            take(pattern.customerId, pattern.riskClass);
        }
        return {};
    });
}

Result<void> addNames(Database &cache, std::vector<RulesPreview::Move> &moves)
{
    QJsonArray ids;
    for (const RulesPreview::Move &move : moves)
        ids.append(qint64(move.customerId));
    Result<QSqlQuery> rows =
        cache.prepare(QStringLiteral("SELECT id, name FROM customers WHERE id IN (SELECT value FROM json_each(?))"));
    if (!rows)
        return rows.error();
    rows->bindValue(0, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("names of customers")); !asked)
        return asked;
    QHash<RecordId, QString> names;
    while (rows->next())
        names.insert(rows->value(0).toLongLong(), rows->value(1).toString());
    for (RulesPreview::Move &move : moves)
        move.name = names.value(move.customerId);
    return {};
}

void keepTheGravest(RulesPreview &preview)
{
    preview.moveCount = qint64(preview.moves.size());
    std::ranges::sort(preview.moves, {},
                      [](const RulesPreview::Move &move) { return std::tuple(move.to, move.from, move.customerId); });
    preview.moves.resize(std::min(preview.moves.size(), RulesPreview::mostMoves));
}

Result<void> compareClasses(Database &cache, const PatternRules &rules, const std::atomic<bool> &isCancelled,
                            RulesPreview &preview)
{
    const Result<QVariant> asOf = cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'patterns_as_of'"));
    const Result<StoredClasses> stored = storedClasses(cache);
    if (!asOf || !stored)
        return asOf ? stored.error() : asOf.error();
    const auto day = CalendarDate::fromPrinted(asOf->toString().toStdString());
    if (!day)
        return {};
    preview.areClassesKnown = true;
    const Result<void> judged = judgeAll(cache, rules, *day, isCancelled, [&](RecordId customer, RiskClass then) {
        const auto now = stored->find(customer);
        if (now == stored->end())
            return;
        ++preview.classes[size_t(*now)].now;
        ++preview.classes[size_t(then)].then;
        if (*now != then)
            preview.moves.push_back({customer, {}, *now, then});
    });
    if (!judged)
        return judged.error();
    keepTheGravest(preview);
    return addNames(cache, preview.moves);
}

} // namespace

Result<RulesPreview> previewRules(Database &cache, const BehaviourSettings &draft, const std::atomic<bool> &isCancelled)
{
    ConsistentRead consistent(cache);
    if (const Result<void> begun = consistent.begin(); !begun)
        return begun.error();
    RulesPreview preview;
    for (const RiskClass risk : allClasses)
        preview.classes.push_back({risk, 0, 0});
    const Result<MarkCounts> now = storedMarks(cache);
    const Result<MarkCounts> then = marksUnder(cache, draft.flags);
    if (!now || !then)
        return now ? then.error() : now.error();
    preview.marksNow = *now;
    preview.marksThen = *then;
    if (const Result<void> compared = compareClasses(cache, draft.rules, isCancelled, preview); !compared)
        return compared.error();
    return preview;
}

} // namespace freshet
