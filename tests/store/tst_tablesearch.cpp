// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesearch.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstTableSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void finds_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("ids");
        const auto row = [](TableId table, const char *typed, const char *ids) {
            QTest::addRow("%s: %s", qPrintable(tableSpec(table).key), typed) << table << utf8(typed) << QByteArray(ids);
        };
        row(TableId::Customers, "   ", "1 2 3 4 5");
        row(TableId::Customers, "Þórdís", "1");
        row(TableId::Customers, "thordis r", "1");
        row(TableId::Customers, "REHAKOVA thordis", "1");
        row(TableId::Customers, "lucja", "2");
        row(TableId::Customers, "muller", "4");
        row(TableId::Customers, "Thordis@example.ORG", "1");
        row(TableId::Customers, "555 0199", "1");
        row(TableId::Customers, "5550199", "1");
        row(TableId::Customers, "(354) 5550199", "1");
        row(TableId::Customers, "354-555-0199", "1");
        row(TableId::Customers, "#4", "4");
        row(TableId::Customers, "#04", "4");
        row(TableId::Customers, "#", "");
        row(TableId::Customers, "#4 muller", "4");
        row(TableId::Invoices, "#1", "101 102 103 104");
        row(TableId::Invoices, "#105", "105");
        row(TableId::Customers, "thordis nobody", "");
        row(TableId::Customers, "100%_o", "5");
        row(TableId::Customers, "%", "5");
        row(TableId::Customers, "_", "5");
        row(TableId::Customers, "o'neil\\", "5");
        row(TableId::Customers, "'", "5");
        row(TableId::Customers, "\\", "5");
        row(TableId::Customers, "\"=sum(", "5");
        row(TableId::Customers, "<B>X", "5");
        row(TableId::Customers, "' OR 1=1 --", "");
        row(TableId::Customers, ":needle0", "");
        row(TableId::Customers, "?", "");
        row(TableId::Invoices, "inv0103", "103");
        row(TableId::Invoices, "V010", "101 102 103 105 106 107 108 109");
        row(TableId::Invoices, "kestrel", "105 106 107 108");
        row(TableId::Invoices, "kestrel inv0106", "106");
        row(TableId::Invoices, "INV%", "");
        row(TableId::Payments, "TX-77", "201");
        row(TableId::Payments, "preplatek", "201");
        row(TableId::Payments, "PŘEPLATEK", "201");
        row(TableId::Payments, "diky thordis", "201");
        row(TableId::Payments, "sample bank", "201");
        row(TableId::Payments, "1184.50", "202");
        row(TableId::Payments, "1184,5", "202");
        row(TableId::Payments, "1184", "202");
        row(TableId::Payments, "1184.51", "");
        row(TableId::Payments, "4950", "203");
        row(TableId::Payments, "kestrel", "203");
        row(TableId::Services, "fibra optica", "11");
        row(TableId::Services, "FIBER", "11 13 14");
        row(TableId::Services, "lucja", "14");
        row(TableId::Patterns, "thordis", "1");
    }
    void finds()
    {
        QFETCH(TableId, table);
        QFETCH(QString, typed);
        TableQuery query;
        query.table = table;
        query.search = typed;
        query.today = deskDay();
        query.sortKey = table == TableId::Patterns ? QStringLiteral("customer_id") : QStringLiteral("id");
        TableReader reader(m_cache->database());
        const Result<std::vector<RecordId>> found = reader.ids(query);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QByteArrayList ids;
        for (const RecordId id : *found)
            ids += QByteArray::number(id);
        QTEST(ids.join(' '), "ids");
    }

    void aVeryLongTextIsNoTrouble()
    {
        TableQuery query;
        query.table = TableId::Payments;
        query.search = QStringLiteral("x1 ").repeated(5000);
        TableReader reader(m_cache->database());
        const Result<std::vector<RecordId>> found = reader.ids(query);
        QVERIFY(found);
        QVERIFY(found->empty());
    }

    void patternsEscapeWhatLikeWouldObey()
    {
        QCOMPARE(containsPattern(QStringLiteral("a%b_c\\")), QStringLiteral("%a\\%b\\_c\\\\%"));
    }
};

FRESHET_TEST(TstTableSearch)
#include "tst_tablesearch.moc"
