// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/world.h"

namespace freshet::demo {

namespace {

struct Trace
{
    std::string provider;
    std::string paymentId;
    std::string checkNumber;
    RecordId userId = 0;
};

/// What the payment's method leaves behind; the admin who typed it where no machine did.
Trace traceOf(const World &world, const PaymentEntry &payment)
{
    const std::string reference = std::to_string(quint64(payment.id) * 2'654'435'761ULL % 10'000'000'000ULL);
    const auto &admins = world.provider().admins;
    const RecordId typist = admins[size_t(payment.id) % admins.size()].id;
    switch (payment.method) {
    case methods::card:
        return {"Stripe", "ch_" + reference, {}, 0};
    case methods::payPal:
        return {"PayPal", "PAYID-" + reference, {}, 0};
    case methods::custom:
        return {"Kiosk", "K" + reference, {}, 0};
    case methods::check:
        return {{}, {}, std::to_string(payment.id % 9000 + 1000), typist};
    default:
        return {{}, {}, {}, typist};
    }
}

} // namespace

void appendBody(const World &world, const PaymentEntry &payment, std::string &out)
{
    const OrganizationEntry &organization = world.provider().organization(payment.organizationId);
    const Trace trace = traceOf(world, payment);
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", payment.id);
    json.numberOrNull("clientId", payment.customerId);
    json.text("methodId", world.provider().methods[payment.method].id);
    json.textOrNull("checkNumber", trace.checkNumber);
    json.instant("createdDate", payment.created, payment.createdSecond);
    json.decimal("amount", payment.amount, organization.digits);
    json.text("currencyCode", organization.currencyCode);
    json.textOrNull("note", payment.note);
    json.day("receiptSentDate", std::nullopt);
    json.sum("creditAmount", payment.credit, organization.digits);
    writeCovers(json, payment.covers, organization.digits);
    json.textOrNull("providerName", trace.provider);
    json.textOrNull("providerPaymentId", trace.paymentId);
    if (trace.provider.empty())
        json.none("providerPaymentTime");
    else
        json.instant("providerPaymentTime", payment.created, payment.createdSecond);
    json.numberOrNull("userId", trace.userId);
    json.beginArray("attributes");
    json.endArray();
    json.endObject();
}

void appendBody(const World &world, const RefundEntry &refund, std::string &out)
{
    const OrganizationEntry &organization = world.provider().organization(refund.organizationId);
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", refund.id);
    json.text("methodId", world.provider().methods[refund.method].id);
    json.instant("createdDate", refund.created, refund.createdSecond);
    json.decimal("amount", refund.amount, organization.digits);
    json.textOrNull("note", refund.note);
    json.numberOrNull("clientId", refund.customerId);
    json.text("currencyCode", organization.currencyCode);
    writeCovers(json, refund.covers, organization.digits);
    json.endObject();
}

} // namespace freshet::demo
