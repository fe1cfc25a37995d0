// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "tests/demo/asking.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;
using namespace freshet::demo;
using freshet::test::ask;
using freshet::test::rowsIn;

/// What UISP takes about a customer: values of custom attributes, and notes.
class TstCustomerWrites : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = World(*CalendarDate::fromPrinted("2026-03-10"));
        m_customer = m_world.addCustomer();
        setAttribute(m_world, m_customer, 3, QStringLiteral("M-77"));
    }

    void setsAttributes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("mayWrite");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("values");
        const QString before = QStringLiteral("3=M-77");
        const auto row = [](const char *name, const char *body, int status, const QString &values) {
            QTest::newRow(name) << QByteArray(body) << true << status << values;
        };
        row("all of them",
            R"({"attributes":[{"customAttributeId":3,"value":"M-77"},{"customAttributeId":1,"value":"1"}]})", 200,
            QStringLiteral("3=M-77 1=1"));
        row("what is not named is gone", R"({"attributes":[{"customAttributeId":2,"value":"15"}]})", 200,
            QStringLiteral("2=15"));
        row("an empty value", R"({"attributes":[{"customAttributeId":3,"value":""}]})", 200, QString());
        row("no list", R"({"attributes":"1"})", 422, before);
        row("no body", "", 400, before);
        row("another field", R"({"attributes":[],"note":"x"})", 422, before);
        row("a field that is only read", R"({"attributes":[{"customAttributeId":1,"value":"1","key":"vip"}]})", 422,
            before);
        row("an id as text", R"({"attributes":[{"customAttributeId":"1","value":"1"}]})", 422, before);
        row("an unknown attribute", R"({"attributes":[{"customAttributeId":77,"value":"1"}]})", 422, before);
        row("one of services", R"({"attributes":[{"customAttributeId":4,"value":"1"}]})", 422, before);
        row("a number", R"({"attributes":[{"customAttributeId":2,"value":15}]})", 422, before);
        row("no yes or no", R"({"attributes":[{"customAttributeId":1,"value":"perhaps"}]})", 422, before);
        QTest::newRow("read only") << QByteArray(R"({"attributes":[]})") << false << 403 << before;
    }
    void setsAttributes()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, mayWrite);
        const Answer answer = send("PATCH", QStringLiteral("clients/%1").arg(m_customer), body, mayWrite);
        QTEST(answer.status, "status");
        QStringList values;
        for (const AttributeValueEntry &value : m_world.tables().customers.find(m_customer)->attributes)
            values += QStringLiteral("%1=%2").arg(value.attributeId).arg(QString::fromStdString(value.value));
        QTEST(values.join(u' '), "values");
    }

    void keepsNotes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("mayWrite");
        QTest::addColumn<int>("status");
        const QByteArray good = R"({"clientId":1001,"message":"called"})";
        QTest::newRow("done") << good << true << 201;
        QTest::newRow("read only") << good << false << 403;
        QTest::newRow("no body") << QByteArray() << true << 400;
        QTest::newRow("nobody") << QByteArray(R"({"clientId":77,"message":"called"})") << true << 422;
        QTest::newRow("an id as text") << QByteArray(R"({"clientId":"1001","message":"called"})") << true << 422;
        QTest::newRow("no text") << QByteArray(R"({"clientId":1001,"message":" "})") << true << 422;
        QTest::newRow("another field") << QByteArray(R"({"clientId":1001,"message":"called","id":7})") << true << 422;
    }
    void keepsNotes()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, mayWrite);
        QFETCH(int, status);
        QCOMPARE(m_customer, 1001);
        m_router = std::make_unique<Router>(true, 0);
        QCOMPARE(send("POST", QStringLiteral("client-logs"), body, mayWrite).status, status);
        const QJsonArray rows = rowsIn(ask(*m_router, m_world, QStringLiteral("client-logs")));
        QCOMPARE(rows.size(), status == 201 ? 1 : 0);
        if (status != 201)
            return;
        QCOMPARE(rows[0][QLatin1String("message")].toString(), QStringLiteral("called"));
        QCOMPARE(rows[0][QLatin1String("createdDate")].toString(), QStringLiteral("2026-03-10T11:00:00-0500"));
        const auto countOf = [this](const char *query) {
            return rowsIn(ask(*m_router, m_world, QStringLiteral("client-logs"), QLatin1String(query))).size();
        };
        QCOMPARE(countOf("clientId=1001"), 1);
        QCOMPARE(countOf("clientId=1002"), 0);
        QCOMPARE(countOf("createdDateFrom=2026-03-11"), 0);
        QCOMPARE(countOf("createdDateTo=2026-03-09"), 0);
    }

    void knowsNoOtherWrites()
    {
        QCOMPARE(send("PATCH", QStringLiteral("clients/77"), "{\"attributes\":[]}", true).status, 404);
        QCOMPARE(send("POST", QStringLiteral("clients"), "{}", true).status, 405);
        QCOMPARE(send("PATCH", QStringLiteral("client-logs"), "{}", true).status, 405);
        QCOMPARE(send("DELETE", QStringLiteral("clients/%1").arg(m_customer), {}, true).status, 405);
    }

private:
    Answer send(const char *method, const QString &path, const QByteArray &body, bool mayWrite)
    {
        Request request;
        request.method = method;
        request.path = path.toStdString();
        request.body = body.toStdString();
        request.mayWrite = mayWrite;
        return m_router->answer(m_world, request);
    }

    World m_world;
    RecordId m_customer = 0;
    std::unique_ptr<Router> m_router = std::make_unique<Router>(true, 0);
};

FRESHET_TEST(TstCustomerWrites)
#include "tst_customerwrites.moc"
