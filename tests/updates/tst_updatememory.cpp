// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "updates/updatememory.h"

#include <QSettings>
#include <QtTest>

using namespace freshet;

namespace {

const CalendarDate today = CalendarDate::fromQDate(QDate(2026, 12, 24));
const QVersionNumber running(0, 1, 0);

UpdateNotice noticeOf(const QVersionNumber &version)
{
    return {version, today.addDays(-3), QUrl(QStringLiteral("https://freshet.example.net/new")), today.addDays(30)};
}

} // namespace

class TstUpdateMemory : public QObject
{
    Q_OBJECT

    const QDateTime m_at{QDate(2026, 12, 24), QTime(10, 30), Qt::UTC};

private slots:
    void cleanup() { QSettings().clear(); }

    void knowsNothingAtFirst()
    {
        const UpdateMemory memory = keptUpdateMemory();
        QVERIFY(!memory.askedAt.isValid());
        QVERIFY(!memory.answer());
        QVERIFY(!memory.noticeToTell(running, today));
    }

    void outlivesARestart()
    {
        UpdateMemory memory;
        memory.take(noticeOf(QVersionNumber(2, 0)), m_at);
        memory.take(UpdateFault::TimedOut, m_at.addSecs(3600));
        memory.toldOn = today;
        memory.silenced = QVersionNumber(1, 9, 0);
        keepUpdateMemory(memory);
        const UpdateMemory kept = keptUpdateMemory();
        QCOMPARE(kept.askedAt, m_at.addSecs(3600));
        QVERIFY(kept.fault == UpdateFault::TimedOut);
        QVERIFY(kept.notice == noticeOf(QVersionNumber(2, 0)));
        QVERIFY(kept.toldOn == today);
        QCOMPARE(kept.silenced, QVersionNumber(1, 9, 0));
        QVERIFY(kept.answer() == UpdateAnswer(UpdateFault::TimedOut));
    }

    void whatIsNotTrueAnyMoreIsNotKept()
    {
        UpdateMemory memory;
        memory.take(UpdateFault::TimedOut, m_at);
        keepUpdateMemory(memory);
        memory.take(noticeOf(QVersionNumber(0, 2, 0)), m_at);
        keepUpdateMemory(memory);
        QVERIFY(!keptUpdateMemory().fault);
        keepUpdateMemory({});
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void nonsenseInTheSettingsIsPassedOver()
    {
        UpdateMemory memory;
        memory.take(noticeOf(QVersionNumber(0, 2, 0)), m_at);
        keepUpdateMemory(memory);
        QSettings().setValue(QStringLiteral("updates/page"), QStringLiteral("javascript:alert(1)"));
        QVERIFY(!keptUpdateMemory().notice);
        QVERIFY(!keptUpdateMemory().answer());
    }

    void tells_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("silenced");
        QTest::addColumn<int>("toldDaysAgo");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("isTold");
        const QString newer = QStringLiteral("0.2.0");
        QTest::newRow("a newer one") << newer << QString() << -1 << 0 << true;
        QTest::newRow("told yesterday") << newer << QString() << 1 << 0 << true;
        QTest::newRow("told today") << newer << QString() << 0 << 0 << false;
        QTest::newRow("not wanted") << newer << newer << -1 << 0 << false;
        QTest::newRow("another was not wanted") << newer << QStringLiteral("0.1.9") << -1 << 0 << true;
        QTest::newRow("the same") << QStringLiteral("0.1.0") << QString() << -1 << 0 << false;
        QTest::newRow("an older one") << QStringLiteral("0.0.9") << QString() << -1 << 0 << false;
        QTest::newRow("on its last day") << newer << QString() << -1 << 30 << true;
        QTest::newRow("no longer valid") << newer << QString() << -1 << 31 << false;
    }
    void tells()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, silenced);
        QFETCH(const int, toldDaysAgo);
        QFETCH(const int, day);
        QFETCH(const bool, isTold);
        UpdateMemory memory;
        memory.take(noticeOf(QVersionNumber::fromString(version)), m_at);
        memory.silenced = QVersionNumber::fromString(silenced);
        if (toldDaysAgo >= 0)
            memory.toldOn = today.addDays(-toldDaysAgo);
        QCOMPARE(memory.noticeToTell(running, today.addDays(day)).has_value(), isTold);
        // What came before stays true when the next asking fails.
        memory.take(UpdateFault::HostNotFound, m_at);
        QCOMPARE(memory.noticeToTell(running, today.addDays(day)).has_value(), isTold);
    }
};

FRESHET_TEST(TstUpdateMemory)
#include "tst_updatememory.moc"
