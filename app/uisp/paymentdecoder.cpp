// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/coverreader.h"
#include "uisp/decoders.h"
#include "uisp/recordshape.h"

namespace freshet {

namespace {

constexpr FieldNames names{
    "id",     "clientId",     "methodId", "method",       "createdDate",       "currencyCode",
    "amount", "creditAmount", "note",     "providerName", "providerPaymentId", {"paymentCovers", &coverNames}};

/// UCRM 2 has a numbered `method` in place of the UUID.
QString readMethod(RecordReader &row)
{
    return row.isSet(names["methodId"]) ? row.text(names["methodId"]) : row.scalarText(names["method"]);
}

/// What payments and refunds have in common.
template<typename Record>
Record readTransfer(RecordReader &row)
{
    Record transfer;
    transfer.id = row.requiredId(names["id"]);
    transfer.customerId = row.nullableId(names["clientId"]);
    transfer.methodId = readMethod(row);
    transfer.createdOn = row.requiredDate(names["createdDate"]);
    transfer.currency = row.requiredCurrency(names["currencyCode"]);
    transfer.amount = row.requiredAmount(names["amount"], transfer.currency);
    transfer.note = row.text(names["note"]);
    transfer.covers = readCovers(row, names["paymentCovers"], transfer.currency);
    return transfer;
}

Payment readPayment(RecordReader &row)
{
    Payment payment = readTransfer<Payment>(row);
    payment.unallocated = row.optionalAmount(names["creditAmount"], payment.currency).value_or(0);
    payment.providerName = row.text(names["providerName"]);
    payment.providerPaymentId = row.text(names["providerPaymentId"]);
    return payment;
}

constexpr RecordShape<Payment> paymentShape{Entity::Payment, QLatin1String("payment"), names, readPayment, "clientId",
                                            "createdDate"};
constexpr RecordShape<Refund> refundShape{
    Entity::Refund, QLatin1String("refund"), names, readTransfer<Refund>, "clientId", "createdDate"};

} // namespace

Result<Page<Payment>> decodePayments(const QByteArray &body)
{
    return decodeList(body, paymentShape);
}

Result<Payment> decodePayment(const QByteArray &body)
{
    return decodeOne(body, paymentShape);
}

Result<Page<Refund>> decodeRefunds(const QByteArray &body)
{
    return decodeList(body, refundShape);
}

Result<Refund> decodeRefund(const QByteArray &body)
{
    return decodeOne(body, refundShape);
}

} // namespace freshet
