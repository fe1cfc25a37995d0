// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include "domain/listtitles.h"

#include <QCoreApplication>

#include <array>

namespace freshet {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Error)
};

constexpr int proxyWantsPassword = 407;

struct KindFacts
{
    ErrorKind kind;
    const char *code;
    const char *sentence; ///< null: errorSentence() composes it
};

// In the order of the enumeration; held at compile time below.
constexpr std::array allKinds = {
    KindFacts{ErrorKind::Cancelled, "cancelled",
              QT_TRANSLATE_NOOP("freshet::Error", "Cancelled. Nothing was changed.")},
    KindFacts{ErrorKind::TimedOut, "timed_out",
              QT_TRANSLATE_NOOP("freshet::Error", "UISP took too long to answer. Try again; if it "
                                                  "stays slow, check the server.")},
    KindFacts{ErrorKind::HostNotFound, "host_not_found",
              QT_TRANSLATE_NOOP("freshet::Error", "The server address was not found. Check the "
                                                  "spelling and the internet connection.")},
    KindFacts{ErrorKind::ConnectionRefused, "connection_refused",
              QT_TRANSLATE_NOOP("freshet::Error", "The server is there but refuses the connection. "
                                                  "Check the port, and that UISP is running.")},
    KindFacts{ErrorKind::ConnectionLost, "connection_lost",
              QT_TRANSLATE_NOOP("freshet::Error", "The connection broke before the answer was "
                                                  "complete. Try again.")},
    KindFacts{ErrorKind::ProxyDenied, "proxy_denied", nullptr},
    KindFacts{ErrorKind::CertificateUntrusted, "certificate_untrusted",
              QT_TRANSLATE_NOOP("freshet::Error", "The server's certificate is not trusted. Somebody "
                                                  "could be listening in; trust it only if you know "
                                                  "that it is your own server's.")},
    KindFacts{ErrorKind::RedirectRefused, "redirect_refused",
              QT_TRANSLATE_NOOP("freshet::Error", "The server sent us on to a different address. Your "
                                                  "token was not sent there. Check the server address.")},
    KindFacts{ErrorKind::Unauthorized, "unauthorized",
              QT_TRANSLATE_NOOP("freshet::Error", "UISP does not accept this API token. Check it, or "
                                                  "make a new one in UISP.")},
    KindFacts{ErrorKind::Forbidden, "forbidden", nullptr},
    KindFacts{ErrorKind::NotFound, "not_found",
              QT_TRANSLATE_NOOP("freshet::Error", "UISP has no such record any more.")},
    KindFacts{ErrorKind::RateLimited, "rate_limited",
              QT_TRANSLATE_NOOP("freshet::Error", "UISP asks us to slow down. Try again in a few "
                                                  "minutes.")},
    KindFacts{ErrorKind::ServerFailed, "server_failed",
              QT_TRANSLATE_NOOP("freshet::Error", "UISP has a problem of its own right now. Try again "
                                                  "in a few minutes.")},
    KindFacts{ErrorKind::RequestRejected, "request_rejected", nullptr},
    KindFacts{ErrorKind::NotUisp, "not_uisp",
              QT_TRANSLATE_NOOP("freshet::Error", "There is a server at this address, but it does not "
                                                  "answer like UISP. Check the address.")},
    KindFacts{ErrorKind::MalformedBody, "malformed_body", nullptr},
    KindFacts{ErrorKind::BodyTooLarge, "body_too_large",
              QT_TRANSLATE_NOOP("freshet::Error", "The server's answer was far larger than any real "
                                                  "one. It was not read further.")},
    KindFacts{ErrorKind::InvalidRecord, "invalid_record", nullptr},
    KindFacts{ErrorKind::StoreBusy, "store_busy",
              QT_TRANSLATE_NOOP("freshet::Error", "Another program is using Freshet's files. Close it "
                                                  "and try again.")},
    KindFacts{ErrorKind::StoreFull, "store_full",
              QT_TRANSLATE_NOOP("freshet::Error", "The disk is full. What you see is the last "
                                                  "complete data; free some space and refresh again.")},
    KindFacts{ErrorKind::StoreDamaged, "store_damaged",
              QT_TRANSLATE_NOOP("freshet::Error", "The local data file is damaged. It was set aside; "
                                                  "refresh to load everything again from UISP.")},
    KindFacts{ErrorKind::DeskDamaged, "desk_damaged",
              QT_TRANSLATE_NOOP("freshet::Error", "The file desk.db of this server is damaged. It holds the activity "
                                                  "log, notes and rules, which UISP does not have. Close Freshet "
                                                  "and put the newest copy from the folder backups beside it in its "
                                                  "place, or move it away to begin a new one.")},
    KindFacts{ErrorKind::StoreTooNew, "store_too_new",
              QT_TRANSLATE_NOOP("freshet::Error", "The local data was written by a newer version of "
                                                  "Freshet. Update this one.")},
    KindFacts{ErrorKind::StoreFailed, "store_failed",
              QT_TRANSLATE_NOOP("freshet::Error", "Freshet could not read or write its local files.")},
    KindFacts{ErrorKind::KeychainAbsent, "keychain_absent",
              QT_TRANSLATE_NOOP("freshet::Error", "This computer has no keychain service, so the "
                                                  "token is kept for this run only.")},
    KindFacts{ErrorKind::KeychainLocked, "keychain_locked",
              QT_TRANSLATE_NOOP("freshet::Error", "The system keychain is locked, so the token is "
                                                  "kept for this run only. Unlock it and sign in "
                                                  "again to keep it.")},
    KindFacts{ErrorKind::KeychainDenied, "keychain_denied",
              QT_TRANSLATE_NOOP("freshet::Error", "The system keychain refused access, so the token "
                                                  "is kept for this run only.")},
    KindFacts{ErrorKind::KeychainTimedOut, "keychain_timed_out",
              QT_TRANSLATE_NOOP("freshet::Error", "The system keychain did not answer in time, so the "
                                                  "token is kept for this run only.")},
    KindFacts{ErrorKind::KeychainEntryMissing, "keychain_entry_missing",
              QT_TRANSLATE_NOOP("freshet::Error", "No token is kept for this server. Please sign in.")},
    KindFacts{ErrorKind::KeychainFailed, "keychain_failed",
              QT_TRANSLATE_NOOP("freshet::Error", "The system keychain failed, so the token is kept "
                                                  "for this run only.")},
    KindFacts{ErrorKind::InvalidInput, "invalid_input", nullptr},
    KindFacts{ErrorKind::NotSignedIn, "not_signed_in",
              QT_TRANSLATE_NOOP("freshet::Error", "You are not signed in. Sign in to read from UISP.")},
    KindFacts{ErrorKind::AlreadyRunning, "already_running",
              QT_TRANSLATE_NOOP("freshet::Error", "A refresh is already running.")},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < allKinds.size(); ++i) {
        if (size_t(allKinds[i].kind) != i)
            return false;
    }
    return allKinds.size() == size_t(ErrorKind::AlreadyRunning) + 1;
}
static_assert(isInOrder());

const KindFacts &factsOf(ErrorKind kind)
{
    return allKinds[size_t(kind)];
}

QString proxySentence(const Error &error)
{
    if (error.where == QLatin1String("keychain"))
        return Sentence::tr("The system keychain does not hand out the proxy's password. Unlock the keychain and try "
                            "again, or enter the password in the connection settings.");
    if (error.httpStatus == proxyWantsPassword)
        return Sentence::tr("The proxy asks for a user name and password, or does not accept the ones it got. Check "
                            "them in the connection settings.");
    return Sentence::tr("The proxy cannot be reached, or does not let us through to the server. Check its address and "
                        "port in the connection settings.");
}

} // namespace

QString errorSentence(const Error &error)
{
    if (const char *sentence = factsOf(error.kind).sentence)
        return Sentence::tr(sentence);
    if (error.kind == ErrorKind::Forbidden)
        return Sentence::tr("This API token may not read %1. Give its UISP user that right, or use another token.")
            .arg(listTitle(error.where));
    if (error.kind == ErrorKind::ProxyDenied)
        return proxySentence(error);
    if (error.kind == ErrorKind::RequestRejected)
        return Sentence::tr("UISP rejected the request for %1 (code %2).")
            .arg(listTitle(error.where))
            .arg(error.httpStatus);
    if (error.kind == ErrorKind::MalformedBody)
        return Sentence::tr("UISP's answer for %1 could not be read. The old rows stay; try again.")
            .arg(listTitle(error.where));
    if (error.kind == ErrorKind::InvalidRecord)
        return Sentence::tr("One record from UISP could not be read: %1. It was skipped; what was known before stays.")
            .arg(error.where);
    return error.where;
}

QString errorCode(ErrorKind kind)
{
    return QLatin1String(factsOf(kind).code);
}

std::optional<ErrorKind> errorKindOf(const QString &code)
{
    for (const KindFacts &facts : allKinds) {
        if (code == QLatin1String(facts.code))
            return facts.kind;
    }
    return std::nullopt;
}

} // namespace freshet
