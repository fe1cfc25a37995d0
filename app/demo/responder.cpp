// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/responder.h"

#include "demo/gzip.h"
#include "demo/spoil.h"

#include <httplib.h>

#include <algorithm>

namespace freshet::demo {

namespace {

constexpr size_t worthCompressing = 1024;
constexpr size_t pieceSize = size_t(1024) * 1024;

Request requestFrom(const httplib::Request &http, bool mayWrite)
{
    Request request;
    request.method = http.method;
    request.path = http.path;
    request.parameters = Parameters(http.params.begin(), http.params.end());
    request.body = http.body;
    request.mayWrite = mayWrite;
    return request;
}

/// With the question mark; empty when there is none.
QString queryIn(const httplib::Request &http)
{
    const QString target = QString::fromStdString(http.target);
    const qsizetype question = target.indexOf(u'?');
    return question < 0 ? QString() : target.mid(question);
}

QString lineFor(const httplib::Request &http, const QString &resource)
{
    const QString line = resource + queryIn(http);
    return http.method == "GET" ? line : QString::fromStdString(http.method) + u' ' + line;
}

QString resourceIn(const httplib::Request &http)
{
    const auto resource = resourceOf(http.path);
    return QString::fromStdString(resource ? *resource : http.path);
}

bool strikes(const std::optional<Fault> &fault, Fault::Kind kind)
{
    return fault && fault->kind == kind;
}

constexpr const char *otherPrefix = "/crm/api/v2.1/";

/// A redirect within the server is given its address here, or let go where it leads to.
std::optional<Fault> faultFor(FaultPlan &plan, const httplib::Request &http, const QString &resource)
{
    std::optional<Fault> fault = plan.take(resource, queryIn(http));
    if (!strikes(fault, Fault::Kind::RedirectWithin))
        return fault;
    if (http.path.rfind(otherPrefix, 0) == 0)
        return std::nullopt;
    fault->location = otherPrefix + (resource + queryIn(http)).toUtf8();
    return fault;
}

} // namespace

void Responder::respond(const httplib::Request &http, httplib::Response &response)
{
    m_connections.note(m_port, http.remote_port);
    const QString resource = resourceIn(http);
    m_state.log.note(resource, lineFor(http, resource));
    const std::optional<Fault> fault = faultFor(m_state.faults, http, resource);
    if (!waitFor(fault))
        return cut(response);
    Answer answer = answerFor(http, fault);
    if (strikes(fault, Fault::Kind::ResetBehind))
        return cut(response);
    if (strikes(fault, Fault::Kind::HangBehind)) {
        m_pauses.hang();
        return cut(response);
    }
    if (!m_pauses.wait(std::chrono::microseconds(answer.rows * m_state.options.microsecondsPerRow)))
        return cut(response);
    const bool compress =
        m_state.options.compresses && http.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
    send(std::move(answer), fault, compress, response);
}

bool Responder::waitFor(const std::optional<Fault> &fault)
{
    if (strikes(fault, Fault::Kind::Reset))
        return false;
    if (strikes(fault, Fault::Kind::Hang)) {
        m_pauses.hang();
        return false;
    }
    const bool isLate = strikes(fault, Fault::Kind::Delay) || strikes(fault, Fault::Kind::Status);
    const int delay = isLate ? fault->delayMs : 0;
    return m_pauses.wait(std::chrono::milliseconds(m_state.options.latencyMs + delay));
}

Answer Responder::answerFor(const httplib::Request &http, const std::optional<Fault> &fault)
{
    const std::string key = http.get_header_value("X-Auth-App-Key");
    const bool mayWrite = key == m_state.options.token.toStdString();
    const bool mayRead = mayWrite || key == m_state.options.readOnlyToken.toStdString();
    if (strikes(fault, Fault::Kind::Change) && fault->change)
        m_state.world.change(fault->change);
    // A request that UISP refuses changes nothing.
    if (http.method != "GET" && (strikes(fault, Fault::Kind::Status) || strikes(fault, Fault::Kind::Redirect)))
        return spoiled({}, *fault);
    Answer answer = mayRead || !resourceOf(http.path) ? m_state.world.answer(requestFrom(http, mayWrite))
                                                      : errorAnswer(401, "Authentication Required");
    return fault ? spoiled(std::move(answer), *fault) : answer;
}

void Responder::send(Answer answer, const std::optional<Fault> &fault, bool compress, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.location.empty())
        response.set_header("Location", answer.location);
    if (!answer.retryAfter.empty())
        response.set_header("Retry-After", answer.retryAfter);
    if (compress && answer.body.size() >= worthCompressing) {
        std::string packed = m_state.options.keepPacked ? m_state.packed.packed(answer.body) : gzip(answer.body);
        if (!packed.empty()) {
            answer.body = std::move(packed);
            response.set_header("Content-Encoding", "gzip");
        }
    }
    m_state.log.addSent(qint64(answer.body.size()));
    const bool trickles = strikes(fault, Fault::Kind::Trickle);
    const size_t length = answer.body.size();
    const size_t piece = trickles ? length / 20 + 1 : pieceSize;
    const size_t stop = strikes(fault, Fault::Kind::Truncate) ? length / 2 : length;
    const auto pause = std::chrono::milliseconds(trickles ? fault->delayMs : 0);
    // A provider that knows its length keeps the library from compressing once more, with its slowest settings.
    response.set_content_provider(
        length, answer.contentType,
        [this, body = std::move(answer.body), piece, stop, pause](size_t offset, size_t rest, httplib::DataSink &sink) {
            if (offset >= stop || (offset > 0 && !m_pauses.wait(pause)))
                return false;
            return sink.write(body.data() + offset, std::min({rest, piece, stop - offset}));
        });
}

void Responder::cut(httplib::Response &response)
{
    m_connections.resetMine();
    response.status = 500;
    response.set_content_provider(1, "text/plain", [](size_t, size_t, httplib::DataSink &) { return false; });
}

void Responder::end()
{
    m_pauses.end();
    m_connections.endAll();
}

} // namespace freshet::demo
