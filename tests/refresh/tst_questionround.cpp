// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/questionround.h"
#include "tests/refresh/asked.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

ScriptedAnswer failing(int status)
{
    return ScriptedAnswer::json(R"({"code":0})", status);
}

/// One round and what it said.
struct Round
{
    Round(AskedServer &uisp, const OpenQuestions &questions)
        : round(uisp.client, uisp.requestSlots, questions, uisp.paging, {})
    {
        QObject::connect(&round, &QuestionRound::found, &round, [this](const ReadPage &page) {
            found.append(QStringLiteral("%1 %2").arg(entityKey(page.entity), QString::fromUtf8(page.body)));
        });
        QObject::connect(&round, &QuestionRound::finished, &round, [this](const Answers &said) {
            ++endings;
            answers = said;
            std::ranges::sort(answers.customersRead);
        });
    }

    QuestionRound round;
    QStringList found;
    Answers answers;
    int endings = 0;
};

void addCustomers(AskedServer &uisp, RecordId first, RecordId last, int failure = 0)
{
    for (RecordId id = first; id <= last; ++id)
        uisp.record(QStringLiteral("clients/%1").arg(id),
                    failure > 0 ? failing(failure)
                                : ScriptedAnswer::json(QStringLiteral(R"({"id":%1})").arg(id).toUtf8()));
}

std::vector<RecordId> ids(RecordId first, RecordId last)
{
    std::vector<RecordId> all;
    for (RecordId id = first; id <= last; ++id)
        all.push_back(id);
    return all;
}

} // namespace

class TstQuestionRound : public QObject
{
    Q_OBJECT

private slots:
    void nothingToAskEndsAtOnce()
    {
        AskedServer uisp;
        Round one(uisp, {});
        one.round.start();
        QTRY_COMPARE(one.endings, 1);
        QVERIFY(one.answers.gone.empty() && one.answers.customersRead.empty() && one.answers.unsure.empty());
        QVERIFY(uisp.server.requests().isEmpty());
    }

    void eachQuestionGetsItsAnswer()
    {
        AskedServer uisp;
        uisp.record(QStringLiteral("invoices/1"), failing(404));
        uisp.record(QStringLiteral("invoices/2"), ScriptedAnswer::json(R"({"id":2})"));
        uisp.record(QStringLiteral("invoices/3"), failing(500));
        addCustomers(uisp, 7, 7);
        addCustomers(uisp, 8, 8, 404);
        addCustomers(uisp, 9, 9, 500);
        Round one(uisp, {{{Entity::Invoice, {1, 2, 3}}}, {7, 8, 9}});
        one.round.start();
        QTRY_COMPARE(one.endings, 1);
        QCOMPARE(one.answers.gone, (MissingRows{{Entity::Customer, {8}}, {Entity::Invoice, {1}}}));
        QCOMPARE(one.answers.customersRead, std::vector<RecordId>{7});
        QCOMPARE(one.answers.unsure.size(), size_t(2));
        for (const Error &error : one.answers.unsure)
            QCOMPARE(error.kind, ErrorKind::ServerFailed);
        QCOMPARE(one.found,
                 (QStringList{QStringLiteral(R"(invoices {"id":2})"), QStringLiteral(R"(customers {"id":7})")}));
        QCOMPARE(uisp.server.unexpectedPaths(), QStringList());
        QCOMPARE(uisp.requestSlots.taken(), 0);
    }

    void rowsAreAskedForBeforeCustomers()
    {
        AskedServer uisp;
        uisp.server.expect(QStringLiteral("/api/invoices/1"), ScriptedAnswer::json(R"({"id":1})").held());
        addCustomers(uisp, 7, 7);
        Round one(uisp, {{{Entity::Invoice, {1}}}, {7}});
        one.round.start();
        QTRY_COMPARE(uisp.server.heldAnswers(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(uisp.server.requests().size(), 1);
        uisp.server.release();
        QTRY_COMPARE(one.endings, 1);
        QCOMPARE(one.answers.customersRead, std::vector<RecordId>{7});
    }

    void manyCustomersAreReadSomeAtATime()
    {
        AskedServer uisp;
        addCustomers(uisp, 1, 40);
        Round one(uisp, {{}, ids(1, 40)});
        one.round.start();
        QTRY_COMPARE(one.endings, 1);
        QCOMPARE(one.answers.customersRead, ids(1, 40));
        QVERIFY(one.answers.unsure.empty());
        for (RecordId id = 1; id <= 40; ++id)
            QCOMPARE(uisp.askedFor(QStringLiteral("clients/%1").arg(id)), 1);
    }

    void aServerThatKeepsFailingIsNotAskedAboutTheRest_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("customers");
        QTest::addColumn<int>("mostRequests");
        // Five failures, and what was under way then; a customer costs three requests.
        QTest::newRow("rows") << 100 << 100 << 5 + 6;
        QTest::newRow("customers") << 0 << 100 << 3 * (5 + 2);
        QTest::newRow("a few of both") << 4 << 100 << 4 + 3 * 3;
    }
    void aServerThatKeepsFailingIsNotAskedAboutTheRest()
    {
        QFETCH(int, rows);
        QFETCH(int, customers);
        QFETCH(int, mostRequests);
        AskedServer uisp;
        for (int id = 1; id <= rows; ++id)
            uisp.record(QStringLiteral("invoices/%1").arg(id), failing(500));
        addCustomers(uisp, 1, customers, 500);
        OpenQuestions questions{{}, ids(1, customers)};
        if (rows > 0)
            questions.records[Entity::Invoice] = ids(1, rows);
        Round one(uisp, questions);
        one.round.start();
        QTRY_COMPARE(one.endings, 1);
        QVERIFY(one.answers.gone.empty() && one.answers.customersRead.empty());
        QVERIFY(one.answers.unsure.size() >= 5);
        QVERIFY2(uisp.server.requests().size() <= mostRequests, QByteArray::number(uisp.server.requests().size()));
        QCOMPARE(uisp.requestSlots.taken(), 0);
    }

    void anAbortedRoundSaysNothing_data()
    {
        QTest::addColumn<QString>("hanging");
        QTest::newRow("at a row") << QStringLiteral("invoices/1");
        QTest::newRow("in a customer's list") << QStringLiteral("invoices");
        QTest::newRow("at a customer") << QStringLiteral("clients/7");
    }
    void anAbortedRoundSaysNothing()
    {
        QFETCH(QString, hanging);
        AskedServer uisp;
        uisp.record(QStringLiteral("invoices/1"), ScriptedAnswer::json(R"({"id":1})"));
        addCustomers(uisp, 7, 7);
        uisp.server.expect(QStringLiteral("/api/") + hanging, ScriptedAnswer::hang());
        Round one(uisp, {{{Entity::Invoice, {1}}}, {7}});
        one.round.start();
        QTRY_COMPARE(uisp.askedFor(hanging), 1);
        one.round.abort();
        QTRY_COMPARE(uisp.server.openConnections(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(one.endings, 0);
        QCOMPARE(uisp.requestSlots.taken(), 0);
    }
};

FRESHET_TEST(TstQuestionRound)
#include "tst_questionround.moc"
