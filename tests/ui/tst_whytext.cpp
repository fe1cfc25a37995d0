// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/dialogs/whytext.h"

#include <QtTest>

using namespace freshet;

namespace {

const CalendarDate asOf = CalendarDate::fromQDate(QDate(2026, 6, 30));
const CalendarDate due = CalendarDate::fromQDate(QDate(2026, 5, 1));

/// Of one invoice, half paid on time and half ten days late.
CustomerLedger paidInHalves()
{
    CustomerLedger ledger;
    ledger.customerId = 1;
    ledger.currency = Currency(QStringLiteral("USD"));
    LedgerInvoice invoice;
    invoice.id = 7;
    invoice.number = QStringLiteral("INV0000007");
    invoice.status = InvoiceStatus::Paid;
    invoice.createdOn = due.addDays(-14);
    invoice.dueOn = due;
    invoice.currency = ledger.currency;
    invoice.total = 1000;
    for (const int days : {0, 10}) {
        invoice.covers.push_back({500, due.addDays(days), true, false, days + 1});
        ledger.payments.push_back({days + 1, due.addDays(days), ledger.currency, 500, true});
    }
    ledger.invoices = {invoice};
    return ledger;
}

WhyText textOf(Figure figure)
{
    return whyText(QStringLiteral("Nomsa"), explainPattern(paidInHalves(), PatternRules(), asOf), figure,
                   CellFormat(QLocale::c()));
}

} // namespace

/// The words of the dialog "Why?".
class TstWhyText : public QObject
{
    Q_OBJECT

private slots:
    void saysOverWhatTheFigureWasReckoned_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("over");
        QTest::newRow("invoices") << Figure::LateCount << QStringLiteral("over what was due from %1 on.");
        QTest::newRow("payments in the window")
            << Figure::AveragePayment << QStringLiteral("over what was paid from %1 on.");
        QTest::newRow("all payments") << Figure::LastPayment
                                      << QStringLiteral("over all payments; those before %1 are not listed, the "
                                                        "newest one apart.");
    }
    void saysOverWhatTheFigureWasReckoned()
    {
        QFETCH(Figure, figure);
        QFETCH(QString, over);
        const CellFormat format(QLocale::c());
        const QString from = format.date(QDate(2025, 7, 1));
        QCOMPARE(textOf(figure).remarks.last(),
                 QStringLiteral("Reckoned on %1 ").arg(format.date(asOf.toQDate())) + over.arg(from));
    }

    void lateAfterPaymentsInPartsIsWeighted()
    {
        const WhyText text = textOf(Figure::LateCount);
        QCOMPARE(text.rows.front().cells.at(text.verdictColumn),
                 QStringLiteral("late; paid in parts: 5.0 days late on average, weighted by amount"));
    }
};

FRESHET_TEST(TstWhyText)
#include "tst_whytext.moc"
