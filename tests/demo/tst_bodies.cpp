// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/bodies.h"
#include "demo/router.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;
using namespace freshet::demo;

namespace {

World theWorld()
{
    WorldOptions options;
    options.customers = 300;
    options.today = *CalendarDate::fromPrinted("2026-03-10");
    return World::generate(options);
}

QStringList sortedWords(const char *text)
{
    QStringList words = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

const char *const customerFields =
    "id userIdent previousIsp isLead clientType companyName companyRegistrationNumber companyTaxId companyWebsite "
    "companyContactFirstName companyContactLastName firstName lastName street1 street2 city countryId stateId zipCode "
    "fullAddress invoiceStreet1 invoiceStreet2 invoiceCity invoiceStateId invoiceCountryId invoiceZipCode "
    "invoiceAddressSameAsContact note sendInvoiceByPost invoiceMaturityDays stopServiceDue stopServiceDueDays "
    "organizationId tax1Id tax2Id tax3Id registrationDate leadConvertedAt username avatarColor addressGpsLat "
    "addressGpsLon isArchived generateProformaInvoices usesProforma hasOverdueInvoice hasOutage hasSuspendedService "
    "hasServiceWithoutDevices referral isActive hasPaymentSubscription hasAutopayCreditCard contacts attributes "
    "accountBalance accountCredit accountOutstanding currencyCode organizationName bankAccounts tags "
    "invitationEmailSentDate addressData";
const char *const serviceFields =
    "id prepaid clientId status name fullAddress street1 street2 city countryId stateId zipCode note addressGpsLat "
    "addressGpsLon servicePlanId servicePlanPeriodId price hasIndividualPrice totalPrice currencyCode invoiceLabel "
    "contractId contractLengthType minimumContractLengthMonths activeFrom activeTo contractEndDate discountType "
    "discountValue discountInvoiceLabel discountFrom discountTo tax1Id tax2Id tax3Id invoicingStart "
    "invoicingPeriodType invoicingPeriodStartDay nextInvoicingDayAdjustment invoicingProratedSeparately "
    "invoicingSeparately sendEmailsAutomatically useCreditAutomatically servicePlanName servicePlanPrice "
    "servicePlanPeriod servicePlanType downloadSpeed uploadSpeed hasOutage unmsClientSiteStatus fccBlockId "
    "lastInvoicedDate unmsClientSiteId attributes addressData suspensionReasonId serviceChangeRequestId setupFeePrice "
    "earlyTerminationFeePrice downloadSpeedOverride uploadSpeedOverride trafficShapingOverrideEnd "
    "trafficShapingOverrideEnabled servicePlanGroupId suspensionPeriods surcharges";
#define PRINTED_PARTIES                                                                                                \
    "organizationName organizationRegistrationNumber organizationTaxId organizationStreet1 organizationStreet2 "       \
    "organizationCity organizationCountryId organizationStateId organizationZipCode organizationBankAccountName "      \
    "organizationBankAccountField1 organizationBankAccountField2 clientFirstName clientLastName clientCompanyName "    \
    "clientCompanyRegistrationNumber clientCompanyTaxId clientStreet1 clientStreet2 clientCity clientCountryId "       \
    "clientStateId clientZipCode "
const char *const invoiceFields = PRINTED_PARTIES
    "id clientId number createdDate dueDate emailSentDate maturityDays taxableSupplyDate notes adminNotes "
    "invoiceTemplateId proformaInvoiceTemplateId discount discountLabel proforma payAutomatically items subtotal taxes "
    "total amountPaid amountToPay totalUntaxed totalDiscount totalTaxAmount currencyCode status paymentCovers "
    "uncollectible proformaInvoiceId generatedInvoiceId attributes appliedVatReverseCharge";
const char *const creditNoteFields = PRINTED_PARTIES
    "id clientId number createdDate emailSentDate notes adminNotes creditNoteTemplateId items subtotal discount "
    "discountLabel taxes total totalUntaxed totalDiscount totalTaxAmount currencyCode paymentCovers";
const char *const paymentFields =
    "id clientId methodId checkNumber createdDate amount currencyCode note receiptSentDate creditAmount paymentCovers "
    "providerName providerPaymentId providerPaymentTime userId attributes";
const char *const refundFields = "id methodId createdDate amount note clientId currencyCode paymentCovers";
const char *const organizationFields =
    "id logoUrl name registrationNumber taxId phone email website street1 street2 city countryId stateId currencyId "
    "zipCode selected locale bankAccountName bankAccountField1 bankAccountField2";
const char *const invoiceItemFields =
    "id type label price quantity unit total serviceId serviceSurchargeId productId feeId tax1Id tax2Id tax3Id "
    "discountPrice discountQuantity discountTotal";

} // namespace

class TstBodies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_world = theWorld(); }

    void sendsEveryDocumentedField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("inside"); // the list within each row that is looked at; empty: the row itself
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const char *path, const char *inside, const char *fields) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(inside) << sortedWords(fields);
        };
        row("customers", "clients", "", customerFields);
        row("archived customers", "clients?isArchived=1", "", customerFields);
        row("contacts", "clients", "contacts", "id clientId email phone name isBilling isContact types");
        row("attribute values", "clients", "attributes",
            "id clientId customAttributeId name key value clientZoneVisible");
        row("customers' tags", "clients", "tags", "id name colorBackground colorText");
        row("services", "clients/services", "", serviceFields);
        row("suspension periods", "clients/services", "suspensionPeriods", "id startDate endDate");
        row("service attributes", "clients/services", "attributes",
            "id serviceId customAttributeId name key value clientZoneVisible");
        row("invoices", "invoices", "", invoiceFields);
        row("invoice items", "invoices", "items", invoiceItemFields);
        row("invoice taxes", "invoices", "taxes", "name totalValue");
        row("invoice covers", "invoices", "paymentCovers", "id amount paymentId creditNoteId invoiceId refundId");
        row("payments", "payments", "", paymentFields);
        row("payment covers", "payments", "paymentCovers", "id amount paymentId creditNoteId invoiceId refundId");
        row("refunds", "refunds", "", refundFields);
        row("credit notes", "credit-notes", "", creditNoteFields);
        row("credit note items", "credit-notes", "items",
            "id label price quantity unit tax1Id tax2Id tax3Id total type discountPrice discountQuantity "
            "discountTotal");
        row("organizations", "organizations", "", organizationFields);
        row("currencies", "currencies", "", "id name code symbol");
        row("payment methods", "payment-methods", "", "id name visible sort isSystem");
        row("tags", "client-tags", "", "id name colorBackground colorText");
        row("custom attributes", "custom-attributes", "", "id key name attributeType type clientZoneVisible");
        row("reasons", "service-suspension-reasons", "", "id name");
        row("admins", "users/admins", "", "id unmsId email username firstName lastName avatarColor isActive");
    }
    void sendsEveryDocumentedField()
    {
        QFETCH(QString, path);
        QFETCH(QString, inside);
        QFETCH(QStringList, fields);
        const QJsonArray rows = list(path);
        QVERIFY(!rows.isEmpty());
        int looked = 0;
        for (const QJsonValue &row : rows) {
            QJsonArray objects{row};
            if (!inside.isEmpty())
                objects = row[inside].toArray();
            for (const QJsonValue &object : objects) {
                QCOMPARE(object.toObject().keys(), fields);
                ++looked;
            }
        }
        QVERIFY(looked > 0);
    }

    void printsInUispsHabits()
    {
        const std::string body = answer(QStringLiteral("invoices")).body;
        const std::string customers = answer(QStringLiteral("clients")).body;
        QVERIFY(body.find("\"total\":64.9,") != std::string::npos);
        QVERIFY(body.find(".0,") != std::string::npos);
        QVERIFY(body.find("2014\\/000000\\/07") != std::string::npos);
        QVERIFY(body.find(":03-0500\"") != std::string::npos);
        QVERIFY(customers.find("\\u0141ukasz") != std::string::npos);
        const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
        QVERIFY(std::all_of(customers.begin(), customers.end(), isAscii));
    }

    void printsAmountsThatAddUp()
    {
        for (const QJsonValue &row : list(QStringLiteral("invoices"))) {
            const auto cents = [&row](const char *field) {
                return qRound64(row[QLatin1String(field)].toDouble() * 100);
            };
            QCOMPARE(cents("amountPaid") + cents("amountToPay"), cents("total"));
            QCOMPARE(cents("totalUntaxed") + cents("totalTaxAmount"), cents("total"));
            QCOMPARE(cents("subtotal") - cents("totalDiscount"), cents("totalUntaxed"));
        }
    }

    void anInvoiceIsAsLargeAsInReality()
    {
        const Answer invoices = answer(QStringLiteral("invoices"));
        const qint64 size = qint64(invoices.body.size()) / invoices.rows;
        QVERIFY2(size > 1700 && size < 2100, qPrintable(QString::number(size)));
    }

    void namesTheMethodsThatUispHas()
    {
        const std::string body = answer(QStringLiteral("payment-methods")).body;
        for (const char *id :
             {"6efe0fa8-36b2-4dd1-b049-427bffc7d369", "d8c1eae9-d41d-479f-aeaf-38497975d7b3",
              "4145b5f5-3bbc-45e3-8fc5-9cda970c62fb", "11721cdf-a498-48be-903e-daa67552e4f6", "Courtesy credit"})
            QVERIFY2(body.find(id) != std::string::npos, id);
    }

    void tellsVersionZoneAndUser()
    {
        QCOMPARE(answer(QStringLiteral("version")).body, std::string("{\"version\":\"4.5.33\"}"));
        const QJsonObject options = object(QStringLiteral("options"));
        QCOMPARE(options.value(QLatin1String("appTimezone")).toString(), QStringLiteral("America/Panama"));
        const QJsonObject me = object(QStringLiteral("users/admins/me"));
        QCOMPARE(me.value(QLatin1String("firstName")).toString(), QStringLiteral("Nomvula"));
    }

    void numbersInvoicesByOrganisationAndKind()
    {
        InvoiceEntry invoice;
        invoice.organizationId = 2;
        QCOMPARE(invoiceNumber(m_world, invoice), std::string());
        invoice.sequence = 42;
        QCOMPARE(invoiceNumber(m_world, invoice), std::string("KN0000042"));
        invoice.isProforma = true;
        invoice.organizationId = 1;
        invoice.sequence = 12'345'678;
        QCOMPARE(invoiceNumber(m_world, invoice), std::string("PFINV12345678"));
    }

private:
    Answer answer(const QString &pathAndQuery)
    {
        Request request;
        const QStringList parts = pathAndQuery.split(u'?');
        request.path = parts.first().toStdString();
        if (parts.size() > 1)
            request.parameters.insert(
                {parts.last().section(u'=', 0, 0).toStdString(), parts.last().section(u'=', 1).toStdString()});
        return m_router.answer(m_world, request);
    }
    QJsonDocument document(const QString &path)
    {
        QJsonParseError error;
        const auto parsed = QJsonDocument::fromJson(QByteArray::fromStdString(answer(path).body), &error);
        if (error.error != QJsonParseError::NoError)
            QTest::qFail(qPrintable(path + QStringLiteral(" is no JSON: ") + error.errorString()), __FILE__, __LINE__);
        return parsed;
    }
    QJsonArray list(const QString &path) { return document(path).array(); }
    QJsonObject object(const QString &path) { return document(path).object(); }

    World m_world;
    Router m_router{true, 0};
};

FRESHET_TEST(TstBodies)
#include "tst_bodies.moc"
