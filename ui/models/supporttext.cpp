// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/supporttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QStringList>

namespace freshet {

namespace {

constexpr int refreshesTold = 20;

constexpr QLatin1String leftOut("(left out)");

/// Error codes and modes are written by Freshet itself, in small letters; anything else could be anything.
QString codeOnly(const QString &text)
{
    const QRegularExpression code(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    return code.match(text).hasMatch() ? text : QString(leftOut);
}

/// Likewise the actions of the activity, in capitals.
QString actionOnly(const QString &text)
{
    const QRegularExpression action(QStringLiteral("^[A-Z]+(_[A-Z]+)*$"));
    return action.match(text).hasMatch() ? text : QString(leftOut);
}

QString numberOnly(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : QStringLiteral("-");
}

QString timeOnly(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(leftOut);
}

/// `sql` must not take its columns from rows that hold what people typed, unless a filter above is put over them.
template<typename TakeRow>
Result<void> read(Database &file, const QString &sql, const TakeRow &takeRow)
{
    Result<QSqlQuery> rows = file.prepare(sql);
    if (!rows)
        return rows.error();
    if (const Result<void> run = file.run(*rows, QStringLiteral("support")); !run)
        return run;
    while (rows->next())
        takeRow(*rows);
    return {};
}

QString refreshLine(const QSqlQuery &row)
{
    const QJsonObject report = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    QStringList codes;
    const QJsonArray errors = report.value(QLatin1String("errors")).toArray();
    for (const auto &error : errors)
        codes.append(codeOnly(error.toObject().value(QLatin1String("code")).toString()));
    codes.removeDuplicates();
    return QStringLiteral("  %1 %2 %3: %4, %5 s, customers %6/%7, requests %8, bytes %9, errors %10 %11")
        .arg(QString::number(row.value(0).toLongLong()), timeOnly(row.value(1).toString()),
             codeOnly(row.value(2).toString()), codeOnly(report.value(QLatin1String("status")).toString()),
             numberOnly(report.value(QLatin1String("elapsed_seconds"))),
             numberOnly(report.value(QLatin1String("refresh_count"))),
             numberOnly(report.value(QLatin1String("total_customers"))),
             numberOnly(report.value(QLatin1String("requests"))),
             numberOnly(report.value(QLatin1String("bytes_received"))))
        .arg(errors.size())
        .arg(codes.join(QLatin1Char(' ')));
}

Result<void> tellVersion(Database &file, const char *name, QStringList &lines)
{
    return read(file, QStringLiteral("PRAGMA user_version"), [&lines, name](const QSqlQuery &row) {
        lines.append(QStringLiteral("%1 version: %2").arg(QLatin1String(name)).arg(row.value(0).toInt()));
    });
}

Result<void> tellCache(Database &cache, QStringList &lines)
{
    if (const Result<void> told = tellVersion(cache, "cache.db", lines); !told)
        return told;
    for (const char *table : {"customers", "services", "invoices", "payments", "patterns", "changes", "findings"}) {
        const Result<void> counted = read(
            cache, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)),
            [&lines, table](const QSqlQuery &row) {
                lines.append(QStringLiteral("rows of %1: %2").arg(QLatin1String(table)).arg(row.value(0).toLongLong()));
            });
        if (!counted)
            return counted;
    }
    lines.append(QStringLiteral("last snapshots:"));
    return read(cache,
                QStringLiteral("SELECT number, published_at, mode, report FROM snapshots ORDER BY number DESC LIMIT %1")
                    .arg(refreshesTold),
                [&lines](const QSqlQuery &row) { lines.append(refreshLine(row)); });
}

Result<void> tellDesk(Database &desk, QStringList &lines)
{
    if (const Result<void> told = tellVersion(desk, "desk.db", lines); !told)
        return told;
    lines.append(QStringLiteral("activity:"));
    return read(
        desk, QStringLiteral("SELECT action, count(*) FROM activity GROUP BY action ORDER BY action"),
        [&lines](const QSqlQuery &row) {
            lines.append(
                QStringLiteral("  %1: %2").arg(actionOnly(row.value(0).toString())).arg(row.value(1).toLongLong()));
        });
}

} // namespace

QString supportPromise()
{
    return QCoreApplication::translate(
        "SupportText",
        "This report holds the versions of the program and of this computer, the settings, how many rows "
        "each list has, and how the last refreshes ended. It holds no names, addresses or telephone "
        "numbers, no amounts, no token and not the address of your server. Read it below before you "
        "save it; nothing is sent anywhere.");
}

Result<QString> supportText(const SupportFacts &facts, Database *cache, Database *desk)
{
    QStringList lines{QStringLiteral("Freshet support report")};
    for (const auto &[caption, value] : facts)
        lines.append(QStringLiteral("%1: %2").arg(caption, value));
    lines.append(QString());
    if (cache != nullptr) {
        if (const Result<void> told = tellCache(*cache, lines); !told)
            return told.error();
    } else {
        lines.append(QStringLiteral("no server is open"));
    }
    if (desk != nullptr) {
        if (const Result<void> told = tellDesk(*desk, lines); !told)
            return told.error();
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace freshet
