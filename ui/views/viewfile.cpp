// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewfile.h"

#include "store/columnfilter.h"
#include "ui/models/columntitles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshet {

namespace {

constexpr QLatin1String format("freshet view");
constexpr int version = 1;
constexpr qsizetype longestName = 60;
constexpr int widestColumn = 5'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ViewFile)
};

Error refused(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

bool hasExactly(const QJsonObject &object, const QStringList &keys)
{
    QStringList wanted = keys;
    wanted.sort();
    return object.keys() == wanted;
}

Result<void> checkColumns(const QJsonArray &columns, const TableCells &cells)
{
    for (const auto &each : columns) {
        const QJsonObject column = each.toObject();
        const QString key = column.value(QLatin1String("key")).toString();
        const int width = column.value(QLatin1String("width")).toInt(-1);
        if (cells.columnOf(key) < 0)
            return refused(Words::tr("The file has a column “%1” that this table does not have.").arg(key));
        if (!hasExactly(column, {QStringLiteral("key"), QStringLiteral("width"), QStringLiteral("hidden")}) ||
            !column.value(QLatin1String("hidden")).isBool() || width < 0 || width > widestColumn)
            return refused(Words::tr("The file does not say properly how the column “%1” is shown.").arg(key));
    }
    return {};
}

Result<void> checkState(const QJsonObject &state, const TableCells &cells)
{
    if (!hasExactly(state,
                    {QStringLiteral("columns"), QStringLiteral("sort"), QStringLiteral("descending"),
                     QStringLiteral("filter"), QStringLiteral("older_than_hours"), QStringLiteral("column_filter")}))
        return refused(Words::tr("The file is incomplete, or has more in it than a view."));
    if (const Result<void> columns = checkColumns(state.value(QLatin1String("columns")).toArray(), cells); !columns)
        return columns;
    const QString sort = state.value(QLatin1String("sort")).toString();
    if (cells.columnOf(sort) < 0)
        return refused(Words::tr("The file sorts by a column “%1” that this table does not have.").arg(sort));
    const QString filter = state.value(QLatin1String("filter")).toString();
    if (std::ranges::find(cells.spec().filters, filter, &FilterSpec::key) == cells.spec().filters.end())
        return refused(Words::tr("The file has a filter “%1” that this table does not have.").arg(filter));
    const auto columnFilter = columnFilterFrom(state.value(QLatin1String("column_filter")).toObject(), cells.spec());
    return columnFilter ? Result<void>() : columnFilter.error();
}

} // namespace

QByteArray viewFile(const TableCells &cells, const SavedView &view)
{
    const QJsonObject object{{QStringLiteral("format"), QString(format)},
                             {QStringLiteral("version"), version},
                             {QStringLiteral("table"), cells.spec().key},
                             {QStringLiteral("name"), view.name},
                             {QStringLiteral("view"), QJsonDocument::fromJson(view.state).object()}};
    return QJsonDocument(object).toJson();
}

Result<SavedView> readViewFile(const QByteArray &file, const TableCells &cells)
{
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    if (object.value(QLatin1String("format")).toString() != format)
        return refused(Words::tr("This file is not a view that Freshet has written."));
    if (object.value(QLatin1String("version")).toInt() != version)
        return refused(Words::tr("This view is from a newer version of Freshet."));
    const QString table = object.value(QLatin1String("table")).toString();
    if (table != cells.spec().key)
        return refused(Words::tr("This view is of the table “%1”, not of %2.", "a word from a file, a page")
                           .arg(table, tableTitle(cells.spec().id)));
    const QString name = object.value(QLatin1String("name")).toString().simplified();
    if (name.isEmpty() || name.size() > longestName)
        return refused(Words::tr("The view in this file has no proper name."));
    const QJsonObject state = object.value(QLatin1String("view")).toObject();
    if (const Result<void> checked = checkState(state, cells); !checked)
        return checked.error();
    return SavedView{name, QJsonDocument(state).toJson(QJsonDocument::Compact)};
}

} // namespace freshet
