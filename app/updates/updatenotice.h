// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "updates/updatefault.h"

#include <QByteArray>
#include <QUrl>
#include <QVersionNumber>

#include <variant>

namespace freshet {

/// That a version of this program is there, as its makers signed it.
struct UpdateNotice
{
    QVersionNumber version;
    CalendarDate released;
    QUrl page;               ///< what is new in it; https
    CalendarDate validUntil; ///< the last day on which it may be believed

    /// 1.2 and 1.2.0 are the same version.
    [[nodiscard]] bool isNewerThan(const QVersionNumber &other) const
    {
        return version.normalized() > other.normalized();
    }

    friend bool operator==(const UpdateNotice &, const UpdateNotice &) = default;
};

/// What came of asking: a notice, or why there is none.
using UpdateAnswer = std::variant<UpdateNotice, UpdateFault>;

/// No file of notices is larger, in bytes.
inline constexpr qsizetype largestNotice = 16LL * 1024;

/// Reads such a file: one JSON object {"notice": TEXT, "signature": BASE64}. The signature (Ed25519, 64 bytes) is over
/// the UTF-8 of TEXT and is checked by `publicKey` (32 bytes) before TEXT is looked into. `today` is the reader's own.
[[nodiscard]] UpdateAnswer readUpdateNotice(const QByteArray &body, const QByteArray &publicKey, CalendarDate today);

/// The step behind the signature: TEXT is {"program": "freshet", "version": "1.2.0", "released": "2026-12-01", "page":
/// "https://…", "validUntil": "2027-03-01"}; what stands there besides is for later versions.
[[nodiscard]] UpdateAnswer readSignedText(const QByteArray &text, CalendarDate today);

/// "1.2.0": two to four numbers. Null when it is anything else.
[[nodiscard]] QVersionNumber updateVersionFromText(const QString &text);

/// Whether a page may be opened: https, with a host, without a user's name in it.
[[nodiscard]] bool isPageFit(const QUrl &page);

} // namespace freshet
