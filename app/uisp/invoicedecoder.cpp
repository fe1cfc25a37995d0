// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/coverreader.h"
#include "uisp/decoders.h"
#include "uisp/recordshape.h"

#include <algorithm>

namespace freshet {

namespace {

constexpr FieldNames names{"id",
                           "clientId",
                           "organizationId",
                           "number",
                           "status",
                           "proforma",
                           "proformaInvoiceId",
                           "generatedInvoiceId",
                           "uncollectible",
                           "createdDate",
                           "dueDate",
                           "currencyCode",
                           "total",
                           "amountPaid",
                           "amountToPay",
                           {"paymentCovers", &coverNames}};

void readIdentity(RecordReader &row, Invoice &invoice)
{
    invoice.id = row.requiredId(names["id"]);
    invoice.customerId = row.requiredId(names["clientId"]);
    invoice.organizationId = row.optionalId(names["organizationId"]).value_or(0);
    invoice.number = row.text(names["number"]);
    invoice.status = row.requiredCode(names["status"], InvoiceStatus::Draft, InvoiceStatus::ProcessedProforma);
    invoice.isProforma = row.flag(names["proforma"]);
    invoice.proformaInvoiceId = row.optionalId(names["proformaInvoiceId"]);
    invoice.generatedInvoiceId = row.optionalId(names["generatedInvoiceId"]);
    invoice.isUncollectible = row.flag(names["uncollectible"]);
}

void readAmounts(RecordReader &row, Invoice &invoice)
{
    invoice.currency = row.requiredCurrency(names["currencyCode"]);
    invoice.total = row.requiredAmount(names["total"], invoice.currency);
    invoice.paid = row.optionalAmount(names["amountPaid"], invoice.currency).value_or(0);
    // UCRM 2 sends no amountToPay; this is how the server itself defines it.
    const qint64 open = std::max<qint64>(invoice.total - invoice.paid, 0);
    invoice.remaining = row.optionalAmount(names["amountToPay"], invoice.currency).value_or(open);
}

Invoice readInvoice(RecordReader &row)
{
    Invoice invoice;
    readIdentity(row, invoice);
    invoice.createdOn = row.requiredDate(names["createdDate"]);
    invoice.dueOn = row.optionalDate(names["dueDate"]);
    readAmounts(row, invoice);
    invoice.covers = readCovers(row, names["paymentCovers"], invoice.currency);
    return invoice;
}

constexpr RecordShape<Invoice> shape{Entity::Invoice, QLatin1String("invoice"), names, readInvoice, "clientId",
                                     "createdDate"};

} // namespace

Result<Page<Invoice>> decodeInvoices(const QByteArray &body)
{
    return decodeList(body, shape);
}

Result<Invoice> decodeInvoice(const QByteArray &body)
{
    return decodeOne(body, shape);
}

} // namespace freshet
