// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/asking.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace freshet::test {

demo::Answer ask(demo::Router &router, demo::World &world, const QString &path, const QString &query)
{
    demo::Request request;
    request.path = path.toStdString();
    for (const auto &[name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded))
        request.parameters.insert({name.toStdString(), value.toStdString()});
    return router.answer(world, request);
}

QJsonArray rowsIn(const demo::Answer &answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).array();
}

QList<qint64> idsIn(const demo::Answer &answer)
{
    QList<qint64> ids;
    for (const QJsonValue &row : rowsIn(answer))
        ids.append(row[QLatin1String("id")].toInteger());
    return ids;
}

} // namespace freshet::test
