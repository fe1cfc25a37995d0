// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/missingcheck.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"

#include <algorithm>

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

RetryPolicy hasty()
{
    RetryPolicy policy;
    policy.attempts = 2;
    policy.firstPause = std::chrono::milliseconds(1);
    policy.longestPause = std::chrono::milliseconds(5);
    return policy;
}

struct Outcome
{
    MissingRows gone;
    std::vector<Error> unsure;
    int records = 0;
    int pages = 0;
    int endings = 0;
};

} // namespace

class TstMissingCheck : public QObject
{
    Q_OBJECT

private:
    static void watch(MissingCheck &check, Outcome &outcome)
    {
        connect(&check, &MissingCheck::found, &check,
                [&outcome](const ReadPage &page) { ++(page.isRecord ? outcome.records : outcome.pages); });
        connect(&check, &MissingCheck::finished, &check,
                [&outcome](const MissingRows &gone, const std::vector<Error> &unsure) {
                    ++outcome.endings;
                    outcome.gone = gone;
                    outcome.unsure = unsure;
                });
    }

private slots:
    void onlyA404IsGone()
    {
        ScriptedServer server;
        server.always(QStringLiteral("/api/invoices/1"), ScriptedAnswer::json(R"({"code":404})", 404));
        server.always(QStringLiteral("/api/invoices/2"), ScriptedAnswer::json(R"({"id":2})"));
        server.always(QStringLiteral("/api/invoices/3"), ScriptedAnswer::json(R"({"code":500})", 500));
        server.always(QStringLiteral("/api/invoices/4"), ScriptedAnswer::json(R"({"code":403})", 403));
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, {}, {}}, hasty());
        RequestSlots requestSlots{PagingLimits()};
        MissingCheck check(client, requestSlots, {{Entity::Invoice, {1, 2, 3, 4}}}, {}, {50, 50});
        Outcome outcome;
        watch(check, outcome);
        check.start();
        QTRY_COMPARE(outcome.endings, 1);
        QCOMPARE(outcome.gone, (MissingRows{{Entity::Invoice, {1}}}));
        QCOMPARE(outcome.records, 1);
        QCOMPARE(outcome.unsure.size(), size_t(2));
        QCOMPARE(server.unexpectedPaths(), QStringList());
    }

    void manyMissingAreLookedForInASecondPass_data()
    {
        QTest::addColumn<QByteArray>("secondPass");
        QTest::addColumn<int>("secondStatus");
        QTest::addColumn<RecordId>("thereAfterAll");
        QTest::addColumn<size_t>("gone");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("one of them came") << QByteArray(R"([{"id":40}])") << 200 << RecordId(40) << size_t(39) << true;
        QTest::newRow("none came, and none is there") << QByteArray("[]") << 200 << RecordId(0) << size_t(40) << true;
        QTest::newRow("none came, but a sample is there")
            << QByteArray("[]") << 200 << RecordId(5) << size_t(9) << false;
        QTest::newRow("the list failed") << QByteArray(R"({"code":500})") << 500 << RecordId(0) << size_t(10) << false;
    }
    void manyMissingAreLookedForInASecondPass()
    {
        QFETCH(QByteArray, secondPass);
        QFETCH(int, secondStatus);
        QFETCH(RecordId, thereAfterAll);
        ScriptedServer server;
        server.always(QStringLiteral("/api/payments"), ScriptedAnswer::json(secondPass, secondStatus));
        std::vector<RecordId> missing;
        for (RecordId id = 1; id <= 40; ++id) {
            missing.push_back(id);
            const QByteArray body = "{\"id\":" + QByteArray::number(id) + "}";
            server.always(QStringLiteral("/api/payments/%1").arg(id),
                          ScriptedAnswer::json(body, id == thereAfterAll ? 200 : 404));
        }
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, {}, {}}, hasty());
        RequestSlots requestSlots{PagingLimits()};
        MissingCheck check(client, requestSlots, {{Entity::Payment, missing}}, {}, {2, 2});
        Outcome outcome;
        watch(check, outcome);
        check.start();
        QTRY_COMPARE(outcome.endings, 1);
        QTEST(outcome.gone[Entity::Payment].size(), "gone");
        QTEST(outcome.unsure.empty(), "isSure");
        QCOMPARE(server.requestCount(QStringLiteral("/api/payments/2")), 0);
    }

    void nothingMissingEndsAtOnceWithoutARequest()
    {
        ScriptedServer server;
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, {}, {}}, hasty());
        RequestSlots requestSlots{PagingLimits()};
        MissingCheck check(client, requestSlots, {}, {}, {50, 50});
        Outcome outcome;
        watch(check, outcome);
        check.start();
        QTRY_COMPARE(outcome.endings, 1);
        QVERIFY(server.requests().isEmpty());
    }

    void anAbortedCheckSaysNothing()
    {
        ScriptedServer server;
        server.always(QStringLiteral("/api/invoices/1"), ScriptedAnswer::hang());
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, {}, {}}, hasty());
        RequestSlots requestSlots{PagingLimits()};
        MissingCheck check(client, requestSlots, {{Entity::Invoice, {1}}}, {}, {50, 50});
        Outcome outcome;
        watch(check, outcome);
        check.start();
        QTRY_COMPARE(server.requests().size(), 1);
        check.abort();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(outcome.endings, 0);
    }
};

FRESHET_TEST(TstMissingCheck)
#include "tst_missingcheck.moc"
