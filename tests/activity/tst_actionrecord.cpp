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
        const Result<std::optional<qint64>> number = recordIntent(desk(), suspension());
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
        QVERIFY(*recordIntent(desk(), suspension()));
        SentAction resumption = suspension();
        resumption.kind = ActionKind::Resume;
        resumption.value.clear();
        QVERIFY(!*recordIntent(desk(), resumption));
        QCOMPARE(trail().size(), 1);
        resumption.serviceId = 13;
        QVERIFY(*recordIntent(desk(), resumption));
        QCOMPARE(trail().first(), QStringLiteral("SERVICE_RESUME: service 13 of customer 17: sent"));
    }

    void aFailureLeavesNeither()
    {
        for (int statements = 0; statements < 3; ++statements) {
            desk().failAfter(statements);
            QVERIFY(!recordIntent(desk(), suspension()));
            desk().failAfter(-1);
            QVERIFY(openActions(desk())->empty());
            QCOMPARE(trail(), QStringList());
        }
    }
};

FRESHET_TEST(TstActionRecord)
#include "tst_actionrecord.moc"
