// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatefault.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

constexpr int notFoundStatus = 404;

struct FaultFacts
{
    UpdateFault fault;
    const char *code;
    const char *sentence;
};

constexpr std::array allFaults = {
    FaultFacts{UpdateFault::AddressMissing, "address_missing",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "There is no address to ask. Enter your provider's, or ask "
                                                         "who gave you the program.")},
    FaultFacts{UpdateFault::AddressUnfit, "address_unfit",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "This is no address for update notices. It begins with "
                                                         "https:// and holds no question mark, password or #.")},
    FaultFacts{UpdateFault::KeyMissing, "key_missing",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "There is no key to tell a true notice by. Enter your "
                                                         "provider's, or ask who gave you the program.")},
    FaultFacts{UpdateFault::KeyUnfit, "key_unfit",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "This is no key for update notices. It is a line of 44 "
                                                         "letters, digits and signs that ends in “=”.")},
    FaultFacts{UpdateFault::Cancelled, "cancelled",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "It was stopped before there was an answer.")},
    FaultFacts{UpdateFault::TimedOut, "timed_out",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The server of the notices took too long to answer.")},
    FaultFacts{UpdateFault::HostNotFound, "host_not_found",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The server of the notices was not found. Check the address "
                                                         "and the internet connection.")},
    FaultFacts{UpdateFault::ConnectionRefused, "connection_refused",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The server of the notices refuses the connection.")},
    FaultFacts{UpdateFault::ConnectionLost, "connection_lost",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The connection broke before the notice was complete.")},
    FaultFacts{UpdateFault::ProxyDenied, "proxy_denied",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The proxy that this computer is set to does not let Freshet "
                                                         "through to the notices.")},
    FaultFacts{UpdateFault::CertificateUntrusted, "certificate_untrusted",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The certificate of the notices' server is not trusted on "
                                                         "this computer, so nothing was read.")},
    FaultFacts{UpdateFault::SentElsewhere, "sent_elsewhere",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The server of the notices sent us on to a different "
                                                         "address, where nothing was asked. Check the address.")},
    FaultFacts{UpdateFault::NotThere, "not_there",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "There is no notice at this address. Check the address.")},
    FaultFacts{UpdateFault::ServerRefused, "server_refused",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The server of the notices has a problem of its own or does "
                                                         "not want to answer.")},
    FaultFacts{UpdateFault::TooLarge, "too_large",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "What came is far larger than a notice. It was not read "
                                                         "further.")},
    FaultFacts{UpdateFault::NotANotice, "not_a_notice",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "What is at this address is no update notice. Check the "
                                                         "address.")},
    FaultFacts{UpdateFault::WrongSignature, "wrong_signature",
               QT_TRANSLATE_NOOP("freshet::UpdateFault",
                                 "The notice's signature does not fit the key: the key is another one, or somebody has "
                                 "tampered with the notice. Do not install what it leads to, and tell who gave you the "
                                 "program.")},
    FaultFacts{UpdateFault::OtherProgram, "other_program",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The notice is signed by the right key, but it is about "
                                                         "another program.")},
    FaultFacts{UpdateFault::OutOfDate, "out_of_date",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The notice is no longer valid: its server shows an old one. "
                                                         "Tell who gave you the program if that lasts.")},
    FaultFacts{UpdateFault::UnreadableVersion, "unreadable_version",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The notice is signed by the right key, but its version "
                                                         "cannot be read.")},
    FaultFacts{UpdateFault::UnreadableDate, "unreadable_date",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The notice is signed by the right key, but its dates cannot "
                                                         "be read.")},
    FaultFacts{UpdateFault::PageUnfit, "page_unfit",
               QT_TRANSLATE_NOOP("freshet::UpdateFault", "The notice is signed by the right key, but it leads to a "
                                                         "page that is not protected by https.")},
};

constexpr bool areInOrder()
{
    for (std::size_t at = 0; at < allFaults.size(); ++at) {
        if (std::size_t(allFaults[at].fault) != at)
            return false;
    }
    return allFaults.size() == std::size_t(UpdateFault::PageUnfit) + 1;
}
static_assert(areInOrder());

struct FaultOfKind
{
    ErrorKind kind;
    UpdateFault fault;
};

/// All other kinds are answers of a server that refuses.
constexpr std::array faultsOfKinds = {
    FaultOfKind{ErrorKind::Cancelled, UpdateFault::Cancelled},
    FaultOfKind{ErrorKind::TimedOut, UpdateFault::TimedOut},
    FaultOfKind{ErrorKind::HostNotFound, UpdateFault::HostNotFound},
    FaultOfKind{ErrorKind::ConnectionRefused, UpdateFault::ConnectionRefused},
    FaultOfKind{ErrorKind::ConnectionLost, UpdateFault::ConnectionLost},
    FaultOfKind{ErrorKind::ProxyDenied, UpdateFault::ProxyDenied},
    FaultOfKind{ErrorKind::CertificateUntrusted, UpdateFault::CertificateUntrusted},
    FaultOfKind{ErrorKind::RedirectRefused, UpdateFault::SentElsewhere},
    FaultOfKind{ErrorKind::NotFound, UpdateFault::NotThere},
    FaultOfKind{ErrorKind::MalformedBody, UpdateFault::NotANotice},
    FaultOfKind{ErrorKind::BodyTooLarge, UpdateFault::TooLarge},
};

const FaultFacts &factsOf(UpdateFault fault)
{
    return allFaults.at(std::size_t(fault));
}

/// 404 comes as a page for people, mostly, which is no answer of UISP's either.
UpdateFault faultOfAnswer(const Error &error)
{
    if (error.httpStatus == notFoundStatus)
        return UpdateFault::NotThere;
    return error.httpStatus == 0 ? UpdateFault::ConnectionLost : UpdateFault::NotANotice;
}

} // namespace

QString updateFaultCode(UpdateFault fault)
{
    return QLatin1String(factsOf(fault).code);
}

std::optional<UpdateFault> updateFaultFromCode(const QString &code)
{
    const auto found =
        std::ranges::find_if(allFaults, [&code](const FaultFacts &facts) { return code == QLatin1String(facts.code); });
    return found == allFaults.end() ? std::nullopt : std::optional(found->fault);
}

QString updateFaultSentence(UpdateFault fault)
{
    return QCoreApplication::translate("freshet::UpdateFault", factsOf(fault).sentence);
}

UpdateFault updateFaultOf(const Error &error)
{
    if (error.kind == ErrorKind::NotUisp)
        return faultOfAnswer(error);
    const auto found = std::ranges::find(faultsOfKinds, error.kind, &FaultOfKind::kind);
    return found == faultsOfKinds.end() ? UpdateFault::ServerRefused : found->fault;
}

} // namespace freshet
