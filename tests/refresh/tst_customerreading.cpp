// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/customerreading.h"
#include "tests/refresh/asked.h"
#include "tests/support/testregistry.h"
#include "tests/uisp/heard.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString customerPath = QStringLiteral("clients/7");

ScriptedAnswer customerAnswer()
{
    return ScriptedAnswer::json(R"({"id":7})");
}

/// One reading of customer 7 and what it said.
struct Reading
{
    explicit Reading(AskedServer &uisp)
        : reading(uisp.client, uisp.requestSlots, 7, uisp.paging)
        , heard(&reading, &CustomerReading::finished)
    {
        QObject::connect(&reading, &CustomerReading::found, &reading, [this](const ReadPage &page) {
            found.append(QStringLiteral("%1 %2 %3%4 %5")
                             .arg(entityKey(page.entity), page.list, QString::number(page.position),
                                  page.isRecord ? QStringLiteral(" record") : QString(), QString::fromUtf8(page.body)));
        });
    }

    CustomerReading reading;
    Heard<void> heard;
    QStringList found;
};

} // namespace

class TstCustomerReading : public QObject
{
    Q_OBJECT

private slots:
    void readsDocumentsAndThenTheAccount()
    {
        AskedServer uisp;
        uisp.list(QStringLiteral("invoices"), {R"({"id":1})", R"({"id":2})"});
        uisp.list(QStringLiteral("payments"), {R"({"id":3})"});
        uisp.record(customerPath, customerAnswer());
        Reading one(uisp);
        QCOMPARE(one.reading.customer(), 7);
        one.reading.start();
        QTRY_VERIFY(one.heard.isOk());
        QCOMPARE(one.found, (QStringList{QStringLiteral(R"(invoices invoices_of_customer_7 2 [{"id":1},{"id":2}])"),
                                         QStringLiteral(R"(payments payments_of_customer_7 1 [{"id":3}])"),
                                         QStringLiteral(R"(customers  0 record {"id":7})")}));
        QCOMPARE(uisp.server.requests().last().path, QStringLiteral("/api/clients/7"));
        for (const ReceivedRequest &request : uisp.server.requests())
            QCOMPARE(request.parameter(QStringLiteral("clientId")),
                     request.path.endsWith(QLatin1String("/clients/7")) ? QString() : QStringLiteral("7"));
        QCOMPARE(uisp.requestSlots.taken(), 0);
        QCOMPARE(uisp.server.unexpectedPaths(), QStringList());
    }

    void aCustomerWithoutDocumentsIsReadToo()
    {
        AskedServer uisp;
        uisp.record(customerPath, customerAnswer());
        Reading one(uisp);
        one.reading.start();
        QTRY_VERIFY(one.heard.isOk());
        QCOMPARE(one.found.size(), 1);
    }

    void manyDocumentsComePageByPage()
    {
        PagingLimits small;
        small.rowsPerPage = small.mostRowsPerPage = small.fewestRowsPerPage = 4;
        AskedServer uisp(small);
        QByteArrayList rows;
        for (int id = 1; id <= 10; ++id)
            rows.append(QByteArray(R"({"id":)") + QByteArray::number(id) + '}');
        uisp.list(QStringLiteral("payments"), rows);
        uisp.record(customerPath, customerAnswer());
        Reading one(uisp);
        one.reading.start();
        QTRY_VERIFY(one.heard.isOk());
        QCOMPARE(one.found.size(), 3 + 1); // of four rows each, overlapping by one
    }

    void endsOnceWithWhatWentWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isAccountAskedFor");
        QTest::newRow("customer is gone") << customerPath << 404 << ErrorKind::NotFound << true;
        QTest::newRow("customer may not be read") << customerPath << 403 << ErrorKind::Forbidden << true;
        QTest::newRow("token refused") << customerPath << 401 << ErrorKind::Unauthorized << true;
        QTest::newRow("invoices fail") << QStringLiteral("invoices") << 500 << ErrorKind::ServerFailed << false;
        QTest::newRow("payments fail") << QStringLiteral("payments") << 403 << ErrorKind::Forbidden << false;
    }
    void endsOnceWithWhatWentWrong()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, isAccountAskedFor);
        AskedServer uisp;
        const ScriptedAnswer bad = ScriptedAnswer::json(R"({"code":0})", status);
        uisp.record(customerPath, path == customerPath ? bad : customerAnswer());
        for (int i = 0; i < 10; ++i)
            uisp.server.expect(QStringLiteral("/api/") + path, bad);
        Reading one(uisp);
        one.reading.start();
        QTRY_COMPARE(one.heard.count(), 1);
        QVERIFY2(one.heard.isError(kind), qPrintable(errorCode(one.heard.result().error().kind)));
        QCOMPARE(uisp.askedFor(customerPath) > 0, isAccountAskedFor);
        QCOMPARE(one.found, QStringList());
        QCOMPARE(uisp.requestSlots.taken(), 0);
    }

    void anAbortedReadingSaysNothingAndHoldsNoSlot_data()
    {
        QTest::addColumn<QString>("hanging");
        QTest::newRow("in a list") << QStringLiteral("invoices");
        QTest::newRow("at the account") << customerPath;
    }
    void anAbortedReadingSaysNothingAndHoldsNoSlot()
    {
        QFETCH(QString, hanging);
        AskedServer uisp;
        uisp.server.expect(QStringLiteral("/api/") + hanging, ScriptedAnswer::hang());
        Reading one(uisp);
        one.reading.start();
        QTRY_COMPARE(uisp.askedFor(hanging), 1);
        one.reading.abort();
        QTRY_COMPARE(uisp.server.openConnections(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(one.heard.count(), 0);
        QCOMPARE(uisp.requestSlots.taken(), 0);
    }

    void waitsForAFreeSlot()
    {
        PagingLimits single;
        single.inFlight = single.mostInFlight = 1;
        AskedServer uisp(single);
        uisp.record(customerPath, customerAnswer());
        Reading one(uisp);
        QVERIFY(uisp.requestSlots.take());
        one.reading.start();
        QCoreApplication::processEvents();
        QVERIFY(uisp.server.requests().isEmpty());
        uisp.requestSlots.giveBack();
        QTRY_VERIFY(one.heard.isOk());
        QCOMPARE(uisp.requestSlots.taken(), 0);
    }

    /// The slot that it waited for is for somebody else.
    void abortedWhileItWaitsForTheAccountItTakesNoSlot()
    {
        PagingLimits two;
        two.inFlight = two.mostInFlight = 2;
        two.quick = std::chrono::milliseconds(0);
        AskedServer uisp(two);
        uisp.record(customerPath, customerAnswer());
        uisp.server.expect(QStringLiteral("/api/payments"), ScriptedAnswer::json("[]").held());
        Reading one(uisp);
        QVERIFY(uisp.requestSlots.take());
        one.reading.start();
        QTRY_COMPARE(uisp.server.heldAnswers(), 1);
        PageCost trouble;
        trouble.hadTrouble = true;
        uisp.requestSlots.learn(trouble); // only ours is left
        uisp.server.release();
        QTRY_COMPARE(uisp.requestSlots.taken(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(uisp.askedFor(customerPath), 0);
        one.reading.abort();
        uisp.requestSlots.giveBack();
        QCoreApplication::processEvents();
        QCOMPARE(uisp.requestSlots.taken(), 0);
        QCOMPARE(one.heard.count(), 0);
    }
};

FRESHET_TEST(TstCustomerReading)
#include "tst_customerreading.moc"
