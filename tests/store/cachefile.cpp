// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/cachefile.h"

#include "tests/store/samplerecords.h"

#include <QSqlRecord>

namespace freshet::test {

CacheFile::CacheFile()
{
    reopen();
}

void CacheFile::reopen()
{
    Result<std::unique_ptr<Database>> opened = Database::open(path(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_database = std::move(*opened);
}

QStringList CacheFile::rows(const QString &statement)
{
    Result<QSqlQuery> query = m_database->prepare(statement);
    if (!query || !query->exec())
        qFatal("%s: %s", qPrintable(statement), qPrintable(query ? query->lastError().text() : query.error().detail));
    QStringList rows;
    while (query->next()) {
        QStringList values;
        for (int column = 0; column < query->record().count(); ++column)
            values += query->isNull(column) ? QStringLiteral("null") : query->value(column).toString();
        rows += values.join(QLatin1Char('|'));
    }
    return rows;
}

QVariant CacheFile::value(const QString &statement)
{
    const Result<QVariant> value = m_database->value(statement);
    if (!value)
        qFatal("%s: %s", qPrintable(statement), qPrintable(value.error().detail));
    return *value;
}

QStringList CacheFile::content()
{
    QStringList content = rows(QStringLiteral("SELECT 'snapshot', number, mode FROM snapshots ORDER BY number"));
    for (const char *table :
         {"customers", "services", "invoices", "payments", "refunds", "credit_notes", "payment_methods",
          "organizations", "tags", "custom_attributes", "patterns", "row_errors", "meta", "list_state"}) {
        const QString name = QString::fromLatin1(table);
        for (const QString &row : rows(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(name)))
            content += name + QLatin1Char(' ') + row;
    }
    return content;
}

void CacheFile::run(const QString &statement)
{
    if (const Result<void> done = m_database->execute(statement); !done)
        qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
}

PublishRequest fullRequest()
{
    return {QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC),
            QStringLiteral("full"),
            {"America/New_York", -5 * 3600},
            day("2026-01-20"),
            {Entity::Organization, Entity::PaymentMethod, Entity::Tag, Entity::CustomAttribute, Entity::Customer,
             Entity::Service, Entity::Invoice, Entity::Payment, Entity::Refund, Entity::CreditNote}};
}

AnalyseStep noAnalysis()
{
    return [](Database &, const PublishOutcome &) { return Result<void>(); };
}

} // namespace freshet::test
