// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runpages.h"

#include "store/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

constexpr QLatin1String idKey("id");
constexpr QLatin1String customerKey("customer_id");
constexpr QLatin1String fieldKey("field");
constexpr QLatin1String problemKey("problem");

std::optional<Entity> entityOf(const QString &key)
{
    for (const Entity entity :
         {Entity::Customer, Entity::Service, Entity::Invoice, Entity::Payment, Entity::Refund, Entity::CreditNote}) {
        if (entityKey(entity) == key)
            return entity;
    }
    return std::nullopt;
}

QJsonValue jsonId(const std::optional<RecordId> &id)
{
    return id ? QJsonValue(*id) : QJsonValue();
}

std::optional<RecordId> idFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<RecordId>(value.toInteger()) : std::nullopt;
}

QString heldText(const std::vector<HeldRow> &rows)
{
    QJsonArray array;
    for (const HeldRow &row : rows)
        array.append(QJsonObject{{idKey, jsonId(row.id)},
                                 {customerKey, jsonId(row.customerId)},
                                 {fieldKey, row.field},
                                 {problemKey, row.problem}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<HeldRow>> heldFrom(Entity entity, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    std::vector<HeldRow> rows;
    const QJsonArray array = document.array();
    for (const auto &row : array)
        rows.push_back({entity, idFrom(row[idKey]), idFrom(row[customerKey]), row[fieldKey].toString(),
                        row[problemKey].toString()});
    return rows;
}

std::optional<std::vector<RecordId>> idsFrom(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(QLatin1Char('[')) || !text.endsWith(QLatin1Char(']')))
        return std::nullopt;
    std::vector<RecordId> ids;
    for (const QStringView id : QStringView(text).mid(1).chopped(1).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        ids.push_back(id.toLongLong(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return ids;
}

/// Nothing when it is no page as add() writes it.
std::optional<RunPage> pageAt(const QSqlQuery &row)
{
    const std::optional<Entity> entity = entityOf(row.value(0).toString());
    if (!entity)
        return std::nullopt;
    std::optional<std::vector<RecordId>> ids = idsFrom(row.value(4).toString());
    std::optional<std::vector<HeldRow>> held = heldFrom(*entity, row.value(5).toString());
    if (!ids || !held)
        return std::nullopt;
    return RunPage{*entity,         row.value(1).toString(), row.value(2).toInt(), row.value(3).toBool(),
                   std::move(*ids), std::move(*held)};
}

} // namespace

RunPages::RunPages(Database &cache, QString mode)
    : m_cache(&cache)
    , m_mode(std::move(mode))
{
}

Result<void> RunPages::run(const char *statement, const QVariantList &values)
{
    Result<QSqlQuery> query = m_cache->prepare(QString::fromLatin1(statement));
    if (!query)
        return query.error();
    for (const QVariant &value : values)
        query->addBindValue(value);
    return m_cache->run(*query, QStringLiteral("pages read"));
}

Result<QDateTime> RunPages::startedAt()
{
    const Result<QVariant> text =
        m_cache->value(QStringLiteral("SELECT started_at FROM runs WHERE mode = '%1'").arg(m_mode));
    if (!text)
        return text.error();
    return QDateTime::fromString(text->toString(), Qt::ISODateWithMs);
}

Result<void> RunPages::start(const QDateTime &now)
{
    if (const Result<void> forgotten = forget(); !forgotten)
        return forgotten;
    return run("INSERT INTO runs (mode, started_at) VALUES (?, ?)",
               {m_mode, neverNull(now.toUTC().toString(Qt::ISODateWithMs))});
}

Result<std::vector<RunPage>> RunPages::all()
{
    Result<QSqlQuery> query = m_cache->prepare(QStringLiteral(
        "SELECT entity, list, position, is_last, ids, held FROM run_pages WHERE mode = ? ORDER BY number"));
    if (!query)
        return query.error();
    query->addBindValue(m_mode);
    if (const Result<void> asked = m_cache->run(*query, QStringLiteral("pages read")); !asked)
        return asked.error();
    std::vector<RunPage> pages;
    while (query->next()) {
        std::optional<RunPage> page = pageAt(*query);
        if (!page)
            return Error{ErrorKind::StoreDamaged, QStringLiteral("pages read"), 0, query->value(0).toString()};
        pages.push_back(std::move(*page));
    }
    return pages;
}

Result<void> RunPages::add(const RunPage &page)
{
    if (!m_insert) {
        Result<QSqlQuery> insert =
            m_cache->prepare(QStringLiteral("INSERT INTO run_pages (mode, entity, list, position, is_last, ids, held) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?)"));
        if (!insert)
            return insert.error();
        m_insert = std::move(*insert);
    }
    const QVariantList values{m_mode,      entityKey(page.entity), neverNull(page.list), page.position,
                              page.isLast, jsonIdList(page.ids),   heldText(page.held)};
    for (int i = 0; i < int(values.size()); ++i)
        m_insert->bindValue(i, values.at(i));
    return m_cache->run(*m_insert, QStringLiteral("pages read"));
}

Result<void> RunPages::forget()
{
    m_insert.reset();
    if (const Result<void> pages = run("DELETE FROM run_pages WHERE mode = ?", {m_mode}); !pages)
        return pages;
    return run("DELETE FROM runs WHERE mode = ?", {m_mode});
}

} // namespace freshet
