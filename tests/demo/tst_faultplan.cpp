// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet::demo;

class TstFaultPlan : public QObject
{
    Q_OBJECT

private slots:
    void coversByList_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("isCovered");
        const auto row = [](const char *prefix, const char *resource, bool isCovered) {
            QTest::addRow("%s: %s", prefix, resource)
                << QString::fromLatin1(prefix) << QString::fromLatin1(resource) << isCovered;
        };
        row("", "anything", true);
        row("clients", "clients", true);
        row("clients", "clients/5", true);
        row("clients", "clients/services", false);
        row("clients", "clients/services/5", false);
        row("clients/services", "clients/services/5/suspend", true);
        row("clients/services", "clients", false);
        row("/invoices", "invoices", true);
        row("/crm/api/v1.0/invoices", "invoices/7", true);
        row("invoices", "invoices-of-others", false);
        row("credit-notes", "credit-notes", true);
        row("payments", "payment-methods", false);
    }
    void coversByList()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, resource);
        QTEST(covers(prefix, resource), "isCovered");
    }

    void strikesAfterSomeAndThatOften()
    {
        FaultPlan plan;
        Fault fault;
        fault.pathPrefix = QStringLiteral("invoices");
        fault.status = 503;
        fault.skip = 2;
        fault.times = 2;
        plan.add(fault);
        QList<bool> struck;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!plan.take(QStringLiteral("payments")));
            struck.append(plan.take(QStringLiteral("invoices")).has_value());
        }
        QCOMPARE(struck, (QList<bool>{false, false, true, true, false, false}));
    }

    void strikesTheSoManiethOfAllRequests()
    {
        FaultPlan plan;
        Fault fault;
        fault.skip = 2;
        plan.add(fault);
        QVERIFY(!plan.take(QStringLiteral("clients")));
        QVERIFY(!plan.take(QStringLiteral("options")));
        QVERIFY(plan.take(QStringLiteral("invoices")));
        QVERIFY(!plan.take(QStringLiteral("invoices")));
    }

    void strikesOnlyTheQueryThatItIsMeantFor()
    {
        FaultPlan plan;
        Fault fault;
        fault.pathPrefix = QStringLiteral("clients");
        fault.queryPart = QStringLiteral("isArchived=1");
        plan.add(fault);
        QVERIFY(!plan.take(QStringLiteral("clients"), QStringLiteral("?limit=5&offset=0")));
        QVERIFY(!plan.take(QStringLiteral("clients")));
        QVERIFY(plan.take(QStringLiteral("clients"), QStringLiteral("?isArchived=1&limit=5")));
    }

    void strikesForEverUntilCleared()
    {
        FaultPlan plan;
        Fault fault;
        fault.times = -1;
        plan.add(fault);
        for (int i = 0; i < 100; ++i)
            QVERIFY(plan.take(QStringLiteral("clients")));
        plan.clear();
        QVERIFY(!plan.take(QStringLiteral("clients")));
    }

    void takesTheFirstAddedFirst()
    {
        FaultPlan plan;
        Fault fault;
        fault.status = 500;
        plan.add(fault);
        fault.status = 429;
        plan.add(fault);
        QCOMPARE(plan.take(QStringLiteral("clients"))->status, 500);
        QCOMPARE(plan.take(QStringLiteral("clients"))->status, 429);
        QVERIFY(!plan.take(QStringLiteral("clients")));
    }
};

FRESHET_TEST(TstFaultPlan)
#include "tst_faultplan.moc"
