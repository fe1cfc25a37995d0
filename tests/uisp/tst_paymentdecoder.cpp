// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/jsonfixture.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;

namespace {

const test::JsonFixture plain{{"id", "7001"},
                              {"clientId", "101"},
                              {"methodId", "\"6efe0fa8-36b2-4dd1-b049-427bffc7d369\""},
                              {"createdDate", "\"2026-03-08T02:15:00-0500\""},
                              {"amount", "250.5"},
                              {"currencyCode", "\"USD\""}};

} // namespace

class TstPaymentDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodesPayments()
    {
        const Result<Page<Payment>> page = decodePayments(test::fixture("payments.in.json"));
        QVERIFY(page.ok());
        QVERIFY(page->errors.empty());
        QCOMPARE(page->rows.size(), size_t(3));
        QCOMPARE(page->utcOffsetSeconds.value_or(0), -4 * 3600);

        Payment cash;
        cash.id = 7001;
        cash.customerId = 101;
        cash.methodId = QStringLiteral("6efe0fa8-36b2-4dd1-b049-427bffc7d369");
        cash.createdOn = *CalendarDate::fromPrinted("2026-03-08");
        cash.currency = Currency(std::string_view("USD"));
        cash.amount = 25050;
        cash.unallocated = 4025;
        cash.note = QStringLiteral("Pag\u00f3 en caja");
        cash.providerName = QStringLiteral("Sample Pay");
        cash.providerPaymentId = QStringLiteral("SP-1");
        cash.covers = {{11, 20000, 7001, std::nullopt, 1000, std::nullopt},
                       {13, 1025, 7001, std::nullopt, std::nullopt, 61}};
        QVERIFY(page->rows[0] == cash);
        QVERIFY(!page->rows[1].customerId);
        QCOMPARE(page->rows[1].unallocated, qint64(6'000'000));
    }

    void readsANumberedMethod()
    {
        const Payment old = decodePayments(test::fixture("payments.in.json"))->rows.at(2);
        QCOMPARE(old.methodId, QStringLiteral("2"));
        QVERIFY(old.covers.empty());
        QCOMPARE(old.unallocated, qint64(0));
    }

    void decodesRefunds()
    {
        const Result<Page<Refund>> page = decodeRefunds(test::fixture("refunds.in.json"));
        QVERIFY(page.ok());
        QVERIFY(page->errors.empty());
        QCOMPARE(page->rows.size(), size_t(2));

        Refund refund;
        refund.id = 61;
        refund.customerId = 101;
        refund.methodId = QStringLiteral("6efe0fa8-36b2-4dd1-b049-427bffc7d369");
        refund.createdOn = *CalendarDate::fromPrinted("2026-03-10");
        refund.currency = Currency(std::string_view("USD"));
        refund.amount = 1025;
        refund.note = QStringLiteral("Devuelto");
        refund.covers = {{13, 1025, 7001, std::nullopt, std::nullopt, 61}};
        QVERIFY(page->rows[0] == refund);
        QVERIFY(page->rows[1].methodId.isEmpty());
    }

    void decodesCreditNotes()
    {
        const Result<Page<CreditNote>> page = decodeCreditNotes(test::fixture("credit-notes.in.json"));
        QVERIFY(page.ok());
        QVERIFY(page->errors.empty());
        QCOMPARE(page->rows.size(), size_t(1));
        CreditNote note;
        note.id = 51;
        note.customerId = 101;
        note.number = QStringLiteral("CN0051");
        note.createdOn = *CalendarDate::fromPrinted("2026-02-25");
        note.currency = Currency(std::string_view("USD"));
        note.total = -10000;
        note.covers = {{12, 10000, std::nullopt, 51, 1000, std::nullopt}};
        QVERIFY(page->rows[0] == note);
    }

    void namesTheFieldOfABadPayment_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *value, const char *field, const char *problem) {
            QTest::addRow("%s = %s", name, value)
                << QByteArray(name) << QByteArray(value) << QString::fromUtf8(field) << QString::fromUtf8(problem);
        };
        for (const char *name : {"id", "createdDate", "amount", "currencyCode"}) {
            row(name, "", name, "missing");
            row(name, "null", name, "missing");
            row(name, "[]", name,
                qstrcmp(name, "id") == 0            ? "not a whole number"
                : qstrcmp(name, "createdDate") == 0 ? "not a date"
                : qstrcmp(name, "amount") == 0      ? "not a number"
                                                    : "not a currency code");
        }
        row("clientId", "", "clientId", "missing"); // null says that it is nobody's
        row("clientId", "0", "clientId", "out of range");
        row("methodId", "{}", "methodId", "not a text");
        row("creditAmount", "\"x\"", "creditAmount", "not a number");
        row("note", "1", "note", "not a text");
        row("providerName", "false", "providerName", "not a text");
        row("paymentCovers", "{}", "paymentCovers", "not a list");
        row("paymentCovers", "[{\"id\":1,\"amount\":1,\"invoiceId\":\"x\"}]", "paymentCovers[0].invoiceId",
            "not a whole number");
    }
    void namesTheFieldOfABadPayment()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, field);
        QFETCH(QString, problem);
        const Result<Page<Payment>> page = decodePayments(plain.with(name, value).list());
        QVERIFY(page.ok());
        QVERIFY(page->rows.empty());
        const std::optional<RecordId> id = name == "id" ? std::nullopt : std::optional<RecordId>(7001);
        const std::optional<RecordId> customer = name == "clientId" ? std::nullopt : std::optional<RecordId>(101);
        QVERIFY(page->errors == std::vector<RowError>({RowError{id, customer, field, problem}}));
    }

    void refundsAndCreditNotesNeedTheirFields_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<bool>("inRefund");
        QTest::addColumn<bool>("inCreditNote");
        QTest::newRow("id") << QByteArray("id") << true << true;
        QTest::newRow("clientId") << QByteArray("clientId") << true << true;
        QTest::newRow("createdDate") << QByteArray("createdDate") << true << true;
        QTest::newRow("currencyCode") << QByteArray("currencyCode") << true << true;
        QTest::newRow("amount") << QByteArray("amount") << true << false;
        QTest::newRow("total") << QByteArray("total") << false << true;
        QTest::newRow("methodId") << QByteArray("methodId") << false << false;
    }
    void refundsAndCreditNotesNeedTheirFields()
    {
        QFETCH(QByteArray, missing);
        const QByteArray body = plain.with("total", "-5").with(missing, QByteArray()).list();
        QTEST(decodeRefunds(body)->errors.size() == 1, "inRefund");
        QTEST(decodeCreditNotes(body)->errors.size() == 1, "inCreditNote");
    }

    void singlesAreNamedInTheirErrors()
    {
        const QByteArray body = plain.with("createdDate", "7").with("total", "1").object();
        QCOMPARE(decodePayment(body).error().where, QStringLiteral("payment 7001: createdDate"));
        QCOMPARE(decodeRefund(body).error().where, QStringLiteral("refund 7001: createdDate"));
        QCOMPARE(decodeCreditNote(body).error().where, QStringLiteral("credit note 7001: createdDate"));
        QVERIFY(decodePayment(plain.object()).ok());
        QVERIFY(decodeRefund(plain.object()).ok());
        QVERIFY(decodeCreditNote(plain.with("total", "1").object()).ok());
    }
};

FRESHET_TEST(TstPaymentDecoder)
#include "tst_paymentdecoder.moc"
