// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace freshet::test {

/// Who a server on this computer says it is. First and Second are self-signed; Company, Expired, NotYetValid and
/// OtherName are signed by CompanyAuthority, which nobody knows unless a test adds it. All but OtherName are for
/// localhost, 127.0.0.1 and ::1.
enum class Certificate {
    None, ///< plain HTTP
    First,
    Second,
    FirstRenewed, ///< a newer one for First's key and name
    OfFirst,      ///< signed with First's key
    Company,
    Expired,     ///< in 2021
    NotYetValid, ///< before 2119
    OtherName,   ///< other.example.net
    CompanyAuthority,
    Impostor,        ///< signed by an authority that only calls itself CompanyAuthority
    Branch,          ///< signed by BranchAuthority
    BranchAuthority, ///< signed by CompanyAuthority
    OfCompany,       ///< signed with the key of Company, which is no authority
};

/// The certificate itself. It is made, with a key, when a program first asks for any, and stays the same until it ends.
/// There is none for None.
[[nodiscard]] QSslCertificate made(Certificate certificate);
/// What a server shows: the certificate and those above it, without the one at the top.
[[nodiscard]] QList<QSslCertificate> chainOf(Certificate certificate);
[[nodiscard]] QSslKey keyOf(Certificate certificate);

} // namespace freshet::test
