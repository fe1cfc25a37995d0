// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedviews.h"

#include <QCoreApplication>

namespace freshet {

namespace {

Result<QSqlQuery> run(Database &desk, const char *statement, const QVariantList &values)
{
    Result<QSqlQuery> query = desk.prepare(QString::fromLatin1(statement));
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    const Result<void> asked = desk.run(*query, QStringLiteral("saved views"));
    return asked ? std::move(query) : Result<QSqlQuery>(asked.error());
}

Result<void> ended(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

} // namespace

Result<std::vector<SavedView>> readSavedViews(Database &desk, const QString &table)
{
    Result<QSqlQuery> rows =
        run(desk, "SELECT name, state FROM saved_views WHERE table_key = ? ORDER BY name", {table});
    if (!rows)
        return rows.error();
    std::vector<SavedView> views;
    while (rows->next())
        views.push_back({rows->value(0).toString(), rows->value(1).toString().toUtf8()});
    return views;
}

Result<void> saveView(Database &desk, const QString &table, const SavedView &view)
{
    return ended(run(desk, "INSERT OR REPLACE INTO saved_views (table_key, name, state) VALUES (?, ?, ?)",
                     {table, view.name, QString::fromUtf8(view.state)}));
}

Result<void> renameView(Database &desk, const QString &table, const QString &from, const QString &to)
{
    Result<QSqlQuery> others =
        run(desk, "SELECT 1 FROM saved_views WHERE table_key = ? AND name = ? AND name <> ? COLLATE NOCASE",
            {table, to, from});
    if (!others)
        return others.error();
    if (others->next())
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("freshet::SavedViews", "There is a view called “%1” already.").arg(to),
                     0,
                     {}};
    others->finish();
    return ended(run(desk, "UPDATE saved_views SET name = ? WHERE table_key = ? AND name = ?", {to, table, from}));
}

Result<void> removeView(Database &desk, const QString &table, const QString &name)
{
    return ended(run(desk, "DELETE FROM saved_views WHERE table_key = ? AND name = ?", {table, name}));
}

} // namespace freshet
