// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QCoreApplication>

namespace freshet {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("freshet::Error", text);
}

/// The sentences that need nothing but the kind; an empty one means that errorSentence() composes it.
const char *plainSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("freshet::Error", "Cancelled. Nothing was changed.");
    case ErrorKind::TimedOut:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "UISP took too long to answer. Try again; if it stays slow, check the server.");
    case ErrorKind::HostNotFound:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "The server address was not found. Check the spelling and the internet connection.");
    case ErrorKind::ConnectionRefused:
        return QT_TRANSLATE_NOOP("freshet::Error", "The server is there but refuses the connection. "
                                                   "Check the port, and that UISP is running.");
    case ErrorKind::ConnectionLost:
        return QT_TRANSLATE_NOOP("freshet::Error", "The connection broke before the answer was complete. Try again.");
    case ErrorKind::ProxyDenied:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "The proxy refused the connection. Check the proxy settings and its password.");
    case ErrorKind::CertificateUntrusted:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "The server's certificate is not trusted. Somebody could be listening in; "
                                 "trust it only if you know that it is your own server's.");
    case ErrorKind::RedirectRefused:
        return QT_TRANSLATE_NOOP("freshet::Error", "The server sent us on to a different address. "
                                                   "Your token was not sent there. Check the server address.");
    case ErrorKind::Unauthorized:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "UISP does not accept this API token. Check it, or make a new one in UISP.");
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("freshet::Error", "UISP has no such record any more.");
    case ErrorKind::RateLimited:
        return QT_TRANSLATE_NOOP("freshet::Error", "UISP asks us to slow down. Try again in a few minutes.");
    case ErrorKind::ServerFailed:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "UISP has a problem of its own right now. Try again in a few minutes.");
    case ErrorKind::NotUisp:
        return QT_TRANSLATE_NOOP("freshet::Error", "There is a server at this address, but it does not answer like "
                                                   "UISP. Check the address.");
    case ErrorKind::BodyTooLarge:
        return QT_TRANSLATE_NOOP("freshet::Error", "The server's answer was far larger than any real one. It was not "
                                                   "read further.");
    case ErrorKind::StoreBusy:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "Another program is using Freshet's files. Close it and try again.");
    case ErrorKind::StoreFull:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "The disk is full. What you see is the last complete data; free some space and "
                                 "refresh again.");
    case ErrorKind::StoreDamaged:
        return QT_TRANSLATE_NOOP("freshet::Error", "The local data file is damaged. It was set aside; refresh to "
                                                   "load everything again from UISP.");
    case ErrorKind::StoreTooNew:
        return QT_TRANSLATE_NOOP("freshet::Error",
                                 "The local data was written by a newer version of Freshet. Update this one.");
    case ErrorKind::StoreFailed:
        return QT_TRANSLATE_NOOP("freshet::Error", "Freshet could not read or write its local files.");
    case ErrorKind::KeychainAbsent:
        return QT_TRANSLATE_NOOP("freshet::Error", "This computer has no keychain service, so the token is kept for "
                                                   "this run only.");
    case ErrorKind::KeychainLocked:
        return QT_TRANSLATE_NOOP("freshet::Error", "The system keychain is locked, so the token is kept for this run "
                                                   "only. Unlock it and sign in again to keep it.");
    case ErrorKind::KeychainDenied:
        return QT_TRANSLATE_NOOP("freshet::Error", "The system keychain refused access, so the token is kept for this "
                                                   "run only.");
    case ErrorKind::KeychainTimedOut:
        return QT_TRANSLATE_NOOP("freshet::Error", "The system keychain did not answer in time, so the token is kept "
                                                   "for this run only.");
    case ErrorKind::KeychainEntryMissing:
        return QT_TRANSLATE_NOOP("freshet::Error", "No token is kept for this server. Please sign in.");
    case ErrorKind::KeychainFailed:
        return QT_TRANSLATE_NOOP("freshet::Error", "The system keychain failed, so the token is kept for this run "
                                                   "only.");
    case ErrorKind::NotSignedIn:
        return QT_TRANSLATE_NOOP("freshet::Error", "You are not signed in. Sign in to read from UISP.");
    case ErrorKind::AlreadyRunning:
        return QT_TRANSLATE_NOOP("freshet::Error", "A refresh is already running.");
    case ErrorKind::Forbidden:
    case ErrorKind::RequestRejected:
    case ErrorKind::MalformedBody:
    case ErrorKind::InvalidRecord:
    case ErrorKind::InvalidInput:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorSentence(const Error &error)
{
    if (const char *sentence = plainSentence(error.kind))
        return tr(sentence);
    if (error.kind == ErrorKind::Forbidden)
        return tr("This API token may not read %1. Give its UISP user that right, or use another token.")
            .arg(error.where);
    if (error.kind == ErrorKind::RequestRejected)
        return tr("UISP rejected the request for %1 (code %2).").arg(error.where).arg(error.httpStatus);
    if (error.kind == ErrorKind::MalformedBody)
        return tr("UISP's answer for %1 could not be read. The old rows stay; try again.").arg(error.where);
    if (error.kind == ErrorKind::InvalidRecord)
        return tr("One record from UISP could not be read: %1. It was skipped; what was known before stays.")
            .arg(error.where);
    return error.where;
}

QString errorCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::TimedOut:
        return QStringLiteral("timed_out");
    case ErrorKind::HostNotFound:
        return QStringLiteral("host_not_found");
    case ErrorKind::ConnectionRefused:
        return QStringLiteral("connection_refused");
    case ErrorKind::ConnectionLost:
        return QStringLiteral("connection_lost");
    case ErrorKind::ProxyDenied:
        return QStringLiteral("proxy_denied");
    case ErrorKind::CertificateUntrusted:
        return QStringLiteral("certificate_untrusted");
    case ErrorKind::RedirectRefused:
        return QStringLiteral("redirect_refused");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorKind::ServerFailed:
        return QStringLiteral("server_failed");
    case ErrorKind::RequestRejected:
        return QStringLiteral("request_rejected");
    case ErrorKind::NotUisp:
        return QStringLiteral("not_uisp");
    case ErrorKind::MalformedBody:
        return QStringLiteral("malformed_body");
    case ErrorKind::BodyTooLarge:
        return QStringLiteral("body_too_large");
    case ErrorKind::InvalidRecord:
        return QStringLiteral("invalid_record");
    case ErrorKind::StoreBusy:
        return QStringLiteral("store_busy");
    case ErrorKind::StoreFull:
        return QStringLiteral("store_full");
    case ErrorKind::StoreDamaged:
        return QStringLiteral("store_damaged");
    case ErrorKind::StoreTooNew:
        return QStringLiteral("store_too_new");
    case ErrorKind::StoreFailed:
        return QStringLiteral("store_failed");
    case ErrorKind::KeychainAbsent:
        return QStringLiteral("keychain_absent");
    case ErrorKind::KeychainLocked:
        return QStringLiteral("keychain_locked");
    case ErrorKind::KeychainDenied:
        return QStringLiteral("keychain_denied");
    case ErrorKind::KeychainTimedOut:
        return QStringLiteral("keychain_timed_out");
    case ErrorKind::KeychainEntryMissing:
        return QStringLiteral("keychain_entry_missing");
    case ErrorKind::KeychainFailed:
        return QStringLiteral("keychain_failed");
    case ErrorKind::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorKind::NotSignedIn:
        return QStringLiteral("not_signed_in");
    case ErrorKind::AlreadyRunning:
        return QStringLiteral("already_running");
    }
    Q_UNREACHABLE();
}

} // namespace freshet
