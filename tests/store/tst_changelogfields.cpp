// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnbatch.h"
#include "store/recordcolumns.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <map>

using namespace freshet;
using namespace freshet::test;

namespace {

/// With ' for ", which is easier to read in here.
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1Char('"'));
}

/// What the newest snapshot changed, one text a change.
QStringList newest(CacheFile &cache)
{
    return cache.rows(sql("SELECT kind, entity, row_id, customer_id, currency, fields FROM changes "
                          "WHERE snapshot = (SELECT max(number) FROM snapshots) ORDER BY number"));
}

/// One column of one entity: a row before and after, and what is to be written down.
struct FieldCase
{
    std::function<void(CacheFile &)> happen;
    QString change;
};

/// By "entity.column".
using FieldCases = std::map<QByteArray, FieldCase>;

template<typename Row>
class CasesOf
{
public:
    CasesOf(FieldCases &cases, Entity entity, Row before)
        : m_cases(cases)
        , m_entity(entity)
        , m_before(std::move(before))
    {
    }

    template<typename Change>
    void add(const char *column, const Change &change, const char *values)
    {
        Row after = m_before;
        change(after);
        const QString fields = QStringLiteral("{\"%1\":%2}").arg(QLatin1String(column), json(values));
        const std::optional<RecordId> customer = customerOf(after);
        const QString line =
            QStringLiteral("changed|%1|%2|%3|%4|%5")
                .arg(entityKey(m_entity), QString::number(after.id),
                     customer ? QString::number(*customer) : QStringLiteral("null"), after.currency.code(), fields);
        m_cases[(entityKey(m_entity) + QLatin1Char('.') + QLatin1String(column)).toUtf8()] = {
            [before = m_before, after](CacheFile &cache) {
                refresh(cache, std::vector{before});
                refresh(cache, std::vector{after});
            },
            line};
    }

private:
    FieldCases &m_cases;
    Entity m_entity;
    Row m_before;
};

Currency euros()
{
    return Currency(QStringLiteral("EUR"));
}

void addCustomers(FieldCases &all)
{
    CasesOf<Customer> cases(all, Entity::Customer, sampleCustomer(7));
    cases.add("user_ident", [](Customer &c) { c.userIdent = sql("N"); }, "['K-7','N']");
    cases.add("is_company", [](Customer &c) { c.isCompany = true; }, "[0,1]");
    cases.add("is_lead", [](Customer &c) { c.isLead = true; }, "[0,1]");
    cases.add("is_archived", [](Customer &c) { c.isArchived = true; }, "[0,1]");
    cases.add("is_active", [](Customer &c) { c.isActive = false; }, "[1,0]");
    cases.add("first_name", [](Customer &c) { c.firstName = sql("Ř \"q\""); }, "['Ada','Ř \\'q\\'']");
    cases.add("last_name", [](Customer &c) { c.lastName.clear(); }, "['Example 7','']");
    cases.add("company_name", [](Customer &c) { c.companyName = sql("Net"); }, "['','Net']");
    cases.add("organization_id", [](Customer &c) { c.organizationId = 2; }, "[1,2]");
    cases.add("currency", [](Customer &c) { c.currency = euros(); }, "['USD','EUR']");
    cases.add("account_balance", [](Customer &c) { c.accountBalance = 9007199254740993; }, "[-4950,9007199254740993]");
    cases.add("account_credit", [](Customer &c) { c.accountCredit = 1; }, "[0,1]");
    cases.add("account_outstanding", [](Customer &c) { c.accountOutstanding = 0; }, "[4950,0]");
    cases.add("has_overdue", [](Customer &c) { c.hasOverdueInvoice = true; }, "[0,1]");
    cases.add("has_suspended", [](Customer &c) { c.hasSuspendedService = true; }, "[0,1]");
    cases.add("registered_on", [](Customer &c) { c.registeredOn.reset(); }, "['2024-03-01',null]");
    cases.add("address", [](Customer &c) { c.address = sql("2"); }, "['1 Sample Street','2']");
    cases.add("note", [](Customer &c) { c.note = sql("a\nb"); }, "['','a\\nb']");
    cases.add(
        "contacts", [](Customer &c) { c.contacts.clear(); },
        "['[{\\'name\\':\\'Ada\\',\\'email\\':\\'ada7@example.org\\',\\'phone\\':\\'+1 555 "
        "017\\',\\'billing\\':true}]','[]']");
    cases.add("tags", [](Customer &c) { c.tags = {sql("VIP")}; }, "['[\\'Fiber\\']','[\\'VIP\\']']");
    cases.add("attributes", [](Customer &c) { c.attributes.clear(); }, "['{\\'gracePaymentDate\\':\\'15\\'}','{}']");
}

void addServices(FieldCases &all)
{
    CasesOf<Service> cases(all, Entity::Service, sampleService(8, 7));
    cases.add("customer_id", [](Service &s) { s.customerId = 9; }, "[7,9]");
    cases.add("status", [](Service &s) { s.status = ServiceStatus::Suspended; }, "[1,3]");
    cases.add("name", [](Service &s) { s.name = sql("H"); }, "['Home 100','H']");
    cases.add("plan_name", [](Service &s) { s.planName = sql("F"); }, "['Fiber 100','F']");
    cases.add("currency", [](Service &s) { s.currency = euros(); }, "['USD','EUR']");
    cases.add("price", [](Service &s) { s.price.reset(); }, "[4500,null]");
    cases.add("billing_amount", [](Service &s) { s.billingAmount = -1; }, "[4950,-1]");
    cases.add("period_months", [](Service &s) { s.periodMonths = 12; }, "[1,12]");
    cases.add("active_from", [](Service &s) { s.activeFrom = day("2024-04-01"); }, "['2024-03-01','2024-04-01']");
    cases.add("active_to", [](Service &s) { s.activeTo = day("2026-04-01"); }, "[null,'2026-04-01']");
    cases.add("suspension_reason_id", [](Service &s) { s.suspensionReasonId = 3; }, "[null,3]");
}

void addInvoices(FieldCases &all)
{
    CasesOf<Invoice> cases(all, Entity::Invoice, sampleInvoice(3, 7));
    cases.add("customer_id", [](Invoice &i) { i.customerId = 9; }, "[7,9]");
    cases.add("organization_id", [](Invoice &i) { i.organizationId = 2; }, "[1,2]");
    cases.add("number", [](Invoice &i) { i.number = sql("X"); }, "['2026000003','X']");
    cases.add("status", [](Invoice &i) { i.status = InvoiceStatus::Void; }, "[1,4]");
    cases.add("is_proforma", [](Invoice &i) { i.isProforma = true; }, "[0,1]");
    cases.add("proforma_invoice_id", [](Invoice &i) { i.proformaInvoiceId = 2; }, "[null,2]");
    cases.add("generated_invoice_id", [](Invoice &i) { i.generatedInvoiceId = 4; }, "[null,4]");
    cases.add("is_uncollectible", [](Invoice &i) { i.isUncollectible = true; }, "[0,1]");
    cases.add("created_on", [](Invoice &i) { i.createdOn = day("2026-01-02"); }, "['2026-01-01','2026-01-02']");
    cases.add("due_on", [](Invoice &i) { i.dueOn.reset(); }, "['2026-01-15',null]");
    cases.add("currency", [](Invoice &i) { i.currency = euros(); }, "['USD','EUR']");
    cases.add("total", [](Invoice &i) { i.total = 1; }, "[4950,1]");
    cases.add("paid", [](Invoice &i) { i.paid = 50; }, "[0,50]");
    cases.add("remaining", [](Invoice &i) { i.remaining = 0; }, "[4950,0]");
    cases.add("covers", [](Invoice &i) { i.covers = {{1, 50, 2, {}, 3, {}}}; }, "['[]','[[1,50,2,null,3,null]]']");
}

void addPayments(FieldCases &all)
{
    CasesOf<Payment> cases(all, Entity::Payment, samplePayment(4, 7));
    cases.add("customer_id", [](Payment &p) { p.customerId.reset(); }, "[7,null]");
    cases.add("method_id", [](Payment &p) { p.methodId = sql("m"); }, "['11721cdf-a498-48be-903e-daa67552e4f6','m']");
    cases.add("created_on", [](Payment &p) { p.createdOn = day("2026-01-13"); }, "['2026-01-12','2026-01-13']");
    cases.add("currency", [](Payment &p) { p.currency = euros(); }, "['USD','EUR']");
    cases.add("amount", [](Payment &p) { p.amount = 5000; }, "[4950,5000]");
    cases.add("unallocated", [](Payment &p) { p.unallocated = 50; }, "[0,50]");
    cases.add("note", [](Payment &p) { p.note = sql("n"); }, "['','n']");
    cases.add("provider_name", [](Payment &p) { p.providerName = sql("n"); }, "['','n']");
    cases.add("provider_payment_id", [](Payment &p) { p.providerPaymentId = sql("n"); }, "['','n']");
    cases.add("covers", [](Payment &p) { p.covers.clear(); }, "['[[40,4950,4,null,4,null]]','[]']");
}

void addRefunds(FieldCases &all)
{
    CasesOf<Refund> cases(all, Entity::Refund, sampleRefund(5, 7));
    cases.add("customer_id", [](Refund &r) { r.customerId = 9; }, "[7,9]");
    cases.add("method_id", [](Refund &r) { r.methodId = sql("m"); }, "['11721cdf-a498-48be-903e-daa67552e4f6','m']");
    cases.add("created_on", [](Refund &r) { r.createdOn = day("2026-02-03"); }, "['2026-02-01','2026-02-03']");
    cases.add("currency", [](Refund &r) { r.currency = euros(); }, "['USD','EUR']");
    cases.add("amount", [](Refund &r) { r.amount = 501; }, "[500,501]");
    cases.add("note", [](Refund &r) { r.note = sql("n"); }, "['','n']");
    cases.add("covers", [](Refund &r) { r.covers = {{1, 5, 2, {}, {}, 5}}; }, "['[]','[[1,5,2,null,null,5]]']");
}

void addCreditNotes(FieldCases &all)
{
    CasesOf<CreditNote> cases(all, Entity::CreditNote, sampleCreditNote(6, 7));
    cases.add("customer_id", [](CreditNote &n) { n.customerId = 9; }, "[7,9]");
    cases.add("number", [](CreditNote &n) { n.number = sql("X"); }, "['CN6','X']");
    cases.add("created_on", [](CreditNote &n) { n.createdOn = day("2026-02-03"); }, "['2026-02-02','2026-02-03']");
    cases.add("currency", [](CreditNote &n) { n.currency = euros(); }, "['USD','EUR']");
    cases.add("total", [](CreditNote &n) { n.total = 701; }, "[700,701]");
    cases.add("covers", [](CreditNote &n) { n.covers = {{1, 5, {}, 6, 3, {}}}; }, "['[]','[[1,5,null,6,3,null]]']");
}

const FieldCases &fieldCases()
{
    static const FieldCases cases = [] {
        FieldCases all;
        addCustomers(all);
        addServices(all);
        addInvoices(all);
        addPayments(all);
        addRefunds(all);
        addCreditNotes(all);
        return all;
    }();
    return cases;
}

template<typename Row>
QStringList sentBy(Entity entity)
{
    ColumnNames columns;
    describe(columns, Row());
    QStringList names;
    for (const QString &column : columns.sent())
        names += entityKey(entity) + QLatin1Char('.') + column;
    return names;
}

} // namespace

/// That no field which UISP sends changes unnoticed.
class TstChangeLogFields : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldThatUispSendsIsCompared_data()
    {
        QTest::addColumn<QByteArray>("column");
        for (const auto &[column, fieldCase] : fieldCases())
            QTest::newRow(column.constData()) << column;
    }
    void everyFieldThatUispSendsIsCompared()
    {
        QFETCH(QByteArray, column);
        const FieldCase &fieldCase = fieldCases().at(column);
        CacheFile cache;
        fieldCase.happen(cache);
        QCOMPARE(cache.value(sql("SELECT count(*) FROM changes WHERE snapshot = 1")).toInt(), 0);
        QCOMPARE(newest(cache), QStringList{fieldCase.change});
    }

    void noFieldIsForgottenAbove()
    {
        QStringList sent = sentBy<Customer>(Entity::Customer) + sentBy<Service>(Entity::Service) +
                           sentBy<Invoice>(Entity::Invoice) + sentBy<Payment>(Entity::Payment) +
                           sentBy<Refund>(Entity::Refund) + sentBy<CreditNote>(Entity::CreditNote);
        QStringList tested;
        for (const auto &[column, fieldCase] : fieldCases())
            tested += QString::fromUtf8(column);
        sent.sort();
        tested.sort();
        QCOMPARE(tested, sent);
    }
};

FRESHET_TEST(TstChangeLogFields)
#include "tst_changelogfields.moc"
