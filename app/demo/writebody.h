// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"

#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <string>

/// Bodies of requests that change something, read as strictly as UISP does.
namespace freshet::demo {

/// 422 that names the field: {"code":422,"message":"Validation failed.","errors":{"field":["why"]}}
[[nodiscard]] Answer rejected(const std::string &field, const std::string &why);

/// Nothing for a body that is no object.
[[nodiscard]] std::optional<QJsonObject> objectIn(const std::string &body);

/// 422 for the first field of `object` that is none of `allowed`.
[[nodiscard]] std::optional<Answer> surplusField(const QJsonObject &object,
                                                 std::initializer_list<const char *> allowed);

} // namespace freshet::demo
