// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/seeds.h"
#include "tests/refresh/turmoil.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlRecord>
#include <QtTest>

#include <map>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int rounds = 4;

/// A row as UISP sent it last, whether it still has it or not.
struct StoredRow
{
    bool isGone = false;
    QJsonObject fields;

    friend bool operator==(const StoredRow &, const StoredRow &) = default;
};

/// By "table id".
using Contents = std::map<QString, StoredRow>;

struct RecordedChange
{
    QString row; ///< "table id"
    QString kind;
    QJsonObject fields;

    [[nodiscard]] QString text() const
    {
        const QByteArray json = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        return QStringLiteral("%1 %2 %3").arg(row, kind, QString::fromUtf8(json));
    }
};

/// What this program derives from the row, or knows about the reading of it.
bool isOwn(const QString &table, const QString &column)
{
    static const QStringList own{
        QStringLiteral("id"),          QStringLiteral("hash"),      QStringLiteral("gone_since"),
        QStringLiteral("held_at"),     QStringLiteral("read_at"),   QStringLiteral("settled_on"),
        QStringLiteral("search_text"), QStringLiteral("is_vip"),    QStringLiteral("grace_payment_date"),
        QStringLiteral("cover_sum"),   QStringLiteral("cover_mark")};
    return own.contains(column) || (table == QLatin1String("customers") && column == QLatin1String("name"));
}

/// A look into the cache file, read plainly.
class Dump
{
public:
    explicit Dump(const QString &path)
    {
        auto opened = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_cache = std::move(*opened);
    }

    [[nodiscard]] Contents contents()
    {
        Contents all;
        for (const char *name : {"customers", "services", "invoices", "payments", "refunds", "credit_notes"}) {
            const QString table = QLatin1String(name);
            QSqlQuery query = asked(QStringLiteral("SELECT * FROM ") + table);
            while (query.next()) {
                StoredRow &row = all[table + QLatin1Char(' ') + query.value(QStringLiteral("id")).toString()];
                row.isGone = !query.isNull(QStringLiteral("gone_since"));
                const QSqlRecord record = query.record();
                for (int column = 0; column < record.count(); ++column) {
                    if (!isOwn(table, record.fieldName(column)))
                        row.fields.insert(record.fieldName(column), query.isNull(column)
                                                                        ? QJsonValue()
                                                                        : QJsonValue::fromVariant(query.value(column)));
                }
            }
        }
        return all;
    }

    /// Those behind number `after`, oldest first.
    [[nodiscard]] std::vector<RecordedChange> changes(qint64 after)
    {
        QSqlQuery query =
            asked(QStringLiteral(
                      "SELECT entity || ' ' || row_id, kind, fields FROM changes WHERE number > %1 ORDER BY number")
                      .arg(after));
        std::vector<RecordedChange> changes;
        while (query.next())
            changes.push_back({query.value(0).toString(), query.value(1).toString(),
                               QJsonDocument::fromJson(query.value(2).toByteArray()).object()});
        return changes;
    }

    [[nodiscard]] qint64 lastNumber()
    {
        return m_cache->value(QStringLiteral("SELECT coalesce(max(number), 0) FROM changes"))->toLongLong();
    }

private:
    QSqlQuery asked(const QString &statement)
    {
        QSqlQuery query(m_cache->sql());
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }

    std::unique_ptr<Database> m_cache;
};

QJsonObject differingFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject fields;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before[field.key()] != field.value())
            fields.insert(field.key(), QJsonArray{before[field.key()], field.value()});
    }
    return fields;
}

/// What must have been written down when the one became the other.
QStringList difference(const Contents &before, const Contents &after)
{
    QStringList texts;
    for (const auto &[name, row] : after) {
        const auto old = before.find(name);
        if (old == before.end()) {
            texts += RecordedChange{name, QStringLiteral("added"), {}}.text();
            continue;
        }
        const QJsonObject fields = differingFields(old->second.fields, row.fields);
        if (row.isGone && !old->second.isGone)
            texts += RecordedChange{name, QStringLiteral("gone"), {}}.text();
        else if (!row.isGone && old->second.isGone)
            texts += RecordedChange{name, QStringLiteral("returned"), fields}.text();
        else if (!fields.isEmpty())
            texts += RecordedChange{name, QStringLiteral("changed"), fields}.text();
    }
    texts.sort();
    return texts;
}

QStringList textsOf(const std::vector<RecordedChange> &changes)
{
    QStringList texts;
    for (const RecordedChange &change : changes)
        texts += change.text();
    texts.sort();
    return texts;
}

/// The contents as they were before all these changes.
Contents takenBack(Contents contents, const std::vector<RecordedChange> &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->kind == QLatin1String("added")) {
            contents.erase(change->row);
            continue;
        }
        StoredRow &row = contents[change->row];
        row.isGone = change->kind == QLatin1String("returned");
        for (auto field = change->fields.begin(); field != change->fields.end(); ++field)
            row.fields[field.key()] = field->toArray().at(0);
    }
    return contents;
}

/// Worlds that change between refreshes and while they are read, and what is written down of it.
class Story
{
public:
    explicit Story(quint64 seed)
        : m_random(seed, 43)
        , m_desk(smallWorld(seed), tuningFor(m_random))
        , m_turmoil(seed)
    {
    }

    /// The first fault found; empty when all went well.
    QString tell()
    {
        m_desk.refresh(RefreshMode::FullCheck);
        const Contents first = now();
        if (lastNumber() != 0)
            return QStringLiteral("the first reading is no change");
        for (int round = 0; round < rounds; ++round) {
            const QString fault = goOn(round);
            if (!fault.isEmpty())
                return QStringLiteral("round %1: %2\n%3").arg(round).arg(fault, m_turmoil.done().join(u'\n'));
        }
        const QString path = m_desk.setup().cachePath;
        if (takenBack(now(), Dump(path).changes(0)) != first)
            return QStringLiteral("taking all changes back does not lead to the first contents");
        const qint64 before = lastNumber();
        m_desk.refresh(RefreshMode::FullCheck);
        return lastNumber() == before ? QString() : QStringLiteral("a check that found nothing new wrote something");
    }

private:
    QString goOn(int round)
    {
        const Contents before = now();
        const qint64 last = lastNumber();
        m_desk.server.change([&](demo::World &world) { m_turmoil.steps(world, m_random.between(1, 8)); });
        const bool isDisturbed = m_random.chance(400);
        if (isDisturbed)
            m_desk.server.addFault(m_turmoil.whileReading(m_random.below(12)));
        const bool isCheck = round + 1 == rounds || m_random.chance(300);
        const RefreshReport report = m_desk.refresh(isCheck ? RefreshMode::FullCheck : RefreshMode::Refresh);
        m_desk.server.clearFaults();
        if (report.status != RefreshStatus::Success)
            return QStringLiteral("the refresh did not succeed");
        const QStringList expected = difference(before, now());
        const QStringList recorded = textsOf(Dump(m_desk.setup().cachePath).changes(last));
        if (recorded == expected)
            return {};
        return QStringLiteral("recorded:\n%1\nexpected:\n%2").arg(recorded.join(u'\n'), expected.join(u'\n'));
    }
    Contents now() { return Dump(m_desk.setup().cachePath).contents(); }
    qint64 lastNumber() { return Dump(m_desk.setup().cachePath).lastNumber(); }

    demo::Prng m_random;
    RefreshFixture m_desk;
    Turmoil m_turmoil;
};

} // namespace

/// After any sequence of mutations the recorded changes are the difference of the contents before and after.
class TstChangesProperty : public QObject
{
    Q_OBJECT

private slots:
    void changesAreTheDifference_data() { addSeeds(20); }
    void changesAreTheDifference()
    {
        QFETCH(quint64, seed);
        const QString fault = Story(seed).tell();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

FRESHET_TEST(TstChangesProperty)
#include "tst_changesproperty.moc"
