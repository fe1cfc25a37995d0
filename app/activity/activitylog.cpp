// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshet {

namespace {

QString entryName(qint64 sequence)
{
    return QStringLiteral("activity %1").arg(sequence);
}

QString startOfChain()
{
    return QString(64, QLatin1Char('0'));
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

// Qt's driver stores a null QString as NULL, which the table refuses.
QString neverNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString chainedHash(const QString &previousHash, const ActivityEntry &entry)
{
    const QByteArray input = previousHash.toLatin1() + canonicalForm(entry);
    return QString::fromLatin1(QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex());
}

/// The row under `query`, which selected seq, at, user, action, detail, hash in this order.
Result<ActivityEntry> entryOf(const QSqlQuery &query)
{
    ActivityEntry entry;
    entry.sequence = query.value(0).toLongLong();
    entry.at = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    if (!entry.at.isValid())
        return Error{ErrorKind::StoreDamaged, entryName(entry.sequence), 0, QStringLiteral("unreadable time")};
    entry.user = query.value(2).toString();
    entry.action = query.value(3).toString();
    entry.detail = query.value(4).toString();
    entry.hash = query.value(5).toString();
    return entry;
}

} // namespace

QByteArray canonicalForm(const ActivityEntry &entry)
{
    const QJsonObject row{{QStringLiteral("action"), entry.action},
                          {QStringLiteral("at"), timeText(entry.at)},
                          {QStringLiteral("detail"), entry.detail},
                          {QStringLiteral("seq"), entry.sequence},
                          {QStringLiteral("user"), entry.user}};
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

ActivityLog::ActivityLog(Database &desk)
    : m_desk(desk)
{
}

Result<ActivityEntry> ActivityLog::append(const QDateTime &at, const QString &user, const QString &action,
                                          const QString &detail)
{
    ActivityEntry entry;
    const Result<void> appended = inTransaction(m_desk, [&]() -> Result<void> {
        const Result<ActivityEntry> written = appendWithin(at, user, action, detail);
        if (!written)
            return written.error();
        entry = *written;
        return {};
    });
    if (!appended)
        return appended.error();
    return entry;
}

Result<ActivityEntry> ActivityLog::appendWithin(const QDateTime &at, const QString &user, const QString &action,
                                                const QString &detail)
{
    ActivityEntry entry{0, at.toUTC(), neverNull(user), neverNull(action), neverNull(detail), QString()};
    const Result<void> chained = chainAndInsert(entry);
    if (!chained)
        return chained.error();
    return entry;
}

Result<void> ActivityLog::chainAndInsert(ActivityEntry &entry)
{
    Result<QSqlQuery> last = m_desk.prepare(QStringLiteral("SELECT seq, hash FROM activity ORDER BY seq DESC LIMIT 1"));
    if (!last)
        return last.error();
    if (!last->exec())
        return m_desk.failed(last->lastError(), QStringLiteral("activity"));
    QString previousHash = startOfChain();
    entry.sequence = 1;
    if (last->next()) {
        entry.sequence = last->value(0).toLongLong() + 1;
        previousHash = last->value(1).toString();
    } else if (last->lastError().isValid()) {
        return m_desk.failed(last->lastError(), QStringLiteral("activity"));
    }
    last->finish();
    entry.hash = chainedHash(previousHash, entry);
    return insert(entry, previousHash);
}

Result<void> ActivityLog::insert(const ActivityEntry &entry, const QString &previousHash)
{
    Result<QSqlQuery> query =
        m_desk.prepare(QStringLiteral("INSERT INTO activity (seq, at, user, action, detail, prev_hash, hash) "
                                      "VALUES (:seq, :at, :user, :action, :detail, :prev_hash, :hash)"));
    if (!query)
        return query.error();
    query->bindValue(QStringLiteral(":seq"), entry.sequence);
    query->bindValue(QStringLiteral(":at"), timeText(entry.at));
    query->bindValue(QStringLiteral(":user"), entry.user);
    query->bindValue(QStringLiteral(":action"), entry.action);
    query->bindValue(QStringLiteral(":detail"), entry.detail);
    query->bindValue(QStringLiteral(":prev_hash"), previousHash);
    query->bindValue(QStringLiteral(":hash"), entry.hash);
    if (!query->exec())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    return {};
}

Result<std::vector<ActivityEntry>> ActivityLog::newest(int limit)
{
    Result<QSqlQuery> query = m_desk.prepare(
        QStringLiteral("SELECT seq, at, user, action, detail, hash FROM activity ORDER BY seq DESC LIMIT :limit"));
    if (!query)
        return query.error();
    query->bindValue(QStringLiteral(":limit"), std::max(0, limit));
    if (!query->exec())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    std::vector<ActivityEntry> entries;
    while (query->next()) {
        Result<ActivityEntry> entry = entryOf(*query);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(*entry));
    }
    if (query->lastError().isValid())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    return entries;
}

Result<std::optional<qint64>> ActivityLog::firstBroken()
{
    Result<QSqlQuery> query = m_desk.prepare(
        QStringLiteral("SELECT seq, at, user, action, detail, hash, prev_hash FROM activity ORDER BY seq"));
    if (!query)
        return query.error();
    if (!query->exec())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    QString previousHash = startOfChain();
    for (qint64 expected = 1; query->next(); ++expected) {
        const Result<ActivityEntry> entry = entryOf(*query);
        if (!entry || entry->sequence != expected || query->value(6).toString() != previousHash ||
            chainedHash(previousHash, *entry) != entry->hash)
            return std::optional(query->value(0).toLongLong());
        previousHash = entry->hash;
    }
    if (query->lastError().isValid())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    return std::optional<qint64>();
}

} // namespace freshet
