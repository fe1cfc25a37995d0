// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/decoders.h"
#include "uisp/recordreader.h"

namespace freshet {

namespace {

constexpr FieldNames names{"id"};

} // namespace

Result<std::vector<QByteArray>> scanIds(const QByteArray &body)
{
    std::vector<QByteArray> ids;
    const Result<void> outcome = skimJsonList(body, names, QString(), [&](const JsonRecord &record) {
        RecordReader row(record);
        ids.push_back(row.scalarText(names["id"]).toUtf8());
    });
    if (!outcome)
        return outcome.error();
    return ids;
}

} // namespace freshet
