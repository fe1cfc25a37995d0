// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consistency.h"
#include "tests/analysis/agreeingaccount.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <functional>

using namespace freshet;
using namespace freshet::test;

using Change = std::function<void(CustomerAccount &)>;
using Adjust = std::function<void(BehaviourSettings &)>;
namespace {

QString lineOf(const Finding &finding)
{
    const auto side = [](const std::optional<qint64> &amount, const QString &word) {
        return amount ? QString::number(*amount) : word;
    };
    return QStringLiteral("%1 %2 %3 %4: %5 / %6")
        .arg(ruleWord(finding.rule), entityKey(finding.entity), QString::number(finding.rowId), finding.part,
             side(finding.ours, finding.oursWord), side(finding.uisp, finding.uispWord));
}

QStringList audited(const CustomerAccount &account, const BehaviourSettings &settings)
{
    QStringList lines;
    for (const Finding &finding : auditAccount(account, settings, today))
        lines += lineOf(finding);
    lines.sort();
    return lines;
}

ContentChange changed(Entity entity, RecordId row, const char *field, const char *before, const char *after)
{
    return {entity, row, QLatin1String(field), QLatin1String(before), QLatin1String(after)};
}

} // namespace

/// Which rows contradict, and which only look as if they did.
class TstConsistency : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QString &findings, Change change, Adjust adjust = {})
    {
        QTest::newRow(name) << std::move(change) << std::move(adjust) << findings;
    }

    static void accountRows()
    {
        const QString nothing;
        row("all agrees", nothing, [](CustomerAccount &) {});
        row("A1: too much owed", QStringLiteral("A1 customers 7 : 2000 / 2100"), [](CustomerAccount &a) {
            a.customer->accountOutstanding = 2100;
            a.customer->accountBalance = -1800;
        });
        row("A1: an unpaid pro-forma is owed, a draft is not", nothing, [](CustomerAccount &a) {
            a.invoices.push_back(invoiceOf(33, InvoiceStatus::Unpaid, 500, 0));
            a.invoices.back().isProforma = true;
            a.invoices.push_back(invoiceOf(34, InvoiceStatus::Draft, 700, 0));
            a.customer->accountOutstanding = 2500;
            a.customer->accountBalance = -2200;
        });
        row("A1, A2: nothing is said of sums of which a row is missing", nothing, [](CustomerAccount &a) {
            a.isComplete = false;
            a.customer->accountOutstanding = 9;
            a.customer->accountBalance = 291;
        });
        row("A1 to A3: a token that may not see accounts", nothing, [](CustomerAccount &a) {
            a.customer->currency = Currency();
            a.customer->accountOutstanding = a.customer->accountCredit = 0;
            a.customer->accountBalance = 5;
        });
        row("A2: credit", QStringLiteral("A2 customers 7 : 300 / 200"), [](CustomerAccount &a) {
            a.customer->accountCredit = 200;
            a.customer->accountBalance = -1800;
        });
        row("A3: balance", QStringLiteral("A3 customers 7 : -1700 / 1700"),
            [](CustomerAccount &a) { a.customer->accountBalance = 1700; });
    }

    static void invoiceRows()
    {
        const QString nothing;
        row("A4: paid but open", QStringLiteral("A4 invoices 32 paid: 2000 / paid"), [](CustomerAccount &a) {
            a.invoices[1].status = InvoiceStatus::Paid;
            a.customer->hasOverdueInvoice = false;
        });
        row("A4: unpaid but nothing open", QStringLiteral("A4 invoices 31 unpaid: 0 / unpaid"),
            [](CustomerAccount &a) { a.invoices[0].status = InvoiceStatus::Unpaid; });
        row("A4: partially paid but nothing paid", QStringLiteral("A4 invoices 32 partial_unpaid: 0 / partial"),
            [](CustomerAccount &a) { a.invoices[1].status = InvoiceStatus::PartiallyPaid; });
        row("A4: void but covered", QStringLiteral("A4 invoices 31 void: 4000 / void"),
            [](CustomerAccount &a) { a.invoices[0].status = InvoiceStatus::Void; });
        row("A4, A5: an invoice of nothing", nothing, [](CustomerAccount &a) {
            a.invoices.push_back(invoiceOf(33, InvoiceStatus::Unpaid, 0, 0));
            a.invoices.push_back(invoiceOf(34, InvoiceStatus::Unpaid, -500, 0));
            a.invoices.back().remaining = 0;
        });
        row("A5: amounts", QStringLiteral("A5 invoices 31 : 3900 / 4000"),
            [](CustomerAccount &a) { a.invoices[0].paid = 3900; });
        row("A5: a processed pro-forma may say what it likes", nothing, [](CustomerAccount &a) {
            a.invoices.push_back(invoiceOf(33, InvoiceStatus::ProcessedProforma, 500, 0));
            a.invoices.back().remaining = 0;
        });
        row("A6: parts", QStringLiteral("A6 payments 41 : 4300 / 4500"),
            [](CustomerAccount &a) { a.payments[0].amount = 4500; });
        row("A7: covered too much", QStringLiteral("A7 invoices 31 : 4100 / 4000"),
            [](CustomerAccount &a) { a.invoices[0].covers[0].amount = 4100; });
        row("A7: what a refund took back is not put against it", nothing, [](CustomerAccount &a) {
            a.invoices[0].covers.push_back(cover(2, 100, 41, 31));
            a.invoices[0].covers[1].refundId = 51;
            a.foreignRows.push_back({Entity::Refund, 51, ForeignRow::State::Unknown, {}, {}});
        });
    }

    static void markRows()
    {
        const QString nothing;
        row("A9: marked without a cause", QStringLiteral("A9 customers 7 marked: 0 / overdue"),
            [](CustomerAccount &a) { a.invoices[1].dueOn = today.addDays(1); });
        row("A9: marked on the due day already", nothing, [](CustomerAccount &a) { a.invoices[1].dueOn = today; });
        row("A9: not marked", QStringLiteral("A9 customers 7 unmarked: 2000 / not overdue"),
            [](CustomerAccount &a) { a.customer->hasOverdueInvoice = false; });
        row("A9: not marked yet", nothing, [](CustomerAccount &a) {
            a.customer->hasOverdueInvoice = false;
            a.invoices[1].dueOn = today.addDays(-1);
        });
        row("A9: paid today, and still marked", nothing, [](CustomerAccount &a) {
            a.invoices[1].dueOn = today.addDays(1);
            a.payments[0].createdOn = today;
        });
        row("A9: nobody keeps the mark of who is archived", nothing, [](CustomerAccount &a) {
            a.customer->hasOverdueInvoice = false;
            a.customer->isArchived = true;
        });
    }

    static void serviceRows()
    {
        const QString nothing;
        const auto suspend = [](std::optional<RecordId> reason, qint32 dueIn) {
            return [=](CustomerAccount &a) {
                a.services[0].status = ServiceStatus::Suspended;
                a.services[0].suspensionReasonId = reason;
                a.invoices[1].dueOn = today.addDays(dueIn);
                a.customer->hasOverdueInvoice = dueIn < 0;
            };
        };
        row("A10: suspended for nothing", QStringLiteral("A10 services 21 : 0 / suspended"), suspend(1, 1));
        row("A10: suspended without a reason", QStringLiteral("A10 services 21 : 0 / suspended"),
            suspend(std::nullopt, 1));
        row("A10: suspended on the due day", nothing, suspend(1, 0));
        row("A10: suspended on the customer's wish", nothing, suspend(1000, 1));
        const Adjust policy = [](BehaviourSettings &settings) { settings.audit.overduePolicyDays = 20; };
        row("A10: active without a policy", nothing, [](CustomerAccount &) {});
        row(
            "A10: active against the policy", QStringLiteral("A10 services 21 active: 2000 / active"),
            [](CustomerAccount &) {}, policy);
        row(
            "A10: active within the policy", nothing,
            [](CustomerAccount &a) { a.invoices[1].dueOn = today.addDays(-20); }, policy);
        row("A10: VIP", nothing, [](CustomerAccount &a) { a.isVip = true; }, policy);
        row("A10: in grace", nothing, [](CustomerAccount &a) { a.grace = today.toIso(); }, policy);
        row("A11: suspended though archived", QStringLiteral("A11 services 21 : archived / suspended"),
            [](CustomerAccount &a) {
                a.services[0].status = ServiceStatus::Suspended;
                a.customer->isArchived = true;
            });
    }

    static void paymentRows()
    {
        const QString nothing;
        const auto again = [](qint32 daysLater, const char *method, const char *provider) {
            return [=](CustomerAccount &a) {
                a.payments.push_back(paymentOf(42, 4300, 4300));
                a.payments[1].createdOn = a.payments[0].createdOn.addDays(daysLater);
                a.payments[1].methodId = QLatin1String(method);
                a.payments[0].providerPaymentId = QLatin1String("ch_1");
                a.payments[1].providerPaymentId = QLatin1String(provider);
                a.customer->accountCredit = 4600;
                a.customer->accountBalance = 2600;
            };
        };
        const QString twice = QStringLiteral("A12 payments 42 : 4300 / 4300");
        row("A12: two days later", twice, again(2, "cash", ""));
        row("A12: three days later", nothing, again(3, "cash", ""));
        row("A12: by another method", nothing, again(0, "card", ""));
        row("A12: the same for its provider", twice, again(29, "card", "ch_1"));
        row("A12: given back", nothing, [again](CustomerAccount &a) {
            again(0, "cash", "")(a);
            PaymentCover back;
            back.id = 9;
            back.amount = 4300;
            back.paymentId = 42;
            back.refundId = 51;
            a.payments[1].covers = {back};
            a.payments[1].unallocated = 0;
            a.customer->accountCredit = 300;
            a.customer->accountBalance = -1700;
            a.foreignRows.push_back({Entity::Refund, 51, ForeignRow::State::Unknown, {}, {}});
        });
    }

    static void otherRows()
    {
        const QString nothing;
        row("A14: due before it was written",
            QStringLiteral("A14 invoices 31 early: %1 / %2")
                .arg(today.addDays(-40).toIso(), today.addDays(-41).toIso()),
            [](CustomerAccount &a) { a.invoices[0].dueOn = today.addDays(-41); });
        row("A14: no due date", QStringLiteral("A14 invoices 31 missing: %1 / ").arg(today.addDays(-40).toIso()),
            [](CustomerAccount &a) { a.invoices[0].dueOn.reset(); });
        row("A15: another currency", QStringLiteral("A15 payments 41 : USD / EUR"), [](CustomerAccount &a) {
            a.payments[0].currency = Currency(QStringLiteral("EUR"));
            a.customer->accountCredit = 0;
            a.customer->accountBalance = -2000;
        });
        row("A19: VIP and grace", QStringLiteral("A19 customers 7 grace:  / 32;A19 customers 7 vip:  / perhaps"),
            [](CustomerAccount &a) {
                a.customer->attributes = {{QStringLiteral("vip"), QStringLiteral("perhaps")},
                                          {QStringLiteral("gracePaymentDate"), QStringLiteral(" 32 ")}};
            });
        row("A19: what can be read", nothing, [](CustomerAccount &a) {
            a.customer->attributes = {{QStringLiteral("vip"), QStringLiteral("No")},
                                      {QStringLiteral("gracePaymentDate"), QStringLiteral("2026-02-24")}};
        });
    }

    static void refundRows()
    {
        const QString nothing;
        const auto refund = [](qint64 amount) {
            return [=](CustomerAccount &a) {
                PaymentCover part;
                part.id = 9;
                part.amount = 300;
                part.paymentId = 41;
                part.refundId = 51;
                Refund back;
                back.id = 51;
                back.currency = Currency(QStringLiteral("USD"));
                back.amount = amount;
                back.covers = {part};
                a.refunds = {back};
                a.payments[0].covers.push_back(part);
                a.payments[0].unallocated = 0;
                a.customer->accountCredit = 0;
                a.customer->accountBalance = -2000;
            };
        };
        row("A20: more than there was", QStringLiteral("A20 refunds 51 : 300 / 301"), refund(301));
        row("A20: all there was", nothing, refund(300));
        row("A20: a payment named twice counts once", QStringLiteral("A20 refunds 51 : 300 / 450"),
            [refund](CustomerAccount &a) {
                refund(450)(a);
                PaymentCover rest = a.refunds[0].covers[0];
                rest.id = 10;
                a.refunds[0].covers.push_back(rest);
            });
        row("A20: from a credit note", QStringLiteral("A20 refunds 51 : 200 / 300"), [refund](CustomerAccount &a) {
            refund(300)(a);
            a.payments[0].covers.pop_back();
            a.payments[0].unallocated = 300;
            a.customer->accountCredit = 300;
            a.customer->accountBalance = -1700;
            CreditNote note;
            note.id = 61;
            note.currency = Currency(QStringLiteral("USD"));
            note.total = 200;
            a.creditNotes = {note};
            a.refunds[0].covers[0].paymentId.reset();
            a.refunds[0].covers[0].creditNoteId = 61;
        });
    }

private slots:
    void finds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Adjust>("adjust");
        QTest::addColumn<QString>("findings");
        accountRows();
        invoiceRows();
        markRows();
        serviceRows();
        paymentRows();
        otherRows();
        refundRows();
    }
    void finds()
    {
        QFETCH(Change, change);
        QFETCH(Adjust, adjust);
        QFETCH(QString, findings);
        CustomerAccount account = agreeing();
        change(account);
        BehaviourSettings settings;
        if (adjust)
            adjust(settings);
        QCOMPARE(audited(account, settings).join(QLatin1Char(';')), findings);
    }

    void followsCovers_data()
    {
        using State = ForeignRow::State;
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("owner");
        QTest::addColumn<QString>("findings");
        QTest::newRow("missing") << int(State::Missing) << qint64(0) << "A8 invoices 31 1: missing / 4000";
        QTest::newRow("gone") << int(State::Gone) << qint64(7) << "A8 invoices 31 1: gone / 4000";
        QTest::newRow("another's") << int(State::There) << qint64(8) << "A8 invoices 31 1: another customer / 4000";
        QTest::newRow("not known") << int(State::Unknown) << qint64(0) << "";
    }
    void followsCovers()
    {
        QFETCH(int, state);
        QFETCH(qint64, owner);
        QFETCH(QString, findings);
        CustomerAccount account = agreeing();
        account.invoices[0].covers[0].paymentId = 99;
        account.foreignRows = {
            {Entity::Payment, 99, ForeignRow::State(state), owner ? std::optional<RecordId>(owner) : std::nullopt, {}}};
        QCOMPARE(audited(account, {}).join(QLatin1Char(';')), findings);
    }

    void theOtherEndTellsOfACoverThatBothKnow()
    {
        CustomerAccount account = agreeing();
        account.payments[0].covers[0].invoiceId = 99;
        account.foreignRows = {{Entity::Invoice, 99, ForeignRow::State::There, 8, {cover(1, 4000, 41, 99)}}};
        QCOMPARE(audited(account, {}), QStringList());
        account.foreignRows[0].covers.clear();
        QCOMPARE(audited(account, {}), QStringList{QStringLiteral("A8 payments 41 1: another customer / 4000")});
        // One that is gone is not there to tell.
        account.foreignRows = {{Entity::Invoice, 99, ForeignRow::State::Gone, 7, {cover(1, 4000, 41, 99)}}};
        QCOMPARE(audited(account, {}), QStringList{QStringLiteral("A8 payments 41 1: gone / 4000")});
    }

    void anAmountThatChangedItsCurrencyIsToldInBoth()
    {
        CustomerAccount account = agreeing();
        account.changes = {changed(Entity::Invoice, 31, "total", "45885", "1000"),
                           changed(Entity::Invoice, 31, "currency", "ZAR", "JPY")};
        QCOMPARE(audited(account, {}), (QStringList{QStringLiteral("A17 invoices 31 currency: ZAR / JPY"),
                                                    QStringLiteral("A17 invoices 31 total: 458.85 ZAR / 1000 JPY")}));
    }

    void tellsNetChanges()
    {
        CustomerAccount account = agreeing();
        account.changes = {changed(Entity::Invoice, 31, "total", "3000", "3500"),
                           changed(Entity::Invoice, 31, "remaining", "0", "500"),
                           changed(Entity::Invoice, 31, "total", "3500", "4000"),
                           changed(Entity::Invoice, 32, "number", "A", "B"),
                           changed(Entity::Invoice, 32, "number", "B", "A"),
                           changed(Entity::Payment, 41, "customer_id", "8", "7"),
                           changed(Entity::Payment, 41, "method_id", "card", "cash")};
        QCOMPARE(audited(account, {}), (QStringList{QStringLiteral("A17 invoices 31 total: 3000 / 4000"),
                                                    QStringLiteral("A17 payments 41 method_id: card / cash")}));
        account.invoices[0].status = InvoiceStatus::Draft;
        account.invoices[0].covers.clear();
        account.payments.clear();
        account.customer->accountCredit = 0;
        account.customer->accountBalance = -2000;
        QCOMPARE(audited(account, {}), QStringList());
    }
};

FRESHET_TEST(TstConsistency)
#include "tst_consistency.moc"
