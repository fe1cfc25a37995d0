// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace freshet {

inline constexpr qsizetype ed25519KeySize = 32;
inline constexpr qsizetype ed25519SignatureSize = 64;

/// Whether `signature` (64 bytes) over exactly these bytes was made with the secret half of `publicKey` (32 bytes), by
/// RFC 8032. False for anything of another size. By OpenSSL.
[[nodiscard]] bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace freshet
