// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditsteps.h"

#include <algorithm>

namespace freshet {

namespace {

/// The row on the other end of a cover.
struct Target
{
    Entity entity;
    RecordId id;
};

template<typename Row>
bool has(const std::vector<Row> &rows, RecordId id)
{
    return std::ranges::find(rows, id, &Row::id) != rows.end();
}

bool isOwn(const CustomerAccount &account, const Target &target)
{
    if (target.entity == Entity::Invoice)
        return has(account.invoices, target.id);
    if (target.entity == Entity::Payment)
        return has(account.payments, target.id);
    return target.entity == Entity::Refund ? has(account.refunds, target.id) : has(account.creditNotes, target.id);
}

/// Money goes from payments and credit notes to invoices and refunds; the row that got it tells, and the one that gave
/// it only where the other does not know of it, or is not there to tell.
bool isTold(const ForeignRow &other, Entity entity, const PaymentCover &cover)
{
    const bool isSource = entity == Entity::Payment || entity == Entity::CreditNote;
    return isSource && other.state == ForeignRow::State::There &&
           std::ranges::find(other.covers, cover.id, &PaymentCover::id) != other.covers.end();
}

QString wrongness(const CustomerAccount &account, const ForeignRow &other)
{
    switch (other.state) {
    case ForeignRow::State::There:
        return other.customerId == account.customerId ? QString() : QStringLiteral("another customer");
    case ForeignRow::State::Gone:
        return QStringLiteral("gone");
    case ForeignRow::State::Missing:
        return QStringLiteral("missing");
    case ForeignRow::State::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

template<typename Row>
void auditCover(const AuditInput &input, Entity entity, const Row &row, const PaymentCover &cover, const Target &target,
                std::vector<Finding> &findings)
{
    const CustomerAccount &account = input.account;
    if (isOwn(account, target))
        return;
    const auto other = std::ranges::find_if(account.foreignRows, [&target](const ForeignRow &each) {
        return each.entity == target.entity && each.id == target.id;
    });
    if (other == account.foreignRows.end() || isTold(*other, entity, cover))
        return;
    const QString wrong = wrongness(account, *other);
    if (wrong.isEmpty())
        return;
    Finding finding = findingAt(input, AuditRule::CoverTarget, entity, row.id, row.currency);
    finding.part = QString::number(cover.id);
    finding.uisp = cover.amount;
    finding.oursWord = wrong;
    finding.parameters = {entityKey(target.entity), QString::number(target.id)};
    if (other->customerId)
        finding.parameters += QString::number(*other->customerId);
    findings.push_back(std::move(finding));
}

template<typename Row>
void auditRows(const AuditInput &input, Entity entity, const std::vector<Row> &rows, std::vector<Finding> &findings)
{
    for (const Row &row : rows) {
        for (const PaymentCover &cover : row.covers) {
            const std::pair<Entity, std::optional<RecordId>> ends[] = {{Entity::Payment, cover.paymentId},
                                                                       {Entity::CreditNote, cover.creditNoteId},
                                                                       {Entity::Invoice, cover.invoiceId},
                                                                       {Entity::Refund, cover.refundId}};
            for (const auto &[target, id] : ends) {
                if (id && target != entity)
                    auditCover(input, entity, row, cover, {target, *id}, findings);
            }
        }
    }
}

} // namespace

void auditCoverTargets(const AuditInput &input, std::vector<Finding> &findings)
{
    auditRows(input, Entity::Invoice, input.account.invoices, findings);
    auditRows(input, Entity::Payment, input.account.payments, findings);
    auditRows(input, Entity::Refund, input.account.refunds, findings);
    auditRows(input, Entity::CreditNote, input.account.creditNotes, findings);
}

} // namespace freshet
