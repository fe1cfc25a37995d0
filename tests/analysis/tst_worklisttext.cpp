// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/worklisttext.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstWorklistText : public QObject
{
    Q_OBJECT

    static WorklistEntry entry(WorklistGroup group, WorklistRule rule)
    {
        WorklistEntry entry;
        entry.group = group;
        entry.rule = rule;
        entry.invoiceNumber = QStringLiteral("INV0007");
        entry.dueOn = day("2026-06-05");
        entry.ruleDay = day("2026-06-13");
        entry.deadline = entry.ruleDay;
        entry.currency = Currency(QStringLiteral("USD"));
        entry.minimum = 500;
        entry.unreadable = QStringLiteral("<b>soon</b>");
        return entry;
    }

private slots:
    void namesTheRuleAndItsDays_data()
    {
        QTest::addColumn<WorklistEntry>("entry");
        QTest::addColumn<QString>("reason");
        const auto row = [](WorklistGroup group, WorklistRule rule, const char *reason) {
            QTest::newRow(qPrintable(groupWord(group) + QLatin1Char(' ') + ruleWord(rule)))
                << entry(group, rule) << QString::fromUtf8(reason);
        };
        using enum WorklistGroup;
        row(Candidate, WorklistRule::DueDate, "INV0007 was due on 2026-06-05 and is not paid.");
        row(Candidate, WorklistRule::Delay,
            "INV0007 was due on 2026-06-05, and the delay that your policy allows ended on 2026-06-13.");
        row(Candidate, WorklistRule::Grace,
            "INV0007 was due on 2026-06-05, and the customer's grace ended on 2026-06-13.");
        row(Candidate, WorklistRule::Promise,
            "INV0007 was due on 2026-06-05, and the customer had promised to pay by 2026-06-13.");
        row(Next, WorklistRule::DueDate, "INV0007 is due on 2026-06-05.");
        row(Next, WorklistRule::Delay, "INV0007, due on 2026-06-05: your policy waits until 2026-06-13.");
        row(Next, WorklistRule::Grace, "INV0007, due on 2026-06-05: the customer has grace until 2026-06-13.");
        row(Next, WorklistRule::Promise, "INV0007, due on 2026-06-05: the customer promised to pay by 2026-06-13.");
        row(Exempt, WorklistRule::Vip, "The customer is VIP.");
        row(Exempt, WorklistRule::VipUnreadable,
            "Whether the customer is VIP cannot be read from \"<b>soon</b>\". Correct it in UISP.");
        row(Exempt, WorklistRule::GraceUnreadable,
            "Until when the customer has grace cannot be read from \"<b>soon</b>\". Correct it in UISP.");
        row(Exempt, WorklistRule::Grace, "In grace until 2026-06-13.");
        row(Exempt, WorklistRule::Promise, "The customer promised to pay by 2026-06-13.");
        row(Exempt, WorklistRule::Minimum, "Less is overdue than the minimum of your policy, 5.00 USD.");
        row(Exempt, WorklistRule::Archived, "The customer is archived.");
        row(Exempt, WorklistRule::Lead, "This is a lead, not a customer yet.");
        row(Exempt, WorklistRule::NoActiveService, "The customer has no active service.");
    }
    void namesTheRuleAndItsDays()
    {
        QFETCH(WorklistEntry, entry);
        QTEST(reasonOf(entry).saidPlainly(), "reason");
    }

    void tellsThatTheDeadlineWasMoved()
    {
        WorklistEntry moved = entry(WorklistGroup::Candidate, WorklistRule::DueDate);
        moved.deadline = day("2026-06-15");
        QCOMPARE(reasonOf(moved).saidPlainly(),
                 QStringLiteral("INV0007 was due on 2026-06-05 and is not paid. That is no day for "
                                "suspending, so the deadline is 2026-06-15."));
    }

    void tellsASuspendedServiceFromNone()
    {
        WorklistEntry suspended = entry(WorklistGroup::Exempt, WorklistRule::NoActiveService);
        suspended.isSuspended = true;
        QCOMPARE(reasonOf(suspended).saidPlainly(), QStringLiteral("The service is suspended already."));
    }
};

FRESHET_TEST(TstWorklistText)
#include "tst_worklisttext.moc"
