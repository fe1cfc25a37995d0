// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerflags.h"
#include "store/tables.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TstCustomerFlags : public QObject
{
    Q_OBJECT

private slots:
    void readsVip_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isVip");
        QTest::newRow("nothing") << text("") << text("") << text("") << false;
        QTest::newRow("tag") << text("VIP") << text("") << text("") << true;
        QTest::newRow("tag in small letters") << text("vip") << text("") << text("") << true;
        QTest::newRow("tag with spaces") << text(" Vip ") << text("") << text("") << true;
        QTest::newRow("tag that only starts so") << text("VIP lounge") << text("") << text("") << false;
        QTest::newRow("attribute 1") << text("") << text("vip") << text("1") << true;
        QTest::newRow("attribute true") << text("") << text("vip") << text("True") << true;
        QTest::newRow("attribute yes") << text("") << text("vip") << text(" YES ") << true;
        QTest::newRow("attribute 0") << text("") << text("vip") << text("0") << false;
        QTest::newRow("attribute empty") << text("") << text("vip") << text("") << false;
        QTest::newRow("attribute of another name") << text("") << text("vipSince") << text("1") << false;
        QTest::newRow("tag against attribute") << text("VIP") << text("vip") << text("0") << true;
    }
    void readsVip()
    {
        QFETCH(QString, tag);
        QFETCH(QString, key);
        QFETCH(QString, value);
        Customer customer = test::sampleCustomer(1);
        customer.tags = {text("Fiber"), tag};
        customer.attributes = {{text("other"), text("1")}, {key, value}};
        QTEST(isVip(customer), "isVip");
    }

    void readsGrace_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("grace"); // empty: null
        QTest::newRow("day of the month") << text("15") << text("15");
        QTest::newRow("first") << text("1") << text("1");
        QTest::newRow("last") << text("31") << text("31");
        QTest::newRow("with a nought") << text("05") << text("05");
        QTest::newRow("with spaces") << text(" 15 ") << text("15");
        QTest::newRow("date") << text("2026-02-24") << text("2026-02-24");
        QTest::newRow("date with a time") << text("2026-02-24T00:00:00-0500") << text("2026-02-24");
        QTest::newRow("nought") << text("0") << text("");
        QTest::newRow("32") << text("32") << text("");
        QTest::newRow("negative") << text("-5") << text("");
        QTest::newRow("three digits") << text("015") << text("");
        QTest::newRow("no such day") << text("2026-02-30") << text("");
        QTest::newRow("another order") << text("24.02.2026") << text("");
        QTest::newRow("words") << text("end of month") << text("");
        QTest::newRow("eastern digits") << text("١٥") << text("");
        QTest::newRow("empty") << text("") << text("");
    }
    void readsGrace()
    {
        QFETCH(QString, value);
        QFETCH(QString, grace);
        Customer customer = test::sampleCustomer(1);
        customer.attributes = {{text("gracePaymentDate"), value}};
        QCOMPARE(gracePaymentDate(customer), grace);
        QCOMPARE(gracePaymentDate(customer).isNull(), grace.isEmpty());
    }

    void hasNoGraceWithoutTheAttribute()
    {
        Customer customer = test::sampleCustomer(1);
        customer.attributes = {{text("graceDay"), text("15")}};
        QVERIFY(gracePaymentDate(customer).isNull());
    }

    void readsTheTagAndAttributesThatAnOfficeChose()
    {
        Customer customer = test::sampleCustomer(1);
        customer.tags = {text("Key account")};
        customer.attributes = {{text("waitUntil"), text("20")}, {text("gold"), text("1")}};
        QVERIFY(!isVip(customer));
        QVERIFY(gracePaymentDate(customer).isNull());
        QVERIFY(isVip(customer, {text("key ACCOUNT"), text("vip"), text("waitUntil")}));
        QVERIFY(isVip(customer, {text("VIP"), text("gold"), text("waitUntil")}));
        QVERIFY(!isVip(customer, {text("VIP"), text("Gold"), text("waitUntil")}));
        QCOMPARE(gracePaymentDate(customer, {text("VIP"), text("vip"), text("waitUntil")}), text("20"));
    }

    void searchesThroughWhatPeopleAskFor_data()
    {
        QTest::addColumn<QString>("needle");
        for (const char *needle : {"Þórdís", "thordis r", "4711", "K-77", "+354 555 0100", "3545550100",
                                   "thordis@example.org", "Bíllinn", "Laugavegur"})
            QTest::newRow(needle) << text(needle);
    }
    void searchesThroughWhatPeopleAskFor()
    {
        QFETCH(QString, needle);
        Customer customer;
        customer.id = 4711;
        customer.userIdent = text("K-77");
        customer.firstName = text("Þórdís");
        customer.lastName = text("Ř");
        customer.address = text("Laugavegur 1");
        customer.contacts = {{text("Bíllinn"), text("Thordis@Example.org"), text("+354 555 0100"), false}};
        QVERIFY2(searchText(customer).contains(foldedForSearch(needle)), qPrintable(searchText(customer)));
    }

    void searchTextOfANearlyEmptyCustomerHasTheId()
    {
        Customer customer;
        customer.id = 5;
        QCOMPARE(searchText(customer), text("#5 5"));
    }
};

FRESHET_TEST(TstCustomerFlags)
#include "tst_customerflags.moc"
