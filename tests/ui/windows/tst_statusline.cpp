// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/windows/freshnesslabel.h"
#include "ui/windows/statusline.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

FreshnessLabel::Freshness freshness(const WindowFixture &office)
{
    return office.window->findChild<FreshnessLabel *>()->freshness();
}

} // namespace

class TstStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void progressIsASentence()
    {
        RefreshProgress progress;
        QCOMPARE(progressSentence(progress), QStringLiteral("Connecting to UISP…"));
        progress.phase = RefreshProgress::Phase::Reading;
        progress.entity = Entity::Invoice;
        progress.rows = 500;
        progress.bytes = 1'000'000;
        QVERIFY(progressSentence(progress).startsWith(QStringLiteral("Reading invoices… 500 rows")));
        progress.expectedRows = 2'000;
        QVERIFY(progressSentence(progress).startsWith(QStringLiteral("Reading invoices… 500 of about 2")));
    }

    void itsNameIsItsMessage()
    {
        const SystemClock clock;
        StatusLine line(clock);
        RefreshReport report;
        report.status = RefreshStatus::Success;
        report.totalCustomers = 5;
        report.elapsedSeconds = 12.3;
        line.showReport(report);
        QCOMPARE(line.accessibleName(), line.currentMessage());
        QVERIFY(line.currentMessage().contains(
            QLatin1String("Data refreshed successfully! Updated 5/5 customers in 12.3 s")));
    }

    void theDotGoesByTheReport_data()
    {
        QTest::addColumn<RefreshStatus>("status");
        QTest::addColumn<FreshnessLabel::Freshness>("freshness");
        QTest::newRow("everything") << RefreshStatus::Success << FreshnessLabel::Freshness::Fresh;
        QTest::newRow("not everything") << RefreshStatus::Partial << FreshnessLabel::Freshness::Ageing;
        QTest::newRow("nothing") << RefreshStatus::Failed << FreshnessLabel::Freshness::Stale;
    }
    void theDotGoesByTheReport()
    {
        QFETCH(RefreshStatus, status);
        const SystemClock clock;
        StatusLine line(clock);
        line.freshness()->setSnapshot(clock.nowUtc(), 4, {});
        RefreshReport report;
        report.status = status;
        if (status == RefreshStatus::Partial)
            report.errors.push_back({1043, QStringLiteral("invoice 7: total missing"), {}});
        line.showReport(report);
        QTEST(line.freshness()->freshness(), "freshness");
    }

    void theDotOutlivesARestart_data()
    {
        QTest::addColumn<QString>("unreadable");
        QTest::addColumn<FreshnessLabel::Freshness>("freshness");
        QTest::newRow("one list") << QStringLiteral("payments") << FreshnessLabel::Freshness::Ageing;
        QTest::newRow("all") << QString() << FreshnessLabel::Freshness::Stale;
    }
    void theDotOutlivesARestart()
    {
        QFETCH(QString, unreadable);
        WindowFixture office(6);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        QCOMPARE(freshness(office), FreshnessLabel::Freshness::Fresh);
        demo::Fault down;
        down.pathPrefix = unreadable;
        down.status = 502;
        down.times = -1;
        office.server.addFault(down);
        office.desk->refresh(RefreshMode::Refresh);
        QVERIFY(office.waitForRefresh());
        QTEST(freshness(office), "freshness");
        office.closeWindow();
        office.openWindow();
        QTEST(freshness(office), "freshness");
    }

    void theProgressCanBeCancelledAndGoes()
    {
        const SystemClock clock;
        StatusLine line(clock);
        QSignalSpy cancelled(&line, &StatusLine::cancelRequested);
        line.showProgress({});
        auto *button = line.findChild<QPushButton *>();
        QVERIFY(!button->isHidden());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        line.showReport({});
        QVERIFY(button->isHidden());
        QVERIFY(line.findChild<QProgressBar *>()->isHidden());
    }
};

FRESHET_TEST(TstStatusLine)
#include "tst_statusline.moc"
