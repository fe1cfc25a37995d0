// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/freshnesslabel.h"
#include "ui/windows/statusline.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

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
