// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace freshet {

struct Error;

/// Why there is no notice of updates, as one closed list.
enum class UpdateFault {
    // what is set
    AddressMissing,
    AddressUnfit, ///< not https, without a host, or with a question in it
    KeyMissing,
    KeyUnfit, ///< not 32 bytes as base64
    // the way
    Cancelled,
    TimedOut,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    ProxyDenied,
    CertificateUntrusted,
    SentElsewhere, ///< a redirect to another origin
    NotThere,      ///< 404
    ServerRefused, ///< any other answer that is none
    // what came
    TooLarge,
    NotANotice,
    WrongSignature,
    OtherProgram,
    OutOfDate,
    UnreadableVersion,
    UnreadableDate,
    PageUnfit, ///< not https
};

/// The stable word for a fault, e.g. "timed_out", and back.
[[nodiscard]] QString updateFaultCode(UpdateFault fault);
[[nodiscard]] std::optional<UpdateFault> updateFaultFromCode(const QString &code);

/// One translated sentence, or two: what happened and what to do. Plain text.
[[nodiscard]] QString updateFaultSentence(UpdateFault fault);

/// What an error of a request means for a notice.
[[nodiscard]] UpdateFault updateFaultOf(const Error &error);

} // namespace freshet
