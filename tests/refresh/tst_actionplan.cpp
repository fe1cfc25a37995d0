// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionplan.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

namespace {

const CalendarDate today = CalendarDate::fromQDate(QDate(2026, 11, 22));
const Currency usd(std::string_view("USD"));
const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

ActionBasis basisOf(const SuspensionPolicy &policy = {})
{
    ActionBasis basis;
    basis.office.policy = policy;
    basis.today = today;
    basis.now = now;
    return basis;
}

Invoice owed(RecordId id, qint64 amount, int daysOverdue)
{
    Invoice invoice;
    invoice.id = id;
    invoice.customerId = 7;
    invoice.number = QString::number(id);
    invoice.status = InvoiceStatus::Unpaid;
    invoice.currency = usd;
    invoice.total = amount;
    invoice.remaining = amount;
    invoice.dueOn = today.addDays(-daysOverdue);
    return invoice;
}

/// A customer with one active service who owes 20.00 since ten days and 30.00 since one.
FreshFacts debtor()
{
    FreshFacts facts;
    facts.customer.id = 7;
    facts.customer.currency = usd;
    Service service;
    service.id = 70;
    service.customerId = 7;
    service.status = ServiceStatus::Active;
    facts.services = {service};
    facts.openInvoices = {owed(2, 3000, 1), owed(1, 2000, 10)};
    return facts;
}

ActionLine lineOf(const FreshFacts &facts, const ActionBasis &basis, ActionKind kind = ActionKind::Suspend)
{
    return linesFor({kind}, facts, basis).front();
}

/// Of facts that are there at the call, when those of debtor() were confirmed.
ActionLine judged(const FreshFacts &fresh)
{
    return judgedAnew(lineOf(debtor(), basisOf()), {ActionKind::Suspend}, fresh, basisOf());
}

} // namespace

/// Who is on the list, by facts alone.
class TstActionPlan : public QObject
{
    Q_OBJECT

private slots:
    /// UISP sets credit against the oldest invoice, so whoever has paid that one is not suspended for the next.
    void creditPaysTheOldestFirst_data()
    {
        QTest::addColumn<qint64>("credit");
        QTest::addColumn<int>("delay");
        QTest::addColumn<qint64>("minimum");
        QTest::addColumn<bool>("isReady");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, qint64 credit, int delay, qint64 minimum, bool isReady,
                            const char *said) {
            QTest::newRow(name) << credit << delay << minimum << isReady << QString::fromLatin1(said);
        };
        row("none", 0, 5, 0, true, "");
        row("in debt", -100, 5, 0, true, "");
        row("the oldest but a cent", 1999, 5, 0, true, "holds a credit");
        row("the oldest", 2000, 5, 0, false, "The invoice that counts has been paid");
        row("the oldest, but the next counts too", 2000, 0, 0, true, "holds a credit");
        row("all but a cent", 4999, 0, 0, true, "holds a credit");
        row("all", 5000, 0, 0, false, "This has been paid");
        row("down to the minimum", 4500, 0, 500, true, "holds a credit");
        row("below the minimum", 4501, 0, 500, false, "The invoice that counts has been paid");
    }
    void creditPaysTheOldestFirst()
    {
        QFETCH(qint64, credit);
        QFETCH(int, delay);
        QFETCH(qint64, minimum);
        QFETCH(bool, isReady);
        QFETCH(QString, said);
        FreshFacts facts = debtor();
        facts.customer.accountCredit = credit;
        SuspensionPolicy policy;
        policy.delayDays = delay;
        if (minimum > 0)
            policy.minimumAmounts[usd] = minimum;
        const ActionLine line = lineOf(facts, basisOf(policy));
        QCOMPARE(line.state, isReady ? ActionState::Ready : ActionState::Dropped);
        QVERIFY2(line.sentence.contains(said), qPrintable(line.sentence));
        QCOMPARE(line.credit, std::max<qint64>(credit, 0));
    }

    void whateverWasPaidSinceIsNoticed()
    {
        QCOMPARE(judged(debtor()).state, ActionState::Ready);
        FreshFacts less = debtor();
        less.openInvoices[0].remaining -= 1;
        QCOMPARE(judged(less).state, ActionState::Dropped);
        FreshFacts credited = debtor();
        credited.customer.accountCredit = 1;
        QCOMPARE(judged(credited).state, ActionState::Dropped);
        QVERIFY(judged(credited).sentence.contains(QStringLiteral("paid since you looked")));
        FreshFacts more = debtor();
        more.openInvoices.push_back(owed(3, 900, 2));
        QCOMPARE(judged(more).state, ActionState::Ready);
    }

    /// By a clock that is wrong somebody would be suspended before the deadline.
    void clocksHaveToAgree_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("isReady");
        QTest::newRow("at the same time") << qint64(0) << true;
        QTest::newRow("five minutes before") << qint64(-300) << true;
        QTest::newRow("five minutes behind") << qint64(300) << true;
        QTest::newRow("a little more before") << qint64(-301) << false;
        QTest::newRow("a little more behind") << qint64(301) << false;
        QTest::newRow("a week behind") << qint64(7 * 86'400) << false;
    }
    void clocksHaveToAgree()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, isReady);
        FreshFacts facts = debtor();
        facts.servedAt = now.addSecs(seconds);
        const ActionLine suspension = lineOf(facts, basisOf());
        QCOMPARE(suspension.state, isReady ? ActionState::Ready : ActionState::Dropped);
        QCOMPARE(suspension.sentence.contains(QStringLiteral("clocks")), !isReady);
        facts.services[0].status = ServiceStatus::Suspended;
        QCOMPARE(lineOf(facts, basisOf(), ActionKind::Resume).state,
                 isReady ? ActionState::Ready : ActionState::Dropped);
    }

    /// A token without the right to accounts sees no currency: neither "nothing is overdue" nor a debt can be told.
    void nobodyIsJudgedWithoutAnAccount()
    {
        FreshFacts facts = debtor();
        facts.customer.currency = {};
        for (const ActionKind kind : {ActionKind::Suspend, ActionKind::Resume}) {
            const ActionLine line = lineOf(facts, basisOf(), kind);
            QCOMPARE(line.state, ActionState::Dropped);
            QVERIFY2(line.sentence.contains(QStringLiteral("does not tell")), qPrintable(line.sentence));
        }
    }

    void whatDoesNotCountIsNoDebt_data()
    {
        QTest::addColumn<std::function<void(Invoice &)>>("change");
        using Change = std::function<void(Invoice &)>;
        QTest::newRow("void") << Change([](Invoice &invoice) { invoice.status = InvoiceStatus::Void; });
        QTest::newRow("draft") << Change([](Invoice &invoice) { invoice.status = InvoiceStatus::Draft; });
        QTest::newRow("pro-forma") << Change([](Invoice &invoice) { invoice.isProforma = true; });
        QTest::newRow("uncollectible") << Change([](Invoice &invoice) { invoice.isUncollectible = true; });
        QTest::newRow("another currency")
            << Change([](Invoice &invoice) { invoice.currency = Currency(std::string_view("EUR")); });
        QTest::newRow("covered by a payment") << Change([](Invoice &invoice) {
            PaymentCover cover;
            cover.amount = invoice.total;
            invoice.covers = {cover};
        });
        QTest::newRow("due today") << Change([](Invoice &invoice) { invoice.dueOn = today; });
    }
    void whatDoesNotCountIsNoDebt()
    {
        QFETCH(std::function<void(Invoice &)>, change);
        FreshFacts facts = debtor();
        for (Invoice &invoice : facts.openInvoices)
            change(invoice);
        QCOMPARE(lineOf(facts, basisOf()).state, ActionState::Dropped);
        QCOMPARE(lineOf(facts, basisOf()).overdue, 0);
    }

    void aRefundTakesACoverBack()
    {
        FreshFacts facts = debtor();
        PaymentCover cover;
        cover.amount = 2000;
        cover.refundId = 5;
        facts.openInvoices[1].covers = {cover};
        QCOMPARE(lineOf(facts, basisOf()).overdue, 5000);
    }
};

FRESHET_TEST(TstActionPlan)
#include "tst_actionplan.moc"
