// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/balanceparts.h"

#include <QtTest>

using namespace freshet;

namespace {

const char *const dollars = "USD";

CardInvoice open(qint64 remaining, bool isOverdue, const char *currency = dollars)
{
    CardInvoice card;
    card.invoice.remaining = remaining;
    card.invoice.currency = Currency(QLatin1String(currency));
    card.isOverdue = isOverdue;
    return card;
}

CustomerCard account(qint64 outstanding, qint64 credit, qint64 balance)
{
    CustomerCard card;
    card.customer.currency = Currency(QLatin1String(dollars));
    card.customer.accountOutstanding = outstanding;
    card.customer.accountCredit = credit;
    card.customer.accountBalance = balance;
    return card;
}

} // namespace

class TstBalanceParts : public QObject
{
    Q_OBJECT

private slots:
    void theOpenInvoicesMakeUpWhatIsOwed()
    {
        CustomerCard card = account(9'000, 500, -8'500);
        card.openInvoices = {open(4'000, true), open(2'000, true), open(3'000, false)};
        const BalanceParts parts = balanceParts(card);
        QCOMPARE(parts.overdue, 6'000);
        QCOMPARE(parts.notDue, 3'000);
        QCOMPARE(parts.elsewhere, 0);
        QVERIFY(parts.addsUp());
        QCOMPARE(balanceInWords(card, CellFormat(QLocale::c())),
                 QStringLiteral("5.00 credit − 90.00 owing = −85.00 balance"));
    }

    void whatIsOwedBeyondThemIsNotHidden()
    {
        CustomerCard card = account(9'000, 0, -9'000);
        card.openInvoices = {open(4'000, true)};
        QCOMPARE(balanceParts(card).elsewhere, 5'000);
        QVERIFY(balanceParts(card).addsUp());
    }

    void anotherCurrencyIsNotAdded()
    {
        CustomerCard card = account(4'000, 0, -4'000);
        card.openInvoices = {open(4'000, true), open(70'000, true, "JPY")};
        QCOMPARE(balanceParts(card).overdue, 4'000);
        QCOMPARE(balanceParts(card).elsewhere, 0);
    }

    void figuresThatDoNotAddUpAreToldSo()
    {
        const CustomerCard card = account(9'000, 500, -9'000);
        QVERIFY(!balanceParts(card).addsUp());
        QCOMPARE(balanceInWords(card, CellFormat(QLocale::c())),
                 QStringLiteral("5.00 credit − 90.00 owing, but UISP says −90.00 balance"));
    }
};

FRESHET_TEST(TstBalanceParts)
#include "tst_balanceparts.moc"
