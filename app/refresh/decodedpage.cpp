// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/decodedpage.h"

#include "uisp/decoders.h"

namespace freshet {

namespace {

template<typename Record>
Result<DecodedPage> asPage(Entity entity, Result<Page<Record>> page)
{
    if (!page)
        return page.error();
    return DecodedPage{entity, std::move(page->rows), std::move(page->errors), page->utcOffsetSeconds, {}, 0};
}

template<typename Record>
Result<DecodedPage> asSinglePage(Entity entity, Result<Record> record)
{
    if (!record)
        return record.error();
    std::vector<Record> rows;
    rows.push_back(std::move(*record));
    return DecodedPage{entity, std::move(rows), {}, std::nullopt, {}, 0};
}

} // namespace

Result<DecodedPage> decodePage(Entity entity, const QByteArray &body)
{
    switch (entity) {
    case Entity::Customer:
        return asPage(entity, decodeCustomers(body));
    case Entity::Service:
        return asPage(entity, decodeServices(body));
    case Entity::Invoice:
        return asPage(entity, decodeInvoices(body));
    case Entity::Payment:
        return asPage(entity, decodePayments(body));
    case Entity::Refund:
        return asPage(entity, decodeRefunds(body));
    case Entity::CreditNote:
        return asPage(entity, decodeCreditNotes(body));
    case Entity::PaymentMethod:
        return asPage(entity, decodePaymentMethods(body));
    case Entity::Organization:
        return asPage(entity, decodeOrganizations(body));
    case Entity::Tag:
        return asPage(entity, decodeTags(body));
    case Entity::CustomAttribute:
        return asPage(entity, decodeCustomAttributes(body));
    }
    Q_UNREACHABLE();
}

Result<DecodedPage> decodeRecord(Entity entity, const QByteArray &body)
{
    switch (entity) {
    case Entity::Customer:
        return asSinglePage(entity, decodeCustomer(body));
    case Entity::Service:
        return asSinglePage(entity, decodeService(body));
    case Entity::Invoice:
        return asSinglePage(entity, decodeInvoice(body));
    case Entity::Payment:
        return asSinglePage(entity, decodePayment(body));
    case Entity::Refund:
        return asSinglePage(entity, decodeRefund(body));
    case Entity::CreditNote:
        return asSinglePage(entity, decodeCreditNote(body));
    case Entity::PaymentMethod:
    case Entity::Organization:
    case Entity::Tag:
    case Entity::CustomAttribute:
        return Error{ErrorKind::InvalidInput, entityKey(entity), 0, QStringLiteral("has no single read")};
    }
    Q_UNREACHABLE();
}

qint64 rowCount(const DecodedPage &page)
{
    return std::visit([](const auto &rows) { return qint64(rows.size()); }, page.rows);
}

} // namespace freshet
