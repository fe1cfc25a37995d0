// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acknowledgements.h"
#include "store/findingsstore.h"
#include "tests/store/cachefile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

WordedFinding owed(RecordId customer, qint64 uisp)
{
    Finding finding;
    finding.rowId = customer;
    finding.customerId = customer;
    finding.currency = Currency(QStringLiteral("USD"));
    finding.ours = 4000;
    finding.uisp = uisp;
    return {finding, QStringLiteral("owes %1").arg(uisp), QStringLiteral("look")};
}

AuditMoment moment(int snapshot)
{
    return {snapshot, QDateTime(QDate(2026, 11, snapshot), QTime(12, 0), Qt::UTC)};
}

} // namespace

/// How findings come, stay, change and go.
class TstFindingsStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    void keep(const std::vector<WordedFinding> &found, int snapshot, AuditedPart part = {{AuditRule::Outstanding}, {}})
    {
        QVERIFY(keepFindings(m_cache->database(), part, found, moment(snapshot)));
        m_cache->run(QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('audited_at', '%1')")
                         .arg(moment(snapshot).at.toString(Qt::ISODateWithMs)));
    }
    QStringList rows()
    {
        return m_cache->rows(QStringLiteral("SELECT row_id, uisp_text, first_snapshot, last_snapshot, "
                                            "resolved_snapshot, acknowledged_by FROM findings ORDER BY number"));
    }

private slots:
    void init() { m_cache = std::make_unique<CacheFile>(); }

    void aFindingStandsUntilItIsNotFoundAnyMore()
    {
        keep({owed(7, 4500)}, 1);
        const QVariant before = m_cache->value(QStringLiteral("SELECT total_changes()"));
        QVERIFY(keepFindings(m_cache->database(), {{AuditRule::Outstanding}, {}}, {owed(7, 4500)}, moment(2)));
        QCOMPARE(m_cache->value(QStringLiteral("SELECT total_changes()")), before);
        keep({owed(7, 4600)}, 3);
        QCOMPARE(rows(), QStringList{QStringLiteral("7|46.00|1|null|null|null")});
        keep({}, 5);
        QCOMPARE(rows(), QStringList{QStringLiteral("7|46.00|1|4|5|null")});
        keep({owed(7, 4600)}, 6);
        QCOMPARE(rows(),
                 (QStringList{QStringLiteral("7|46.00|1|4|5|null"), QStringLiteral("7|46.00|6|null|null|null")}));
        QCOMPARE(m_cache->value(QStringLiteral("SELECT last_seen_at FROM findings WHERE number = 1")).toString(),
                 QStringLiteral("2026-11-03T12:00:00.000Z"));
    }

    void onlyWhatWasLookedAtIsResolved()
    {
        keep({owed(7, 4500), owed(8, 4500)}, 1);
        const std::vector<RecordId> looked = {7};
        keep({}, 2, {{AuditRule::Outstanding}, std::span<const RecordId>(looked)});
        keep({}, 3, {{AuditRule::Credit}, {}});
        QCOMPARE(rows(),
                 (QStringList{QStringLiteral("7|45.00|1|1|2|null"), QStringLiteral("8|45.00|1|null|null|null")}));
        QCOMPARE(*customersWithFindings(m_cache->database(), {AuditRule::Outstanding}), std::vector<RecordId>{8});
    }

    void aRowThatMovesTakesItsFindingAlong()
    {
        WordedFinding parts = owed(41, 4500);
        parts.finding.rule = AuditRule::PaymentParts;
        parts.finding.entity = Entity::Payment;
        parts.finding.customerId = 7;
        const auto audit = [&](RecordId customer, const std::vector<WordedFinding> &found, int snapshot) {
            const std::vector<RecordId> looked = {customer};
            keep(found, snapshot, {{AuditRule::PaymentParts}, std::span<const RecordId>(looked)});
        };
        audit(7, {parts}, 1);
        parts.finding.customerId = 8;
        audit(8, {parts}, 2);
        const QString owners =
            QStringLiteral("SELECT number, customer_id, first_snapshot, resolved_snapshot FROM findings");
        QCOMPARE(m_cache->rows(owners), QStringList{QStringLiteral("1|8|1|null")});
        audit(7, {}, 3);
        QCOMPARE(m_cache->rows(owners), QStringList{QStringLiteral("1|8|1|null")});
        audit(8, {}, 4);
        QCOMPARE(m_cache->rows(owners), QStringList{QStringLiteral("1|8|1|4")});
    }

    void whatCouldNotBeLookedAtStands()
    {
        keep({owed(7, 4500), owed(8, 4500)}, 1);
        AuditedPart part{{AuditRule::Outstanding}, {}};
        part.mayResolve = [](const FindingPlace &place, std::optional<RecordId>) { return place.rowId == 8; };
        keep({}, 2, part);
        QCOMPARE(rows(),
                 (QStringList{QStringLiteral("7|45.00|1|null|null|null"), QStringLiteral("8|45.00|1|1|2|null")}));
    }

    void otherWordsForTheSameFactsKeepTheAcknowledgement()
    {
        WordedFinding worded = owed(7, 4500);
        keep({worded}, 1);
        const std::vector<Acknowledgement> known = {{placeOf(worded.finding), factsOf(worded.finding),
                                                     QStringLiteral("asked"), QStringLiteral("marta"), moment(1).at}};
        QVERIFY(mirrorAcknowledgements(m_cache->database(), known));
        worded.message = QStringLiteral("In other words.");
        keep({worded}, 2);
        QVERIFY(mirrorAcknowledgements(m_cache->database(), known));
        QCOMPARE(rows(), QStringList{QStringLiteral("7|45.00|1|null|null|marta")});
        QCOMPARE(m_cache->value(QStringLiteral("SELECT message FROM findings")).toString(), worded.message);
    }

    void whatMayNotBeOpenedMayStay()
    {
        AuditedPart part{{AuditRule::Outstanding}, {}, [](const Finding &) { return false; }};
        keep({owed(7, 4500)}, 1, part);
        QCOMPARE(rows(), QStringList());
        keep({owed(7, 4500)}, 2);
        keep({owed(7, 4500)}, 3, part);
        QCOMPARE(rows(), QStringList{QStringLiteral("7|45.00|2|null|null|null")});
    }

    void aFindingComesBackAsItWas()
    {
        WordedFinding worded = owed(7, 4500);
        worded.finding.parameters = {QStringLiteral("INV1"), QStringLiteral("|")};
        worded.finding.part = QStringLiteral("p");
        keep({worded}, 1);
        const auto kept = readFinding(m_cache->database(), 1);
        QVERIFY(kept && *kept && (*kept)->isOpen);
        QVERIFY((*kept)->finding == worded.finding);
        QVERIFY(!readFinding(m_cache->database(), 2).value().has_value());
        keep({}, 2);
        QVERIFY(!readFinding(m_cache->database(), 1).value()->isOpen);
    }

    void anAcknowledgementHoldsWhileTheFactsDo()
    {
        const WordedFinding worded = owed(7, 4500);
        keep({worded}, 1);
        const std::vector<Acknowledgement> known = {{placeOf(worded.finding), factsOf(worded.finding),
                                                     QStringLiteral("asked"), QStringLiteral("marta"), moment(1).at}};
        QVERIFY(mirrorAcknowledgements(m_cache->database(), known));
        QCOMPARE(rows(), QStringList{QStringLiteral("7|45.00|1|null|null|marta")});
        const QVariant before = m_cache->value(QStringLiteral("SELECT total_changes()"));
        QVERIFY(mirrorAcknowledgements(m_cache->database(), known));
        QCOMPARE(m_cache->value(QStringLiteral("SELECT total_changes()")), before);
        keep({owed(7, 4700)}, 2);
        QVERIFY(mirrorAcknowledgements(m_cache->database(), known));
        QCOMPARE(rows(), QStringList{QStringLiteral("7|47.00|1|null|null|null")});
        keep({worded}, 3);
        QVERIFY(mirrorAcknowledgements(m_cache->database(), known));
        QCOMPARE(rows(), QStringList{QStringLiteral("7|45.00|1|null|null|marta")});
        QVERIFY(mirrorAcknowledgements(m_cache->database(), {}));
        QCOMPARE(rows(), QStringList{QStringLiteral("7|45.00|1|null|null|null")});
    }
};

FRESHET_TEST(TstFindingsStore)
#include "tst_findingsstore.moc"
