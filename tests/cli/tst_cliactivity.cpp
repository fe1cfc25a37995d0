// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverprofile.h"
#include "store/database.h"
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// `freshet-cli activity verify`, and rows older than a time.
class TstCliActivity : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRun> m_cli;

    [[nodiscard]] CliResult verify() const
    {
        return m_cli->run({QStringLiteral("activity"), QStringLiteral("verify")});
    }
    [[nodiscard]] ProfileFiles files() const
    {
        const ProfileStore profiles(m_cli->dataFolder);
        return profiles.filesOf(**profiles.lastUsed()).value();
    }
    static void run(const QString &path, DatabaseKind kind, std::initializer_list<const char *> statements)
    {
        const auto file = Database::open(path, kind, DatabaseAccess::ReadWrite);
        QVERIFY(file);
        for (const char *statement : statements)
            QVERIFY((*file)->execute(QString::fromLatin1(statement)));
    }

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRun>();
        QVERIFY(m_cli->server.start());
        m_cli->giveToken();
        const CliResult result = m_cli->run({QStringLiteral("refresh"), QStringLiteral("--server"), m_cli->url()});
        QVERIFY2(result.exitCode == 0, result.said());
        m_cli->server.stop();
    }
    void cleanup() { m_cli.reset(); }

    void anIntactLogIsCounted()
    {
        const CliResult result = verify();
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QByteArray("All 2 entries of the activity log are as they were written.\n"));
        QVERIFY2(result.err.isEmpty(), result.said());
    }

    void theFirstBadEntryIsNamed()
    {
        run(files().deskPath, DatabaseKind::Desk,
            {"DROP TRIGGER activity_is_not_changed", "UPDATE activity SET user = 'nobody' WHERE seq = 2"});
        const CliResult result = verify();
        QCOMPARE(result.exitCode, 6);
        QVERIFY2(
            result.err.startsWith("Entry 2 of the activity log is not as it was written: BULK_REFRESH_CUSTOMERS of "),
            result.said());
        QVERIFY2(result.out.isEmpty(), result.said());
    }

    void aCutOffEndIsNamed()
    {
        run(files().deskPath, DatabaseKind::Desk,
            {"DROP TRIGGER activity_is_not_deleted", "DELETE FROM activity WHERE seq = 2"});
        const CliResult result = verify();
        QCOMPARE(result.exitCode, 6);
        QVERIFY2(result.err.contains("entry 2 and what followed it"), result.said());
    }

    void nobodyIsSignedIn()
    {
        const CliRun fresh(1);
        QCOMPARE(fresh.run({QStringLiteral("activity"), QStringLiteral("verify")}).exitCode, 4);
    }

    void olderRowsAlone()
    {
        const auto count = [this](const char *age) {
            return m_cli
                ->run({QStringLiteral("list"), QStringLiteral("customers"), QStringLiteral("--format=json"),
                       QStringLiteral("--older-than"), QString::fromLatin1(age)})
                .array()
                .size();
        };
        QCOMPARE(count("1h"), 0);
        run(files().cachePath, DatabaseKind::Cache,
            {"UPDATE list_state SET confirmed_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-3 hours')",
             "UPDATE customers SET read_at = NULL"});
        QVERIFY(count("1h") > 0);
        QVERIFY(count("179m") > 0);
        QCOMPARE(count("4h"), 0);
        QCOMPARE(count("1d"), 0);
    }
};

FRESHET_TEST(TstCliActivity)
#include "tst_cliactivity.moc"
