// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace freshet::demo {

class World;

/// One way in which the server misbehaves, and for which requests.
struct Fault
{
    enum class Kind {
        Status,           ///< answers `status`, `delayMs` later, with UISP's error body, or the proxy's HTML for 502,
                          ///< 503 and 504
        Delay,            ///< the proper answer, `delayMs` later
        Hang,             ///< no answer until clearFaults() or stop(), then the connection is cut
        Truncate,         ///< announces the whole body, sends half of it, cuts the connection; Qt reports that only
                          ///< for uncompressed bodies, of a compressed one it hands over what could be unpacked
        Trickle,          ///< sends the body in twenty pieces, `delayMs` apart
        Reset,            ///< cuts the connection before the first byte (where the system allows, with a TCP reset)
        Html,             ///< 200 and a sign-in page
        BrokenJson,       ///< 200, complete, but the JSON stops in the middle
        ObjectForArray,   ///< 200 and an error object where a list belongs
        EmptyList,        ///< 200 and []
        WrongContentType, ///< the proper body as text/plain
        Redirect,         ///< `status` (302 unless set) to `location`
        RedirectWithin,   ///< `status` (307 unless set) to the same resource of this server under /crm/api/v2.1/; asked
                          ///< for there, it is answered properly
        MissingField,     ///< the proper answer, but rows lack `field`
        BadRow,           ///< the proper answer, but `field` of rows holds `value`
        StatusBehind,     ///< does what was asked for, then answers as Status
        ResetBehind,      ///< does what was asked for, then cuts the connection before the first byte
        HangBehind,       ///< does what was asked for, then does not answer, as Hang
        Change,           ///< `change` alters the world just before the proper answer: rows move between pages
    };

    /// A list as UISP names it, "invoices" or "clients/services"; an address beginning with /crm/api/vN.N/ says the
    /// same. Covers what lies below ("invoices/4711"), but "clients" does not cover "clients/services". Empty: all.
    QString pathPrefix;
    QString queryPart; ///< only requests whose query has this text, e.g. "isArchived=1"
    Kind kind = Kind::Status;
    int status = 0;
    int delayMs = 0;
    int skip = 0;               ///< lets that many matching requests pass first
    int times = 1;              ///< then strikes that often; −1: for ever
    int retryAfterSeconds = -1; ///< with Status: a Retry-After header
    QByteArray retryAfter;      ///< with Status: that header word for word, such as an HTTP date; goes before seconds
    QByteArray field;
    QByteArray value = "{}"; ///< JSON text
    RecordId recordId = 0;   ///< the row to spoil; 0: the first of MissingField and BadRow, −1: every one
    QByteArray location = "https://elsewhere.invalid/crm/api/v1.0/version";
    std::function<void(World &)> change;
};

/// Whether a request for `resource` ("clients/services/5") is covered by a prefix as Fault has it.
[[nodiscard]] bool covers(const QString &pathPrefix, const QString &resource);

/// The faults still to come. Thread-safe.
class FaultPlan
{
public:
    void add(const Fault &fault);
    void clear();
    /// The fault that strikes this request, the one added first where several would; each asked-for one counts the
    /// request.
    [[nodiscard]] std::optional<Fault> take(const QString &resource, const QString &query = {});

private:
    std::mutex m_mutex;
    std::vector<Fault> m_faults;
};

} // namespace freshet::demo
