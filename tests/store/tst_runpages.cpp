// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runpages.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QDateTime start{QDate(2026, 1, 20), QTime(12, 0, 0, 250), Qt::UTC};

QString idText(const std::optional<RecordId> &id)
{
    return id ? QString::number(*id) : QStringLiteral("none");
}

/// "invoices open_invoices 25 last 1,2 held 7/none total missing"
QString textOf(const RunPage &page)
{
    QStringList ids;
    for (const RecordId id : page.ids)
        ids.append(QString::number(id));
    QString text = QStringLiteral("%1 %2 %3%4 %5")
                       .arg(entityKey(page.entity), page.list, QString::number(page.position),
                            page.isLast ? QStringLiteral(" last") : QString(), ids.join(QLatin1Char(',')));
    for (const HeldRow &row : page.held)
        text += QStringLiteral(" held %1/%2 %3 %4 %5")
                    .arg(idText(row.id), idText(row.customerId), entityKey(row.entity), row.field, row.problem);
    return text;
}

QStringList textsOf(RunPages &pages)
{
    const Result<std::vector<RunPage>> all = pages.all();
    if (!all)
        return {all.error().detail};
    QStringList texts;
    for (const RunPage &page : *all)
        texts.append(textOf(page));
    return texts;
}

} // namespace

class TstRunPages : public QObject
{
    Q_OBJECT

private slots:
    void noRunIsUnderWayAtFirst()
    {
        CacheFile cache;
        RunPages pages(cache.database(), sql("full"));
        QVERIFY(!pages.startedAt()->isValid());
        QCOMPARE(textsOf(pages), QStringList());
    }

    void aPageComesBackAsItWas_data()
    {
        QTest::addColumn<RunPage>("page");
        QTest::newRow("rows of a list") << RunPage{
            Entity::Invoice, sql("open_invoices"), 25, false, {1, 2, 9'000'000'000}};
        QTest::newRow("a single read") << RunPage{Entity::Customer, {}, 0, false, {7}};
        QTest::newRow("a list's end") << RunPage{Entity::Payment, sql("payments"), 0, true};
        QTest::newRow("held rows") << RunPage{
            Entity::Invoice,
            sql("invoices"),
            50,
            false,
            {},
            {{Entity::Invoice, 7, 11, sql("total"), sql("missing")},
             {Entity::Invoice, {}, {}, sql("id"), sql("“x”, 'y' and ]} are no number")},
             {Entity::Invoice, 8, {}, {}, {}}}};
        for (const Entity entity :
             {Entity::Customer, Entity::Service, Entity::Invoice, Entity::Payment, Entity::Refund, Entity::CreditNote})
            QTest::newRow(qPrintable(entityKey(entity))) << RunPage{entity, entityKey(entity), 1, false, {1}};
    }
    void aPageComesBackAsItWas()
    {
        QFETCH(RunPage, page);
        CacheFile cache;
        {
            RunPages pages(cache.database(), sql("full"));
            QVERIFY(pages.start(start));
            QVERIFY(pages.add(page));
        }
        cache.reopen();
        RunPages later(cache.database(), sql("full"));
        QCOMPARE(textsOf(later), QStringList{textOf(page)});
        QCOMPARE(later.startedAt().value(), start);
    }

    void pagesComeInTheOrderInWhichTheyWereAdded()
    {
        CacheFile cache;
        RunPages pages(cache.database(), sql("full"));
        QVERIFY(pages.start(start));
        QStringList expected;
        for (const int position : {3, 1, 2, 1}) {
            const RunPage page{Entity::Invoice, sql("invoices"), position};
            QVERIFY(pages.add(page));
            expected.append(textOf(page));
        }
        QCOMPARE(textsOf(pages), expected);
    }

    void eachModeHasItsOwn()
    {
        CacheFile cache;
        RunPages full(cache.database(), sql("full"));
        RunPages refresh(cache.database(), sql("refresh"));
        const RunPage ofFull{Entity::Invoice, sql("invoices"), 1, false, {1}};
        const RunPage ofRefresh{Entity::Payment, sql("new_payments"), 2, false, {2, 3}};
        QVERIFY(full.start(start));
        QVERIFY(full.add(ofFull));
        QVERIFY(!refresh.startedAt()->isValid());
        QVERIFY(refresh.start(start.addSecs(60)));
        QVERIFY(refresh.add(ofRefresh));
        QCOMPARE(textsOf(full), QStringList{textOf(ofFull)});
        QCOMPARE(textsOf(refresh), QStringList{textOf(ofRefresh)});
        QCOMPARE(full.startedAt().value(), start);

        QVERIFY(refresh.forget());
        QVERIFY(!refresh.startedAt()->isValid());
        QCOMPARE(textsOf(refresh), QStringList());
        QCOMPARE(textsOf(full), QStringList{textOf(ofFull)});
        QCOMPARE(full.startedAt().value(), start);
    }

    void aNewStartForgetsTheRunBefore()
    {
        CacheFile cache;
        RunPages pages(cache.database(), sql("refresh"));
        QVERIFY(pages.start(start));
        QVERIFY(pages.add({Entity::Invoice, sql("invoices"), 1, false, {1}}));
        QVERIFY(pages.start(start.addDays(1)));
        QCOMPARE(textsOf(pages), QStringList());
        QCOMPARE(pages.startedAt().value(), start.addDays(1));
        const RunPage next{Entity::Invoice, sql("invoices"), 2, false, {2}};
        QVERIFY(pages.add(next));
        QCOMPARE(textsOf(pages), QStringList{textOf(next)});
    }

    void aPageThatNobodyWroteIsDamage_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("entity") << sql("entity = 'tickets'");
        QTest::newRow("entity without pages") << sql("entity = 'tags'");
        QTest::newRow("no ids") << sql("ids = ''");
        QTest::newRow("half of the ids") << sql("ids = '[1,2'");
        QTest::newRow("ids without numbers") << sql("ids = '[1,x]'");
        QTest::newRow("held rows") << sql("held = '[{'");
    }
    void aPageThatNobodyWroteIsDamage()
    {
        QFETCH(QString, damage);
        CacheFile cache;
        RunPages pages(cache.database(), sql("full"));
        QVERIFY(pages.start(start));
        QVERIFY(pages.add({Entity::Invoice, sql("invoices"), 1, false, {1, 2}}));
        cache.run(sql("UPDATE run_pages SET ") + damage);
        QCOMPARE(pages.all().error().kind, ErrorKind::StoreDamaged);
        QVERIFY(pages.forget());
        QVERIFY(pages.all()->empty());
    }
};

FRESHET_TEST(TstRunPages)
#include "tst_runpages.moc"
