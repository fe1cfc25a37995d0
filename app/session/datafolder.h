// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace freshet {

/// Looked at once at the start, before anything in it is opened. A folder that is not there yet is fit. StoreFailed
/// with a translated sentence in `detail` when it, or something of Freshet's in it, belongs to another user, or when
/// others may read it and that cannot be changed. The permissions of what Freshet itself keeps there are put right
/// (0700 and 0600), once it is known that all of it is the user's own. Other things in it are left alone, and a folder
/// that holds some, such as a home folder, is only made one that nobody else may write to. `ownUserId`: of this
/// process; on systems without such ids nothing is compared.
Result<void> makeDataFolderFit(const QString &dataFolder, uint ownUserId);

/// Makes a folder that only its owner may enter (0700 from its creation), unless it is there.
Result<void> makePrivateFolder(const QString &path);
/// "logs" in the data folder, both made when missing.
Result<QString> makeLogFolder(const QString &dataFolder);

/// Of this process; the "no such thing" of QFileInfo::ownerId() where the system has none.
[[nodiscard]] uint currentUserId();

} // namespace freshet
