// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/actionrecord.h"
#include "activity/activitylog.h"
#include "tests/activity/deskfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What was sent to UISP, its end, and its lines in the trail.
class TstActionRecord : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFile> m_desk;
    const QDateTime m_noon{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

    Database &desk() { return m_desk->database(); }
    [[nodiscard]] SentAction suspension() const
    {
        return {0, m_noon, QStringLiteral("marta"), ActionKind::Suspend, 17, 12, QStringLiteral("1000")};
    }
    QStringList trail()
    {
        QStringList lines;
        for (const ActivityEntry &entry : ActivityLog(desk()).newest(10).value())
            lines += QStringLiteral("%1: %2").arg(entry.action, entry.detail);
        return lines;
    }

private slots:
    void init() { m_desk = std::make_unique<DeskFile>(); }
    void cleanup() { m_desk.reset(); }

    void isOpenUntilItsEndIsKnown()
    {
        const Result<std::optional<qint64>> number = recordIntent(desk(), suspension(), 0);
        QVERIFY(number && *number);
        SentAction sent = suspension();
        sent.number = **number;
        QVERIFY(*openActions(desk()) == std::vector{sent});
        QCOMPARE(openActionOf(desk(), 12)->value().number, sent.number);
        QVERIFY(!*openActionOf(desk(), 13));
        QVERIFY(recordOutcome(desk(), sent, ActionState::FoundDone, m_noon.addSecs(9)));
        QVERIFY(openActions(desk())->empty());
        const QString about = QStringLiteral("SERVICE_SUSPEND: service 12 of customer 17, reason 1000: ");
        QCOMPARE(trail(), (QStringList{about + QStringLiteral("found_done"), about + QStringLiteral("sent")}));
    }

    void aServiceHasOneOpenActionAtMost()
    {
        QVERIFY(*recordIntent(desk(), suspension(), 0));
        SentAction resumption = suspension();
        resumption.kind = ActionKind::Resume;
        resumption.value.clear();
        QVERIFY(!*recordIntent(desk(), resumption, 0));
        QCOMPARE(trail().size(), 1);
        resumption.serviceId = 13;
        QVERIFY(*recordIntent(desk(), resumption, 0));
        QCOMPARE(trail().first(), QStringLiteral("SERVICE_RESUME: service 13 of customer 17: sent"));
    }

    /// Facts that were read before another action on the same target are out of date.
    void nothingIsBegunByOldFacts()
    {
        QCOMPARE(*newestActionOf(desk(), 12), 0);
        SentAction sent = suspension();
        sent.number = recordIntent(desk(), sent, 0)->value();
        QVERIFY(recordOutcome(desk(), sent, ActionState::Done, m_noon));
        QVERIFY(!*recordIntent(desk(), suspension(), 0));
        QCOMPARE(*newestActionOf(desk(), 12), sent.number);
        QVERIFY(*recordIntent(desk(), suspension(), sent.number));
    }

    void aCustomerIsNoService_data()
    {
        QTest::addColumn<ActionKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("line");
        QTest::newRow("VIP") << ActionKind::SetVip << QStringLiteral("1")
                             << QStringLiteral("CUSTOMER_VIP: customer 12, \"1\": sent");
        QTest::newRow("no grace") << ActionKind::SetGrace << QString()
                                  << QStringLiteral("CUSTOMER_GRACE: customer 12, \"\": sent");
        QTest::newRow("a note") << ActionKind::AddLog << QStringLiteral("called\ntwice")
                                << QStringLiteral("CUSTOMER_LOG: customer 12, \"called\ntwice\": sent");
    }
    void aCustomerIsNoService()
    {
        QFETCH(ActionKind, kind);
        QFETCH(QString, value);
        QFETCH(QString, line);
        QVERIFY(*recordIntent(desk(), suspension(), 0)); // of service 12
        SentAction sent{0, m_noon, QStringLiteral("marta"), kind, 12, 0, value, 1003};
        sent.number = recordIntent(desk(), sent, 0)->value();
        QVERIFY(*openActionOf(desk(), -12) == sent);
        QVERIFY(!*recordIntent(desk(), sent, sent.number));
        QCOMPARE(trail().first(), line);
        QVERIFY(recordOutcome(desk(), sent, ActionState::Done, m_noon));
        QVERIFY(!*openActionOf(desk(), -12));
        QVERIFY(*openActionOf(desk(), 12));
    }

    void aFailureLeavesNeither()
    {
        for (int statements = 0; statements < 4; ++statements) {
            desk().failAfter(statements);
            QVERIFY(!recordIntent(desk(), suspension(), 0));
            desk().failAfter(-1);
            QVERIFY(openActions(desk())->empty());
            QCOMPARE(trail(), QStringList());
        }
    }
};

FRESHET_TEST(TstActionRecord)
#include "tst_actionrecord.moc"
