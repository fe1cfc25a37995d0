// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ageingreader.h"
#include "tests/refresh/storedfigures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::demo;
using namespace freshet::test;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-11-22");

CalendarDate ago(int days)
{
    return today.addDays(-days);
}

/// One customer of a made-up UISP, before and after something happens there between two refreshes.
class Case
{
public:
    explicit Case(World world = World(today))
        : customer(world.addCustomer())
        , m_desk(std::move(world), RefreshFixture::hastyTuning())
    {
    }

    /// Changes UISP and refreshes, the first time completely; gives what `what` gives.
    template<typename What>
    auto happens(What what)
    {
        decltype(what(std::declval<World &>())) result{};
        m_desk.server.change([&](World &world) { result = what(world); });
        const RefreshMode mode = m_desk.finishedCount == 0 ? RefreshMode::FullCheck : RefreshMode::Refresh;
        if (m_desk.refresh(mode).status != RefreshStatus::Success)
            qFatal("The refresh failed.");
        card = storedCard(m_desk, customer, today);
        return result;
    }
    /// An unpaid one, made a fortnight before it is due.
    RecordId invoiceDue(CalendarDate due, qint64 total)
    {
        RecordId id = 0;
        m_desk.server.change([&](World &world) { id = world.addInvoice(customer, total, due.addDays(-14), due); });
        return id;
    }

    [[nodiscard]] QString settlement(RecordId invoice) const { return settlementText(card, invoice); }
    [[nodiscard]] QString ageing(CalendarDate asOf = today) const { return ageingText(m_desk, customer, asOf); }
    [[nodiscard]] const PaymentPattern &pattern() const { return *card.pattern; }
    [[nodiscard]] const RefreshFixture &desk() const { return m_desk; }

    RecordId customer;
    CustomerCard card; ///< as of the last refresh

private:
    RefreshFixture m_desk;
};

QString settled(CalendarDate on, int daysLate)
{
    return QStringLiteral("settled %1, %2 late").arg(on.toIso()).arg(daysLate);
}

/// A provider whose first organisation bills in this currency.
Provider billingIn(const char *currency, int digits)
{
    Provider provider = makeProvider();
    provider.organizations.front().currencyCode = currency;
    provider.organizations.front().digits = digits;
    return provider;
}

} // namespace

/// What the office meets beside plain bills and payments, from UISP's answers to the figures in the file. All figures
/// are worked out by hand.
class TstPaymentCases : public QObject
{
    Q_OBJECT

private slots:
    void aRefundTakesUnusedCreditOnly()
    {
        Case office;
        const RecordId invoice = office.invoiceDue(ago(20), 10000);
        const RecordId payment = office.happens([&](World &w) { return w.payInvoice(invoice, 15000, ago(22)); });
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 0 0 0 0 credit 5000 net -5000"));
        office.happens([&](World &w) { return w.addRefund(payment, 3000, ago(1)); });
        QCOMPARE(countsText(office.card), QStringLiteral("1 on time"));
        QCOMPARE(office.settlement(invoice), settled(ago(22), 0));
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 0 0 0 0 credit 2000 net -2000"));
        QCOMPARE(office.ageing(ago(2)), QStringLiteral("USD 0 0 0 0 0 credit 5000 net -5000"));
        QCOMPARE(office.pattern().averagePayment, std::optional(Money{15000, Currency(QStringLiteral("USD"))}));
        QCOMPARE(office.pattern().lastPaymentOn, std::optional(ago(22)));
    }

    void aBouncedPaymentNeverWas()
    {
        Case office;
        const RecordId invoice = office.invoiceDue(ago(20), 10000);
        const RecordId payment = office.happens([&](World &w) { return w.payInvoice(invoice, 10000, ago(21)); });
        QCOMPARE(countsText(office.card), QStringLiteral("1 on time"));
        QCOMPARE(office.settlement(invoice), settled(ago(21), 0));
        QCOMPARE(office.ageing(), QString());
        office.happens([&](World &w) { return w.deletePayment(payment); });
        QCOMPARE(countsText(office.card), QStringLiteral("1 open"));
        QCOMPARE(office.settlement(invoice), QStringLiteral("open, 20 over"));
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 10000 0 0 0 credit 0 net 10000"));
        QCOMPARE(office.pattern().averagePayment, std::nullopt);
        QCOMPARE(office.pattern().lastPaymentOn, std::nullopt);
        QCOMPARE(office.pattern().averageDaysLateWithOpen, std::optional(20.0));
        QCOMPARE(office.pattern().riskClass, RiskClass::Elevated); // 20 days over
    }

    void creditNotesLeaveTheRatios()
    {
        Case office;
        const RecordId forgiven = office.invoiceDue(ago(40), 10000);
        const RecordId shared = office.invoiceDue(ago(12), 8000);
        const RecordId paid = office.invoiceDue(ago(10), 6000);
        office.happens([&](World &w) { return w.payInvoice(shared, 3000, ago(13)); });
        QCOMPARE(countsText(office.card), QStringLiteral("3 open, 2 missed")); // overtaken by the one due last
        office.happens([&](World &w) {
            return w.addCreditNote(forgiven, 10000, ago(35)) != 0 && w.addCreditNote(shared, 5000, ago(8)) != 0 &&
                   w.addCreditNote(paid, 2000, ago(15)) != 0 && w.payInvoice(paid, 4000, ago(5)) != 0;
        });
        QCOMPARE(countsText(office.card), QStringLiteral("1 late, 2 credited"));
        QCOMPARE(office.settlement(paid), settled(ago(5), 5)); // the customer's money came last
        QCOMPARE(office.pattern().averageDaysLate, std::optional(5.0));
        QCOMPARE(office.pattern().onTimeRatio, std::optional(0.0));
        QCOMPARE(office.ageing(), QString());
        QCOMPARE(office.ageing(ago(9)), QStringLiteral("USD 0 9000 0 0 0 credit 0 net 9000"));
    }

    void courtesyCreditIsNobodysMoney()
    {
        Case office;
        const RecordId given = office.invoiceDue(ago(20), 10000);
        const RecordId open = office.invoiceDue(ago(40), 5000);
        office.happens([&](World &w) { return w.payInvoice(given, 10000, ago(25), methods::courtesyCredit); });
        QCOMPARE(countsText(office.card), QStringLiteral("1 open, 1 missed, 1 credited"));
        QCOMPARE(office.settlement(open), QStringLiteral("open, 40 over"));
        QCOMPARE(office.pattern().averagePayment, std::nullopt);
        QCOMPARE(office.pattern().lastPaymentOn, std::nullopt);
        QCOMPARE(office.pattern().riskClass, RiskClass::NeverPaid);
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 0 5000 0 0 credit 0 net 5000"));
    }

    void partialPaymentsSettleWithTheLast()
    {
        Case office;
        const RecordId inThree = office.invoiceDue(ago(30), 10000);
        const RecordId begun = office.invoiceDue(ago(15), 9000);
        office.happens([&](World &w) {
            return w.payInvoice(inThree, 4000, ago(35)) != 0 && w.payInvoice(inThree, 3000, ago(20)) != 0;
        });
        QCOMPARE(office.settlement(inThree), QStringLiteral("open, 30 over"));
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 12000 0 0 0 credit 0 net 12000"));
        office.happens([&](World &w) {
            return w.payInvoice(inThree, 3000, ago(10)) != 0 && w.payInvoice(begun, 2000, ago(16)) != 0;
        });
        QCOMPARE(countsText(office.card), QStringLiteral("1 late, 1 open"));
        QCOMPARE(office.settlement(inThree), settled(ago(10), 20));
        QCOMPARE(office.settlement(begun), QStringLiteral("open, 15 over"));
        QCOMPARE(office.pattern().averagePayment, std::optional(Money{3000, Currency(QStringLiteral("USD"))}));
        QCOMPARE(office.pattern().averageDaysLateWithOpen, std::optional(17.5));
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 7000 0 0 0 credit 0 net 7000"));
        QCOMPARE(office.ageing(ago(25)), QStringLiteral("USD 9000 6000 0 0 0 credit 0 net 15000"));
    }

    void creditUsedLaterPaysOnIssue()
    {
        Case office;
        office.happens([&](World &w) { return w.addPayment(office.customer, 12000, ago(60)); });
        QCOMPARE(countsText(office.card), QStringLiteral("nothing"));
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 0 0 0 0 credit 12000 net -12000"));
        const RecordId whole = office.invoiceDue(ago(2), 10000);
        const RecordId rest =
            office.happens([&](World &w) { return w.addInvoice(office.customer, 5000, ago(5), ago(1)); });
        QCOMPARE(countsText(office.card), QStringLiteral("1 on time, 1 open"));
        QCOMPARE(office.settlement(whole), settled(ago(16), 0)); // the day it was made, not the day of the payment
        QCOMPARE(office.settlement(rest), QStringLiteral("open, 1 over"));
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 3000 0 0 0 credit 0 net 3000"));
        QCOMPARE(office.ageing(ago(6)), QStringLiteral("USD 0 0 0 0 0 credit 2000 net -2000"));
        QCOMPARE(office.ageing(ago(17)), QStringLiteral("USD 0 0 0 0 0 credit 12000 net -12000"));
    }

    void aProformaIsNoBillUntilItIsPaid()
    {
        Case office;
        const RecordId proforma = office.happens(
            [&](World &w) { return w.addInvoice(office.customer, 10000, ago(40), ago(26), InvoiceKind::Proforma); });
        QCOMPARE(countsText(office.card), QStringLiteral("1 excluded"));
        QCOMPARE(office.settlement(proforma), QStringLiteral("open"));
        QCOMPARE(office.ageing(), QString());
        const RecordId invoice = office.happens([&](World &w) {
            w.payInvoice(proforma, 10000, ago(20));
            return w.tables().invoices.find(proforma)->generatedId;
        });
        QVERIFY(invoice != 0);
        QCOMPARE(countsText(office.card), QStringLiteral("1 late, 1 excluded"));
        QCOMPARE(office.settlement(invoice), settled(ago(20), 6)); // the pro-forma was due 26 days ago, the invoice 6
        QCOMPARE(office.ageing(), QString());
        QCOMPARE(office.pattern().averageDaysLate, std::optional(6.0));
    }

    void aPlanChangeAddsNoService()
    {
        Case office;
        const RecordId invoice = office.invoiceDue(ago(20), 10000);
        const RecordId before = office.happens([&](World &w) {
            w.payInvoice(invoice, 10000, ago(18));
            return w.addService(office.customer, ago(200));
        });
        const PaymentPattern pattern = office.pattern();
        QCOMPARE(office.card.services.size(), size_t(1));
        RecordId planned = 0;
        const RecordId now = office.happens([&](World &w) {
            w.rawTables().services.edit(before)->status = ServiceStatus::Obsolete;
            planned = w.addService(office.customer, today.addDays(9));
            w.rawTables().services.edit(planned)->status = ServiceStatus::Deferred;
            return w.addService(office.customer, ago(3));
        });
        QCOMPARE(office.card.services.size(), size_t(1));
        QCOMPARE(office.card.services.front().id, now);
        QCOMPARE(office.desk().number(QStringLiteral("SELECT count(*) FROM services")), 3); // all are kept
        QCOMPARE(office.pattern(), pattern);
    }

    void twoOrganisationsNeverAddUp()
    {
        Case office;
        const RecordId dollars = office.invoiceDue(ago(20), 10000);
        const RecordId other = office.happens([&](World &w) {
            const RecordId customer = w.addCustomer(QStringLiteral("Pieter"), QStringLiteral("Botha"), 2);
            w.addInvoice(customer, 70000, ago(50), ago(45));
            w.addPayment(w.addCustomer(QStringLiteral("Lea"), QStringLiteral("Nel"), 2), 2500, ago(3));
            w.payInvoice(dollars, 4000, ago(19));
            return customer;
        });
        QCOMPARE(office.ageing(), QStringLiteral("USD 0 6000 0 0 0 credit 0 net 6000"));
        QCOMPARE(ageingText(office.desk(), other, today), QStringLiteral("ZAR 0 0 70000 0 0 credit 0 net 70000"));
        QCOMPARE(ageingTotalsText(office.desk(), today), QStringLiteral("USD 0 6000 0 0 0 credit 0 net 6000\n"
                                                                        "ZAR 0 0 70000 0 0 credit 2500 net 67500"));
    }

    void amountsKeepTheirDecimals_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("part");
        QTest::newRow("yen have none") << QByteArray("JPY") << 0 << 1234567LL << 1LL;
        QTest::newRow("dollars have two") << QByteArray("USD") << 2 << 1999LL << 1LL;
        QTest::newRow("dinars have three") << QByteArray("KWD") << 3 << 1001LL << 999LL;
        QTest::newRow("many dinars") << QByteArray("KWD") << 3 << 98765432101LL << 12345678909LL;
    }
    void amountsKeepTheirDecimals()
    {
        QFETCH(QByteArray, currency);
        QFETCH(int, digits);
        QFETCH(qint64, total);
        QFETCH(qint64, part);
        Case office(World(today, billingIn(currency.constData(), digits)));
        const RecordId invoice = office.invoiceDue(ago(20), total);
        office.happens([&](World &w) { return w.payInvoice(invoice, part, ago(10)); });
        const QString code = QString::fromLatin1(currency);
        QCOMPARE(office.card.customer.accountOutstanding, total - part);
        QCOMPARE(office.card.customer.currency, Currency(code));
        QCOMPARE(office.card.openInvoices.front().invoice.total, total);
        QCOMPARE(office.card.openInvoices.front().invoice.remaining, total - part);
        QCOMPARE(office.pattern().averagePayment, std::optional(Money{part, Currency(code)}));
        QCOMPARE(office.ageing(), QStringLiteral("%1 0 %2 0 0 0 credit 0 net %2").arg(code).arg(total - part));
    }
};

FRESHET_TEST(TstPaymentCases)
#include "tst_paymentcases.moc"
