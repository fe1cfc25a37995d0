// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/acknowledging.h"
#include "activity/activitylog.h"
#include "tests/activity/deskfile.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// A finding that is left as it is, and its line in the trail: both or neither.
class TstAcknowledging : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFile> m_desk;
    const QDateTime m_noon{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

    static Finding finding()
    {
        Finding found;
        found.rule = AuditRule::CoverTarget;
        found.entity = Entity::Invoice;
        found.rowId = 31;
        found.part = QStringLiteral("4");
        found.oursWord = QStringLiteral("missing");
        return found;
    }
    QStringList trail()
    {
        QStringList lines;
        for (const ActivityEntry &entry : ActivityLog(m_desk->database()).newest(10).value())
            lines += QStringLiteral("%1 %2: %3").arg(entry.user, entry.action, entry.detail);
        return lines;
    }

private slots:
    void init() { m_desk = std::make_unique<DeskFile>(); }
    void cleanup() { m_desk.reset(); }

    void isKeptAndTold()
    {
        const QString marta = QStringLiteral("marta");
        QVERIFY(acknowledge(m_desk->database(), finding(), QStringLiteral(" asked the bank "), m_noon, marta));
        const Acknowledgement expected{placeOf(finding()), factsOf(finding()), QStringLiteral("asked the bank"), marta,
                                       m_noon};
        QVERIFY(*readAcknowledgements(m_desk->database()) == std::vector{expected});
        QCOMPARE(trail(), QStringList{QStringLiteral("marta FINDING_ACKNOWLEDGED: A8 invoices 31 4: asked the bank")});
        QVERIFY(withdrawAcknowledgement(m_desk->database(), placeOf(finding()), m_noon, marta));
        QVERIFY(readAcknowledgements(m_desk->database())->empty());
        QCOMPARE(trail().first(), QStringLiteral("marta ACKNOWLEDGEMENT_WITHDRAWN: A8 invoices 31 4"));
        QVERIFY(withdrawAcknowledgement(m_desk->database(), placeOf(finding()), m_noon, marta));
        QCOMPARE(trail().size(), 2);
    }

    void wantsANote()
    {
        const Result<void> done =
            acknowledge(m_desk->database(), finding(), QStringLiteral("  "), m_noon, QStringLiteral("marta"));
        QVERIFY(!done && done.error().kind == ErrorKind::InvalidInput && !done.error().where.isEmpty());
        QVERIFY(readAcknowledgements(m_desk->database())->empty());
    }

    void aFailureLeavesNeither()
    {
        m_desk->database().failAfter(2);
        QVERIFY(!acknowledge(m_desk->database(), finding(), QStringLiteral("asked"), m_noon, QStringLiteral("marta")));
        m_desk->database().failAfter(-1);
        QVERIFY(readAcknowledgements(m_desk->database())->empty());
        QCOMPARE(trail(), QStringList());
    }
};

FRESHET_TEST(TstAcknowledging)
#include "tst_acknowledging.moc"
