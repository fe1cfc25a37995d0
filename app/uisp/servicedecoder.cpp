// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/decoders.h"
#include "uisp/recordshape.h"

namespace freshet {

namespace {

constexpr FieldNames names{"id",    "clientId",   "status",     "name",     "servicePlanName",   "currencyCode",
                           "price", "totalPrice", "activeFrom", "activeTo", "servicePlanPeriod", "suspensionReasonId"};

void readPrices(RecordReader &row, Service &service)
{
    const bool hasPrice = row.isSet(names["price"]) || row.isSet(names["totalPrice"]);
    service.currency =
        hasPrice ? row.requiredCurrency(names["currencyCode"]) : row.optionalCurrency(names["currencyCode"]);
    service.price = row.optionalAmount(names["price"], service.currency);
    service.billingAmount =
        row.optionalAmount(names["totalPrice"], service.currency).value_or(service.price.value_or(0));
}

Service readService(RecordReader &row)
{
    Service service;
    service.id = row.requiredId(names["id"]);
    service.customerId = row.requiredId(names["clientId"]);
    service.status = row.requiredCode(names["status"], ServiceStatus::Prepared, ServiceStatus::Inactive);
    service.name = row.text(names["name"]);
    service.planName = row.text(names["servicePlanName"]);
    readPrices(row, service);
    service.periodMonths = row.count(names["servicePlanPeriod"]);
    service.activeFrom = row.optionalDate(names["activeFrom"]);
    service.activeTo = row.optionalDate(names["activeTo"]);
    service.suspensionReasonId = row.optionalId(names["suspensionReasonId"]);
    return service;
}

constexpr RecordShape<Service> shape{Entity::Service, QLatin1String("service"), names, readService, "clientId"};

} // namespace

Result<Page<Service>> decodeServices(const QByteArray &body)
{
    return decodeList(body, shape);
}

Result<Service> decodeService(const QByteArray &body)
{
    return decodeOne(body, shape);
}

} // namespace freshet
