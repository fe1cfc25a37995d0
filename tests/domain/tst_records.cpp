// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paymentpattern.h"
#include "domain/records.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstRecords : public QObject
{
    Q_OBJECT

private slots:
    void aCompanyGoesByItsName_data()
    {
        QTest::addColumn<bool>("isCompany");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("shown");
        const QString none;
        QTest::newRow("company") << true << QStringLiteral("Kestrel Ltd") << none << none
                                 << QStringLiteral("Kestrel Ltd");
        QTest::newRow("person") << false << none << QStringLiteral("Wei") << QStringLiteral("Li")
                                << QStringLiteral("Wei Li");
        QTest::newRow("one name") << false << none << none << QStringLiteral("Suharto") << QStringLiteral("Suharto");
        QTest::newRow("nameless company") << true << none << QStringLiteral("Wei") << none << QStringLiteral("Wei");
        QTest::newRow("nobody") << false << none << none << none << QStringLiteral("#12");
    }
    void aCompanyGoesByItsName()
    {
        Customer customer;
        customer.id = 12;
        QFETCH(bool, isCompany);
        QFETCH(QString, company);
        QFETCH(QString, first);
        QFETCH(QString, last);
        customer.isCompany = isCompany;
        customer.companyName = company;
        customer.firstName = first;
        customer.lastName = last;
        QTEST(displayName(customer), "shown");
    }

    void statusTwoIsPartial()
    {
        QCOMPARE(statusWord(InvoiceStatus::PartiallyPaid, false), QStringLiteral("partial"));
        QCOMPARE(statusWord(InvoiceStatus::Unpaid, true), QStringLiteral("proforma"));
        QCOMPARE(statusWord(InvoiceStatus::Void, true), QStringLiteral("void"));
        QCOMPARE(statusWord(InvoiceStatus::ProcessedProforma, true), QStringLiteral("processed_proforma"));
        QCOMPARE(statusWord(ServiceStatus::Suspended), QStringLiteral("suspended"));
    }

    void marksReadOldestFirst()
    {
        QCOMPARE(marksText({InvoiceMark::OnTime, InvoiceMark::Late, InvoiceMark::Open, InvoiceMark::NotDue}),
                 QStringLiteral("olxn"));
    }
};

FRESHET_TEST(TstRecords)
#include "tst_records.moc"
