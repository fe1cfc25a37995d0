// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/decoders.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;

namespace {

struct Outcome
{
    size_t rows = 0;
    QString problem;
};

template<typename Record>
Outcome ofList(const Result<Page<Record>> &page)
{
    if (!page)
        return {0, page.error().detail};
    const QString problem =
        page->errors.empty() ? QString() : page->errors.front().field + QLatin1Char(' ') + page->errors.front().problem;
    return {page->rows.size(), problem};
}

template<typename Value>
Outcome ofOne(const Result<Value> &value)
{
    return value ? Outcome{1, QString()} : Outcome{0, value.error().where + QLatin1Char(' ') + value.error().detail};
}

using Decode = Outcome (*)(const QByteArray &);

} // namespace

/// Bodies of real servers and the documented examples, where a folder with them lies beside the repository.
class TstRealBodies : public QObject
{
    Q_OBJECT

private slots:
    void decodesWithoutAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Decode>("decode");
        const auto row = [](const char *path, Decode decode) {
            QTest::newRow(path) << QStringLiteral(FRESHET_REAL_BODIES "/") + QLatin1String(path) << decode;
        };
        row("examples/get_clients.json", [](const QByteArray &body) { return ofList(decodeCustomers(body)); });
        row("examples/get_clients_id.json", [](const QByteArray &body) { return ofOne(decodeCustomer(body)); });
        row("examples/get_clients_services.json", [](const QByteArray &body) { return ofList(decodeServices(body)); });
        row("examples/get_clients_services_id.json", [](const QByteArray &body) { return ofOne(decodeService(body)); });
        row("examples/get_invoices.json", [](const QByteArray &body) { return ofList(decodeInvoices(body)); });
        row("examples/get_invoices_id.json", [](const QByteArray &body) { return ofOne(decodeInvoice(body)); });
        row("examples/get_payments.json", [](const QByteArray &body) { return ofList(decodePayments(body)); });
        row("examples/get_payments_id.json", [](const QByteArray &body) { return ofOne(decodePayment(body)); });
        row("examples/get_refunds.json", [](const QByteArray &body) { return ofList(decodeRefunds(body)); });
        row("examples/get_credit_notes.json", [](const QByteArray &body) { return ofList(decodeCreditNotes(body)); });
        row("examples/get_payment_methods.json",
            [](const QByteArray &body) { return ofList(decodePaymentMethods(body)); });
        row("examples/get_organizations.json",
            [](const QByteArray &body) { return ofList(decodeOrganizations(body)); });
        row("examples/get_client_tags.json", [](const QByteArray &body) { return ofList(decodeTags(body)); });
        row("examples/get_custom_attributes.json",
            [](const QByteArray &body) { return ofList(decodeCustomAttributes(body)); });
        row("examples/get_version.json", [](const QByteArray &body) { return ofOne(decodeVersion(body)); });
        row("examples/get_users_admins_me.json", [](const QByteArray &body) { return ofOne(decodeUserName(body)); });
        row("examples/get_options.json", [](const QByteArray &body) { return ofOne(decodeTimeZone(body)); });
        row("recorded/clients_services_quoted_raw.json",
            [](const QByteArray &body) { return ofList(decodeServices(body)); });
        row("recorded/clients_ucrm2.13.json", [](const QByteArray &body) { return ofList(decodeCustomers(body)); });
        row("recorded/webhook_invoice_add_excerpt_crm4.5.33.json",
            [](const QByteArray &body) { return ofOne(decodeInvoice(entityOf(body))); });
        row("recorded/webhook_service_edit_uisp2023.json",
            [](const QByteArray &body) { return ofOne(decodeService(entityOf(body))); });
    }
    void decodesWithoutAnError()
    {
        QFETCH(QString, path);
        QFETCH(Decode, decode);
        if (!QDir(QStringLiteral(FRESHET_REAL_BODIES)).exists())
            QSKIP("There is no folder with recorded bodies beside the repository.");
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const Outcome outcome = decode(file.readAll());
        QCOMPARE(outcome.problem, QString());
        QVERIFY(outcome.rows > 0);
    }

private:
    /// The record inside a recorded webhook message.
    static QByteArray entityOf(const QByteArray &message)
    {
        const QJsonObject extra = QJsonDocument::fromJson(message)[QStringLiteral("extraData")].toObject();
        return QJsonDocument(extra[QStringLiteral("entity")].toObject()).toJson();
    }
};

FRESHET_TEST(TstRealBodies)
#include "tst_realbodies.moc"
