// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/lastchecktext.h"
#include "ui/windows/refreshbutton.h"
#include "ui/windows/refreshmenu.h"
#include "ui/windows/refreshsettings.h"

#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace std::chrono_literals;

namespace {

/// The action with that text, in the menu or its submenus.
QAction *actionOf(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (QAction *inside = action->menu() ? actionOf(*action->menu(), text) : nullptr)
            return inside;
    }
    return nullptr;
}

QDateTime noon(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::LocalTime).toUTC();
}

QString shown(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

class TstRefreshMenu : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QSettings().clear(); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void theIntervalCanBeChosen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("off") << QStringLiteral("Off") << 0;
        for (const int minutes : {5, 15, 30, 60})
            QTest::addRow("%d", minutes) << QStringLiteral("Every %1 minutes").arg(minutes) << minutes;
    }
    void theIntervalCanBeChosen()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        const RefreshButton button;
        RefreshMenu menu(button);
        menu.setSettings({std::chrono::minutes(minutes == 5 ? 60 : 5), true});
        QSignalSpy chosen(&menu, &RefreshMenu::settingsChosen);
        QAction *action = actionOf(menu, text);
        QVERIFY(action);
        action->trigger();
        QCOMPARE(chosen.size(), 1);
        const ScheduleSettings settings = chosen.first().first().value<ScheduleSettings>();
        QCOMPARE(int(settings.interval.count()), minutes);
        QVERIFY(settings.checksDaily);
        QVERIFY(action->isChecked());
    }

    void theDailyCheckCanBeSwitchedOff()
    {
        const RefreshButton button;
        RefreshMenu menu(button);
        menu.setSettings({30min, true});
        QSignalSpy chosen(&menu, &RefreshMenu::settingsChosen);
        actionOf(menu, QStringLiteral("Full check once a day"))->trigger();
        QCOMPARE(chosen.first().first().value<ScheduleSettings>(), (ScheduleSettings{30min, false}));
    }

    void stoppingIsOfferedWhileACheckRuns()
    {
        const RefreshButton button;
        RefreshMenu menu(button);
        QAction *stop = actionOf(menu, QStringLiteral("Stop the full check in the background"));
        QVERIFY(!stop->isVisible());
        menu.setChecking(true);
        QVERIFY(stop->isVisible());
    }

    void settingsAreKept()
    {
        QCOMPARE(readScheduleSettings(), ScheduleSettings());
        keepScheduleSettings({60min, false});
        QCOMPARE(readScheduleSettings(), (ScheduleSettings{60min, false}));
    }

    void changesAreWrittenDown_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("daily");
        QTest::addColumn<QString>("changes");
        QTest::newRow("nothing") << 15 << true << "";
        QTest::newRow("interval") << 60 << true << "refresh_every_minutes: 15 → 60";
        QTest::newRow("both") << 0 << false << "refresh_every_minutes: 15 → 0; full_check_daily: yes → no";
    }
    void changesAreWrittenDown()
    {
        QFETCH(int, minutes);
        QFETCH(bool, daily);
        QTEST(scheduleChanges({15min, true}, {std::chrono::minutes(minutes), daily}), "changes");
    }

    void nonsenseInTheSettingsIsPassedOver_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("a word") << QVariant(QStringLiteral("often"));
        QTest::newRow("below zero") << QVariant(-5);
        QTest::newRow("far too long") << QVariant(1'000'000);
    }
    void nonsenseInTheSettingsIsPassedOver()
    {
        QFETCH(QVariant, kept);
        QSettings().setValue(QStringLiteral("refresh/intervalMinutes"), kept);
        QCOMPARE(readScheduleSettings(), ScheduleSettings());
    }

    void uispIsAskedNoHarderThanWasSet()
    {
        QSettings().setValue(QStringLiteral("refresh/mostInFlight"), 1);
        QSettings().setValue(QStringLiteral("refresh/rowsPerPage"), 200);
        PagingLimits limits = readPagingLimits();
        QCOMPARE(limits.mostInFlight, 1);
        QCOMPARE(limits.inFlight, 1);
        QCOMPARE(limits.rowsPerPage, 200);
        QSettings().setValue(QStringLiteral("refresh/mostInFlight"), 600);
        QSettings().setValue(QStringLiteral("refresh/rowsPerPage"), QStringLiteral("all"));
        limits = readPagingLimits();
        QCOMPARE(limits.mostInFlight, PagingLimits().mostInFlight);
        QCOMPARE(limits.rowsPerPage, PagingLimits().rowsPerPage);
    }

    void theLastCheckIsInWords_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<bool>("isRunning");
        QTest::addColumn<QString>("text");
        QTest::newRow("never") << QDateTime() << false << QStringLiteral("Last full check: never");
        QTest::newRow("never, but now") << QDateTime() << true
                                        << QStringLiteral("Last full check: never – it runs in the background now");
        QTest::newRow("today") << noon(22).addSecs(-60) << false
                               << QStringLiteral("Last full check: today %1").arg(shown(QTime(11, 59)));
        QTest::newRow("yesterday") << noon(21) << false
                                   << QStringLiteral("Last full check: yesterday %1").arg(shown(QTime(12, 0)));
        QTest::newRow("yesterday, and now again")
            << noon(21) << true
            << QStringLiteral("Last full check: yesterday %1 – the next one runs in the background now")
                   .arg(shown(QTime(12, 0)));
    }
    void theLastCheckIsInWords()
    {
        QFETCH(QDateTime, at);
        QFETCH(bool, isRunning);
        QTEST(lastCheckText(at, noon(22), isRunning), "text");
    }
};

FRESHET_TEST(TstRefreshMenu)
#include "tst_refreshmenu.moc"
