// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

/// Where a copy of Freshet that is carried about, on a stick for instance, keeps everything: "data" beside the program,
/// when "portable.txt" lies there too, as in the portable package. Empty otherwise. `programFolder`: absolute.
[[nodiscard]] QString portableFolder(const QString &programFolder);

/// Lets every QSettings made from now on keep its values in a file in `folder` (settings/freshet/freshet.ini), instead
/// of the registry or the user's folder. Before the first one is made; nothing happens when `folder` is empty.
void keepSettingsIn(const QString &folder);

} // namespace freshet
