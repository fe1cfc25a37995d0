// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"

class QJsonObject;

namespace freshet {

/// The text of servers.json. Dates are UTC with milliseconds, the pinned certificate is hex.
[[nodiscard]] QByteArray profilesToJson(const std::vector<ServerProfile> &profiles);

/// What somebody set of a server: name, address, access and pinned certificate; no id, user or dates.
[[nodiscard]] QJsonObject settingsToJson(const ServerProfile &profile);
/// And back; StoreFailed with the reason in `detail`.
Result<ServerProfile> settingsFromJson(const QJsonObject &json);

/// And back. StoreFailed when it is not such a text or a profile in it has no usable id or address; StoreTooNew when a
/// newer version wrote it.
Result<std::vector<ServerProfile>> profilesFromJson(const QByteArray &json);

} // namespace freshet
