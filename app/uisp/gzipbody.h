// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace freshet {

/// What a body with "Content-Encoding: gzip" (RFC 1952) holds, with room behind its end for simdjson. In one go, which
/// is several times as fast as zlib's stream that Qt would put it through. MalformedBody when it is no whole gzip data,
/// BodyTooLarge when it holds more than `largest` bytes; memory stays in proportion to the smaller of what is sent and
/// `largest`. Any thread.
[[nodiscard]] Result<QByteArray> unpackedGzip(const QByteArray &packed, qint64 largest);

} // namespace freshet
