// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/asking.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace freshet;
using namespace freshet::demo;
using freshet::test::ask;
using freshet::test::idsIn;

namespace {

const CalendarDate today = *CalendarDate::fromPrinted("2026-03-10");

World theWorld()
{
    WorldOptions options;
    options.customers = 120;
    options.today = today;
    return World::generate(options);
}

} // namespace

class TstRouter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_world = theWorld(); }

    void givesSingleObjects_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        for (const char *path :
             {"clients/1001", "clients/services/2001", "invoices/30001", "payments/500001", "refunds/11",
              "credit-notes/101", "organizations/2", "client-tags/1", "custom-attributes/2",
              "service-suspension-reasons/1000", "service-plans/11", "clients/1017"})
            QTest::newRow(path) << QString::fromLatin1(path) << 200;
        for (const char *path : {"clients/1", "clients/services/1", "invoices/1", "payments/1", "refunds/1",
                                 "credit-notes/1", "organizations/9", "client-tags/99", "clients/abc", "nothing",
                                 "nothing/1", "clients/services/2001/suspend"})
            QTest::newRow(path) << QString::fromLatin1(path) << 404;
    }
    void givesSingleObjects()
    {
        QFETCH(QString, path);
        const Answer answer = get(path);
        QTEST(answer.status, "status");
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
        if (answer.status == 200)
            QCOMPARE(object.value(QLatin1String("id")).toInteger(), path.section(u'/', -1).toLongLong());
        else
            QCOMPARE(object.value(QLatin1String("code")).toInt(), 404);
    }

    void ignoresTheVersionInThePath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        for (const char *path : {"/crm/api/v1.0/version", "/crm/api/v2.1/version", "/crm/api/v3.0/version/"})
            QTest::newRow(path) << QString::fromLatin1(path) << 200;
        for (const char *path :
             {"/api/v1.0/version", "/", "/crm/api/version", "/crm/api/", "/crm/", "/nms/api/v2.1/version"})
            QTest::newRow(path) << QString::fromLatin1(path) << 404;
    }
    void ignoresTheVersionInThePath()
    {
        QFETCH(QString, path);
        Request request;
        request.path = path.toStdString();
        const Answer answer = m_router.answer(m_world, request);
        QTEST(answer.status, "status");
        QCOMPARE(answer.contentType == "text/html", answer.status == 404);
    }

    void suspendsAndReleases_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("mayWrite");
        QTest::addColumn<int>("status");
        QTest::newRow("done") << QByteArray("{\"suspensionReasonId\":1}") << true << 200;
        QTest::newRow("read only") << QByteArray("{\"suspensionReasonId\":1}") << false << 403;
        QTest::newRow("no body") << QByteArray() << true << 400;
        QTest::newRow("no reason") << QByteArray("{}") << true << 422;
        QTest::newRow("text") << QByteArray("{\"suspensionReasonId\":\"1\"}") << true << 422;
        QTest::newRow("unknown reason") << QByteArray("{\"suspensionReasonId\":77}") << true << 422;
        QTest::newRow("other field") << QByteArray("{\"suspensionReasonId\":1,\"status\":3}") << true << 422;
    }
    void suspendsAndReleases()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, mayWrite);
        QFETCH(int, status);
        World world = theWorld();
        const Answer answer = patch(world, QStringLiteral("clients/services/2001/suspend"), body, mayWrite);
        QCOMPARE(answer.status, status);
        const ServiceEntry &service = *world.tables().services.find(2001);
        QCOMPARE(service.status == ServiceStatus::Suspended, status == 200);
        if (status != 200)
            return;
        QCOMPARE(patch(world, QStringLiteral("clients/services/2001/suspend"), body, true).status, 422);
        QCOMPARE(patch(world, QStringLiteral("clients/services/2001/cancel-suspend"), {}, true).status, 200);
        QCOMPARE(service.status, ServiceStatus::Active);
        QCOMPARE(patch(world, QStringLiteral("clients/services/2001/cancel-suspend"), {}, true).status, 422);
    }

    void knowsNoOtherWrites()
    {
        World world = theWorld();
        QCOMPARE(patch(world, QStringLiteral("clients/services/2001"), "{\"status\":3}", true).status, 405);
        QCOMPARE(patch(world, QStringLiteral("clients/services/1/suspend"), "{\"suspensionReasonId\":1}", true).status,
                 404);
        QCOMPARE(patch(world, QStringLiteral("clients/services/2001/unsuspend"), {}, true).status, 405);
    }

    void showsChangesAtOnce_data()
    {
        QTest::addColumn<bool>("keepRendered");
        QTest::newRow("rows kept") << true;
        QTest::newRow("rows rendered each time") << false;
    }
    void showsChangesAtOnce()
    {
        QFETCH(bool, keepRendered);
        World world = theWorld();
        Router router(keepRendered, 0);
        const std::set<std::string> before = {ask(router, world, QStringLiteral("invoices")).body,
                                              ask(router, world, QStringLiteral("payments")).body,
                                              ask(router, world, QStringLiteral("clients")).body};
        const RecordId open =
            idsIn(ask(router, world, QStringLiteral("invoices"), QStringLiteral("overdue=1"))).first();
        const qint64 toPay = world.tables().invoices.find(open)->toPay;
        const RecordId payment = world.payInvoice(open, toPay, today);
        QCOMPARE(before.count(ask(router, world, QStringLiteral("invoices")).body), size_t(0));
        QCOMPARE(before.count(ask(router, world, QStringLiteral("clients")).body), size_t(0));
        QCOMPARE(
            idsIn(ask(router, world, QStringLiteral("payments"), QStringLiteral("order=id&direction=DESC&limit=1"))),
            QList<qint64>{payment});
        QVERIFY(!idsIn(ask(router, world, QStringLiteral("invoices"), QStringLiteral("overdue=1"))).contains(open));
    }

    void keepsRowsOnlyWhenTold()
    {
        Router keeping(true, 0);
        Router forgetting(false, 0);
        QCOMPARE(ask(keeping, m_world, QStringLiteral("invoices")).body,
                 ask(forgetting, m_world, QStringLiteral("invoices")).body);
    }

private:
    Answer get(const QString &path) { return ask(m_router, m_world, path); }
    static Answer patch(World &world, const QString &path, const QByteArray &body, bool mayWrite)
    {
        Request request;
        request.method = "PATCH";
        request.path = path.toStdString();
        request.body = body.toStdString();
        request.mayWrite = mayWrite;
        Router router(true, 0);
        return router.answer(world, request);
    }

    World m_world;
    Router m_router{true, 0};
};

FRESHET_TEST(TstRouter)
#include "tst_router.moc"
