// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/jsonfixture.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;

namespace {

const test::JsonFixture plain{{"id", "101"},
                              {"clientType", "1"},
                              {"firstName", "\"Lea\""},
                              {"lastName", "\"Muster\""},
                              {"currencyCode", "\"USD\""},
                              {"accountBalance", "-12.5"},
                              {"accountCredit", "0"},
                              {"accountOutstanding", "12.5"}};

Customer decodedWith(const QByteArray &name, const QByteArray &value)
{
    const Result<Page<Customer>> page = decodeCustomers(plain.with(name, value).list());
    return page && page->rows.size() == 1 ? page->rows.front() : Customer();
}

} // namespace

class TstCustomerDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodesAPage()
    {
        const Result<Page<Customer>> page = decodeCustomers(test::fixture("customers.in.json"));
        QVERIFY(page.ok());
        QVERIFY(page->errors.empty());
        QCOMPARE(page->rows.size(), size_t(3));
        QCOMPARE(page->utcOffsetSeconds.value_or(0), -5 * 3600);
    }

    void decodesAPerson()
    {
        const Customer person = decodeCustomers(test::fixture("customers.in.json"))->rows.at(0);
        Customer expected;
        expected.id = 101;
        expected.userIdent = QStringLiteral("S-0101");
        expected.isActive = true;
        expected.firstName = QStringLiteral("In\u00e9s");
        expected.lastName = QStringLiteral("Ejemplo");
        expected.organizationId = 1;
        expected.currency = Currency(std::string_view("USD"));
        expected.accountBalance = -79900;
        expected.accountOutstanding = 79900;
        expected.hasOverdueInvoice = true;
        expected.hasSuspendedService = true;
        expected.registeredOn = CalendarDate::fromPrinted("2021-03-31");
        expected.address = QStringLiteral("Calle Inventada 1, Villamuestra");
        expected.note = QStringLiteral("Llamar \"antes\" de las 9\nPerro suelto");
        expected.contacts = {{QString(), QStringLiteral("ines@example.net"), QStringLiteral("+57 300 000 0001"), true},
                             {QStringLiteral("Hermano"), QString(), QStringLiteral("+57 300 000 0002"), false}};
        expected.tags = {QStringLiteral("VIP"), QStringLiteral("Ni\u00f1o")};
        expected.attributes = {{QStringLiteral("vip"), QStringLiteral("1")},
                               {QStringLiteral("gracia"), QStringLiteral("2020-12-16")}};
        QVERIFY(person == expected);
    }

    void decodesACompany()
    {
        const Customer company = decodeCustomers(test::fixture("customers.in.json"))->rows.at(1);
        Customer expected;
        expected.id = 102;
        expected.isCompany = true;
        expected.isLead = true;
        expected.isArchived = true;
        expected.companyName = QStringLiteral("Sample Works & Sons");
        expected.organizationId = 2;
        expected.currency = Currency(std::string_view("JPY"));
        expected.accountBalance = 1234;
        expected.accountCredit = 1234;
        expected.address = QStringLiteral("1 Madeup Road, Unit 5, Sampleton, ZZ1 1ZZ");
        QVERIFY(company == expected);
    }

    void decodesWithoutTheFieldsThatOldServersLack()
    {
        const Customer person = decodeCustomers(test::fixture("customers.in.json"))->rows.at(2);
        Customer expected;
        expected.id = 103;
        expected.firstName = QStringLiteral("Lea");
        expected.lastName = QStringLiteral("Muster");
        expected.organizationId = 1;
        expected.registeredOn = CalendarDate::fromPrinted("2018-08-12");
        QVERIFY(person == expected);
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
        row("id", "", "id", "missing");
        row("id", "\"abc\"", "id", "not a whole number");
        row("clientType", "3", "clientType", "unknown value 3");
        row("firstName", "5", "firstName", "not a text");
        row("companyName", "{}", "companyName", "not a text");
        row("isLead", "\"maybe\"", "isLead", "not true or false");
        row("organizationId", "0", "organizationId", "out of range");
        row("currencyCode", "\"Dollar\"", "currencyCode", "not a currency code");
        row("accountBalance", "\"much\"", "accountBalance", "not a number");
        row("registrationDate", "\"yesterday\"", "registrationDate", "not a date");
        row("contacts", "{}", "contacts", "not a list");
        row("contacts", "[{\"email\":\"a@example.net\"},{\"email\":7}]", "contacts[1].email", "not a text");
        row("tags", "[\"VIP\"]", "tags[0]", "not an object");
        row("attributes", "[{\"value\":\"1\"}]", "attributes[0].key", "missing");
        row("attributes", "[{\"key\":\"vip\",\"value\":[]}]", "attributes[0].value", "not a text");
    }
    void namesTheFieldOfABadRow()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, field);
        QFETCH(QString, problem);
        const QByteArray body = '[' + plain.with(name, value).object() + ',' + plain.with("id", "102").object() + ']';
        const Result<Page<Customer>> page = decodeCustomers(body);
        QVERIFY(page.ok());
        const std::optional<RecordId> id = name == "id" ? std::nullopt : std::optional<RecordId>(101);
        QVERIFY(page->errors == std::vector<RowError>({RowError{id, id, field, problem}}));
        QCOMPARE(page->rows.size(), size_t(1));
        QCOMPARE(page->rows.front().id, RecordId(102));
    }

    void accountsMayBeHidden_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        for (const char *field : {"currencyCode", "accountBalance", "accountCredit", "accountOutstanding"}) {
            QTest::addRow("%s not there", field) << QByteArray(field) << QByteArray();
            QTest::addRow("%s null", field) << QByteArray(field) << QByteArray("null");
        }
    }
    void accountsMayBeHidden()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        const Customer customer = decodedWith(field, value);
        QCOMPARE(customer.id, RecordId(101));
        QVERIFY(customer.currency.isEmpty());
        QCOMPARE(customer.accountBalance, qint64(0));
    }

    void keepsNamesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << QByteArray(R"("<b>x<\/b>")") << QStringLiteral("<b>x</b>");
        QTest::newRow("formula") << QByteArray("\"=SUM(A1)\"") << QStringLiteral("=SUM(A1)");
        QTest::newRow("bidi mark") << QByteArray(R"("\u202eabc")") << QStringLiteral("\u202Eabc");
        QTest::newRow("zero") << QByteArray(R"("a\u0000b")") << QStringLiteral("ab");
        QTest::newRow("bell") << QByteArray(R"("a\u0007b")") << QStringLiteral("a\u0007b");
        QTest::newRow("spaces") << QByteArray(R"("  a ")") << QStringLiteral("  a ");
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("the word null") << QByteArray(R"("null")") << QStringLiteral("null");
    }
    void keepsNamesAsTheyAre()
    {
        QFETCH(QByteArray, printed);
        QCOMPARE(decodedWith("firstName", printed).id, RecordId(101));
        QTEST(decodedWith("firstName", printed).firstName, "name");
    }

    void attributeValuesMayBeNumbersOrUnset()
    {
        const Customer customer =
            decodedWith("attributes", R"([{"key":"grace","value":15},{"key":"vip","value":null}])");
        const std::vector<AttributeValue> expected = {{QStringLiteral("grace"), QStringLiteral("15")},
                                                      {QStringLiteral("vip"), QString()}};
        QVERIFY(customer.attributes == expected);
    }

    void passesOverTagsWithoutAName()
    {
        const Customer customer = decodedWith("tags", R"([{"id":1,"name":null},{"id":2,"name":"late"}])");
        QVERIFY(customer.tags == std::vector<QString>{QStringLiteral("late")});
    }

    void listsMayBeNull()
    {
        for (const char *list : {"contacts", "tags", "attributes"})
            QCOMPARE(decodedWith(list, "null").id, RecordId(101));
    }

    void decodesOneAlone()
    {
        const Result<Customer> customer = decodeCustomer(plain.object());
        QVERIFY(customer.ok());
        QCOMPARE(customer->accountBalance, qint64(-1250));

        const Result<Customer> bad = decodeCustomer(plain.with("isLead", "[]").object());
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().kind, ErrorKind::InvalidRecord);
        QCOMPARE(bad.error().where, QStringLiteral("customer 101: isLead"));
        QCOMPARE(bad.error().detail, QStringLiteral("not true or false"));

        QCOMPARE(decodeCustomer(plain.list()).error().kind, ErrorKind::MalformedBody);
    }

    void refusesAnObjectForAList()
    {
        const Result<Page<Customer>> page = decodeCustomers(plain.object());
        QVERIFY(!page.ok());
        QCOMPARE(page.error().kind, ErrorKind::MalformedBody);
        QCOMPARE(page.error().where, QStringLiteral("customers"));
    }

    void anEmptyListIsAnEmptyPage()
    {
        const Result<Page<Customer>> page = decodeCustomers("[]");
        QVERIFY(page.ok());
        QVERIFY(page->rows.empty() && page->errors.empty() && !page->utcOffsetSeconds);
    }
};

FRESHET_TEST(TstCustomerDecoder)
#include "tst_customerdecoder.moc"
