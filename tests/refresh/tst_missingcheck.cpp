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
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, false}, hasty());
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

    void manyMissingAreLookedForInASecondPass()
    {
        ScriptedServer server;
        server.expect(QStringLiteral("/api/payments"), ScriptedAnswer::json(R"([{"id":1},{"id":5}])"));
        server.always(QStringLiteral("/api/payments"), ScriptedAnswer::json("[]"));
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, false}, hasty());
        RequestSlots requestSlots{PagingLimits()};
        MissingCheck check(client, requestSlots, {{Entity::Payment, {3, 4, 5}}}, {}, {2, 2});
        Outcome outcome;
        watch(check, outcome);
        check.start();
        QTRY_COMPARE(outcome.endings, 1);
        std::vector<RecordId> gone = outcome.gone[Entity::Payment];
        std::ranges::sort(gone);
        QCOMPARE(gone, (std::vector<RecordId>{3, 4}));
        QCOMPARE(outcome.pages, 1);
        QCOMPARE(server.requestCount(QStringLiteral("/api/payments/3")), 0);
    }

    void aSecondPassThatFailsTakesNothingForGone()
    {
        ScriptedServer server;
        server.always(QStringLiteral("/api/payments"), ScriptedAnswer::json(R"({"code":500})", 500));
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, false}, hasty());
        RequestSlots requestSlots{PagingLimits()};
        MissingCheck check(client, requestSlots, {{Entity::Payment, {3, 4, 5}}}, {}, {2, 2});
        Outcome outcome;
        watch(check, outcome);
        check.start();
        QTRY_COMPARE(outcome.endings, 1);
        QVERIFY(outcome.gone.empty());
        QCOMPARE(outcome.unsure.size(), size_t(1));
    }

    void nothingMissingEndsAtOnceWithoutARequest()
    {
        ScriptedServer server;
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, false}, hasty());
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
        ApiClient client({server.url(QStringLiteral("/api")), "token", {}, false}, hasty());
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
