// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listtitles.h"
#include "tests/support/testregistry.h"
#include "uisp/lists.h"

#include <QHash>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <iterator>

using namespace freshet;

class TstLists : public QObject
{
    Q_OBJECT

private slots:
    void everyEntityIsRead()
    {
        QSet<int> entities;
        for (const ListQuery &list : allLists()) {
            entities.insert(int(list.entity));
            QVERIFY(list.path.startsWith(QLatin1Char('/')));
            QVERIFY2(!list.query.hasQueryItem(QStringLiteral("limit")), qPrintable(list.path));
            QVERIFY2(!list.query.hasQueryItem(QStringLiteral("offset")), qPrintable(list.path));
        }
        QCOMPARE(entities.size(), int(Entity::CreditNote) + 1);
    }

    void everyListHasATitleOfItsOwn()
    {
        std::vector<ListQuery> lists = allLists();
        std::ranges::copy(currentLists({}), std::back_inserter(lists));
        QHash<QString, QString> keys;
        for (const ListQuery &list : lists) {
            const QString title = listTitle(list.key);
            QVERIFY2(!title.contains(QLatin1Char('_')), qPrintable(title));
            QCOMPARE(keys.value(title, list.key), list.key);
            keys.insert(title, list.key);
        }
    }

    void archivedCustomersAreAskedForToo()
    {
        QStringList archived;
        for (const ListQuery &list : allLists()) {
            if (list.entity == Entity::Customer)
                archived.append(list.query.queryItemValue(QStringLiteral("isArchived")));
        }
        QCOMPARE(archived, QStringList({QString(), QStringLiteral("1")}));
    }

    void ordersThatOnlyGrowAreAskedFor_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QString>("query");
        QTest::newRow("customers") << Entity::Customer << QStringLiteral("order=client.id&direction=ASC");
        QTest::newRow("invoices") << Entity::Invoice << QStringLiteral("order=createdDate&direction=ASC");
        QTest::newRow("payments") << Entity::Payment << QStringLiteral("order=id&direction=ASC");
        QTest::newRow("credit notes") << Entity::CreditNote << QStringLiteral("order=createdDate");
        QTest::newRow("attributes") << Entity::CustomAttribute << QStringLiteral("attributeType=client");
    }

    void ordersThatOnlyGrowAreAskedFor()
    {
        QFETCH(const Entity, entity);
        const std::vector<ListQuery> lists = allLists();
        const auto list = std::find_if(lists.cbegin(), lists.cend(),
                                       [entity](const ListQuery &query) { return query.entity == entity; });
        QVERIFY(list != lists.cend());
        QTEST(list->query.toString(), "query");
    }

    void onlyOrganizationsComeInOnePiece()
    {
        for (const ListQuery &list : allLists())
            QCOMPARE(list.paged, list.entity != Entity::Organization);
    }

    void aRecordHasItsOwnPath_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QString>("path");
        QTest::newRow("customer") << Entity::Customer << QStringLiteral("/clients/12");
        QTest::newRow("service") << Entity::Service << QStringLiteral("/clients/services/12");
        QTest::newRow("invoice") << Entity::Invoice << QStringLiteral("/invoices/12");
        QTest::newRow("payment") << Entity::Payment << QStringLiteral("/payments/12");
        QTest::newRow("refund") << Entity::Refund << QStringLiteral("/refunds/12");
        QTest::newRow("credit note") << Entity::CreditNote << QStringLiteral("/credit-notes/12");
        QTest::newRow("payment method has a UUID") << Entity::PaymentMethod << QString();
    }

    void aRecordHasItsOwnPath()
    {
        QFETCH(const Entity, entity);
        QTEST(recordPath(entity, 12), "path");
    }
};

FRESHET_TEST(TstLists)
#include "tst_lists.moc"
