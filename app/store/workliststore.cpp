// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workliststore.h"

#include "store/confirmationsql.h"
#include "store/customerflags.h"
#include "store/storedvalues.h"
#include "store/tabledefinitions.h"

#include <algorithm>

namespace freshet {

namespace {

QString purpose()
{
    return QStringLiteral("worklist");
}

QString attributeOf(const Customer &customer, const QString &key)
{
    const auto found = std::ranges::find(customer.attributes, key, &AttributeValue::key);
    return found == customer.attributes.end() ? QString() : found->value.trimmed();
}

QString subjectsSql(bool isOfSome)
{
    const auto services = [](ServiceStatus status) {
        return QStringLiteral("(SELECT count(*) FROM services s WHERE s.customer_id = c.id AND s.status = %1 AND "
                              "s.gone_since IS NULL)")
            .arg(int(status));
    };
    return QStringLiteral("SELECT c.id, c.currency, c.is_lead, c.is_archived, c.tags, c.attributes, %1, %2, i.id, "
                          "i.number, %3, min(i.remaining, i.total - coalesce(i.cover_sum, 0)) AS open "
                          "FROM invoices i JOIN customers c ON c.id = i.customer_id "
                          "WHERE i.remaining > 0 AND i.status IN (1, 2) AND i.is_proforma = 0 AND i.total > 0 "
                          "AND i.is_uncollectible = 0 AND i.gone_since IS NULL AND c.gone_since IS NULL "
                          "AND i.currency = c.currency AND open > 0 %4 ORDER BY c.id, i.id")
        .arg(services(ServiceStatus::Active), services(ServiceStatus::Suspended), lateAfterSql(QStringLiteral("i")),
             isOfSome ? QStringLiteral("AND c.id IN (SELECT value FROM json_each(?))") : QString());
}

WorklistSubject subjectAt(const QSqlQuery &row, const CustomerFlagKeys &keys)
{
    Customer customer;
    customer.tags = storedTags(row.value(4).toString());
    customer.attributes = storedAttributes(row.value(5).toString());
    return {row.value(0).toLongLong(),
            Currency(row.value(1).toString()),
            row.value(2).toBool(),
            row.value(3).toBool(),
            isVip(customer, keys),
            attributeOf(customer, keys.vipAttribute),
            attributeOf(customer, keys.graceAttribute),
            row.value(6).toInt(),
            row.value(7).toInt()};
}

OpenInvoice invoiceAt(const QSqlQuery &row)
{
    return {row.value(8).toLongLong(), row.value(9).toString(), storedDate(row.value(10)).value_or(CalendarDate()),
            row.value(11).toLongLong()};
}

constexpr int cellCount = 14;

/// A row as it is to stand in the table, in the order of its columns.
QVariantList cellsOf(const WordedEntry &worded, const WorklistNotes &notes)
{
    const WorklistEntry &entry = worded.entry;
    QVariantList cells = {entry.customerId,       int(entry.group),    groupWord(entry.group), ruleWord(entry.rule),
                          entry.invoiceId,        entry.dueOn.toIso(), entry.amount,           entry.currency.code(),
                          entry.deadline.toIso(), worded.reason};
    const auto note = notes.find(entry.customerId);
    if (note == notes.end())
        return cells + QVariantList{QVariant(), QVariant(), QVariant(), QVariant()};
    const auto text = [](const QString &words) { return words.isEmpty() ? QVariant() : QVariant(words); };
    const auto day = [](const std::optional<CalendarDate> &date) {
        return date ? QVariant(date->toIso()) : QVariant();
    };
    return cells + QVariantList{text(note->second.note), day(note->second.promisedOn), text(note->second.assignee),
                                day(note->second.nextContactOn)};
}

QString asOneText(const QVariantList &cells)
{
    QStringList texts;
    for (const QVariant &cell : cells)
        texts += cell.isNull() ? QStringLiteral("\x1f") : cell.toString();
    return texts.join(QLatin1Char('\x1e'));
}

Result<QHash<RecordId, QString>> storedRows(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral("SELECT * FROM worklist"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, purpose()); !asked)
        return asked.error();
    QHash<RecordId, QString> stored;
    while (rows->next()) {
        QVariantList cells;
        for (int column = 0; column < cellCount; ++column)
            cells += rows->isNull(column) ? QVariant() : rows->value(column);
        stored.insert(cells.first().toLongLong(), asOneText(cells));
    }
    return stored;
}

Result<void> removeRows(Database &cache, const std::vector<RecordId> &customers)
{
    if (customers.empty())
        return {};
    Result<QSqlQuery> removal =
        cache.prepare(QStringLiteral("DELETE FROM worklist WHERE customer_id IN (SELECT value FROM json_each(?))"));
    if (!removal)
        return removal.error();
    removal->bindValue(0, jsonIdList(customers));
    return cache.run(*removal, purpose());
}

Result<void> writeRows(Database &cache, const std::vector<QVariantList> &rows)
{
    Result<QSqlQuery> insertion = cache.prepare(
        QStringLiteral("INSERT OR REPLACE INTO worklist VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insertion)
        return insertion.error();
    for (const QVariantList &row : rows) {
        for (int column = 0; column < cellCount; ++column)
            insertion->bindValue(column, row[column]);
        if (const Result<void> written = cache.run(*insertion, purpose()); !written)
            return written;
    }
    return {};
}

Result<void> writeMeta(Database &cache, const char *key, const QString &value)
{
    Result<QSqlQuery> query = cache.prepare(
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('%1', ?) ON CONFLICT (key) DO UPDATE SET value = "
                       "excluded.value WHERE value <> excluded.value")
            .arg(QLatin1String(key)));
    if (!query)
        return query.error();
    query->bindValue(0, neverNull(value));
    return cache.run(*query, purpose());
}

} // namespace

Result<std::vector<WorklistSubject>> readWorklistSubjects(Database &cache, const CustomerFlagKeys &keys,
                                                          std::span<const RecordId> customers)
{
    Result<QSqlQuery> rows = cache.prepare(subjectsSql(!customers.empty()));
    if (!rows)
        return rows.error();
    if (!customers.empty())
        rows->bindValue(0, jsonIdList(customers));
    if (const Result<void> asked = cache.run(*rows, purpose()); !asked)
        return asked.error();
    std::vector<WorklistSubject> subjects;
    while (rows->next()) {
        if (subjects.empty() || subjects.back().customerId != rows->value(0).toLongLong())
            subjects.push_back(subjectAt(*rows, keys));
        subjects.back().invoices.push_back(invoiceAt(*rows));
    }
    return subjects;
}

Result<void> keepWorklist(Database &cache, const std::vector<WordedEntry> &entries, const WorklistNotes &notes,
                          CalendarDate asOf)
{
    Result<QHash<RecordId, QString>> stored = storedRows(cache);
    if (!stored)
        return stored.error();
    std::vector<QVariantList> changed;
    for (const WordedEntry &worded : entries) {
        QVariantList cells = cellsOf(worded, notes);
        if (stored->take(worded.entry.customerId) != asOneText(cells))
            changed.push_back(std::move(cells));
    }
    const QList<RecordId> left = stored->keys();
    if (const Result<void> removed = removeRows(cache, {left.begin(), left.end()}); !removed)
        return removed;
    if (const Result<void> written = writeRows(cache, changed); !written)
        return written;
    return writeMeta(cache, "worklist_as_of", asOf.toIso());
}

Result<std::optional<CalendarDate>> dayOfWorklist(Database &cache)
{
    const Result<QVariant> day = cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'worklist_as_of'"));
    if (!day)
        return day.error();
    return storedDate(*day);
}

Result<QString> readWorklistBasis(Database &cache)
{
    const Result<QVariant> basis = cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'worklist_basis'"));
    return basis ? Result<QString>(basis->toString()) : basis.error();
}

Result<void> writeWorklistBasis(Database &cache, const QString &basis)
{
    return writeMeta(cache, "worklist_basis", basis);
}

Result<QHash<RecordId, QString>> worklistAges(Database &cache)
{
    Result<QSqlQuery> rows =
        cache.prepare(QStringLiteral("SELECT i.id, %1 FROM invoices i JOIN customers c ON c.id = i.customer_id "
                                     "WHERE i.remaining > 0 AND i.gone_since IS NULL")
                          .arg(worklistConfirmedAtSql(QStringLiteral("c"), QStringLiteral("i"))));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, purpose()); !asked)
        return asked.error();
    QHash<RecordId, QString> ages;
    while (rows->next())
        ages.insert(rows->value(0).toLongLong(), rows->value(1).toString());
    return ages;
}

Result<std::vector<Currency>> currenciesOfCustomers(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(
        QStringLiteral("SELECT DISTINCT currency FROM customers WHERE gone_since IS NULL ORDER BY currency"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, purpose()); !asked)
        return asked.error();
    std::vector<Currency> currencies;
    while (rows->next()) {
        const Currency currency(rows->value(0).toString());
        if (!currency.isEmpty())
            currencies.push_back(currency);
    }
    return currencies;
}

} // namespace freshet
