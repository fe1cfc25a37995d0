// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consistency.h"
#include "tests/analysis/agreeingaccount.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

FindingPlace place(AuditRule rule, Entity entity, RecordId row)
{
    return {rule, entityKey(entity), row, {}};
}

} // namespace

/// What an audit passes over in an account that could not be read wholly.
class TstAuditGap : public QObject
{
    Q_OBJECT

private slots:
    void anAccountThatWasReadHasNone() { QVERIFY(!gapOf(agreeing())); }

    void aHeldRowHidesItsOwnFindingsAndTheSums()
    {
        CustomerAccount account = agreeing();
        account.isComplete = false;
        account.heldRows = {{Entity::Invoice, 33}};
        const auto gap = gapOf(account);
        QVERIFY(gap);
        QVERIFY(hides(*gap, place(AuditRule::Status, Entity::Invoice, 33)));
        QVERIFY(!hides(*gap, place(AuditRule::Status, Entity::Invoice, 31)));
        QVERIFY(!hides(*gap, place(AuditRule::PaymentParts, Entity::Payment, 33)));
        for (const AuditRule rule :
             {AuditRule::Outstanding, AuditRule::Credit, AuditRule::OverdueFlag, AuditRule::Suspension})
            QVERIFY(hides(*gap, place(rule, Entity::Customer, account.customerId)));
        QVERIFY(!hides(*gap, place(AuditRule::Balance, Entity::Customer, account.customerId)));
        QVERIFY(!hides(*gap, place(AuditRule::CoverTarget, Entity::Invoice, 31)));
    }

    void aHeldCustomerHidesAll()
    {
        CustomerAccount account = agreeing();
        account.customer.reset();
        account.isComplete = false;
        const auto gap = gapOf(account);
        QVERIFY(gap);
        for (int rule = 1; rule <= auditRuleCount; ++rule)
            QVERIFY(hides(*gap, place(AuditRule(rule), Entity::Customer, account.customerId)));
    }

    void anUnknownEndHidesWhereCoversLead()
    {
        CustomerAccount account = agreeing();
        account.foreignRows = {{Entity::Payment, 99, ForeignRow::State::Unknown, {}, {}}};
        const auto gap = gapOf(account);
        QVERIFY(gap);
        QVERIFY(hides(*gap, place(AuditRule::CoverTarget, Entity::Invoice, 31)));
        QVERIFY(!hides(*gap, place(AuditRule::Outstanding, Entity::Customer, account.customerId)));
    }
};

FRESHET_TEST(TstAuditGap)
#include "tst_auditgap.moc"
