// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace freshet {

/// Everything that can go wrong, as one closed list: a `switch` over it has no default, so the compiler names gaps.
enum class ErrorKind {
    // the way to the server
    Cancelled,         ///< the user stopped it
    TimedOut,          ///< no complete answer within the time limit
    HostNotFound,      ///< the name does not resolve
    ConnectionRefused, ///< nobody listens at that address and port
    ConnectionLost,    ///< reset, closed early, body shorter than announced
    ProxyDenied,       ///< the proxy wants other credentials or is not there
    CertificateUntrusted,
    RedirectRefused, ///< a redirect to another origin: it would carry the token away
    // the server's answer
    Unauthorized,    ///< 401: the token is wrong or revoked
    Forbidden,       ///< 403: the token lacks the right
    NotFound,        ///< 404
    RateLimited,     ///< 429 after all retries
    ServerFailed,    ///< 5xx after all retries
    RequestRejected, ///< 400, 422 and other 4xx
    NotUisp,         ///< HTML, another content type, or JSON that UISP never sends
    MalformedBody,   ///< broken JSON, or an object where a list belongs
    BodyTooLarge,
    InvalidRecord, ///< one row that cannot be read; the page around it can
    // the local files
    StoreBusy,
    StoreFull,
    StoreDamaged,
    DeskDamaged, ///< desk.db, which UISP cannot rebuild
    StoreTooNew, ///< written by a newer version of this program
    StoreFailed,
    // the system keychain
    KeychainAbsent,
    KeychainLocked,
    KeychainDenied,
    KeychainTimedOut,
    KeychainEntryMissing,
    KeychainFailed,
    // the person in front
    InvalidInput,
    NotSignedIn,
    AlreadyRunning,
};

/// What went wrong and where. Holds ids, paths, statuses and field names, never tokens, names or amounts.
struct Error
{
    ErrorKind kind = ErrorKind::StoreFailed;
    QString where;      ///< the list, file, field or record concerned, e.g. "invoices" or "invoice 4711: total"
    int httpStatus = 0; ///< 0 when no HTTP answer was involved
    QString detail;     ///< technical text for the details view and the log; not translated

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stable word for a kind, as used in `refresh --json` (`code`) and the log, e.g. "timed_out".
[[nodiscard]] QString errorCode(ErrorKind kind);
/// The opposite; nothing for a word that is no kind's.
[[nodiscard]] std::optional<ErrorKind> errorKindOf(const QString &code);

/// One translated sentence, or two: what happened and what to do. Plain text, no technical detail.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace freshet
