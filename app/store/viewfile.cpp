// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/viewfile.h"

#include "domain/repeatedfields.h"
#include "store/columnfilter.h"
#include "store/tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace freshet {

namespace {

constexpr QLatin1String format("freshet view");
constexpr int version = 1;
constexpr qsizetype longestName = 60;
constexpr int widestColumn = 5'000;
constexpr int oldestHours = 100'000;

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

bool isOffered(const TableSpec &table, const QString &key)
{
    const int column = columnIndex(table, key);
    return column >= 0 && table.columns[size_t(column)].isInWindow;
}

Result<void> checkColumn(const QJsonObject &column, const TableSpec &table)
{
    const QString key = column.value(QLatin1String("key")).toString();
    const int width = column.value(QLatin1String("width")).toInt(-1);
    if (!isOffered(table, key))
        return refused(Words::tr("The file has a column “%1” that this table does not have.").arg(key));
    if (!hasExactly(column, {QStringLiteral("key"), QStringLiteral("width"), QStringLiteral("hidden")}) ||
        !column.value(QLatin1String("hidden")).isBool() || width < 0 || width > widestColumn)
        return refused(Words::tr("The file does not say properly how the column “%1” is shown.").arg(key));
    return {};
}

Result<void> checkColumns(const QJsonArray &columns, const TableSpec &table)
{
    QSet<QString> seen;
    for (const auto &each : columns) {
        const QJsonObject column = each.toObject();
        if (const Result<void> checked = checkColumn(column, table); !checked)
            return checked;
        const QString key = column.value(QLatin1String("key")).toString();
        if (seen.contains(key))
            return refused(Words::tr("The file has the column “%1” twice.").arg(key));
        seen.insert(key);
    }
    return {};
}

bool isWellFormed(const QJsonObject &state)
{
    const int hours = state.value(QLatin1String("older_than_hours")).toInt(-1);
    return hasExactly(state, {QStringLiteral("columns"), QStringLiteral("sort"), QStringLiteral("descending"),
                              QStringLiteral("filter"), QStringLiteral("older_than_hours"),
                              QStringLiteral("column_filter")}) &&
           state.value(QLatin1String("columns")).isArray() && state.value(QLatin1String("descending")).isBool() &&
           state.value(QLatin1String("column_filter")).isObject() && hours >= 0 && hours <= oldestHours;
}

Result<void> checkState(const QJsonObject &state, const TableSpec &table)
{
    if (!isWellFormed(state))
        return refused(Words::tr("The file is incomplete, or has more in it than a view."));
    if (const Result<void> columns = checkColumns(state.value(QLatin1String("columns")).toArray(), table); !columns)
        return columns;
    const QString sort = state.value(QLatin1String("sort")).toString();
    if (!isOffered(table, sort))
        return refused(Words::tr("The file sorts by a column “%1” that this table does not have.").arg(sort));
    const QString filter = state.value(QLatin1String("filter")).toString();
    if (std::ranges::find(table.filters, filter, &FilterSpec::key) == table.filters.end())
        return refused(Words::tr("The file has a filter “%1” that this table does not have.").arg(filter));
    const auto columnFilter = columnFilterFrom(state.value(QLatin1String("column_filter")).toObject(), table);
    return columnFilter ? Result<void>() : columnFilter.error();
}

} // namespace

QByteArray viewFile(const TableSpec &table, const SavedView &view)
{
    const QJsonObject object{{QStringLiteral("format"), QString(format)},
                             {QStringLiteral("version"), version},
                             {QStringLiteral("table"), table.key},
                             {QStringLiteral("name"), view.name},
                             {QStringLiteral("view"), QJsonDocument::fromJson(view.state).object()}};
    return QJsonDocument(object).toJson();
}

Result<SavedView> readViewFile(const QByteArray &file, const TableSpec &table, const QString &tableTitle)
{
    const QJsonDocument document = QJsonDocument::fromJson(file);
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != format)
        return refused(Words::tr("This file is not a view that Freshet has written."));
    if (object.value(QLatin1String("version")).toInt() != version)
        return refused(Words::tr("This view is from a newer version of Freshet."));
    if (hasRepeatedFields(file, document))
        return refused(Words::tr("A field is in this file twice, so it is not clear which one counts."));
    const QString key = object.value(QLatin1String("table")).toString();
    if (key != table.key)
        return refused(
            Words::tr("This view is of the table “%1”, not of %2.", "a word from a file, a page").arg(key, tableTitle));
    const QString name = object.value(QLatin1String("name")).toString().simplified();
    if (name.isEmpty() || name.size() > longestName)
        return refused(Words::tr("The view in this file has no proper name."));
    const QJsonObject state = object.value(QLatin1String("view")).toObject();
    if (const Result<void> checked = checkState(state, table); !checked)
        return checked.error();
    return SavedView{name, QJsonDocument(state).toJson(QJsonDocument::Compact)};
}

} // namespace freshet
