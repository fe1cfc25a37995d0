// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"
#include "tests/demo/apiuser.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;
using namespace freshet::demo;
using freshet::test::ApiUser;

namespace {

World smallWorld()
{
    WorldOptions options;
    options.customers = 40;
    options.today = *CalendarDate::fromPrinted("2026-03-10");
    return World::generate(options);
}

Fault faultOf(Fault::Kind kind, const QString &prefix = QStringLiteral("invoices"))
{
    Fault fault;
    fault.kind = kind;
    fault.pathPrefix = prefix;
    return fault;
}

QJsonDocument documentOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body);
}

} // namespace

/// Each kind of fault as Qt's network classes see it, and that the request after it is answered properly.
class TstServerFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<Server>(smallWorld());
        QVERIFY(m_server->start());
        m_user = std::make_unique<ApiUser>(m_server->apiBase(), m_server->token());
        m_proper = fetch().body;
        QVERIFY(documentOf(m_proper).array().size() == 30);
    }
    void cleanup()
    {
        m_user.reset();
        m_server.reset();
    }

    void status_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<int>("retryAfter");
        for (const int status : {400, 401, 403, 404, 422, 500})
            QTest::addRow("%d", status) << status << QStringLiteral("application/json") << -1;
        QTest::newRow("429") << 429 << QStringLiteral("application/json") << 7;
        for (const int status : {502, 503, 504})
            QTest::addRow("%d", status) << status << QStringLiteral("text/html") << (status == 503 ? 0 : -1);
    }
    void status()
    {
        QFETCH(int, status);
        QFETCH(int, retryAfter);
        Fault fault = faultOf(Fault::Kind::Status);
        fault.status = status;
        fault.retryAfterSeconds = retryAfter;
        m_server->addFault(fault);
        const Seen seen = fetch();
        QCOMPARE(seen.status, status);
        QTEST(seen.contentType, "contentType");
        QCOMPARE(seen.retryAfter, retryAfter < 0 ? QByteArray() : QByteArray::number(retryAfter));
        if (seen.contentType == QLatin1String("application/json"))
            QCOMPARE(documentOf(seen.body).object().value(QLatin1String("code")).toInt(), status);
        QCOMPARE(fetch().body, m_proper);
    }

    void delay()
    {
        Fault fault = faultOf(Fault::Kind::Delay);
        fault.delayMs = 150;
        m_server->addFault(fault);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fetch().body, m_proper);
        QVERIFY(timer.elapsed() >= 150);
    }

    void hang()
    {
        m_server->addFault(faultOf(Fault::Kind::Hang));
        const auto reply = m_user->send(QStringLiteral("invoices?limit=30"));
        QTRY_COMPARE(m_server->requestCount(), qint64(2));
        QCOMPARE(fetch(QStringLiteral("version")).status, 200);
        QVERIFY(!reply->isFinished());
        m_server->clearFaults();
        QVERIFY(ApiUser::waitFor(*reply));
    }

    void truncate()
    {
        m_server->addFault(faultOf(Fault::Kind::Truncate));
        const Seen seen = fetch();
        QVERIFY(seen.body.size() < m_proper.size());
        QVERIFY(documentOf(seen.body).isNull());
        QCOMPARE(fetch().body, m_proper);
    }

    void truncatePlain()
    {
        m_server->addFault(faultOf(Fault::Kind::Truncate));
        m_user->askForPlainText();
        const Seen seen = fetch();
        QCOMPARE(seen.error, QNetworkReply::RemoteHostClosedError);
        QVERIFY(seen.body.size() < m_proper.size());
        QCOMPARE(fetch().body, m_proper);
    }

    void trickle()
    {
        Fault fault = faultOf(Fault::Kind::Trickle);
        fault.delayMs = 10;
        m_server->addFault(fault);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fetch().body, m_proper);
        QVERIFY(timer.elapsed() >= 100);
    }

    void reset()
    {
        Fault fault = faultOf(Fault::Kind::Reset);
        fault.times = -1;
        m_server->addFault(fault);
        const Seen seen = fetch();
        QCOMPARE(seen.error, QNetworkReply::RemoteHostClosedError);
        QVERIFY(seen.body.isEmpty());
        m_server->clearFaults();
        QCOMPARE(fetch().body, m_proper);
    }

    void wrongAnswers_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<bool>("isProper");
        const QString json = QStringLiteral("application/json");
        QTest::newRow("html") << Fault::Kind::Html << QStringLiteral("text/html") << false << false;
        QTest::newRow("broken") << Fault::Kind::BrokenJson << json << false << false;
        QTest::newRow("object") << Fault::Kind::ObjectForArray << json << true << false;
        QTest::newRow("empty") << Fault::Kind::EmptyList << json << true << false;
        QTest::newRow("type") << Fault::Kind::WrongContentType << QStringLiteral("text/plain") << true << true;
    }
    void wrongAnswers()
    {
        QFETCH(Fault::Kind, kind);
        QFETCH(bool, isJson);
        QFETCH(bool, isProper);
        m_server->addFault(faultOf(kind));
        const Seen seen = fetch();
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.error, QNetworkReply::NoError);
        QTEST(seen.contentType, "contentType");
        QCOMPARE(!documentOf(seen.body).isNull(), isJson);
        QCOMPARE(seen.body == m_proper, isProper);
        QCOMPARE(documentOf(seen.body).isObject(), kind == Fault::Kind::ObjectForArray);
        QCOMPARE(fetch().body, m_proper);
    }

    void redirect()
    {
        Fault fault = faultOf(Fault::Kind::Redirect);
        fault.location = "https://other.invalid/crm/api/v1.0/invoices";
        fault.status = 307;
        m_server->addFault(fault);
        const Seen seen = fetch();
        QCOMPARE(seen.status, 307);
        QCOMPARE(seen.location, fault.location);
    }

    void aRedirectWithinTheServerIsAnsweredThere()
    {
        Fault fault = faultOf(Fault::Kind::RedirectWithin);
        fault.times = -1;
        m_server->addFault(fault);
        const Seen seen = fetch();
        QCOMPARE(seen.status, 307);
        QCOMPARE(seen.location, QByteArray("/crm/api/v2.1/invoices?limit=30"));
        QUrl there = m_server->apiBase();
        there.setPath(QStringLiteral("/crm/api/v2.1"));
        ApiUser user(there, m_server->token());
        const auto reply = user.get(QStringLiteral("invoices?limit=30"));
        QVERIFY(reply);
        QCOMPARE(reply->readAll(), m_proper);
    }

    void retryAfterMayBeADate()
    {
        Fault fault = faultOf(Fault::Kind::Status);
        fault.status = 429;
        fault.retryAfter = "Tue, 10 Mar 2026 12:00:00 GMT";
        m_server->addFault(fault);
        QCOMPARE(fetch().retryAfter, fault.retryAfter);
    }

    void missingField_data()
    {
        QTest::addColumn<RecordId>("recordId");
        QTest::addColumn<int>("rowsWithout");
        QTest::newRow("the first row") << RecordId(0) << 1;
        QTest::newRow("every row") << RecordId(-1) << 30;
        QTest::newRow("one row") << RecordId(30'005) << 1;
        QTest::newRow("a row of another page") << RecordId(30'200) << 0;
    }
    void missingField()
    {
        QFETCH(RecordId, recordId);
        Fault fault = faultOf(Fault::Kind::MissingField);
        fault.field = "total";
        fault.recordId = recordId;
        m_server->addFault(fault);
        int without = 0;
        const QJsonArray rows = documentOf(fetch().body).array();
        QCOMPARE(rows.size(), 30);
        for (const QJsonValue &row : rows) {
            const bool lacks = !row.toObject().contains(QLatin1String("total"));
            without += lacks ? 1 : 0;
            QVERIFY(!lacks || recordId <= 0 || row[QLatin1String("id")].toInteger() == recordId);
        }
        QTEST(without, "rowsWithout");
    }

    void badRow_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"null", "\"abc\"", "{}", "799.00487804878", "[1,2]"})
            QTest::newRow(value) << QByteArray(value);
    }
    void badRow()
    {
        QFETCH(QByteArray, value);
        Fault fault = faultOf(Fault::Kind::BadRow);
        fault.field = "total";
        fault.value = value;
        m_server->addFault(fault);
        const Seen seen = fetch();
        QVERIFY(!documentOf(seen.body).isNull());
        QVERIFY(seen.body.contains("\"total\":" + value));
    }

    void rowsMoveBetweenPages()
    {
        Fault fault = faultOf(Fault::Kind::Change);
        fault.skip = 1;
        fault.change = [](World &world) { world.deleteInvoice(world.tables().invoices[0].id); };
        m_server->addFault(fault);
        const QJsonArray first = documentOf(fetch(QStringLiteral("invoices?limit=10")).body).array();
        const QJsonArray second = documentOf(fetch(QStringLiteral("invoices?limit=10&offset=10")).body).array();
        const QJsonArray proper = documentOf(m_proper).array();
        QCOMPARE(first.last(), proper.at(9));
        QCOMPARE(second.first(), proper.at(11));
    }

    void strikesOnlyWhatItIsMeantFor()
    {
        Fault fault = faultOf(Fault::Kind::Status, QStringLiteral("clients"));
        fault.status = 500;
        fault.times = -1;
        m_server->addFault(fault);
        QCOMPARE(fetch(QStringLiteral("clients/services?limit=1")).status, 200);
        QCOMPARE(fetch(QStringLiteral("clients?limit=1")).status, 500);
        QCOMPARE(fetch(QStringLiteral("clients/1001")).status, 500);
        m_server->clearFaults();
        QCOMPARE(fetch(QStringLiteral("clients?limit=1")).status, 200);
    }

private:
    struct Seen
    {
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray body;
        QString contentType;
        QByteArray retryAfter;
        QByteArray location;
    };

    Seen fetch(const QString &pathAndQuery = QStringLiteral("invoices?limit=30"))
    {
        const auto reply = m_user->get(pathAndQuery);
        if (!reply)
            return {};
        return {ApiUser::status(*reply),
                reply->error(),
                reply->readAll(),
                reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                reply->rawHeader("Retry-After"),
                reply->rawHeader("Location")};
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<ApiUser> m_user;
    QByteArray m_proper;
};

FRESHET_TEST(TstServerFaults)
#include "tst_serverfaults.moc"
