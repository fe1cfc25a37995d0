// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wholeaudit.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

/// The rules that look beyond one account.
class TstWholeAudit : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreComparedWithinOneSeries()
    {
        const QString number = QStringLiteral("INV1");
        const std::vector<Finding> findings = auditNumbers({{5, 70, 1, number, false},
                                                            {3, 71, 1, number, false},
                                                            {9, 72, 1, number, true},
                                                            {4, 73, 2, number, false},
                                                            {6, 74, 0, number, false},
                                                            {7, 75, 0, number, false},
                                                            {8, 76, 1, {}, false},
                                                            {10, 77, 1, {}, false}});
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].rowId, RecordId(5));
        QCOMPARE(findings[0].customerId, std::optional<RecordId>(70));
        QCOMPARE(findings[0].parameters, (QStringList{number, QStringLiteral("3"), QStringLiteral("71")}));
    }

    void eachFigureOfTheDashboardIsOneFinding()
    {
        DashboardOverview ours;
        ours.organizationId = 1;
        ours.currency = Currency(QStringLiteral("USD"));
        ours.suspendedCustomers = 2;
        ours.overdueCustomers = 5;
        ours.totalDue = 900;
        DashboardOverview uisp = ours;
        QCOMPARE(auditOverview(ours, uisp), std::vector<Finding>());
        uisp.totalDue = 800;
        uisp.overdueCustomers = 6;
        uisp.suspendedCustomers.reset();
        const std::vector<Finding> findings = auditOverview(ours, uisp);
        QCOMPARE(findings.size(), size_t(2));
        QCOMPARE(findings[0].ours, std::optional<qint64>(900));
        QCOMPARE(findings[0].uisp, std::optional<qint64>(800));
        QCOMPARE(findings[1].oursWord, QStringLiteral("5"));
        QCOMPARE(findings[1].uispWord, QStringLiteral("6"));
    }
};

FRESHET_TEST(TstWholeAudit)
#include "tst_wholeaudit.moc"
