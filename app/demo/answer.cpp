// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/answer.h"

#include "demo/jsonwriter.h"

namespace freshet::demo {

namespace {

/// Behind "v1.0/" at `at`, or npos.
size_t behindVersion(const std::string &path, size_t at)
{
    if (at >= path.size() || path[at] != 'v')
        return std::string::npos;
    const size_t end = path.find('/', at);
    const std::string version = path.substr(at + 1, end == std::string::npos ? end : end - at - 1);
    if (version.empty() || version.find_first_not_of("0123456789.") != std::string::npos)
        return std::string::npos;
    return end == std::string::npos ? path.size() : end + 1;
}

} // namespace

Answer errorAnswer(int status, const std::string &message)
{
    Answer answer;
    answer.status = status;
    JsonWriter json(answer.body, {});
    json.beginObject();
    json.number("code", status);
    json.text("message", message);
    json.endObject();
    return answer;
}

Answer htmlAnswer(int status, const std::string &title)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title +
                  "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    return answer;
}

std::optional<std::string> resourceOf(const std::string &path)
{
    static const std::string prefix = "/crm/api/";
    size_t from = 0;
    if (path.compare(0, prefix.size(), prefix) == 0) {
        from = behindVersion(path, prefix.size());
        if (from == std::string::npos)
            return std::nullopt;
    } else if (!path.empty() && path.front() == '/') {
        return std::nullopt;
    }
    size_t to = path.size();
    while (to > from && path[to - 1] == '/')
        --to;
    return path.substr(from, to - from);
}

} // namespace freshet::demo
