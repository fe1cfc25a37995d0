// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findingtext.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

/// What people read of a finding, and in which order.
class TstFindingText : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasItsSentences()
    {
        for (int rule = 1; rule <= auditRuleCount; ++rule) {
            Finding finding;
            finding.rule = AuditRule(rule);
            finding.currency = Currency(QStringLiteral("USD"));
            finding.ours = 4000;
            finding.uisp = 4500;
            finding.parameters = {QStringLiteral("%1 & <b>"), QStringLiteral("2026-01-01"), QStringLiteral("x")};
            const QString sentence = findingSentence(finding);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(findingAdvice(finding).endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY(dangerRank(finding) >= 1 && dangerRank(finding) <= auditRuleCount);
        }
        Finding owed;
        owed.currency = Currency(QStringLiteral("USD"));
        owed.ours = 4000;
        owed.uisp = 4500;
        QCOMPARE(findingSentence(owed), QStringLiteral("UISP says that the customer owes 45.00 USD, but the open "
                                                       "invoices add up to 40.00 USD."));
    }

    void wrongSuspensionsComeFirst()
    {
        Finding suspended;
        suspended.rule = AuditRule::Suspension;
        Finding active = suspended;
        active.part = activePart;
        QCOMPARE(dangerRank(suspended), 1);
        QVERIFY(severityOf(suspended) == Severity::High);
        QVERIFY(severityOf(active) == Severity::Info);
        Finding changedRow;
        changedRow.rule = AuditRule::ChangedContent;
        QVERIFY(dangerRank(active) > dangerRank(changedRow));
    }
};

FRESHET_TEST(TstFindingText)
#include "tst_findingtext.moc"
