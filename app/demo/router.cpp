// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/router.h"

#include "demo/customeredit.h"
#include "demo/suspension.h"

#include <charconv>

namespace freshet::demo {

namespace {

Answer notFound()
{
    return errorAnswer(404, "Object is not found.");
}

Answer withBody(std::string body)
{
    Answer answer;
    answer.body = std::move(body);
    return answer;
}

RecordId idIn(std::string_view text)
{
    RecordId id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc() && end == text.data() + text.size() ? id : 0;
}

template<typename Entry>
Answer oneOf(const World &world, const Entry *entry)
{
    if (entry == nullptr)
        return notFound();
    Answer answer;
    appendBody(world, *entry, answer.body);
    return answer;
}

/// "clients/services/2001" → {"clients/services", "2001"}
std::pair<std::string, std::string> splitLast(const std::string &resource)
{
    const size_t slash = resource.rfind('/');
    if (slash == std::string::npos)
        return {resource, {}};
    return {resource.substr(0, slash), resource.substr(slash + 1)};
}

Answer writeService(World &world, const std::string &resource, const Request &request)
{
    const auto [before, verb] = splitLast(resource);
    const auto [collection, id] = splitLast(before);
    const bool isSuspension = collection == "clients/services" && (verb == "suspend" || verb == "cancel-suspend");
    if (!isSuspension || request.method != "PATCH")
        return errorAnswer(405, "Method Not Allowed");
    if (!request.mayWrite)
        return errorAnswer(403, "You don't have permissions.");
    return verb == "suspend" ? suspend(world, idIn(id), request.body) : cancelSuspension(world, idIn(id));
}

} // namespace

Router::Router(bool keepRendered, int clampLimit)
    : m_lists(keepRendered, clampLimit)
{
    addLists();
    addSmallLists();
    addSingles();
}

void Router::addLists()
{
    m_resources["clients"] = [this](World &world, Query &query) { return m_lists.customers(world, query); };
    m_resources["clients/services"] = [this](World &world, Query &query) { return m_lists.services(world, query); };
    m_resources["invoices"] = [this](World &world, Query &query) { return m_lists.invoices(world, query); };
    m_resources["payments"] = [this](World &world, Query &query) { return m_lists.payments(world, query); };
    m_resources["refunds"] = [this](World &world, Query &query) { return m_lists.refunds(world, query); };
    m_resources["credit-notes"] = [this](World &world, Query &query) { return m_lists.creditNotes(world, query); };
}

void Router::addSmallLists()
{
    m_resources["version"] = [](World &world, Query &) { return withBody(versionBody(world)); };
    m_resources["options"] = [](World &world, Query &) { return withBody(optionsBody(world)); };
    m_resources["mobile/dashboard/overview"] = [](World &world, Query &) { return withBody(overviewBody(world)); };
    m_resources["currencies"] = [](World &world, Query &) { return withBody(currenciesBody(world)); };
    m_resources["users/admins/me"] = [](World &world, Query &) {
        return oneOf(world, &world.provider().admins.front());
    };
    m_resources["users/admins"] = [this](World &world, Query &query) {
        return m_lists.all(world, world.provider().admins, query);
    };
    m_resources["organizations"] = [this](World &world, Query &query) {
        return m_lists.all(world, world.provider().organizations, query);
    };
    m_resources["payment-methods"] = [this](World &world, Query &query) {
        return m_lists.all(world, world.provider().methods, query);
    };
    m_resources["client-tags"] = [this](World &world, Query &query) {
        return m_lists.all(world, world.provider().tags, query);
    };
    m_resources["service-plans"] = [this](World &world, Query &query) {
        return m_lists.all(world, world.provider().plans, query);
    };
    m_resources["service-suspension-reasons"] = [this](World &world, Query &query) {
        return m_lists.all(world, world.provider().reasons, query);
    };
    m_resources["client-logs"] = [this](World &world, Query &query) { return m_clientLogs.list(world, query); };
    m_resources["custom-attributes"] = [this](World &world, Query &query) {
        const std::string type = query.text("attributeType");
        std::vector<AttributeEntry> some = world.provider().attributes;
        std::erase_if(some, [&type](const AttributeEntry &a) { return !type.empty() && a.attributeType != type; });
        return m_lists.all(world, some, query);
    };
}

void Router::addSingles()
{
    m_singles["clients"] = [this](World &world, RecordId id) {
        return m_lists.one(world, world.tables().customers, id);
    };
    m_singles["clients/services"] = [this](World &world, RecordId id) {
        return m_lists.one(world, world.tables().services, id);
    };
    m_singles["invoices"] = [this](World &world, RecordId id) {
        return m_lists.one(world, world.tables().invoices, id);
    };
    m_singles["payments"] = [this](World &world, RecordId id) {
        return m_lists.one(world, world.tables().payments, id);
    };
    m_singles["refunds"] = [this](World &world, RecordId id) { return m_lists.one(world, world.tables().refunds, id); };
    m_singles["credit-notes"] = [this](World &world, RecordId id) {
        return m_lists.one(world, world.tables().creditNotes, id);
    };
    m_singles["organizations"] = [](World &world, RecordId id) {
        const OrganizationEntry &found = world.provider().organization(id);
        return oneOf(world, found.id == id ? &found : nullptr);
    };
    m_singles["service-plans"] = [](World &world, RecordId id) { return oneOf(world, world.provider().plan(id)); };
    m_singles["client-tags"] = [](World &world, RecordId id) { return oneOf(world, world.provider().tag(id)); };
    m_singles["custom-attributes"] = [](World &world, RecordId id) {
        return oneOf(world, world.provider().attribute(id));
    };
    m_singles["service-suspension-reasons"] = [](World &world, RecordId id) {
        return oneOf(world, world.provider().reason(id));
    };
}

Answer Router::answer(World &world, const Request &request)
{
    const auto resource = resourceOf(request.path);
    if (!resource)
        return htmlAnswer(404, "404 Not Found");
    if (request.method == "GET" || request.method == "HEAD")
        return read(world, *resource, request.parameters);
    return write(world, *resource, request);
}

Answer Router::read(World &world, const std::string &resource, const Parameters &parameters)
{
    Query query(parameters);
    if (const auto list = m_resources.find(resource); list != m_resources.end()) {
        Answer answer = list->second(world, query);
        return query.isBad() ? errorAnswer(400, "Bad request.") : answer;
    }
    const auto [collection, last] = splitLast(resource);
    const auto single = m_singles.find(collection);
    if (single == m_singles.end())
        return errorAnswer(404, "No route found for \"GET /" + resource + "\"");
    return single->second(world, idIn(last));
}

Answer Router::write(World &world, const std::string &resource, const Request &request)
{
    const auto [collection, id] = splitLast(resource);
    const bool isNote = resource == "client-logs" && request.method == "POST";
    const bool isEdit = collection == "clients" && idIn(id) != 0 && request.method == "PATCH";
    if (!isNote && !isEdit)
        return writeService(world, resource, request);
    if (!request.mayWrite)
        return errorAnswer(403, "You don't have permissions.");
    return isNote ? m_clientLogs.add(world, request.body) : editCustomer(world, idIn(id), request.body);
}

} // namespace freshet::demo
