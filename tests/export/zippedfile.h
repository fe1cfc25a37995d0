// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace freshet::test {

/// The files in a zip archive, by name; empty when it is none.
[[nodiscard]] QMap<QString, QByteArray> unzipped(const QByteArray &archive);

} // namespace freshet::test
