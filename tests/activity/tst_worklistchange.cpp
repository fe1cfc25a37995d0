// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "activity/worklistchange.h"
#include "store/settingsstore.h"
#include "tests/activity/deskfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What the office writes about a customer or sets as its policy, and its line in the trail: both or neither.
class TstWorklistChange : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFile> m_desk;
    const QDateTime m_noon{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    const QString m_marta = QStringLiteral("marta");

    Database &desk() { return m_desk->database(); }
    QStringList trail()
    {
        QStringList lines;
        for (const ActivityEntry &entry : ActivityLog(desk()).newest(10).value())
            lines += QStringLiteral("%1 %2: %3").arg(entry.user, entry.action, entry.detail);
        return lines;
    }
    static WorklistNote promise()
    {
        WorklistNote note;
        note.customerId = 1043;
        note.note = QStringLiteral(" pays on Friday ");
        note.promisedOn = CalendarDate::fromQDate(QDate(2026, 11, 27));
        return note;
    }

private slots:
    void init() { m_desk = std::make_unique<DeskFile>(); }
    void cleanup() { m_desk.reset(); }

    void keepsAndTells()
    {
        QVERIFY(changeWorklistNote(desk(), promise(), m_noon, m_marta));
        WorklistNote expected = promise();
        expected.note = QStringLiteral("pays on Friday");
        expected.user = m_marta;
        expected.at = m_noon;
        QVERIFY(*readWorklistNote(desk(), 1043) == expected);
        QCOMPARE(readWorklistNotes(desk())->size(), size_t(1));
        QCOMPARE(trail(), QStringList{QStringLiteral("marta WORKLIST_NOTE: customer 1043: note: none → \"pays on "
                                                     "Friday\"; promised_on: none → 2026-11-27")});
        expected.promisedOn.reset();
        expected.assignee = QStringLiteral("Ben");
        expected.nextContactOn = CalendarDate::fromQDate(QDate(2026, 12, 1));
        QVERIFY(changeWorklistNote(desk(), expected, m_noon, m_marta));
        QCOMPARE(trail().first(), QStringLiteral("marta WORKLIST_NOTE: customer 1043: promised_on: 2026-11-27 → none; "
                                                 "assignee: none → \"Ben\"; next_contact: none → 2026-12-01"));
    }

    void tellsNothingOfNoChange()
    {
        QVERIFY(changeWorklistNote(desk(), promise(), m_noon, m_marta));
        QVERIFY(changeWorklistNote(desk(), promise(), m_noon.addDays(1), QStringLiteral("ben")));
        QCOMPARE(trail().size(), 1);
        QVERIFY(changeWorklistNote(desk(), WorklistNote{7}, m_noon, m_marta));
        QCOMPARE(trail().size(), 1);
    }

    void anEmptyNoteIsGone()
    {
        QVERIFY(changeWorklistNote(desk(), promise(), m_noon, m_marta));
        QVERIFY(changeWorklistNote(desk(), WorklistNote{1043}, m_noon, m_marta));
        QVERIFY(readWorklistNotes(desk())->empty());
        QCOMPARE(trail().size(), 2);
    }

    void refusesWhatIsTooLong()
    {
        WorklistNote note = promise();
        note.note = QString(longestWorklistNote + 1, QLatin1Char('x'));
        const Result<void> done = changeWorklistNote(desk(), note, m_noon, m_marta);
        QVERIFY(!done && done.error().kind == ErrorKind::InvalidInput && !done.error().where.isEmpty());
        note = promise();
        note.assignee = QString(longestAssignee + 1, QLatin1Char('x'));
        QVERIFY(!changeWorklistNote(desk(), note, m_noon, m_marta));
        QVERIFY(readWorklistNotes(desk())->empty());
    }

    void aFailureLeavesNeither()
    {
        for (int statements = 0; statements < 3; ++statements) {
            desk().failAfter(statements);
            QVERIFY(!changeWorklistNote(desk(), promise(), m_noon, m_marta));
            desk().failAfter(-1);
            QVERIFY(readWorklistNotes(desk())->empty());
            QCOMPARE(trail(), QStringList());
        }
    }

    void keepsThePolicy()
    {
        SuspensionPolicy policy;
        policy.delayDays = 10;
        QVERIFY(changeSuspensionPolicy(desk(), policy, m_noon, m_marta));
        QVERIFY(*readSuspensionPolicy(desk()) == policy);
        QCOMPARE(trail(), QStringList{QStringLiteral("marta SETTINGS_CHANGED: delay_days: 0 → 10")});
        QVERIFY(changeSuspensionPolicy(desk(), policy, m_noon, m_marta));
        QCOMPARE(trail().size(), 1);
        policy.isWeekdayPermitted.fill(false);
        QVERIFY(!changeSuspensionPolicy(desk(), policy, m_noon, m_marta));
    }

    void replacesAPolicyThatCannotBeRead()
    {
        QVERIFY(desk().execute(QStringLiteral("INSERT INTO settings VALUES ('suspension_policy', '{}')")));
        QCOMPARE(readSuspensionPolicy(desk()).error().kind, ErrorKind::InvalidInput);
        SuspensionPolicy policy;
        policy.delayDays = 3;
        QVERIFY(changeSuspensionPolicy(desk(), policy, m_noon, m_marta));
        QCOMPARE(trail(), QStringList{QStringLiteral("marta SETTINGS_CHANGED: unreadable policy replaced; delay_days: "
                                                     "0 → 3")});
        QVERIFY(*readSuspensionPolicy(desk()) == policy);
    }
};

FRESHET_TEST(TstWorklistChange)
#include "tst_worklistchange.moc"
