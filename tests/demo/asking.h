// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/router.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace freshet::test {

/// What a router answers to GET `path` with the parameters of `query` ("limit=5&offset=10").
demo::Answer ask(demo::Router &router, demo::World &world, const QString &path, const QString &query = {});
QJsonArray rowsIn(const demo::Answer &answer);
/// The ids of the rows, in their order.
QList<qint64> idsIn(const demo::Answer &answer);

} // namespace freshet::test
