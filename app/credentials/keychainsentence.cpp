// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainsentence.h"

#include <QCoreApplication>

namespace freshet {

namespace {

QString readingSentence(const Error &error)
{
    if (error.kind == ErrorKind::KeychainAbsent)
        return QCoreApplication::translate(
            "freshet::Keychain",
            "This computer has no keychain service, so no token is kept here. Sign in for this run.");
    if (error.kind == ErrorKind::KeychainLocked)
        return QCoreApplication::translate(
            "freshet::Keychain",
            "The system keychain is locked, so the kept token cannot be read. Unlock it and try again, "
            "or sign in for this run.");
    if (error.kind == ErrorKind::KeychainDenied)
        return QCoreApplication::translate(
            "freshet::Keychain", "The system keychain refused to hand out the kept token. Allow it and try again, "
                                 "or sign in for this run.");
    if (error.kind == ErrorKind::KeychainTimedOut)
        return QCoreApplication::translate(
            "freshet::Keychain",
            "The system keychain did not answer in time. If it shows a question, answer it and try again, "
            "or sign in for this run.");
    if (error.kind == ErrorKind::KeychainFailed)
        return QCoreApplication::translate(
            "freshet::Keychain",
            "The system keychain failed, so the kept token cannot be read. Try again, or sign in for this run.");
    return errorSentence(error);
}

QString proxyPasswordSentence(const Error &error)
{
    if (error.kind == ErrorKind::KeychainLocked)
        return QCoreApplication::translate(
            "freshet::Keychain", "The system keychain is locked, so the proxy's password is kept for this run only. "
                                 "Unlock it and sign in again to keep it.");
    return QCoreApplication::translate("freshet::Keychain",
                                       "The system keychain did not take the proxy's password, so it is kept for this "
                                       "run only.");
}

QString removingSentence(const Error &error)
{
    if (error.kind == ErrorKind::KeychainAbsent)
        return QCoreApplication::translate(
            "freshet::Keychain",
            "This computer has no keychain service now. If the token was kept here before, it is still kept: "
            "delete it in UISP to be safe.");
    if (error.kind == ErrorKind::KeychainLocked)
        return QCoreApplication::translate(
            "freshet::Keychain",
            "The system keychain is locked, so the token is still kept in it. Unlock it, then sign in "
            "and out again.");
    if (error.kind == ErrorKind::KeychainDenied)
        return QCoreApplication::translate(
            "freshet::Keychain", "The system keychain refused to remove the token, so it is still kept there. "
                                 "Remove the entry \"freshet\" by hand, or delete the token in UISP.");
    if (error.kind == ErrorKind::KeychainTimedOut)
        return QCoreApplication::translate(
            "freshet::Keychain", "The system keychain did not answer in time, so the token may still be kept in it. "
                                 "Sign in and out again to make sure.");
    if (error.kind == ErrorKind::KeychainFailed)
        return QCoreApplication::translate("freshet::Keychain",
                                           "The system keychain failed, so the token may still be kept in it. "
                                           "Remove the entry \"freshet\" by hand, or delete the token in UISP.");
    return errorSentence(error);
}

} // namespace

QString keychainSentence(TokenStep step, const Error &error)
{
    switch (step) {
    case TokenStep::Keeping:
        return errorSentence(error);
    case TokenStep::Reading:
        return readingSentence(error);
    case TokenStep::Removing:
        return removingSentence(error);
    case TokenStep::KeepingProxyPassword:
        return proxyPasswordSentence(error);
    }
    Q_UNREACHABLE();
}

} // namespace freshet
