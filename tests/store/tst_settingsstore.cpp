// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsstore.h"
#include "store/tablereader.h"
#include "tests/store/cachefile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using freshet::test::CacheFile;

namespace {

BehaviourSettings otherSettings()
{
    BehaviourSettings settings;
    settings.rules.windowMonths = 6;
    settings.ageing = {{1, 8, 15, 29}};
    settings.flags.vipTag = QStringLiteral("Größe 'A'");
    return settings;
}

} // namespace

/// Where settings are kept: what holds in desk.db, what was used in the cache.
class TstSettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void settingsOutliveTheirFilesConnection()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("desk.db"));
        {
            const auto desk = Database::open(path, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
            QVERIFY(desk);
            QVERIFY(*readBehaviour(**desk) == BehaviourSettings());
            QVERIFY(writeBehaviour(**desk, otherSettings()));
            QVERIFY(writeBehaviour(**desk, otherSettings()));
        }
        const auto desk = Database::open(path, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
        QVERIFY(desk);
        QVERIFY(*readBehaviour(**desk) == otherSettings());
    }

    void changesAreKeptForAsLongAsSomebodySays()
    {
        const QTemporaryDir folder;
        const auto desk =
            Database::open(folder.filePath(QStringLiteral("desk.db")), DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(desk);
        QCOMPARE(readChangeRetention(**desk)->days, std::optional(90));
        for (const std::optional<int> days : {std::optional(365), std::optional<int>(), std::optional(1)}) {
            QVERIFY(writeChangeRetention(**desk, {days}));
            QCOMPARE(readChangeRetention(**desk)->days, days);
        }
        QVERIFY(*readBehaviour(**desk) == BehaviourSettings());
    }

    void aDeskFileOfBeforeKeepsItsActivity()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("desk.db"));
        {
            const auto desk = Database::open(path, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
            QVERIFY(desk);
            for (const char *step :
                 {"INSERT INTO activity VALUES (1, '2026-11-22T12:00:00.000Z', 'marta', 'SIGN_IN', '', '', '')",
                  "DROP TABLE settings", "DROP TABLE acknowledgements", "DROP TABLE worklist_notes",
                  "DROP TABLE actions", "DROP TABLE saved_views", "PRAGMA user_version = 1"})
                QVERIFY((*desk)->execute(QLatin1String(step)));
        }
        const auto desk = Database::open(path, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(desk);
        QVERIFY(writeBehaviour(**desk, otherSettings()));
        QCOMPARE((*desk)->value(QStringLiteral("SELECT user FROM activity"))->toString(), QStringLiteral("marta"));
    }

    void theCacheKnowsWhatItWasJudgedBy()
    {
        CacheFile cache;
        QVERIFY(*readJudgedBy(cache.database()) == BehaviourSettings());
        QVERIFY(writeJudgedBy(cache.database(), otherSettings()));
        QVERIFY(*readJudgedBy(cache.database()) == otherSettings());
        cache.run(QStringLiteral("UPDATE meta SET value = '{\"version\":7}' WHERE key = 'judged_by'"));
        QVERIFY(!readJudgedBy(cache.database())->has_value());
    }

    void theEdgesAreThoseOfTheJudging()
    {
        CacheFile cache;
        const auto edgesAre = [&cache](const AgeingEdges &edges) {
            return *readAgeingEdges(cache.database()) == edges &&
                   TableReader(cache.database()).snapshot()->ageingEdges == edges;
        };
        QVERIFY(edgesAre({}));
        QVERIFY(writeJudgedBy(cache.database(), otherSettings()));
        QVERIFY(edgesAre({{1, 8, 15, 29}}));
        cache.run(QStringLiteral("UPDATE meta SET value = '{\"version\":7}' WHERE key = 'judged_by'"));
        QVERIFY(edgesAre({}));
    }
};

FRESHET_TEST(TstSettingsStore)
#include "tst_settingsstore.moc"
