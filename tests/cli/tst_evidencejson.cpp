// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evidencejson.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::cli;
using namespace freshet::test;

namespace {

const CalendarDate asOf = day("2026-06-30");

QJsonObject jsonOf(const LedgerBuilder &book)
{
    return evidenceJson(explainPattern(book.ledger(), PatternRules(), asOf));
}

/// Dinars have three digits: 1 paid late in two parts, 2 open, 3 void.
LedgerBuilder dinars()
{
    LedgerBuilder book("KWD");
    book.invoice(day("2026-04-10"), 12500).paid(day("2026-04-10"), 2500).credited(day("2026-04-12"), 1);
    book.paid(day("2026-04-20"), 9999);
    book.invoice(day("2026-06-10"), 4000);
    book.invoice(day("2026-06-01"), 8000).status(InvoiceStatus::Void);
    return book;
}

QJsonObject objectWith(const QJsonObject &evidence, const char *list, const char *key, const QJsonValue &value)
{
    const QJsonArray array = evidence.value(QLatin1String(list)).toArray();
    for (const QJsonValue &each : array) {
        if (each[QLatin1String(key)] == value)
            return each.toObject();
    }
    return {};
}

QJsonObject figure(const QJsonObject &evidence, const char *key)
{
    return objectWith(evidence, "figures", "key", QString::fromLatin1(key));
}

QJsonObject invoice(const QJsonObject &evidence, int id)
{
    return objectWith(evidence, "invoices", "id", id);
}

} // namespace

/// The evidence of a pattern as JSON.
class TstEvidenceJson : public QObject
{
    Q_OBJECT

private slots:
    void hasTheKeys()
    {
        const QJsonObject evidence = jsonOf(dinars());
        QCOMPARE(keysOf(evidence), QStringLiteral("as_of figures invoices payments window_from"));
        QCOMPARE(evidence.value(QLatin1String("as_of")).toString(), QStringLiteral("2026-06-30"));
        QCOMPARE(evidence.value(QLatin1String("window_from")).toString(), QStringLiteral("2025-07-01"));
        QCOMPARE(keysOf(figure(evidence, "on_time_ratio")), QStringLiteral("formula invoices key payments value"));
        for (const QJsonValue &each : evidence.value(QLatin1String("invoices")).toArray()) {
            QCOMPARE(keysOf(each),
                     QStringLiteral("covers created_date currency days_late due_date excluded_reason fair_days_late id "
                                    "in_window invoice_number is_due_date_missing is_missed missed_reason "
                                    "remaining_amount settled_date total_amount verdict"));
        }
        for (const QJsonValue &each : evidence.value(QLatin1String("payments")).toArray())
            QCOMPARE(keysOf(each), QStringLiteral("amount currency date id is_customer_money"));
    }

    void aFigureHasItsValueItsFormulaAndItsRows()
    {
        const QJsonObject evidence = jsonOf(dinars());
        const QJsonObject ratio = figure(evidence, "on_time_ratio");
        QCOMPARE(ratio.value(QLatin1String("value")).toDouble(-1), 0.0);
        QCOMPARE(ratio.value(QLatin1String("formula")).toString(),
                 QStringLiteral("0 on time / (0 on time + 1 late + 1 open overdue) = 0.00"));
        QCOMPARE(ratio.value(QLatin1String("invoices")).toArray(), (QJsonArray{2, 1}));
        const QJsonObject average = figure(evidence, "avg_payment_amount");
        QCOMPARE(average.value(QLatin1String("value")).toString(), QStringLiteral("6.250"));
        QCOMPARE(average.value(QLatin1String("currency")).toString(), QStringLiteral("KWD"));
        QCOMPARE(average.value(QLatin1String("payments")).toArray(), (QJsonArray{2, 1}));
        QCOMPARE(figure(evidence, "last_payment_date").value(QLatin1String("value")).toString(),
                 QStringLiteral("2026-04-20"));
        QCOMPARE(figure(evidence, "trend").value(QLatin1String("value")).toString(), QStringLiteral("unknown"));
        QCOMPARE(figure(evidence, "risk_class").value(QLatin1String("value")).toString(), QStringLiteral("elevated"));
        QCOMPARE(figure(evidence, "late_payment_count").value(QLatin1String("value")).toInt(), 1);
        QVERIFY(figure(jsonOf(LedgerBuilder()), "avg_days_late").value(QLatin1String("value")).isNull());
    }

    void anInvoiceHasItsVerdictAndItsCovers()
    {
        const QJsonObject evidence = jsonOf(dinars());
        const QJsonObject late = invoice(evidence, 1);
        QCOMPARE(late.value(QLatin1String("verdict")).toString(), QStringLiteral("late"));
        QCOMPARE(late.value(QLatin1String("total_amount")).toString(), QStringLiteral("12.500"));
        QCOMPARE(late.value(QLatin1String("remaining_amount")).toString(), QStringLiteral("0.000"));
        QCOMPARE(late.value(QLatin1String("settled_date")).toString(), QStringLiteral("2026-04-20"));
        QCOMPARE(late.value(QLatin1String("days_late")).toInt(), 10);
        QVERIFY(late.value(QLatin1String("fair_days_late")).toDouble() > 7.9);
        const QJsonArray covers = late.value(QLatin1String("covers")).toArray();
        QCOMPARE(covers.size(), 3);
        QCOMPARE(covers.first().toObject(),
                 (QJsonObject{{QStringLiteral("amount"), QStringLiteral("2.500")},
                              {QStringLiteral("effective_date"), QStringLiteral("2026-04-10")},
                              {QStringLiteral("is_customer_money"), true},
                              {QStringLiteral("source"), QStringLiteral("payment")},
                              {QStringLiteral("source_id"), 1}}));
        QCOMPARE(covers.at(1)[QLatin1String("source")].toString(), QStringLiteral("credit_note"));
        QCOMPARE(covers.at(1)[QLatin1String("is_customer_money")].toBool(true), false);
    }

    void whatIsNotJudgedSaysWhy()
    {
        const QJsonObject evidence = jsonOf(dinars());
        const QJsonObject open = invoice(evidence, 2);
        QCOMPARE(open.value(QLatin1String("verdict")).toString(), QStringLiteral("open_overdue"));
        QVERIFY(open.value(QLatin1String("settled_date")).isNull());
        QVERIFY(open.value(QLatin1String("missed_reason")).isNull());
        QCOMPARE(open.value(QLatin1String("remaining_amount")).toString(), QStringLiteral("4.000"));
        const QJsonObject excluded = invoice(evidence, 3);
        QCOMPARE(excluded.value(QLatin1String("verdict")).toString(), QStringLiteral("excluded"));
        QCOMPARE(excluded.value(QLatin1String("excluded_reason")).toString(), QStringLiteral("void"));
        QVERIFY(excluded.value(QLatin1String("days_late")).isNull());
        QVERIFY(excluded.value(QLatin1String("remaining_amount")).isNull());
        QVERIFY(invoice(evidence, 1).value(QLatin1String("excluded_reason")).isNull());
    }
};

FRESHET_TEST(TstEvidenceJson)
#include "tst_evidencejson.moc"
