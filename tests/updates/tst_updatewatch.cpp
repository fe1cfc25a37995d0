// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/updates/noticeserver.h"
#include "updates/updatewatch.h"

#include <QSettings>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;
using namespace std::chrono_literals;

namespace {

/// Stand still until they are told otherwise.
class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now{QDate(2026, 12, 24), QTime(8, 0), Qt::UTC};
};

class StillSteadyClock final : public SteadyClock
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return now; }
    std::chrono::milliseconds now{1'000};
};

/// A desk that runs 0.1.0, and its server of notices.
struct Office
{
    Office() { restart(); }

    void restart()
    {
        watch = std::make_unique<UpdateWatch>(clock, steady, QVersionNumber(0, 1, 0), hastyPolicy());
        QObject::connect(watch.get(), &UpdateWatch::answered, watch.get(),
                         [this](const UpdateAnswer &answer) { answers.push_back(answer); });
        QObject::connect(watch.get(), &UpdateWatch::newerFound, watch.get(),
                         [this](const UpdateNotice &notice) { told.append(notice.version.toString()); });
    }
    void turnOn() const { UpdateWatch::setSettings({true, notices.source()}); }
    void pass(std::chrono::seconds time)
    {
        clock.now = clock.now.addSecs(time.count());
        steady.now += time;
        watch->tick();
    }
    [[nodiscard]] bool isAnswered(size_t count) const
    {
        return waitUntil([this, count] { return answers.size() == count; });
    }
    /// Nothing is under way: whatever was asked has been answered.
    [[nodiscard]] bool isQuiet() const { return watch->findChildren<UpdateCheck *>().isEmpty(); }
    [[nodiscard]] qsizetype asked() const { return notices.server.requests().size(); }

    NoticeServer notices;
    StillClock clock;
    StillSteadyClock steady;
    std::unique_ptr<UpdateWatch> watch;
    std::vector<UpdateAnswer> answers;
    QStringList told;
};

} // namespace

/// When notices are asked for, and when somebody is told.
class TstUpdateWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here");
    }
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void offAsksNobody()
    {
        Office office;
        UpdateWatch::setSettings({false, office.notices.source()});
        office.pass(48h);
        QVERIFY(office.isQuiet());
        QCOMPARE(office.notices.server.connectionCount(), 0);
    }

    void asksAMinuteAfterTheStartAndOnceADay()
    {
        Office office;
        office.turnOn();
        office.notices.serve(QStringLiteral("0.1.0"));
        office.pass(59s);
        QVERIFY(office.isQuiet());
        office.pass(1s);
        QVERIFY(office.isAnswered(1));
        office.pass(23h);
        QVERIFY(office.isQuiet());
        office.pass(1h);
        QVERIFY(office.isAnswered(2));
        QCOMPARE(office.asked(), 2);
        QVERIFY(office.told.isEmpty());
    }

    void tenStartsADayAskOnce()
    {
        Office office;
        office.turnOn();
        office.notices.serve(QStringLiteral("0.2.0"));
        office.pass(1min);
        QVERIFY(office.isAnswered(1));
        for (int start = 0; start < 10; ++start) {
            office.restart();
            office.pass(2min);
            QVERIFY(office.isQuiet());
        }
        QCOMPARE(office.asked(), 1);
        QCOMPARE(office.told, QStringList{QStringLiteral("0.2.0")});
    }

    void tellsOnceADayWhileItIsNewer()
    {
        Office office;
        office.turnOn();
        office.notices.serve(QStringLiteral("0.2.0"));
        office.pass(1min);
        QVERIFY(office.isAnswered(1));
        QCOMPARE(office.told.size(), 1);
        // Another day, whatever becomes of that day's asking.
        office.notices.server.close();
        office.pass(24h);
        QVERIFY(office.isAnswered(2));
        QVERIFY(std::holds_alternative<UpdateFault>(office.answers.back()));
        QCOMPARE(office.told.size(), 2);
        UpdateWatch::silence(QVersionNumber(0, 2, 0));
        office.pass(24h);
        QVERIFY(office.isAnswered(3));
        QCOMPARE(office.told.size(), 2);
    }

    void aFailureIsTriedAgainTheSameDayAndToldToNobody()
    {
        Office office;
        office.turnOn();
        office.notices.server.expect(noticePath, ScriptedAnswer::html(503));
        office.notices.serve(QStringLiteral("0.1.0"));
        office.pass(1min);
        QVERIFY(office.isAnswered(1));
        QVERIFY(UpdateWatch::memory().answer() == UpdateAnswer(UpdateFault::ServerRefused));
        office.pass(3h);
        QVERIFY(office.isQuiet());
        office.pass(1h);
        QVERIFY(office.isAnswered(2));
        QVERIFY(office.told.isEmpty());
    }

    void aClockThatIsSetBackStopsNothing()
    {
        Office office;
        office.turnOn();
        office.notices.serve(QStringLiteral("0.1.0"));
        office.pass(1min);
        QVERIFY(office.isAnswered(1));
        office.clock.now = office.clock.now.addYears(-1);
        office.watch->tick();
        QVERIFY(office.isAnswered(2));
    }

    void aLockedWindowAsksAndTellsNothing()
    {
        Office office;
        office.turnOn();
        office.notices.serve(ScriptedAnswer::json(office.notices.key.file(goodNotice())).held());
        office.pass(1min);
        QTRY_COMPARE(office.notices.server.heldAnswers(), 1);
        office.watch->setPaused(true);
        office.notices.server.releaseAll();
        QVERIFY(office.isAnswered(1));
        QVERIFY(office.told.isEmpty());
        office.pass(48h);
        QVERIFY(office.isQuiet());
        office.clock.now = office.clock.now.addDays(-2);
        office.watch->setPaused(false);
        QCOMPARE(office.told, QStringList{QStringLiteral("1.2.0")});
    }

    void somebodyMayAskAtAnyTime()
    {
        Office office;
        office.notices.serve(QStringLiteral("0.2.0"));
        office.watch->ask(office.notices.source());
        QVERIFY(office.isAnswered(1));
        QVERIFY(std::holds_alternative<UpdateNotice>(office.answers.front()));
        // Neither on nor the source that is kept: nothing is remembered of it.
        QVERIFY(!UpdateWatch::memory().answer());
        QVERIFY(office.told.isEmpty());
    }

    void theLastAskingCounts()
    {
        Office office;
        office.notices.serve(ScriptedAnswer::hang());
        office.watch->ask(office.notices.source());
        QTRY_COMPARE(office.asked(), 1);
        office.watch->ask({});
        QVERIFY(office.isAnswered(1));
        QVERIFY(office.answers.front() == UpdateAnswer(UpdateFault::AddressMissing));
        QTRY_COMPARE(office.notices.server.openConnections(), 0);
        QCOMPARE(office.answers.size(), size_t(1));
    }

    void anotherSourceBeginsAnew()
    {
        Office office;
        office.turnOn();
        office.notices.serve(QStringLiteral("0.2.0"));
        office.pass(1min);
        QVERIFY(office.isAnswered(1));
        UpdateWatch::setSettings({false, office.notices.source()});
        QVERIFY(UpdateWatch::memory().answer());
        UpdateWatch::setSettings({true, {office.notices.source().address, NoticeKey(2).publicText()}});
        QVERIFY(!UpdateWatch::memory().answer());
        office.pass(20s);
        QVERIFY(office.isAnswered(2));
        QVERIFY(office.answers.back() == UpdateAnswer(UpdateFault::WrongSignature));
    }
};

FRESHET_TEST(TstUpdateWatch)
#include "tst_updatewatch.moc"
