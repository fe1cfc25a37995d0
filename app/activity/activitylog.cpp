// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"

#include "store/storedvalues.h"
#include "store/tables.h"

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
        return Error{ErrorKind::DeskDamaged, entryName(entry.sequence), 0, QStringLiteral("unreadable time")};
    entry.user = query.value(2).toString();
    entry.action = query.value(3).toString();
    entry.detail = query.value(4).toString();
    entry.hash = query.value(5).toString();
    return entry;
}

/// The same time can be written in several ways, and SQLite reads some wrong UTF-8 as if it were right. `query` is that
/// of findBroken().
bool isStoredAsHashed(const QSqlQuery &query, const ActivityEntry &entry)
{
    return query.value(1).toString() == timeText(entry.at) && query.value(7).toByteArray() == entry.user.toUtf8() &&
           query.value(8).toByteArray() == entry.action.toUtf8() &&
           query.value(9).toByteArray() == entry.detail.toUtf8();
}

bool containsAll(const ActivityEntry &entry, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text =
        foldedForSearch(entry.user + QLatin1Char(' ') + entry.action + QLatin1Char(' ') + entry.detail);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
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
    noteEnd();
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

Result<std::vector<ActivityEntry>> ActivityLog::newest(const ActivityFilter &filter, int limit)
{
    Result<QSqlQuery> query =
        m_desk.prepare(QStringLiteral("SELECT seq, at, user, action, detail, hash FROM activity "
                                      "WHERE (:action = '' OR action = :action) AND at >= :since ORDER BY seq DESC"));
    if (!query)
        return query.error();
    query->bindValue(QStringLiteral(":action"), neverNull(filter.action));
    query->bindValue(QStringLiteral(":since"), filter.since.isValid() ? timeText(filter.since) : QStringLiteral(""));
    if (!query->exec())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    const QStringList words = foldedForSearch(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<ActivityEntry> entries;
    while (qint64(entries.size()) < limit && query->next()) {
        Result<ActivityEntry> entry = entryOf(*query);
        if (!entry)
            return entry.error();
        if (containsAll(*entry, words))
            entries.push_back(std::move(*entry));
    }
    if (query->lastError().isValid())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    return entries;
}

Result<QStringList> ActivityLog::actions()
{
    Result<QSqlQuery> query = m_desk.prepare(QStringLiteral("SELECT DISTINCT action FROM activity ORDER BY action"));
    if (!query)
        return query.error();
    if (!query->exec())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    QStringList actions;
    while (query->next())
        actions += query->value(0).toString();
    return actions;
}

Result<TrailCheck> ActivityLog::verify()
{
    TrailCheck check;
    TrailEnd last{0, startOfChain()};
    // Before the entries, because somebody may be appending: the note never runs ahead of them.
    const std::optional<TrailEnd> noted = TrailEndNote(m_desk.sql().databaseName()).read();
    Result<std::optional<TrailFault>> broken = findBroken(check.entries, last);
    if (broken && !*broken)
        broken = findCutOff(noted, last);
    if (!broken)
        return broken.error();
    check.fault = *broken;
    return check;
}

Result<std::optional<TrailFault>> ActivityLog::findBroken(qint64 &entries, TrailEnd &last)
{
    Result<QSqlQuery> query =
        m_desk.prepare(QStringLiteral("SELECT seq, at, user, action, detail, hash, prev_hash, CAST(user AS BLOB), "
                                      "CAST(action AS BLOB), CAST(detail AS BLOB) FROM activity ORDER BY seq"));
    if (!query)
        return query.error();
    if (!query->exec())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    for (; query->next(); ++entries) {
        const qint64 expected = last.sequence + 1;
        const TrailFault stored{TrailFault::Kind::Changed, query->value(0).toLongLong(), query->value(1).toString(),
                                query->value(3).toString(), 1};
        if (stored.sequence > expected)
            return std::optional(
                TrailFault{TrailFault::Kind::Missing, expected, stored.at, stored.action, stored.sequence - expected});
        const Result<ActivityEntry> entry = entryOf(*query);
        const bool isAsWritten = entry && stored.sequence == expected && isStoredAsHashed(*query, *entry) &&
                                 query->value(6).toString() == last.hash &&
                                 chainedHash(last.hash, *entry) == entry->hash;
        if (!isAsWritten)
            return std::optional(stored);
        last = {stored.sequence, entry->hash};
    }
    if (query->lastError().isValid())
        return m_desk.failed(query->lastError(), QStringLiteral("activity"));
    return std::optional<TrailFault>();
}

/// How many entries SQLite has numbered: that count does not go down when entries are deleted.
Result<qint64> ActivityLog::highestNumber()
{
    const Result<QVariant> number =
        m_desk.value(QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name = 'activity'"));
    return number ? Result<qint64>(number->toLongLong()) : number.error();
}

/// The chain itself is whole: whether it is the one whose end was noted.
Result<std::optional<TrailFault>> ActivityLog::findCutOff(const std::optional<TrailEnd> &noted, const TrailEnd &last)
{
    const Result<qint64> highest = highestNumber();
    if (!highest)
        return highest.error();
    const qint64 known = std::max(*highest, noted ? noted->sequence : 0);
    const qint64 at = std::min(noted ? noted->sequence : last.sequence, last.sequence);
    Result<QSqlQuery> query = m_desk.prepare(QStringLiteral("SELECT at, action, hash FROM activity WHERE seq = ?"));
    if (!query)
        return query.error();
    query->addBindValue(at);
    if (const Result<void> asked = m_desk.run(*query, QStringLiteral("activity")); !asked)
        return asked.error();
    const bool isThere = query->next();
    TrailFault found{TrailFault::Kind::Changed, at, isThere ? query->value(0).toString() : QString(),
                     isThere ? query->value(1).toString() : QString(), 1};
    if (known > last.sequence)
        return std::optional(
            TrailFault{TrailFault::Kind::CutOff, last.sequence + 1, found.at, found.action, known - last.sequence});
    if (!noted && last.sequence > 0)
        found.kind = TrailFault::Kind::NoNote;
    const bool isWhole = noted ? isThere && query->value(2).toString() == noted->hash : last.sequence == 0;
    return isWhole ? std::optional<TrailFault>() : std::optional(found);
}

bool ActivityLog::holds(const TrailEnd &end)
{
    Result<QSqlQuery> query = m_desk.prepare(QStringLiteral("SELECT 1 FROM activity WHERE seq = ? AND hash = ?"));
    if (!query)
        return false;
    query->addBindValue(end.sequence);
    query->addBindValue(end.hash);
    return query->exec() && query->next();
}

void ActivityLog::noteEnd()
{
    const TrailEndNote note(m_desk.sql().databaseName());
    // Where the end that was noted is not there any more, the note is the only trace of it.
    if (const std::optional<TrailEnd> noted = note.read(); noted && !holds(*noted))
        return;
    Result<QSqlQuery> last = m_desk.prepare(QStringLiteral("SELECT seq, hash FROM activity ORDER BY seq DESC LIMIT 1"));
    if (last && last->exec() && last->next())
        note.keep({last->value(0).toLongLong(), last->value(1).toString()});
}

Result<void> withTrail(Database &desk, const std::function<Result<void>(ActivityLog &trail)> &change)
{
    ActivityLog trail(desk);
    Result<void> changed = inTransaction(desk, [&] { return change(trail); });
    if (changed)
        trail.noteEnd();
    return changed;
}

} // namespace freshet
