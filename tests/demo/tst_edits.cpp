// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "tests/demo/asking.h"
#include "tests/demo/identities.h"
#include "tests/support/testregistry.h"

#include <QJsonObject>
#include <QtTest>

#include <functional>

using namespace freshet;
using namespace freshet::demo;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-03-10");

struct Ids
{
    RecordId customer;
    RecordId service;
    RecordId invoice;
    RecordId payment;
};
using Edit = std::function<bool(World &, const Ids &)>;

Ids settle(World &world)
{
    Ids ids{};
    ids.customer = world.addCustomer();
    ids.service = world.addService(ids.customer, today.addDays(-90));
    ids.invoice = world.addInvoice(ids.customer, 1000, today.addDays(-10), today.addDays(4));
    ids.payment = world.payInvoice(ids.invoice, 400, today);
    return ids;
}

/// "contacts.0.phone" in the first row of a list.
QJsonValue valueIn(World &world, const QString &list, const QString &path)
{
    Router router(false, 0);
    QJsonValue value = test::rowsIn(test::ask(router, world, list)).at(0);
    for (const QString &step : path.split(QLatin1Char('.'))) {
        bool isPlace = false;
        const int place = step.toInt(&isPlace);
        value = isPlace ? value[place] : value[step];
    }
    return value;
}

} // namespace

class TstEdits : public QObject
{
    Q_OBJECT

private slots:
    void isReadInTheList_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("wanted");
        const auto row = [](const char *list, const char *path, const QJsonValue &wanted, const Edit &edit) {
            QTest::newRow(path) << edit << QString::fromLatin1(list) << QString::fromLatin1(path) << wanted;
        };
        row("clients", "note", QStringLiteral("rings twice"),
            [](World &w, const Ids &ids) { return writeCustomerNote(w, ids.customer, QStringLiteral("rings twice")); });
        row("clients", "contacts.0.phone", QStringLiteral("+1 555 01"),
            [](World &w, const Ids &ids) { return changePhone(w, ids.customer, QStringLiteral("+1 555 01")); });
        row("clients", "tags.0.name", QStringLiteral("VIP"),
            [](World &w, const Ids &ids) { return addTag(w, ids.customer, tags::vip); });
        row("clients", "attributes.0.value", QStringLiteral("12"), [](World &w, const Ids &ids) {
            return setAttribute(w, ids.customer, attributes::gracePaymentDate, QStringLiteral("5")) &&
                   setAttribute(w, ids.customer, attributes::gracePaymentDate, QStringLiteral("12"));
        });
        row("clients/services", "name", QStringLiteral("Upstairs"),
            [](World &w, const Ids &ids) { return renameService(w, ids.service, QStringLiteral("Upstairs")); });
        row("clients/services", "status", 2, [](World &w, const Ids &ids) { return endService(w, ids.service); });
        row("invoices", "number", QStringLiteral("INV0000777"),
            [](World &w, const Ids &ids) { return renumberInvoice(w, ids.invoice, 777); });
        row("invoices", "notes", QStringLiteral("by post"),
            [](World &w, const Ids &ids) { return writeInvoiceNote(w, ids.invoice, "by post"); });
        row("invoices", "uncollectible", true,
            [](World &w, const Ids &ids) { return markUncollectible(w, ids.invoice, true); });
        row("payments", "note", QStringLiteral("at the door"),
            [](World &w, const Ids &ids) { return writePaymentNote(w, ids.payment, "at the door"); });
    }
    void isReadInTheList()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, list);
        QFETCH(QString, path);
        QFETCH(QJsonValue, wanted);
        World world(today);
        const Ids ids = settle(world);
        const qint64 balance = world.tables().customers.find(ids.customer)->balance;
        QVERIFY(valueIn(world, list, path) != wanted);
        QVERIFY(edit(world, ids));
        QCOMPARE(valueIn(world, list, path), wanted);
        QCOMPARE(world.tables().customers.find(ids.customer)->balance, balance);
        QCOMPARE(test::contradictions(world), QStringList());
    }

    void tagsAndAttributesCanBeTakenAway()
    {
        World world(today);
        const Ids ids = settle(world);
        QVERIFY(addTag(world, ids.customer, tags::vip));
        QVERIFY(!addTag(world, ids.customer, tags::vip));
        QVERIFY(removeTag(world, ids.customer, tags::vip));
        QVERIFY(!removeTag(world, ids.customer, tags::vip));
        QVERIFY(setAttribute(world, ids.customer, attributes::vip, QStringLiteral("1")));
        QVERIFY(setAttribute(world, ids.customer, attributes::vip, {}));
        QVERIFY(world.tables().customers.find(ids.customer)->attributes.empty());
    }

    void aLeadBecomesACustomer()
    {
        World world(today);
        const RecordId lead = addLead(world, QStringLiteral("Nomsa"), QStringLiteral("Dube"));
        QCOMPARE(world.addInvoice(lead, 100, today, today), RecordId(0));
        QVERIFY(convertLead(world, lead));
        QVERIFY(!convertLead(world, lead));
        QVERIFY(world.addInvoice(lead, 100, today, today) != 0);
    }

    void servicesEndAndBeginAgain()
    {
        World world(today);
        const Ids ids = settle(world);
        QVERIFY(!activateService(world, ids.service));
        QVERIFY(world.suspendService(ids.service));
        QVERIFY(endService(world, ids.service));
        QVERIFY(!endService(world, ids.service));
        QVERIFY(!world.tables().customers.find(ids.customer)->hasSuspendedService);
        QVERIFY(activateService(world, ids.service));
        QCOMPARE(world.tables().services.find(ids.service)->activeFrom, std::optional(today.addDays(-90)));
        QVERIFY(!world.tables().services.find(ids.service)->activeTo);
        QCOMPARE(test::contradictions(world), QStringList());
    }

    void refusesWhatDoesNotFit()
    {
        World world(today);
        const Ids ids = settle(world);
        const RecordId second = world.addInvoice(ids.customer, 500, today, today);
        const RecordId draft = world.addInvoice(ids.customer, 500, today, today, InvoiceKind::Draft);
        QVERIFY(!renumberInvoice(world, second, world.tables().invoices.find(ids.invoice)->sequence));
        QVERIFY(!renumberInvoice(world, draft, 900));
        QVERIFY(!markUncollectible(world, draft, true));
        QVERIFY(!writeCustomerNote(world, 1, {}));
        QVERIFY(!changePhone(world, 1, {}));
        QVERIFY(!addTag(world, ids.customer, 999));
        QVERIFY(!setAttribute(world, ids.customer, 999, {}));
        QVERIFY(!renameService(world, 1, {}));
        QVERIFY(!endService(world, 1));
        QVERIFY(!activateService(world, 1));
        QVERIFY(!writeInvoiceNote(world, 1, {}));
        QVERIFY(!writePaymentNote(world, 1, {}));
    }
};

FRESHET_TEST(TstEdits)
#include "tst_edits.moc"
