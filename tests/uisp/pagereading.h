// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"
#include "uisp/decoders.h"
#include "uisp/pagereader.h"

#include <numeric>

/// What the tests of PageReader have in common: made-up lists, and a reader with what it said.
namespace freshet::test {

inline const QString listPath = apiPrefix + QStringLiteral("/payments");
inline const ListQuery payments{Entity::Payment, QStringLiteral("/payments"), QUrlQuery(QStringLiteral("order=id")),
                                true};

/// Rows with the ids from, from + 1, …
inline QByteArray rows(int from, int count)
{
    QByteArrayList items;
    for (int id = from; id < from + count; ++id)
        items.append("{\"id\":" + QByteArray::number(id) + "}");
    return "[" + items.join(',') + "]";
}

/// A server's list of `total` payments with the ids 0, 1, …, which never sends more than `clamp` at a time.
inline ScriptedServer::Handler listOf(int total, int clamp)
{
    return [total, clamp](const ReceivedRequest &request) -> std::optional<ScriptedAnswer> {
        const int offset = request.number(QStringLiteral("offset"));
        const int limit = qMin(clamp, request.number(QStringLiteral("limit")));
        return ScriptedAnswer::json(rows(offset, qBound(0, total - offset, limit)));
    };
}

/// Pages and requests that neither grow nor shrink.
inline PagingLimits fixed(int rowsPerPage, int inFlight)
{
    PagingLimits limits;
    limits.rowsPerPage = limits.mostRowsPerPage = limits.fewestRowsPerPage = rowsPerPage;
    limits.inFlight = limits.mostInFlight = inFlight;
    return limits;
}

/// One reader, its client and what it said.
struct Reading
{
    explicit Reading(const ScriptedServer &server, const PagingLimits &limits, const ListQuery &list = payments)
        : client(connectionTo(server), onceOnly())
        , requestSlots(limits)
        , reader(client, requestSlots, list, limits)
        , heard(&reader, &PageReader::finished)
    {
        QObject::connect(&reader, &PageReader::pageRead, &reader,
                         [this](const QByteArray &body, int rowCount, int position) {
                             pages.append(rowCount);
                             positions.append(position);
                             const Result<std::vector<QByteArray>> found = scanIds(body);
                             for (const QByteArray &id : found.value()) {
                                 if (!ids.contains(id.toInt()))
                                     ids.append(id.toInt());
                             }
                         });
    }

    ApiClient client;
    RequestSlots requestSlots;
    PageReader reader;
    Heard<void> heard;
    QList<int> pages;     ///< their row counts
    QList<int> positions; ///< behind each
    QList<int> ids;       ///< as they came first
};

inline QList<int> firstIds(int total)
{
    QList<int> ids(total);
    std::iota(ids.begin(), ids.end(), 0);
    return ids;
}

} // namespace freshet::test
