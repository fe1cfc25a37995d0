// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QJsonDocument;

namespace freshet {

/// Whether an object in `json` has a field twice. Of such a field QJsonDocument takes the last, other programs the
/// first: what somebody has looked through elsewhere is not what would be taken here. `parsed` is what QJsonDocument
/// made of `json`, without an error.
[[nodiscard]] bool hasRepeatedFields(const QByteArray &json, const QJsonDocument &parsed);

} // namespace freshet
