// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"

namespace freshet {

/// A list of servers for another computer: names, addresses, proxies and what is trusted; no token, password, user,
/// date or id.
[[nodiscard]] QByteArray exportProfiles(const std::vector<ServerProfile> &profiles);

/// And back, each with an id of its own. All or nothing: InvalidInput with a translated sentence in `where` that names
/// what cannot be taken, e.g. an unknown field, an address that no sign-in would take, a server twice, or a file that
/// is far too large; StoreTooNew when a newer version wrote it.
Result<std::vector<ServerProfile>> importProfiles(const QByteArray &content);

struct ImportedProfiles
{
    QStringList added;        ///< names
    QStringList alreadyKnown; ///< names in the file; nothing of theirs was changed
};

/// Puts those servers on the list that are not on it yet.
Result<ImportedProfiles> addImported(ProfileStore &profiles, const std::vector<ServerProfile> &imported);

} // namespace freshet
