// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/coverreader.h"
#include "uisp/decoders.h"
#include "uisp/recordshape.h"

namespace freshet {

namespace {

constexpr FieldNames names{
    "id", "clientId", "number", "createdDate", "currencyCode", "total", {"paymentCovers", &coverNames}};

CreditNote readCreditNote(RecordReader &row)
{
    CreditNote note;
    note.id = row.requiredId(names["id"]);
    note.customerId = row.requiredId(names["clientId"]);
    note.number = row.text(names["number"]);
    note.createdOn = row.requiredDate(names["createdDate"]);
    note.currency = row.requiredCurrency(names["currencyCode"]);
    note.total = row.requiredAmount(names["total"], note.currency);
    note.covers = readCovers(row, names["paymentCovers"], note.currency);
    return note;
}

constexpr RecordShape<CreditNote> shape{
    Entity::CreditNote, QLatin1String("credit note"), names, readCreditNote, "clientId", "createdDate"};

} // namespace

Result<Page<CreditNote>> decodeCreditNotes(const QByteArray &body)
{
    return decodeList(body, shape);
}

Result<CreditNote> decodeCreditNote(const QByteArray &body)
{
    return decodeOne(body, shape);
}

} // namespace freshet
