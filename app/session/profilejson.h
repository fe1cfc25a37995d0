// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"

namespace freshet {

/// The text of servers.json. Dates are UTC with milliseconds, the pinned certificate is hex.
[[nodiscard]] QByteArray profilesToJson(const std::vector<ServerProfile> &profiles);

/// And back. StoreFailed when it is not such a text or a profile in it has no usable id or address; StoreTooNew when a
/// newer version wrote it.
Result<std::vector<ServerProfile>> profilesFromJson(const QByteArray &json);

} // namespace freshet
