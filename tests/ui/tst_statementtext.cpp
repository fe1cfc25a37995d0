// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/statementtext.h"
#include "ui/views/statementasking.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QtTest>

using namespace freshet;

namespace {

CustomerCard sampleCard()
{
    CustomerCard card;
    card.name = QStringLiteral("Marta <b>van</b> & Co");
    card.asOf = CalendarDate::fromQDate(QDate(2026, 11, 22));
    card.customer.id = 1043;
    card.customer.currency = Currency(QStringLiteral("USD"));
    card.customer.address = QStringLiteral("1 Depot Street");
    card.customer.accountOutstanding = 11'850;
    card.customer.accountCredit = 500;
    card.customer.accountBalance = -11'350;
    CardInvoice open;
    open.invoice.number = QStringLiteral("INV0007");
    open.invoice.currency = card.customer.currency;
    open.invoice.total = 20'000;
    open.invoice.remaining = 11'850;
    open.isOverdue = true;
    open.daysLate = 41;
    card.openInvoices = {open};
    CardPayment payment;
    payment.payment.amount = 8'150;
    payment.payment.currency = card.customer.currency;
    payment.method = QStringLiteral("Cash");
    card.lastPayments = {payment};
    return card;
}

StatementOrigin sampleOrigin()
{
    StatementOrigin origin;
    origin.provider = QStringLiteral("Riverbend <Wireless>");
    origin.snapshot.number = 418;
    origin.snapshot.publishedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 32), Qt::UTC);
    origin.now = QDateTime(QDate(2026, 11, 22), QTime(10, 35), Qt::UTC);
    return origin;
}

QString plainOf(const CustomerCard &card)
{
    QTextDocument document;
    document.setHtml(statementHtml(card, sampleOrigin(), CellFormat(QLocale::c())));
    return document.toPlainText().replace(QChar(0xa0), QLatin1Char(' '));
}

/// Where the text is drawn from, on a page of that width.
double leftOf(QTextDocument &document, const QString &text)
{
    const QTextBlock block = document.find(text).block();
    const double left = document.documentLayout()->blockBoundingRect(block).left(); // lays the lines out
    return left + block.layout()->lineAt(0).naturalTextRect().left();
}

} // namespace

class TstStatementText : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsOwedAndWhereItIsFrom_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Riverbend <Wireless>", "Marta <b>van</b> & Co", "1 Depot Street", "Customer number 1043", "118.50 USD",
              "-113.50 USD", "INV0007", "41", "Cash", "81.50 USD", "snapshot 418"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void tellsWhatIsOwedAndWhereItIsFrom()
    {
        QFETCH(QString, text);
        const QString plain = plainOf(sampleCard()).replace(QChar(0x2212), QLatin1Char('-'));
        QVERIFY2(plain.contains(text), qPrintable(plain));
    }

    void whoOwesNothingHasNoTableOfIt()
    {
        CustomerCard card = sampleCard();
        card.openInvoices.clear();
        card.lastPayments.clear();
        card.customer.accountOutstanding = 0;
        QVERIFY(plainOf(card).contains(QLatin1String("No invoice is open.")));
        QVERIFY(plainOf(card).contains(QLatin1String("No payment is known.")));
        QVERIFY(!plainOf(card).contains(QLatin1String("pro-formas")));
        card.customer.accountOutstanding = 900;
        QVERIFY(plainOf(card).contains(QLatin1String("pro-formas")));
    }

    void beginsWhereItsReadersBegin_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("isFromTheRight");
        QTest::newRow("from the left") << QLocale(QLocale::English, QLocale::UnitedStates) << false;
        QTest::newRow("from the right") << QLocale(QLocale::Arabic, QLocale::Egypt) << true;
    }
    void beginsWhereItsReadersBegin()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const bool, isFromTheRight);
        QTextDocument document;
        document.setHtml(statementHtml(sampleCard(), sampleOrigin(), CellFormat(locale)));
        document.setTextWidth(600);
        const double first = leftOf(document, QStringLiteral("INV0007"));
        const double last = leftOf(document, locale.toString(41));
        QCOMPARE(first > last, isFromTheRight);
        QCOMPARE(leftOf(document, QStringLiteral("Marta")) > 300, isFromTheRight);
        QCOMPARE(leftOf(document, QStringLiteral("Open invoices")) > 300, isFromTheRight);
    }

    void theNameOfTheFileIsAllowedEverywhere()
    {
        CustomerCard card = sampleCard();
        card.name = QStringLiteral("A/B: \"C\" <D>?");
        QCOMPARE(statementName(card), QStringLiteral("Statement, AB C D, 2026-11-22"));
    }

    void theFileIsWrittenWholeAndRecordedWithoutItsContents()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("statement.pdf"));
        QWidget owner;
        StatementAsking asking(owner);
        QSignalSpy written(&asking, &StatementAsking::written);
        asking.write(sampleCard(), sampleOrigin(), path);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().last().toString(),
                 QStringLiteral("Exported the statement of customer 1043 of snapshot 418"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        QWidget owner;
        StatementAsking asking(owner);
        QSignalSpy failed(&asking, &StatementAsking::failed);
        QSignalSpy written(&asking, &StatementAsking::written);
        asking.write(sampleCard(), sampleOrigin(), folder.filePath(QStringLiteral("no/such/folder.pdf")));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QLatin1String("cannot be written")));
        QVERIFY(written.isEmpty());
    }
};

FRESHET_TEST(TstStatementText)
#include "tst_statementtext.moc"
