// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customercard.h"
#include "store/settingsstore.h"
#include "tests/store/deskrows.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QByteArray idsOf(const std::vector<CardInvoice> &invoices)
{
    QByteArrayList ids;
    for (const CardInvoice &card : invoices)
        ids += QByteArray::number(card.invoice.id);
    return ids.join(' ');
}

} // namespace

class TstCustomerCard : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    CustomerCard cardOf(RecordId id)
    {
        Result<CustomerCard> card = readCustomerCard(m_cache->database(), id, deskDay());
        if (!card)
            qFatal("%s: %s", qPrintable(card.error().where), qPrintable(card.error().detail));
        return std::move(card).value();
    }

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void tellsWhoItIs()
    {
        const CustomerCard card = cardOf(1);
        QCOMPARE(card.name, utf8("Þórdís Řeháková"));
        QVERIFY(card.isVip);
        QVERIFY(!card.gone);
        QVERIFY(card.grace.isEmpty());
        QCOMPARE(card.confirmedAt, QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC));
        Customer expected = sampleCustomer(1);
        expected.firstName = utf8("Þórdís");
        expected.lastName = utf8("Řeháková");
        expected.accountBalance = -9900;
        expected.accountOutstanding = 9900;
        expected.hasOverdueInvoice = true;
        expected.tags = {QStringLiteral("VIP")};
        expected.attributes.clear();
        expected.contacts = {
            {utf8("Þórdís"), QStringLiteral("Thordis@Example.org"), QStringLiteral("+354 555 0199"), true}};
        QCOMPARE(card.customer, expected);
    }

    void graceAndAttributes()
    {
        const CustomerCard card = cardOf(3);
        QCOMPARE(card.grace, QStringLiteral("15"));
        QCOMPARE(card.customer.attributes,
                 (std::vector<AttributeValue>{{QStringLiteral("gracePaymentDate"), QStringLiteral("15")}}));
    }

    void graceThatCannotBeReadIsNotNone()
    {
        CacheFile cache;
        Customer customer = sampleCustomer(1);
        customer.attributes = {{QStringLiteral("gracePaymentDate"), QStringLiteral(" 5th ")},
                               {QStringLiteral("waitUntil"), QStringLiteral("next week")}};
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{customer}));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QCOMPARE(readCustomerCard(cache.database(), 1, deskDay())->grace, QStringLiteral("5th"));
        BehaviourSettings settings;
        settings.flags.graceAttribute = QStringLiteral("waitUntil");
        QVERIFY(writeJudgedBy(cache.database(), settings));
        QCOMPARE(readCustomerCard(cache.database(), 1, deskDay())->grace, QStringLiteral("next week"));
    }

    void servicesComeWithoutVersions()
    {
        const CustomerCard card = cardOf(1);
        Service expected = sampleService(11, 1);
        expected.name = utf8("Fibra Óptica 100");
        QCOMPARE(card.services, std::vector{expected});
    }

    void openInvoicesComeOldestDueFirst()
    {
        const CustomerCard card = cardOf(1);
        QCOMPARE(idsOf(card.openInvoices), QByteArray("101 102"));
        QVERIFY(card.openInvoices[0].isOverdue);
        QCOMPARE(card.openInvoices[0].daysLate, std::optional(5));
        QVERIFY(!card.openInvoices[1].isOverdue);
        QCOMPARE(card.openInvoices[1].daysLate, std::optional(0));
    }

    void coversNameTheirDayAndMethod()
    {
        const std::vector<CardCover> covers = cardOf(1).openInvoices[1].covers;
        QCOMPARE(covers.size(), size_t(1));
        QCOMPARE(covers.front().amount, 5000);
        QCOMPARE(covers.front().on, std::optional(day("2025-12-18")));
        QCOMPARE(covers.front().method, QStringLiteral("Bank transfer"));
        QVERIFY(!covers.front().isCreditNote);
    }

    void lastInvoicesComeNewestFirst()
    {
        const CustomerCard card = cardOf(1);
        QCOMPARE(idsOf(card.lastInvoices), QByteArray("104 102 101 103"));
        QCOMPARE(card.lastInvoices[3].settledOn, std::optional(day("2025-12-18")));
        QCOMPARE(card.lastInvoices[3].daysLate, std::optional(3));
        QVERIFY(!card.lastInvoices[0].daysLate);
        QVERIFY(!card.lastInvoices[0].invoice.dueOn);
    }

    void paymentsAndPattern()
    {
        const CustomerCard card = cardOf(1);
        QCOMPARE(card.lastPayments.size(), size_t(1));
        QCOMPARE(card.lastPayments.front().payment.note, utf8("Přeplatek, díky"));
        QCOMPARE(card.lastPayments.front().payment.covers.size(), size_t(2));
        QCOMPARE(card.lastPayments.front().method, QStringLiteral("Bank transfer"));
        QVERIFY(card.pattern.has_value());
        QCOMPARE(card.pattern->riskClass, RiskClass::High);
        QVERIFY(!cardOf(4).pattern.has_value());
    }

    void atMostSoManyRows()
    {
        CacheFile cache;
        std::vector<Invoice> invoices;
        std::vector<Payment> payments;
        for (RecordId id = 1; id <= CustomerCard::lastRows + 5; ++id) {
            invoices.push_back(sampleInvoice(id, 1));
            payments.push_back(samplePayment(id, 1));
        }
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleCustomer(1)}));
        QVERIFY(writer.stage(invoices));
        QVERIFY(writer.stage(payments));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        const Result<CustomerCard> card = readCustomerCard(cache.database(), 1, deskDay());
        QVERIFY(card);
        QCOMPARE(card->lastInvoices.size(), size_t(CustomerCard::lastRows));
        QCOMPARE(card->lastPayments.size(), size_t(CustomerCard::lastRows));
        QCOMPARE(card->openInvoices.size(), invoices.size());
    }

    void goneAndHeld()
    {
        QVERIFY(cardOf(6).gone.has_value());
        QCOMPARE(cardOf(5).confirmedAt, QDateTime(QDate(2026, 1, 18), QTime(8, 0), Qt::UTC));
        QCOMPARE(cardOf(5).name, utf8("<b>x</b> 100%_o'Neil\\ \"=SUM(A1)\""));
    }

    void nobody()
    {
        const Result<CustomerCard> card = readCustomerCard(m_cache->database(), 4711, deskDay());
        QCOMPARE(card.error().kind, ErrorKind::NotFound);
        QVERIFY(readCustomerCard(m_cache->database(), 1, deskDay()));
    }
};

FRESHET_TEST(TstCustomerCard)
#include "tst_customercard.moc"
