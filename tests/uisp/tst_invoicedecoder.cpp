// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/jsonfixture.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;

namespace {

const test::JsonFixture plain{{"id", "1000"},     {"clientId", "101"},
                              {"status", "1"},    {"createdDate", "\"2026-02-24T15:00:03-0500\""},
                              {"total", "300.0"}, {"currencyCode", "\"USD\""}};

Invoice decodedWith(const QByteArray &name, const QByteArray &value)
{
    const Result<Invoice> invoice = decodeInvoice(plain.with(name, value).object());
    return invoice ? *invoice : Invoice();
}

} // namespace

class TstInvoiceDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodesAPage()
    {
        const Result<Page<Invoice>> page = decodeInvoices(test::fixture("invoices.in.json"));
        QVERIFY(page.ok());
        QVERIFY(page->errors.empty());
        QCOMPARE(page->rows.size(), size_t(3));
        QCOMPARE(page->utcOffsetSeconds.value_or(0), -4 * 3600);

        Invoice partial;
        partial.id = 1000;
        partial.customerId = 101;
        partial.number = QStringLiteral("2026000001");
        partial.status = InvoiceStatus::PartiallyPaid;
        partial.proformaInvoiceId = 999;
        partial.isUncollectible = true;
        partial.createdOn = *CalendarDate::fromPrinted("2026-02-24");
        partial.dueOn = CalendarDate::fromPrinted("2026-03-01");
        partial.currency = Currency(std::string_view("USD"));
        partial.total = 79900;
        partial.paid = 30000;
        partial.remaining = 49900;
        partial.covers = {{11, 20000, 7001, std::nullopt, 1000, std::nullopt},
                          {12, 10000, std::nullopt, 51, 1000, std::nullopt}};
        QVERIFY(page->rows[0] == partial);
    }

    void decodesAProforma()
    {
        const Invoice proforma = decodeInvoices(test::fixture("invoices.in.json"))->rows.at(1);
        QVERIFY(proforma.isProforma);
        QCOMPARE(proforma.status, InvoiceStatus::ProcessedProforma);
        QCOMPARE(proforma.generatedInvoiceId.value_or(0), RecordId(1000));
        QVERIFY(!proforma.dueOn);
        QCOMPARE(proforma.remaining, qint64(6'000'000));
    }

    void decodesADraftWithoutOptionalFields()
    {
        const Invoice draft = decodeInvoices(test::fixture("invoices.in.json"))->rows.at(2);
        Invoice expected;
        expected.id = 998;
        expected.customerId = 102;
        expected.createdOn = *CalendarDate::fromPrinted("2026-01-05");
        expected.currency = Currency(std::string_view("MXN"));
        expected.total = 30000;
        expected.remaining = 30000;
        QVERIFY(draft == expected);
    }

    void knowsEveryStatus()
    {
        for (int code = 0; code <= 5; ++code) {
            const QByteArray printed = QByteArray::number(code);
            QCOMPARE(int(decodedWith("status", printed).status), code);
            QCOMPARE(decodedWith("status", '"' + printed + '"').id, RecordId(1000));
        }
    }

    void computesWhatIsLeftToPay_data()
    {
        QTest::addColumn<QByteArray>("paid");
        QTest::addColumn<QByteArray>("toPay");
        QTest::addColumn<qint64>("remaining");
        QTest::newRow("as sent") << QByteArray("100") << QByteArray("199.5") << qint64(19950);
        QTest::newRow("sent as nothing") << QByteArray("100") << QByteArray("0.0") << qint64(0);
        QTest::newRow("not sent") << QByteArray("100") << QByteArray() << qint64(20000);
        QTest::newRow("null") << QByteArray("100") << QByteArray("null") << qint64(20000);
        QTest::newRow("overpaid") << QByteArray("400") << QByteArray() << qint64(0);
        QTest::newRow("neither") << QByteArray() << QByteArray() << qint64(30000);
    }
    void computesWhatIsLeftToPay()
    {
        QFETCH(QByteArray, paid);
        QFETCH(QByteArray, toPay);
        const Result<Invoice> invoice =
            decodeInvoice(plain.with("amountPaid", paid).with("amountToPay", toPay).object());
        QVERIFY(invoice.ok());
        QTEST(invoice->remaining, "remaining");
    }

    void keepsACoverWithEveryId()
    {
        const Invoice invoice =
            decodedWith("paymentCovers",
                        R"([{"id":1,"paymentId":2,"creditNoteId":3,"invoiceId":4,"refundId":75,"amount":123.23}])");
        QVERIFY(invoice.covers == std::vector<PaymentCover>({{1, 12323, 2, 3, 4, 75}}));
    }

    void readsCoversInTheInvoicesCurrencyWhateverTheOrder()
    {
        const Result<Invoice> invoice = decodeInvoice(
            R"({"paymentCovers":[{"amount":1.5,"id":1}],"total":2,"currencyCode":"KWD","createdDate":"2026-02-24","status":1,"clientId":101,"id":1000})");
        QVERIFY(invoice.ok());
        QCOMPARE(invoice->covers.at(0).amount, qint64(1500));
        QCOMPARE(invoice->total, qint64(2000));
    }

    void namesTheFieldOfABadRow_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *value, const char *field, const char *problem) {
            QTest::addRow("%s = %s", name, value)
                << QByteArray(name) << QByteArray(value) << QString::fromUtf8(field) << QString::fromUtf8(problem);
        };
        for (const char *name : {"id", "clientId", "status", "createdDate", "total", "currencyCode"}) {
            row(name, "", name, "missing");
            row(name, "null", name, "missing");
        }
        row("id", "-5", "id", "out of range");
        row("clientId", "1e9", "clientId", "not a whole number");
        row("number", "2026", "number", "not a text");
        row("status", "42", "status", "unknown value 42");
        row("status", "6", "status", "unknown value 6");
        row("proforma", "\"no\"", "proforma", "not true or false");
        row("createdDate", "\"2026-02-30T00:00:00+0000\"", "createdDate", "not a date");
        row("dueDate", "20260226", "dueDate", "not a date");
        row("total", "\"a lot\"", "total", "not a number");
        row("total", "[]", "total", "not a number");
        row("total", "1e30", "total", "out of range");
        row("amountToPay", "true", "amountToPay", "not a number");
        row("currencyCode", "\"XXXX\"", "currencyCode", "not a currency code");
        row("proformaInvoiceId", "0", "proformaInvoiceId", "out of range");
        row("paymentCovers", "7", "paymentCovers", "not a list");
        row("paymentCovers", "[{\"id\":1,\"amount\":1},{\"id\":2,\"amount\":1},{\"id\":3,\"amount\":\"?\"}]",
            "paymentCovers[2].amount", "not a number");
        row("paymentCovers", "[{\"id\":1}]", "paymentCovers[0].amount", "missing");
        row("paymentCovers", "[{\"amount\":1}]", "paymentCovers[0].id", "missing");
        row("paymentCovers", "[[]]", "paymentCovers[0]", "not an object");
    }
    void namesTheFieldOfABadRow()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, field);
        QFETCH(QString, problem);
        const QByteArray body = '[' + plain.with("id", "7").object() + ',' + plain.with(name, value).object() + ']';
        const Result<Page<Invoice>> page = decodeInvoices(body);
        QVERIFY(page.ok());
        QCOMPARE(page->rows.size(), size_t(1));
        const std::optional<RecordId> id = name == "id" ? std::nullopt : std::optional<RecordId>(1000);
        const std::optional<RecordId> customer = name == "clientId" ? std::nullopt : std::optional<RecordId>(101);
        QVERIFY(page->errors == std::vector<RowError>({RowError{id, customer, field, problem}}));
    }

    void toleratesWhatIsUnset_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"number", "proforma", "proformaInvoiceId", "generatedInvoiceId", "uncollectible",
                                 "dueDate", "amountPaid", "amountToPay", "paymentCovers"})
            QTest::newRow(name) << QByteArray(name);
    }
    void toleratesWhatIsUnset()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(decodedWith(name, "null"), decodedWith(name, QByteArray()));
        QCOMPARE(decodedWith(name, "null").id, RecordId(1000));
    }

    void countsAnElementThatIsNoObject()
    {
        const Result<Page<Invoice>> page = decodeInvoices('[' + plain.object() + ",null,7]");
        QVERIFY(page.ok());
        QCOMPARE(page->rows.size(), size_t(1));
        const RowError noObject{std::nullopt, std::nullopt, QString(), QStringLiteral("not an object")};
        QVERIFY(page->errors == std::vector<RowError>({noObject, noObject}));
    }

    void takesTheZoneOfTheNewestDate()
    {
        const QByteArray newer =
            plain.with("createdDate", "\"2026-07-01T00:00:00+0200\"").with("status", "42").object();
        const Result<Page<Invoice>> page = decodeInvoices('[' + plain.object() + ',' + newer + ']');
        QVERIFY(page.ok());
        QCOMPARE(page->utcOffsetSeconds.value_or(0), 7200);
    }

    void oneAloneSaysWhatIsWrong()
    {
        const Result<Invoice> invoice = decodeInvoice(plain.with("total", "\"x\"").object());
        QVERIFY(!invoice.ok());
        QVERIFY(invoice.error() == (Error{ErrorKind::InvalidRecord, QStringLiteral("invoice 1000: total"), 0,
                                          QStringLiteral("not a number")}));
        const Result<Invoice> nameless = decodeInvoice(R"({"code":404,"message":"Object is not found."})");
        QCOMPARE(nameless.error().kind, ErrorKind::InvalidRecord);
        QCOMPARE(nameless.error().where, QStringLiteral("invoice: id"));
    }
};

FRESHET_TEST(TstInvoiceDecoder)
#include "tst_invoicedecoder.moc"
