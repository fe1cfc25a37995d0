// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/fieldnames.h"

#include <QByteArray>

#include <functional>
#include <string_view>
#include <vector>

namespace freshet {

/// The wanted fields of one JSON object, as UISP printed them. The texts are views that last as long as the visit.
struct JsonRecord
{
    const FieldNames *names = nullptr;
    bool isObject = true; ///< false: some other JSON value stands where an object belongs, and there are no fields
    Field listField{};    ///< of an element in a list: which list of the record around it
    std::optional<Field> repeated; ///< a field that was printed again; `printed` has the first
    std::array<std::string_view, FieldNames::largestCount> printed; ///< "17", "\"text\"", "null"; of a list "["; or ""
    std::vector<JsonRecord> elements; ///< of all wanted lists, in the order in which they were printed

    [[nodiscard]] std::string_view operator[](Field field) const { return printed[size_t(field)]; }
};

using RecordVisitor = std::function<void(const JsonRecord &)>;

/// Calls `visit` for each element of the JSON array in `body`, in order.
/// MalformedBody, with `where` in it, unless the whole body is one valid JSON array of no more than 60 levels; elements
/// in front of the damage have been visited by then.
Result<void> readJsonList(const QByteArray &body, const FieldNames &names, const QString &where,
                          const RecordVisitor &visit);

/// The same with `names` of a single field, at a multiple of the speed: of the objects only that field is checked, and
/// that their brackets close.
Result<void> skimJsonList(const QByteArray &body, const FieldNames &names, const QString &where,
                          const RecordVisitor &visit);

/// The same for a body that is one JSON object; visits at most once, and only when the whole body is valid.
Result<void> readJsonObject(const QByteArray &body, const FieldNames &names, const QString &where,
                            const RecordVisitor &visit);

} // namespace freshet
