// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace freshet;

namespace {

const QDateTime morning(QDate(2026, 6, 30), QTime(10, 11, 12, 345), Qt::UTC);

} // namespace

class TstActivityLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_desk;

    [[nodiscard]] Result<std::unique_ptr<Database>> open(DatabaseAccess access) const
    {
        return Database::open(m_folder->filePath(QStringLiteral("desk.db")), DatabaseKind::Desk, access);
    }

    /// Appends entries as in every other test: one a second, numbered in their detail.
    static void appendNumbered(ActivityLog &log, int number)
    {
        for (int i = 1; i <= number; ++i) {
            QVERIFY(
                log.append(morning.addSecs(i), QStringLiteral("marta"), QStringLiteral("SIGN_IN"), QString::number(i)));
        }
    }

    static bool isIntact(ActivityLog &log)
    {
        const Result<TrailCheck> check = log.verify();
        return check && !check->fault;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto desk = open(DatabaseAccess::ReadWrite);
        QVERIFY2(desk.ok(), desk.ok() ? "" : qPrintable(desk.error().detail));
        m_desk = std::move(*desk);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void chainsWhatItAppends()
    {
        ActivityLog log(*m_desk);
        const auto first = log.append(morning, QStringLiteral(u"Marta Dvořáková"), QStringLiteral("SIGN_IN"),
                                      QStringLiteral("a \"quoted\" \\ line\nnext\t\u00fcx/y"));
        QVERIFY(first.ok());
        const auto second = log.append(QDateTime(QDate(2026, 7, 1), QTime(1, 30), Qt::OffsetFromUTC, 7200), QString(),
                                       QStringLiteral("BULK_REFRESH_CUSTOMERS"),
                                       QStringLiteral("Refreshed 5/5 customers (0 errors). Time: 12.3s"));
        QVERIFY(second.ok());
        QCOMPARE(canonicalForm(*second),
                 QByteArray(R"({"action":"BULK_REFRESH_CUSTOMERS","at":"2026-06-30T23:30:00.000Z",)"
                            R"("detail":"Refreshed 5/5 customers (0 errors). Time: 12.3s","seq":2,"user":""})"));
        // Worked out by another program: sha256(64 zeros + form of 1), sha256(that in hex + form of 2).
        QCOMPARE(first->hash, QStringLiteral("f0a4a357664a25f0d18c647e22d38ce384a9b98cb39af838359c4cc5c5695189"));
        QCOMPARE(second->hash, QStringLiteral("ee96eb8c41d9a6b33c76ac8913263e9f87c5b2b55cf2065ac42e0b9c5a359deb"));
    }

    void readsTheNewestFirst()
    {
        ActivityLog log(*m_desk);
        appendNumbered(log, 5);
        const auto entries = log.newest(3);
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), size_t(3));
        for (int i = 0; i < 3; ++i) {
            const ActivityEntry &entry = (*entries)[size_t(i)];
            QCOMPARE(entry.sequence, 5 - i);
            QCOMPARE(entry.detail, QString::number(5 - i));
            QCOMPARE(entry.at, morning.addSecs(5 - i));
            QCOMPARE(entry.at.timeSpec(), Qt::UTC);
            QCOMPARE(entry.user, QStringLiteral("marta"));
            QCOMPARE(entry.action, QStringLiteral("SIGN_IN"));
            QCOMPARE(entry.hash.size(), 64);
        }
    }

    void limitsAreKept_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("number");
        QTest::newRow("none wanted") << 0 << 0;
        QTest::newRow("less than none") << -1 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("more than there are") << 100 << 4;
    }
    void limitsAreKept()
    {
        QFETCH(int, limit);
        ActivityLog log(*m_desk);
        appendNumbered(log, 4);
        const auto entries = log.newest(limit);
        QVERIFY(entries.ok());
        QTEST(int(entries->size()), "number");
    }

    void goesOnAfterReopening()
    {
        ActivityLog before(*m_desk);
        appendNumbered(before, 2);
        m_desk.reset();
        m_desk = std::move(*open(DatabaseAccess::ReadWrite));
        ActivityLog log(*m_desk);
        const auto third = log.append(morning, QStringLiteral("marta"), QStringLiteral("SIGN_OUT"), QString());
        QVERIFY(third.ok());
        QCOMPARE(third->sequence, 3);
        QVERIFY(isIntact(log));
    }

    void twoConnectionsMakeOneChain()
    {
        auto other = open(DatabaseAccess::ReadWrite);
        QVERIFY(other.ok());
        ActivityLog ours(*m_desk);
        ActivityLog theirs(**other);
        appendNumbered(ours, 1);
        appendNumbered(theirs, 2);
        appendNumbered(ours, 1);
        QCOMPARE(ours.newest(10)->size(), size_t(4));
        QVERIFY(isIntact(theirs));
    }

    void filtersWhatItReads_data()
    {
        QTest::addColumn<ActivityFilter>("filter");
        QTest::addColumn<QString>("details");
        const auto row = [](const char *name, const ActivityFilter &filter, const char *details) {
            QTest::newRow(name) << filter << QString::fromLatin1(details);
        };
        row("nothing", {}, "4 3 2 1");
        row("an action", {QStringLiteral("SIGN_OUT"), {}, {}}, "3");
        row("no such action", {QStringLiteral("sign_out"), {}, {}}, "");
        row("a user without accents", {{}, QStringLiteral("dvorak"), {}}, "2");
        row("two words, of two columns", {{}, QStringLiteral("marta out"), {}}, "3");
        row("a time", {{}, {}, morning.addSecs(3)}, "4 3");
        row("all of it", {QStringLiteral("SIGN_IN"), QStringLiteral("marta"), morning.addSecs(2)}, "4");
    }
    void filtersWhatItReads()
    {
        QFETCH(ActivityFilter, filter);
        ActivityLog log(*m_desk);
        int number = 0;
        for (const char *user : {"marta", "Dvořáková", "marta", "marta"}) {
            ++number;
            QVERIFY(log.append(morning.addSecs(number), QString::fromUtf8(user),
                               number == 3 ? QStringLiteral("SIGN_OUT") : QStringLiteral("SIGN_IN"),
                               QString::number(number)));
        }
        QCOMPARE(log.actions().value(), (QStringList{QStringLiteral("SIGN_IN"), QStringLiteral("SIGN_OUT")}));
        QStringList details;
        const auto entries = log.newest(filter, 10);
        QVERIFY(entries);
        for (const ActivityEntry &entry : *entries)
            details += entry.detail;
        QTEST(details.join(QLatin1Char(' ')), "details");
        QCOMPARE(log.newest(filter, 1)->size(), std::min<size_t>(1, size_t(details.size())));
    }

    void anEmptyTrailIsWhole()
    {
        ActivityLog log(*m_desk);
        QVERIFY(isIntact(log));
        QVERIFY(log.newest(10)->empty());
    }

    void theTableRefusesChanges_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << QStringLiteral("UPDATE activity SET user = 'nobody' WHERE seq = 2");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM activity WHERE seq = 2");
    }
    void theTableRefusesChanges()
    {
        QFETCH(QString, statement);
        ActivityLog log(*m_desk);
        appendNumbered(log, 3);
        QVERIFY(!m_desk->execute(statement));
        QCOMPARE(log.newest(10)->size(), size_t(3));
    }

    void anUnreadableTimeIsAnError()
    {
        ActivityLog log(*m_desk);
        appendNumbered(log, 1);
        QVERIFY(m_desk->execute(QStringLiteral("DROP TRIGGER activity_is_not_changed")));
        QVERIFY(m_desk->execute(QStringLiteral("UPDATE activity SET at = 'yesterday'")));
        const auto entries = log.newest(10);
        QVERIFY(!entries.ok());
        QCOMPARE(entries.error().kind, ErrorKind::DeskDamaged);
        QCOMPARE(entries.error().where, QStringLiteral("activity 1"));
    }

    void aFailedInsertLeavesNothingOpen()
    {
        ActivityLog log(*m_desk);
        appendNumbered(log, 1);
        QVERIFY(m_desk->execute(QStringLiteral("CREATE TRIGGER no_more BEFORE INSERT ON activity "
                                               "BEGIN SELECT RAISE(ABORT, 'no more'); END")));
        QVERIFY(!log.append(morning, QString(), QStringLiteral("SIGN_IN"), QString()).ok());
        QVERIFY(m_desk->execute(QStringLiteral("DROP TRIGGER no_more")));
        appendNumbered(log, 1);
        QCOMPARE(log.newest(10)->size(), size_t(2));
    }

    void aTrailThatCannotBeReadIsAnError()
    {
        QVERIFY(m_desk->execute(QStringLiteral("DROP TABLE activity")));
        ActivityLog log(*m_desk);
        QVERIFY(!log.newest(10).ok());
        QVERIFY(!log.verify().ok());
        QVERIFY(!log.append(morning, QString(), QStringLiteral("SIGN_IN"), QString()).ok());
    }

    void aReadOnlyDeskIsReadButNotWritten()
    {
        ActivityLog writer(*m_desk);
        appendNumbered(writer, 2);
        auto readOnly = open(DatabaseAccess::ReadOnly);
        QVERIFY(readOnly.ok());
        ActivityLog log(**readOnly);
        QCOMPARE(log.newest(10)->size(), size_t(2));
        QVERIFY(!log.append(morning, QString(), QStringLiteral("SIGN_IN"), QString()).ok());
        QCOMPARE(log.newest(10)->size(), size_t(2));
    }
};

FRESHET_TEST(TstActivityLog)
#include "tst_activitylog.moc"
