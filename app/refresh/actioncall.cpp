// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actioncall.h"

#include "refresh/actionvalue.h"
#include "uisp/decoders.h"
#include "uisp/lists.h"

#include <algorithm>

namespace freshet {

namespace {

ApiRequest attributeCall(const SentAction &action, const FreshFacts &facts)
{
    std::vector<AttributeChange> values = facts.attributes;
    const auto found = std::ranges::find(values, action.referenceId, &AttributeChange::attributeId);
    if (found != values.end())
        found->value = action.value;
    else
        values.push_back({action.referenceId, action.value});
    return setAttributes(action.customerId, values);
}

Shown taken(bool isTaken)
{
    return isTaken ? Shown::Taken : Shown::NotTaken;
}

Result<Shown> serviceShows(const SentAction &action, const QByteArray &body)
{
    const Result<Service> service = decodeService(body);
    if (!service)
        return service.error();
    const bool isForOtherReason = action.kind == ActionKind::Suspend && service->status == ServiceStatus::Suspended &&
                                  service->suspensionReasonId &&
                                  *service->suspensionReasonId != action.value.toLongLong();
    return isForOtherReason ? Shown::BySomebodyElse : taken(isAsWanted(action.kind, service->status));
}

Result<Shown> attributeShows(const SentAction &action, const QByteArray &body)
{
    const Result<std::vector<AttributeChange>> values = decodeAttributeValues(body);
    if (!values)
        return values.error();
    const auto found = std::ranges::find(*values, action.referenceId, &AttributeChange::attributeId);
    return taken(saysTheSame({action.kind, action.value}, found == values->end() ? QString() : found->value));
}

Result<Shown> logShows(const SentAction &action, const QByteArray &body)
{
    Result<std::vector<ClientLog>> logs = decodeClientLogs(body);
    if (!logs)
        return logs.error();
    std::erase_if(*logs, [&action](const ClientLog &log) { return log.customerId != action.customerId; });
    return taken(isWrittenSince(action.referenceId, {action.kind, action.value}, *logs));
}

} // namespace

ApiRequest callFor(const SentAction &action, const FreshFacts &facts)
{
    switch (action.kind) {
    case ActionKind::Suspend:
        return suspendService(action.serviceId, action.value.toLongLong());
    case ActionKind::Resume:
        return cancelSuspension(action.serviceId);
    case ActionKind::SetVip:
    case ActionKind::SetGrace:
        return attributeCall(action, facts);
    case ActionKind::AddLog:
        return addClientLog(action.customerId, action.value);
    }
    Q_UNREACHABLE();
}

ApiRequest lookUp(const SentAction &action)
{
    if (action.kind == ActionKind::AddLog)
        return clientLogs(action.customerId);
    const Entity entity = isAboutCustomer(action.kind) ? Entity::Customer : Entity::Service;
    const RecordId id = isAboutCustomer(action.kind) ? action.customerId : action.serviceId;
    return {recordPath(entity, id), {}, entityKey(entity)};
}

Result<Shown> shownBy(const SentAction &action, const QByteArray &body)
{
    if (action.kind == ActionKind::AddLog)
        return logShows(action, body);
    return setsAttribute(action.kind) ? attributeShows(action, body) : serviceShows(action, body);
}

bool concernsEveryCall(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::RateLimited;
}

bool isAsWanted(ActionKind kind, ServiceStatus status)
{
    return kind == ActionKind::Suspend ? status == ServiceStatus::Suspended : status != ServiceStatus::Suspended;
}

bool isWrittenSince(RecordId reference, const ActionWish &wish, const std::vector<ClientLog> &logs)
{
    return std::ranges::any_of(
        logs, [&](const ClientLog &log) { return log.id > reference && saysTheSame(wish, log.message); });
}

} // namespace freshet
