// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditsteps.h"

#include "domain/money.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace freshet {

namespace {

/// What makes out a document once it was issued. An invoice's status and open amount, and whom a payment is attached
/// to, change in the course of business.
constexpr std::array invoiceFields = {"total", "currency", "customer_id", "number"};
constexpr std::array paymentFields = {"amount", "currency", "method_id"};
constexpr std::array amountFields = {"total", "amount"};

template<typename Names>
bool isAmong(const Names &names, const QString &field)
{
    return std::ranges::any_of(names, [&field](const char *name) { return field == QLatin1String(name); });
}

using Place = std::tuple<Entity, RecordId, QString>; ///< a field of a row

/// From the oldest value of each field to the newest; what was changed back is no change.
std::map<Place, ContentChange> netChanges(const std::vector<ContentChange> &changes)
{
    std::map<Place, ContentChange> net;
    for (const ContentChange &change : changes) {
        const bool counts = change.entity == Entity::Invoice ? isAmong(invoiceFields, change.field)
                                                             : isAmong(paymentFields, change.field);
        if (!counts)
            continue;
        const auto [at, isFirst] = net.try_emplace({change.entity, change.rowId, change.field}, change);
        if (!isFirst)
            at->second.after = change.after;
    }
    std::erase_if(net, [](const auto &entry) { return entry.second.before == entry.second.after; });
    return net;
}

template<typename Row>
const Row *find(const std::vector<Row> &rows, RecordId id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

/// The currency of a row whose content is settled; nothing for a draft, which may change as it likes.
std::optional<Currency> currencyOfIssued(const CustomerAccount &account, const ContentChange &change)
{
    if (change.entity == Entity::Payment) {
        const Payment *payment = find(account.payments, change.rowId);
        return payment ? std::optional(payment->currency) : std::nullopt;
    }
    const Invoice *invoice = find(account.invoices, change.rowId);
    return invoice && invoice->status != InvoiceStatus::Draft ? std::optional(invoice->currency) : std::nullopt;
}

/// "458.85 ZAR": minor units mean another amount in each currency.
QString amountIn(const QString &currencyCode, const QString &minorUnits)
{
    const Currency currency(currencyCode);
    return QStringLiteral("%1 %2").arg(decimalString(minorUnits.toLongLong(), currency.digits()), currency.code());
}

} // namespace

void auditChanges(const AuditInput &input, std::vector<Finding> &findings)
{
    const std::map<Place, ContentChange> net = netChanges(input.account.changes);
    for (const auto &[place, change] : net) {
        const std::optional<Currency> currency = currencyOfIssued(input.account, change);
        if (!currency)
            continue;
        Finding finding = findingAt(input, AuditRule::ChangedContent, change.entity, change.rowId, *currency);
        finding.part = change.field;
        const auto otherCurrency = net.find({change.entity, change.rowId, QStringLiteral("currency")});
        if (isAmong(amountFields, change.field) && otherCurrency != net.end()) {
            finding.oursWord = amountIn(otherCurrency->second.before, change.before);
            finding.uispWord = amountIn(otherCurrency->second.after, change.after);
        } else if (isAmong(amountFields, change.field)) {
            finding.ours = change.before.toLongLong();
            finding.uisp = change.after.toLongLong();
        } else {
            finding.oursWord = change.before;
            finding.uispWord = change.after;
        }
        findings.push_back(std::move(finding));
    }
}

} // namespace freshet
