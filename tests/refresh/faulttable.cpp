// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/faulttable.h"

namespace freshet::test {

namespace {

using demo::Fault;

Fault faultOf(Fault::Kind kind, int status = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.status = status;
    return fault;
}

Fault tooMany(const QByteArray &retryAfter)
{
    Fault fault = faultOf(Fault::Kind::Status, 429);
    fault.retryAfter = retryAfter;
    return fault;
}

} // namespace

const std::vector<ReadList> &readLists()
{
    static const std::vector<ReadList> lists{
        {"clients", "clients", "", "customers"},
        {"archived clients", "clients", "isArchived=1", "customers"},
        {"services", "clients/services", "", "services"},
        {"invoices", "invoices", "", "invoices"},
        {"payments", "payments", "", "payments"},
        {"refunds", "refunds", "", "refunds"},
        {"credit notes", "credit-notes", "", "credit_notes"},
        {"payment methods", "payment-methods", "", "payment_methods"},
        {"client tags", "client-tags", "", "tags"},
        {"custom attributes", "custom-attributes", "", "custom_attributes"},
        {"organizations", "organizations", "", "organizations"},
    };
    return lists;
}

std::vector<Misbehaviour> misbehaviours()
{
    using Kind = Fault::Kind;
    const char *failed = "problem of its own";
    const char *slower = "slow down";
    const char *unreadable = "could not be read";
    const char *stranger = "does not answer like UISP";
    return {
        {"403", faultOf(Kind::Status, 403), {ErrorKind::Forbidden}, "may not read"},
        {"404", faultOf(Kind::Status, 404), {ErrorKind::NotFound}, "no such record"},
        {"422", faultOf(Kind::Status, 422), {ErrorKind::RequestRejected}, "(code 422)"},
        {"429", faultOf(Kind::Status, 429), {ErrorKind::RateLimited}, slower, true},
        {"429 with seconds", tooMany("0"), {ErrorKind::RateLimited}, slower, true},
        {"429 with a date", tooMany("Sun, 22 Nov 2026 12:00:00 GMT"), {ErrorKind::RateLimited}, slower, true},
        {"html page", faultOf(Kind::Html), {ErrorKind::NotUisp}, stranger},
        {"content type", faultOf(Kind::WrongContentType), {ErrorKind::NotUisp}, stranger},
        {"truncated", faultOf(Kind::Truncate), {ErrorKind::MalformedBody, ErrorKind::ConnectionLost}, "", true},
        {"reset", faultOf(Kind::Reset), {ErrorKind::ConnectionLost}, "connection broke", true},
        {"broken json", faultOf(Kind::BrokenJson), {ErrorKind::MalformedBody}, unreadable, true},
        {"object for array", faultOf(Kind::ObjectForArray), {ErrorKind::MalformedBody}, unreadable},
        {"500", faultOf(Kind::Status, 500), {ErrorKind::ServerFailed}, failed, true},
        {"502", faultOf(Kind::Status, 502), {ErrorKind::ServerFailed}, failed, true},
        {"503", faultOf(Kind::Status, 503), {ErrorKind::ServerFailed}, failed, true},
        {"504", faultOf(Kind::Status, 504), {ErrorKind::ServerFailed}, failed, true},
    };
}

std::vector<Misbehaviour> slowMisbehaviours(int limitMs)
{
    const char *sentence = "took too long";
    Fault late = faultOf(Fault::Kind::Delay);
    late.delayMs = 3 * limitMs;
    return {{"too late", late, {ErrorKind::TimedOut}, sentence, true},
            {"hang", faultOf(Fault::Kind::Hang), {ErrorKind::TimedOut}, sentence, true}};
}

demo::Fault always(demo::Fault fault, const ReadList &list)
{
    fault.pathPrefix = QLatin1String(list.path);
    fault.queryPart = QLatin1String(list.queryPart);
    fault.times = -1;
    return fault;
}

} // namespace freshet::test
