// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/refreshbutton.h"

#include <QAction>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

class TstRefreshButton : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatItDoes()
    {
        RefreshButton button;
        QVERIFY(!button.isEnabled());
        button.setAvailable(true);
        QCOMPARE(button.text(), QStringLiteral("Refresh Data"));
        button.showRunning();
        QCOMPARE(button.text(), QStringLiteral("Refreshing…"));
        button.showDone();
        QCOMPARE(button.text(), QStringLiteral("✓ Refresh Data"));
        QTRY_COMPARE_WITH_TIMEOUT(button.state(), RefreshButton::State::Idle, 4'000);
        QCOMPARE(button.text(), QStringLiteral("Refresh Data"));
    }

    void aSecondClickIsRefused()
    {
        RefreshButton button;
        button.setAvailable(true);
        QSignalSpy requests(&button, &RefreshButton::refreshRequested);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(requests.size(), 1);
        button.showRunning();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(requests.size(), 1);
        button.showDone();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(requests.size(), 2);
    }

    void cancellingIsOfferedWhileItRuns()
    {
        RefreshButton button;
        button.setAvailable(true);
        QVERIFY(!button.cancelAction()->isEnabled());
        button.showRunning();
        QVERIFY(button.cancelAction()->isEnabled());
        QVERIFY(!button.fullCheckAction()->isEnabled());
        QSignalSpy cancelled(&button, &RefreshButton::cancelRequested);
        button.cancelAction()->trigger();
        QCOMPARE(cancelled.size(), 1);
    }

    void aSignOutDoesNotDisturbARunningRefresh()
    {
        RefreshButton button;
        button.setAvailable(true);
        button.showRunning();
        button.setAvailable(false);
        QCOMPARE(button.state(), RefreshButton::State::Running);
        button.showIdle();
        button.setAvailable(false);
        QCOMPARE(button.state(), RefreshButton::State::Unavailable);
    }
};

FRESHET_TEST(TstRefreshButton)
#include "tst_refreshbutton.moc"
