// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnbatch.h"
#include "store/recordcolumns.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <functional>

using namespace freshet;

namespace {

template<typename Row>
quint64 hashOf(const Row &row)
{
    ContentHash hash(rowFormat);
    describe(hash, row);
    return hash.value();
}

template<typename Row>
using Edits = std::vector<std::pair<const char *, std::function<void(Row &)>>>;

Edits<Customer> customerEdits()
{
    return {
        {"user ident", [](Customer &c) { c.userIdent += u'x'; }},
        {"company", [](Customer &c) { c.isCompany = !c.isCompany; }},
        {"lead", [](Customer &c) { c.isLead = !c.isLead; }},
        {"archived", [](Customer &c) { c.isArchived = !c.isArchived; }},
        {"active", [](Customer &c) { c.isActive = !c.isActive; }},
        {"first name", [](Customer &c) { c.firstName += u'x'; }},
        {"last name", [](Customer &c) { c.lastName += u'x'; }},
        {"company name", [](Customer &c) { c.companyName += u'x'; }},
        {"organization", [](Customer &c) { ++c.organizationId; }},
        {"currency", [](Customer &c) { c.currency = Currency(QStringLiteral("EUR")); }},
        {"balance", [](Customer &c) { ++c.accountBalance; }},
        {"credit", [](Customer &c) { ++c.accountCredit; }},
        {"outstanding", [](Customer &c) { ++c.accountOutstanding; }},
        {"overdue", [](Customer &c) { c.hasOverdueInvoice = !c.hasOverdueInvoice; }},
        {"suspended", [](Customer &c) { c.hasSuspendedService = !c.hasSuspendedService; }},
        {"registered", [](Customer &c) { c.registeredOn.reset(); }},
        {"address", [](Customer &c) { c.address += u'x'; }},
        {"note", [](Customer &c) { c.note += u'x'; }},
        {"contact's name", [](Customer &c) { c.contacts[0].name += u'x'; }},
        {"contact's phone", [](Customer &c) { c.contacts[0].phone += u'x'; }},
        {"contact's mail", [](Customer &c) { c.contacts[0].email += u'x'; }},
        {"billing contact", [](Customer &c) { c.contacts[0].isBilling = !c.contacts[0].isBilling; }},
        {"another contact", [](Customer &c) { c.contacts.emplace_back(); }},
        {"tag", [](Customer &c) { c.tags[0] += u'x'; }},
        {"another tag", [](Customer &c) { c.tags.emplace_back(); }},
        {"attribute's key", [](Customer &c) { c.attributes[0].key += u'x'; }},
        {"attribute's value", [](Customer &c) { c.attributes[0].value += u'x'; }},
    };
}

Edits<Service> serviceEdits()
{
    return {
        {"customer", [](Service &s) { ++s.customerId; }},
        {"status", [](Service &s) { s.status = ServiceStatus::Suspended; }},
        {"name", [](Service &s) { s.name += u'x'; }},
        {"plan", [](Service &s) { s.planName += u'x'; }},
        {"currency", [](Service &s) { s.currency = {}; }},
        {"price", [](Service &s) { s.price.reset(); }},
        {"billing amount", [](Service &s) { ++s.billingAmount; }},
        {"period", [](Service &s) { ++s.periodMonths; }},
        {"from", [](Service &s) { s.activeFrom = s.activeFrom->addDays(1); }},
        {"to", [](Service &s) { s.activeTo = s.activeFrom; }},
        {"reason", [](Service &s) { s.suspensionReasonId = 1; }},
    };
}

Edits<Invoice> invoiceEdits()
{
    return {
        {"customer", [](Invoice &i) { ++i.customerId; }},
        {"organization", [](Invoice &i) { ++i.organizationId; }},
        {"number", [](Invoice &i) { i.number += u'x'; }},
        {"status", [](Invoice &i) { i.status = InvoiceStatus::Paid; }},
        {"pro-forma", [](Invoice &i) { i.isProforma = true; }},
        {"made from", [](Invoice &i) { i.proformaInvoiceId = 9; }},
        {"made into", [](Invoice &i) { i.generatedInvoiceId = 9; }},
        {"uncollectible", [](Invoice &i) { i.isUncollectible = true; }},
        {"created", [](Invoice &i) { i.createdOn = i.createdOn.addDays(1); }},
        {"due", [](Invoice &i) { i.dueOn.reset(); }},
        {"currency", [](Invoice &i) { i.currency = {}; }},
        {"total", [](Invoice &i) { ++i.total; }},
        {"paid", [](Invoice &i) { ++i.paid; }},
        {"remaining", [](Invoice &i) { ++i.remaining; }},
        {"a cover", [](Invoice &i) { i.covers.emplace_back(); }},
    };
}

Edits<Payment> paymentEdits()
{
    return {
        {"customer", [](Payment &p) { p.customerId.reset(); }},
        {"method", [](Payment &p) { p.methodId += u'x'; }},
        {"created", [](Payment &p) { p.createdOn = p.createdOn.addDays(1); }},
        {"currency", [](Payment &p) { p.currency = {}; }},
        {"amount", [](Payment &p) { ++p.amount; }},
        {"unallocated", [](Payment &p) { ++p.unallocated; }},
        {"note", [](Payment &p) { p.note += u'x'; }},
        {"provider", [](Payment &p) { p.providerName += u'x'; }},
        {"provider's id", [](Payment &p) { p.providerPaymentId += u'x'; }},
        {"cover's amount", [](Payment &p) { ++p.covers[0].amount; }},
        {"cover's id", [](Payment &p) { ++p.covers[0].id; }},
        {"cover's invoice", [](Payment &p) { ++*p.covers[0].invoiceId; }},
        {"cover's payment", [](Payment &p) { p.covers[0].paymentId.reset(); }},
        {"cover's credit note", [](Payment &p) { p.covers[0].creditNoteId = 3; }},
        {"cover's refund", [](Payment &p) { p.covers[0].refundId = 3; }},
    };
}

template<typename Row>
void noticesEach(const Row &row, const Edits<Row> &edits)
{
    QSet<quint64> hashes{hashOf(row)};
    for (const auto &[name, edit] : edits) {
        Row edited = row;
        edit(edited);
        QVERIFY2(edited != row, name);
        QVERIFY2(!hashes.contains(hashOf(edited)), name);
        hashes.insert(hashOf(edited));
    }
}

} // namespace

class TstContentHash : public QObject
{
    Q_OBJECT

private slots:
    void noticesEveryField()
    {
        noticesEach(test::sampleCustomer(1), customerEdits());
        noticesEach(test::sampleService(1, 2), serviceEdits());
        noticesEach(test::sampleInvoice(1, 2), invoiceEdits());
        noticesEach(test::samplePayment(1, 2), paymentEdits());
    }

    void isTheSameForTheSameRow()
    {
        QCOMPARE(hashOf(test::sampleCustomer(1)), hashOf(test::sampleCustomer(1)));
        Customer withNulls = test::sampleCustomer(1);
        Customer withEmpties = withNulls;
        withNulls.note = QString();
        withEmpties.note = QStringLiteral("");
        QCOMPARE(hashOf(withNulls), hashOf(withEmpties));
    }

    void keepsNeighboursApart()
    {
        Customer ab = test::sampleCustomer(1);
        ab.firstName = QStringLiteral("ab");
        ab.lastName = QStringLiteral("c");
        Customer a = ab;
        a.firstName = QStringLiteral("a");
        a.lastName = QStringLiteral("bc");
        QVERIFY(hashOf(ab) != hashOf(a));
    }

    void somebodysRowIsNotNobodys()
    {
        for (RecordId customer = 0; customer < 10'000; ++customer) {
            QVERIFY(hashOf(test::samplePayment(1, customer)) != hashOf(test::samplePayment(1, std::nullopt)));
            Refund refund = test::sampleRefund(1, customer);
            const quint64 somebodys = hashOf(refund);
            refund.customerId.reset();
            QVERIFY(hashOf(refund) != somebodys);
        }
    }

    /// The figures are in people's files: if one of these changes, every row is written again at the next refresh.
    void isStableAcrossRunsAndPlatforms()
    {
        RowHash empty(1);
        QCOMPARE(empty.value(), quint64(0x5692161D100B05E5));
        RowHash hash(1);
        hash.add(quint64(4950));
        hash.add(QStringView(u"Þórdís"));
        hash.add(QStringView(u"abcd"));
        QCOMPARE(hash.value(), quint64(0x1785902159B0762B));
    }

    void hasNoCollisionsAmongManySimilarRows()
    {
        QSet<quint64> hashes;
        Invoice invoice = test::sampleInvoice(1, 1);
        for (qint64 customer = 0; customer < 300; ++customer) {
            for (qint64 total = 0; total < 300; ++total) {
                invoice.customerId = customer;
                invoice.total = total;
                hashes.insert(hashOf(invoice));
            }
        }
        QCOMPARE(hashes.size(), 300 * 300);
    }
};

FRESHET_TEST(TstContentHash)
#include "tst_contenthash.moc"
