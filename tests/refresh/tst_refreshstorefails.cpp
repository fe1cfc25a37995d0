// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "tests/refresh/smalloffice.h"
#include "tests/refresh/storecontents.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int whileReading = 5;
constexpr int recoveriesApart = 3;

const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");

/// The statement that follows so many others fails, and so do all after it; −1: none.
std::atomic<int> goodStatements = -1;

/// One page after the other, so that every run has the same statements.
RefreshTuning failingTuning()
{
    RefreshTuning tuning = RefreshFixture::hastyTuning();
    tuning.listsAtOnce = 1;
    tuning.paging.inFlight = tuning.paging.mostInFlight = 1;
    tuning.whenOpened = [](Database &cache) { cache.failAfter(goodStatements); };
    return tuning;
}

} // namespace

/// A store that fails at one statement of a refresh, wherever, and at all that follow: the last snapshot is as
/// it was, and the next refresh is right.
class TstRefreshStoreFails : public QObject
{
    Q_OBJECT

private slots:
    void whereverStatementsFail_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::newRow("refresh") << RefreshMode::Refresh;
        QTest::newRow("full check") << RefreshMode::FullCheck;
    }
    void whereverStatementsFail()
    {
        QFETCH(RefreshMode, mode);
        const SmallOffice office(today);
        RefreshFixture desk(office.world, failingTuning());
        goodStatements = -1;
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        const QString cache = desk.setup().cachePath;
        const QString copy = desk.folder.filePath(QStringLiteral("before.db"));
        QVERIFY(QFile::copy(cache, copy));
        const QStringList before = liveContents(cache);
        desk.server.change([&office](demo::World &world) {
            world.payInvoice(office.openInvoice, 600, today);
            world.deleteInvoice(office.draft);
            world.deletePayment(office.thriftyPayment);
            world.deleteCustomer(office.former);
        });
        const QStringList after = contentsReadAnew(desk);

        bool isPublishing = false;
        connect(&desk.engine, &RefreshEngine::progressed, this, [&isPublishing](const RefreshProgress &progress) {
            isPublishing = progress.phase == RefreshProgress::Phase::Publishing;
        });
        int failures = 0;
        // While pages are staged, each is like the next; while publishing, every statement is another.
        for (int statement = 0;; statement += isPublishing ? 1 : whileReading) {
            QVERIFY2(statement < 2'000, "the refresh never comes to its end");
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(cache + QLatin1String(suffix));
            QVERIFY(QFile::copy(copy, cache));
            goodStatements = statement;
            const RefreshReport report = desk.refresh(mode);
            const bool wasPublishing = isPublishing;
            goodStatements = -1;
            if (report.status != RefreshStatus::Failed) {
                QCOMPARE(differences(liveContents(cache), after), QString());
                if (report.status == RefreshStatus::Success && report.errors.empty())
                    break;
                QVERIFY(!report.errors.empty());
                continue; // the report or its line in the trail alone could not be kept
            }
            ++failures;
            QCOMPARE(report.status, RefreshStatus::Failed);
            QCOMPARE(exitCode(report), 6);
            QVERIFY(report.failure);
            QCOMPARE(report.failure->kind, ErrorKind::StoreFull);
            const QString changed = differences(liveContents(cache), before);
            QVERIFY2(changed.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(statement).arg(changed)));
            if (failures % recoveriesApart == 0) {
                QCOMPARE(desk.refresh(mode).status, RefreshStatus::Success);
                QCOMPARE(differences(liveContents(cache), after), QString());
            }
            isPublishing = wasPublishing;
        }
        QVERIFY2(failures > 50, QByteArray::number(failures));
    }
};

FRESHET_TEST(TstRefreshStoreFails)
#include "tst_refreshstorefails.moc"
