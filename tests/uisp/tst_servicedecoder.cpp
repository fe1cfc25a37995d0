// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/jsonfixture.h"
#include "uisp/decoders.h"

#include <QtTest>

using namespace freshet;

namespace {

const test::JsonFixture plain{
    {"id", "438"}, {"clientId", "101"}, {"status", "1"}, {"price", "100.0"}, {"currencyCode", "\"USD\""}};

} // namespace

class TstServiceDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodesAPage()
    {
        const Result<Page<Service>> page = decodeServices(test::fixture("services.in.json"));
        QVERIFY(page.ok());
        QVERIFY(page->errors.empty());
        QCOMPARE(page->rows.size(), size_t(2));

        Service suspended;
        suspended.id = 438;
        suspended.customerId = 101;
        suspended.status = ServiceStatus::Suspended;
        suspended.name = QStringLiteral("Internet 15 Hogar");
        suspended.planName = QStringLiteral("Plan B\u00e1sico");
        suspended.currency = Currency(std::string_view("COP"));
        suspended.price = 6'000'000;
        suspended.billingAmount = 7'140'000;
        suspended.periodMonths = 3;
        suspended.activeFrom = CalendarDate::fromPrinted("2023-08-11");
        suspended.suspensionReasonId = 1;
        QVERIFY(page->rows[0] == suspended);

        Service ended;
        ended.id = 439;
        ended.customerId = 102;
        ended.status = ServiceStatus::Ended;
        ended.planName = QStringLiteral("Old");
        ended.currency = Currency(std::string_view("USD"));
        ended.price = 7000;
        ended.billingAmount = 7000;
        ended.activeFrom = CalendarDate::fromPrinted("2020-01-01");
        ended.activeTo = CalendarDate::fromPrinted("2021-12-31");
        QVERIFY(page->rows[1] == ended);
    }

    void knowsEveryStatus()
    {
        for (int code = 0; code <= 8; ++code) {
            const QByteArray printed = QByteArray::number(code);
            for (const QByteArray &value : {printed, '"' + printed + '"'}) {
                const Result<Service> service = decodeService(plain.with("status", value).object());
                QVERIFY(service.ok());
                QCOMPARE(int(service->status), code);
            }
        }
    }

    void billsThePriceWhereThereIsNoTotal_data()
    {
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<qint64>("billed");
        QTest::newRow("total") << QByteArray("100.0") << QByteArray("119.0") << qint64(11900);
        QTest::newRow("total of nothing") << QByteArray("100.0") << QByteArray("0") << qint64(0);
        QTest::newRow("price only") << QByteArray("100.0") << QByteArray("null") << qint64(10000);
        QTest::newRow("price only, no key") << QByteArray("100.0") << QByteArray() << qint64(10000);
        QTest::newRow("total only") << QByteArray("null") << QByteArray("119.0") << qint64(11900);
        QTest::newRow("neither") << QByteArray("null") << QByteArray("null") << qint64(0);
    }
    void billsThePriceWhereThereIsNoTotal()
    {
        QFETCH(QByteArray, price);
        QFETCH(QByteArray, total);
        const Result<Service> service = decodeService(plain.with("price", price).with("totalPrice", total).object());
        QVERIFY(service.ok());
        QTEST(service->billingAmount, "billed");
        QCOMPARE(service->price.has_value(), price != "null");
    }

    void namesTheFieldOfABadRow_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *value, const char *problem) {
            QTest::addRow("%s = %s", name, value)
                << QByteArray(name) << QByteArray(value) << QString::fromUtf8(problem);
        };
        row("id", "", "missing");
        row("id", "9007199254740993", "out of range");
        row("clientId", "", "missing");
        row("clientId", "null", "missing");
        row("status", "", "missing");
        row("status", "null", "missing");
        row("status", "9", "unknown value 9");
        row("status", "\"active\"", "not a whole number");
        row("name", "7", "not a text");
        row("price", "\"free\"", "not a number");
        row("price", "{}", "not a number");
        row("totalPrice", "1e400", "out of range");
        row("currencyCode", "", "missing");
        row("servicePlanPeriod", "-1", "out of range");
        row("activeFrom", "true", "not a date");
        row("activeTo", "\"2026-13-01T00:00:00+0000\"", "not a date");
        row("suspensionReasonId", "\"x\"", "not a whole number");
    }
    void namesTheFieldOfABadRow()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, problem);
        const Result<Page<Service>> page = decodeServices(plain.with(name, value).list());
        QVERIFY(page.ok());
        QVERIFY(page->rows.empty());
        const std::optional<RecordId> id = name == "id" ? std::nullopt : std::optional<RecordId>(438);
        const std::optional<RecordId> customer = name == "clientId" ? std::nullopt : std::optional<RecordId>(101);
        QVERIFY(page->errors == std::vector<RowError>({RowError{id, customer, QString::fromLatin1(name), problem}}));
    }

    void needsNoCurrencyWithoutPrices()
    {
        const Result<Service> service =
            decodeService(plain.with("price", "null").with("currencyCode", "null").object());
        QVERIFY(service.ok());
        QVERIFY(service->currency.isEmpty());
    }
};

FRESHET_TEST(TstServiceDecoder)
#include "tst_servicedecoder.moc"
