// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quicksearch.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int most = 5;

bool always()
{
    return true;
}

/// "customers 1 2, invoices 101"
QString inShort(const std::vector<SearchGroup> &groups)
{
    QStringList parts;
    for (const SearchGroup &group : groups) {
        QStringList words{tableSpec(group.table).key};
        for (const SearchHit &hit : group.hits)
            words += QString::number(hit.id);
        if (group.hasMore)
            words += QStringLiteral("…");
        parts += words.join(QLatin1Char(' '));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

class TstQuickSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    std::vector<SearchGroup> search(const QString &typed)
    {
        const auto groups = quickSearch(m_cache->database(), typed, most, always);
        if (!groups)
            qFatal("%s", qPrintable(groups.error().detail));
        return *groups;
    }

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("groups");
        const auto row = [](const char *typed, const char *groups) {
            QTest::addRow("%s", typed) << utf8(typed) << QString::fromUtf8(groups);
        };
        row("   ", "");
        row("Þórdís", "customers 1");
        row("thordis r", "customers 1");
        row("REHAKOVA thordis", "customers 1");
        row("lucja", "customers 2");
        row("łuc", "customers 2");
        row("l", "customers 2");
        row("mu", "");
        row("zo", "customers 4");
        row("muller", "customers 4");
        row("thordis nobody", "");
        row("Thordis@example.ORG", "customers 1");
        row("555 0199", "customers 1");
        row("(354) 5550199", "customers 1");
        row("#4", "customers 4");
        row("100%_o", "customers 5");
        row("o'neil\\", "customers 5");
        row("\"=sum(", "customers 5");
        row("' OR 1=1 --", "");
        row(":terms", "");
        row("inv0101", "invoices 101");
        row("INV01", "invoices 101 102 103 105 106 …");
        row("v0109", "invoices 109");
        row("tx-77", "payments 201");
        row("X-7", "payments 201");
        row("1,184.50", "payments 202");
        row("1184.5", "payments 202");
        row("100.00", "payments 201");
        row("4950", "payments 203");
        row("gone", "");
    }
    void finds()
    {
        QFETCH(QString, typed);
        QTEST(inShort(search(typed)), "groups");
        // As of a file from before there was an index, only slower.
        m_cache->run(QStringLiteral("BEGIN"));
        m_cache->run(QStringLiteral("DELETE FROM meta WHERE key LIKE 'search_%'"));
        const auto unindexed = search(typed);
        m_cache->run(QStringLiteral("ROLLBACK"));
        QTEST(inShort(unindexed), "groups");
    }

    void saysWhatWasFound()
    {
        const SearchHit customer = search(QStringLiteral("5550199")).front().hits.front();
        QCOMPARE(customer.customerName, utf8("Þórdís Řeháková"));
        QCOMPARE(customer.text, QStringLiteral("+354 555 0199"));
        QCOMPARE(search(QStringLiteral("thordis@")).front().hits.front().text, QStringLiteral("Thordis@Example.org"));
        QCOMPARE(search(utf8("řeháková")).front().hits.front().text, QString());
        const SearchHit invoice = search(QStringLiteral("inv0101")).front().hits.front();
        QCOMPARE(invoice.text, QStringLiteral("INV0101"));
        QCOMPARE(invoice.customerId, std::optional<RecordId>(1));
        QCOMPARE(invoice.customerName, utf8("Þórdís Řeháková"));
        QCOMPARE(invoice.amount, 4950);
        QCOMPARE(invoice.day->toIso(), QStringLiteral("2026-01-15"));
        const SearchHit payment = search(QStringLiteral("tx-77")).front().hits.front();
        QCOMPARE(payment.text, QStringLiteral("TX-77"));
        QCOMPARE(payment.amount, 10000);
        QCOMPARE(payment.day->toIso(), QStringLiteral("2025-12-18"));
        QVERIFY(!search(QStringLiteral("1184.50")).front().hits.front().customerId);
    }

    void endsWhenNobodyWantsIt()
    {
        int asked = 0;
        const auto answer =
            quickSearch(m_cache->database(), QStringLiteral("inv"), most, [&asked] { return ++asked < 2; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, 2);
    }
};

FRESHET_TEST(TstQuickSearch)
#include "tst_quicksearch.moc"
