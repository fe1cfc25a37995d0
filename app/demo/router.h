// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/clientlogs.h"
#include "demo/lists.h"

#include <functional>
#include <map>

namespace freshet::demo {

/// Finds what a path asks for and answers as UISP's CRM API does. Knows nothing of HTTP beyond status and type.
/// Not thread-safe.
class Router
{
public:
    Router(bool keepRendered, int clampLimit);
    Router(const Router &) = delete;
    Router &operator=(const Router &) = delete;

    [[nodiscard]] Answer answer(World &world, const Request &request);

private:
    using List = std::function<Answer(World &, Query &)>;
    using Single = std::function<Answer(World &, RecordId)>;

    void addLists();
    void addSmallLists();
    void addSingles();
    [[nodiscard]] Answer read(World &world, const std::string &resource, const Parameters &parameters);
    [[nodiscard]] Answer write(World &world, const std::string &resource, const Request &request);

    Lists m_lists;
    ClientLogs m_clientLogs;
    std::map<std::string, List> m_resources; ///< by their whole path, "clients/services"
    std::map<std::string, Single> m_singles; ///< by the path before the id
};

} // namespace freshet::demo
