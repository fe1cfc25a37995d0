// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/query.h"

#include <string>

namespace freshet::demo {

/// A request behind the HTTP layer: `path` is decoded and has no query.
struct Request
{
    std::string method = "GET";
    std::string path;
    Parameters parameters;
    std::string body;
    bool mayWrite = false; ///< the token may change things
};

struct Answer
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    qint64 rows = 0;          ///< of a list, what the server is slow in proportion to
    std::string location{};   ///< of a redirect
    std::string retryAfter{}; ///< the header's text; empty: none
};

/// {"code":404,"message":"Object is not found."}
[[nodiscard]] Answer errorAnswer(int status, const std::string &message);
/// What the proxy in front of UISP says by itself.
[[nodiscard]] Answer htmlAnswer(int status, const std::string &title);

/// The part of `path` behind /crm/api/v1.0/ (or any other version), without slashes at its ends; a path that is
/// already such a part stays. Nothing for other paths that begin like an address ("/api/v1.0/clients", "/").
[[nodiscard]] std::optional<std::string> resourceOf(const std::string &path);

} // namespace freshet::demo
