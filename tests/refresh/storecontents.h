// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/refresh/refreshfixture.h"

#include <QStringList>

namespace freshet::test {

/// What the file says of the rows that UISP has: every live row of every table as one text, without what tells only
/// when and how it was read. Two files filled in different ways from the same server are equal in this.
[[nodiscard]] QStringList liveContents(const QString &cachePath);
/// The same of a new file that one full check fills from the fixture's server.
[[nodiscard]] QStringList contentsReadAnew(RefreshFixture &desk);
/// A few of the rows that only one of the two has, for a person to read; empty when they are equal.
[[nodiscard]] QString differences(const QStringList &ours, const QStringList &uisp);

} // namespace freshet::test
