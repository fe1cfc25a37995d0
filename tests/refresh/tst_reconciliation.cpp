// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/reconciliationrun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstReconciliation : public QObject
{
    Q_OBJECT

private slots:
    void aRunThatSawEverythingLeavesNothingOpen_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::newRow("refresh") << RefreshMode::Refresh;
        QTest::newRow("full check") << RefreshMode::FullCheck;
    }
    void aRunThatSawEverythingLeavesNothingOpen()
    {
        QFETCH(RefreshMode, mode);
        Run run(3, mode);
        run.stage();
        QVERIFY(run.questions(mode == RefreshMode::FullCheck ? everyList : onlyCustomers).isEmpty());
        QVERIFY(!run.reconciliation->wantsFullCheck());
    }

    void rowsThatAListShouldHaveShownAreAskedForOnce()
    {
        Run run(3);
        QVERIFY(run.writer.stage(std::vector{run.customers[0]}));
        QVERIFY(run.writer.stage(std::vector{run.invoices[2]}));
        const OpenQuestions first = run.questions();
        QCOMPARE(first.records, (MissingRows{{Entity::Customer, {2, 3}}, {Entity::Invoice, {1, 2}}}));
        QVERIFY(first.customers.empty());   // rows first
        QVERIFY(run.questions().isEmpty()); // no answer came, and none is asked for again
    }

    void onlyListsThatWereReadToTheirEndMissRows_data()
    {
        QTest::addColumn<std::vector<Entity>>("lists");
        QTest::addColumn<bool>("isOpenListRead");
        QTest::addColumn<Ids>("invoices");
        QTest::newRow("none") << std::vector<Entity>{} << false << Ids{};
        QTest::newRow("open ones") << std::vector<Entity>{} << true << Ids{1};
        QTest::newRow("all") << std::vector<Entity>{Entity::Invoice} << false << Ids{1, 2};
    }
    void onlyListsThatWereReadToTheirEndMissRows()
    {
        QFETCH(std::vector<Entity>, lists);
        QFETCH(bool, isOpenListRead);
        QFETCH(Ids, invoices);
        Run run(1);
        Invoice paid = open(2, 1, 0);
        paid.status = InvoiceStatus::Paid;
        QVERIFY(run.writer.stage(std::vector{paid}));
        run.publish();
        run.begin();
        const OpenQuestions questions =
            run.questions(lists, isOpenListRead ? std::set<QString>{openInvoicesKey()} : std::set<QString>{});
        QCOMPARE(questions.records.contains(Entity::Invoice), !invoices.empty());
        if (!invoices.empty())
            QCOMPARE(questions.records.at(Entity::Invoice), invoices);
    }

    void aLoosePaymentThatItsListLacksIsAskedFor()
    {
        Run run(1);
        QVERIFY(run.writer.stage(std::vector{samplePayment(5, std::nullopt), samplePayment(6, 1)}));
        run.publish();
        run.begin();
        run.stage();
        QCOMPARE(run.questions().records, (MissingRows{{Entity::Payment, {5}}}));
    }

    void aContradictingAccountIsReadAsAWhole()
    {
        Run run(3);
        run.customers[1] = owing(2, 1500);
        run.stage();
        QCOMPARE(run.questions().customers, Ids{2});
    }

    void withoutWhatItTakesNoAccountIsCompared_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::addColumn<bool>("isHistoryComplete");
        QTest::addColumn<std::vector<Entity>>("lists");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<bool>("isCompared");
        const QStringList parts{openInvoicesKey(), newPaymentsKey()};
        const std::vector<Entity> none;
        QTest::newRow("refresh") << RefreshMode::Refresh << true << onlyCustomers << parts << true;
        QTest::newRow("refresh without history") << RefreshMode::Refresh << false << onlyCustomers << parts << false;
        QTest::newRow("refresh without customers") << RefreshMode::Refresh << true << none << parts << false;
        QTest::newRow("refresh without open invoices")
            << RefreshMode::Refresh << true << onlyCustomers << parts.mid(1) << false;
        QTest::newRow("refresh without payments")
            << RefreshMode::Refresh << true << onlyCustomers << parts.mid(0, 1) << false;
        QTest::newRow("full check") << RefreshMode::FullCheck << true << everyList << QStringList() << true;
        QTest::newRow("first full check") << RefreshMode::FullCheck << false << everyList << QStringList() << true;
        QTest::newRow("full check without payments")
            << RefreshMode::FullCheck << true << std::vector{Entity::Customer, Entity::Invoice} << parts << false;
    }
    void withoutWhatItTakesNoAccountIsCompared()
    {
        QFETCH(RefreshMode, mode);
        QFETCH(bool, isHistoryComplete);
        QFETCH(std::vector<Entity>, lists);
        QFETCH(QStringList, parts);
        QFETCH(bool, isCompared);
        Run run(1, mode, isHistoryComplete);
        run.customers[0] = owing(1, 1500);
        run.stage();
        QCOMPARE(run.questions(lists, {parts.begin(), parts.end()}).customers, isCompared ? Ids{1} : Ids{});
    }

    void whatAReadCustomerShowsNoMoreIsAskedFor()
    {
        Run run(2);
        run.customers[0] = owing(1, 0);
        run.stage();
        QCOMPARE(run.questions().customers, Ids{1});
        run.read(run.customers[0], {});
        const OpenQuestions next = run.questions();
        QCOMPARE(next.records, (MissingRows{{Entity::Invoice, {1}}}));
        QVERIFY(run.reconciliation->takeAnswers(Answers{{{Entity::Invoice, {1}}}, {}, {}, {}}));
        QVERIFY(run.questions().isEmpty());
        run.publish();
        QCOMPARE(run.file.rows(sql("SELECT id FROM invoices WHERE gone_since IS NULL")), QStringList{sql("2")});
    }

    void rowsThatWereReadBeforeTheirCustomerVanishedAreAskedFor()
    {
        Run run(2);
        QVERIFY(run.writer.stage(std::vector{run.customers[0]}));
        QVERIFY(run.writer.stage(run.invoices));
        QCOMPARE(run.questions().records, (MissingRows{{Entity::Customer, {2}}}));
        QVERIFY(run.reconciliation->takeAnswers(Answers{{{Entity::Customer, {2}}}, {}, {}, {}}));
        QCOMPARE(run.questions().records, (MissingRows{{Entity::Invoice, {2}}}));
        QVERIFY(run.reconciliation->takeAnswers(Answers{{{Entity::Invoice, {2}}}, {}, {}, {}}));
        QVERIFY(run.questions().isEmpty());
        run.publish();
        QCOMPARE(run.file.rows(sql("SELECT id FROM invoices WHERE gone_since IS NULL")), QStringList{sql("1")});
    }

    void aCustomerWhoMovesAllTheTimeIsReadThreeTimes()
    {
        Run run(1);
        int readings = 0;
        for (qint64 owed = 1500; readings < 10; ++owed) {
            run.customers[0] = owing(1, owed);
            run.stage();
            if (run.questions().isEmpty())
                break;
            ++readings;
            run.read(owing(1, owed + 100), {1});
        }
        QCOMPARE(readings, 3);
        run.publish();
        // That is no standing contradiction: the next refresh asks again.
        run.begin();
        run.stage();
        QCOMPARE(run.questions().customers, Ids{1});
    }

    void aCustomerWhoCouldNotBeReadIsNotAskedForAgain()
    {
        Run run(1);
        run.customers[0] = owing(1, 1500);
        run.stage();
        QCOMPARE(run.questions().customers, Ids{1});
        const Error error{ErrorKind::ServerFailed, {}, 0, {}};
        QVERIFY(run.reconciliation->takeAnswers(Answers{{}, {}, {}, {error}}));
        QVERIFY(run.questions().isEmpty());
        run.publish();
        run.begin();
        run.stage();
        QCOMPARE(run.questions().customers, Ids{1});
    }

    void whatStandsIsAskedForOnlyOnceItsFiguresMove()
    {
        Run run(1);
        run.customers[0] = owing(1, 1500);
        run.stage();
        QCOMPARE(run.questions().customers, Ids{1});
        run.read(run.customers[0], {1});
        QVERIFY(run.questions().isEmpty());
        run.publish();
        QCOMPARE(standingContradictions(run.file.database())->size(), size_t(1));

        for (int refreshes = 0; refreshes < 2; ++refreshes) {
            run.begin();
            run.stage();
            QVERIFY(run.questions().isEmpty());
            run.publish();
        }
        run.begin();
        run.customers[0] = owing(1, 1600);
        run.stage();
        QCOMPARE(run.questions().customers, Ids{1});
        run.customers[0] = owing(1, 1000);
        run.read(run.customers[0], {1});
        QVERIFY(run.questions().isEmpty());
        run.publish();
        QVERIFY(standingContradictions(run.file.database())->empty());
    }

    void aRunThatComparesNothingKeepsWhatStands()
    {
        Run run(1);
        run.customers[0] = owing(1, 1500);
        run.stage();
        QCOMPARE(run.questions().customers, Ids{1});
        run.read(run.customers[0], {1});
        QVERIFY(run.questions().isEmpty());
        run.publish();
        run.begin();
        QVERIFY(run.questions({}, {}).isEmpty());
        run.publish();
        QCOMPARE(standingContradictions(run.file.database())->size(), size_t(1));
    }

    void tooManyContradictionsAreAFullChecksWork_data()
    {
        QTest::addColumn<RecordId>("total");
        QTest::addColumn<RecordId>("wrong");
        QTest::addColumn<bool>("isTooMuch");
        QTest::newRow("a few") << RecordId(300) << RecordId(200) << false;
        QTest::newRow("one more") << RecordId(300) << RecordId(201) << true;
        QTest::newRow("a fifth of many") << RecordId(1500) << RecordId(300) << false;
        QTest::newRow("more than a fifth of many") << RecordId(1500) << RecordId(301) << true;
    }
    void tooManyContradictionsAreAFullChecksWork()
    {
        QFETCH(RecordId, total);
        QFETCH(RecordId, wrong);
        QFETCH(bool, isTooMuch);
        Run run(total);
        for (RecordId id = 1; id <= wrong; ++id)
            run.customers[size_t(id - 1)] = owing(id, 1500);
        run.stage();
        QCOMPARE(run.questions().customers.size(), isTooMuch ? size_t(0) : size_t(wrong));
        QCOMPARE(run.reconciliation->wantsFullCheck(), isTooMuch);
        run.publish();
    }

    void disagreeingCoversAreReadOnce()
    {
        Run run(2);
        Payment payment = samplePayment(7, 2);
        payment.covers = {{1, 100, 7, {}, 1, {}}}; // for an invoice of customer 1 that does not know it
        run.stage();
        QVERIFY(run.writer.stage(std::vector{payment}));
        QCOMPARE(run.questions().customers, (Ids{1, 2}));
        run.read(run.customers[0], {1});
        run.reconciliation->notePage(QStringLiteral("payments_of_customer_2"), Entity::Payment, {7});
        run.read(run.customers[1], {2});
        QVERIFY(run.questions().isEmpty());
    }

    void goneCustomersTakeTheirRowsAlong()
    {
        Run run(3);
        QVERIFY(run.writer.stage(std::vector{sampleService(1, 2), sampleService(2, 3)}));
        QVERIFY(run.writer.stage(std::vector{samplePayment(1, 2), samplePayment(2, 2)}));
        run.publish();
        run.begin();
        run.customers.erase(run.customers.begin() + 1); // customer 2
        run.invoices.erase(run.invoices.begin() + 1);
        run.stage();
        QVERIFY(run.writer.stage(std::vector{samplePayment(2, 3)})); // somebody else's now
        QCOMPARE(run.questions().records, (MissingRows{{Entity::Customer, {2}}, {Entity::Invoice, {2}}}));
        QVERIFY(run.reconciliation->takeAnswers(Answers{{{Entity::Customer, {2}}}, {}, {}, {}}));
        run.publish();
        const auto left = [&run](const char *table) {
            return run.file.rows(
                sql("SELECT id FROM %1 WHERE gone_since IS NULL ORDER BY id").arg(QLatin1String(table)));
        };
        QCOMPARE(left("customers"), (QStringList{sql("1"), sql("3")}));
        QCOMPARE(left("invoices"), (QStringList{sql("1"), sql("3")}));
        QCOMPARE(left("services"), QStringList{sql("2")});
        QCOMPARE(left("payments"), QStringList{sql("2")});
    }

    void aRowThatCameMeanwhileIsNotGone()
    {
        Run run(2);
        QVERIFY(run.writer.stage(std::vector{run.customers[0]}));
        QVERIFY(run.writer.stage(run.invoices));
        QCOMPARE(run.questions().records, (MissingRows{{Entity::Customer, {2}}}));
        QVERIFY(run.writer.stage(std::vector{run.customers[1]}));
        QVERIFY(run.reconciliation->takeAnswers({}));
        QVERIFY(run.questions().isEmpty());
        run.publish();
        QCOMPARE(run.file.value(sql("SELECT count(*) FROM customers WHERE gone_since IS NULL")).toInt(), 2);
    }

    void aFileThatCannotBeReadIsAnError()
    {
        Run run(1);
        run.file.database().failAfter(0);
        QVERIFY(!run.reconciliation->nextQuestions(onlyCustomers, everyPart()));
        run.file.database().failAfter(-1);
    }
};

FRESHET_TEST(TstReconciliation)
#include "tst_reconciliation.moc"
