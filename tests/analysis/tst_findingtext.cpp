// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findingtext.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

/// What people read of a finding, and in which order.
class TstFindingText : public QObject
{
    Q_OBJECT

    using R = AuditRule;
    using E = Entity;

    static void row(R rule, E entity, const char *part, const char *words, const QStringList &parameters,
                    const char *sentence)
    {
        QTest::addRow("%s %s %s %s", qPrintable(ruleWord(rule)), qPrintable(entityKey(entity)), part, words)
            << int(rule) << int(entity) << QString::fromLatin1(part) << QString::fromLatin1(words) << parameters
            << QString::fromLatin1(sentence);
    }

    static void accountSentences()
    {
        const QStringList number{QStringLiteral("INV7")};
        const QStringList name{QStringLiteral("Home %2 <b>")};
        row(R::Outstanding, E::Customer, "", "", {},
            "UISP says that the customer owes 45.00 USD, but the open invoices add up to 40.00 USD.");
        row(R::Credit, E::Customer, "", "", {},
            "UISP says that the customer has a credit of 45.00 USD, but the unused payments add up to 40.00 USD.");
        row(R::Balance, E::Customer, "", "", {},
            "UISP says that the balance is 45.00 USD, but credit less what is owed is 40.00 USD.");
        row(R::Status, E::Invoice, "void", "", number,
            "Invoice INV7 is void, but payments of 40.00 USD are still put against it.");
        row(R::Status, E::Invoice, "paid", "", number, "Invoice INV7 is marked as paid, but 40.00 USD of it are open.");
        row(R::Status, E::Invoice, "unpaid", "", number,
            "Invoice INV7 is marked as unpaid, but 40.00 USD of it are open.");
        row(R::Status, E::Invoice, "partial", "", number,
            "Invoice INV7 is marked as partially paid, but nothing of it is open.");
        row(R::Status, E::Invoice, "partial_unpaid", "", number,
            "Invoice INV7 is marked as partially paid, but nothing of it is paid.");
        row(R::InvoiceAmounts, E::Invoice, "", "", number,
            "The total of invoice INV7 is 45.00 USD, but what is paid and what is open add up to 40.00 USD.");
        row(R::PaymentParts, E::Payment, "", "", {}, "The payment is of 45.00 USD, but its parts add up to 40.00 USD.");
        row(R::CoveredTooMuch, E::Invoice, "", "", number,
            "Payments of 40.00 USD are put against invoice INV7, whose total is 45.00 USD.");
        row(R::OverdueFlag, E::Customer, "marked", "", {}, "UISP marks the customer as overdue, but no invoice is.");
        row(R::OverdueFlag, E::Customer, "unmarked", "", {},
            "UISP does not mark the customer as overdue, but 40.00 USD are.");
        row(R::Suspension, E::Service, "active", "", name + QStringList{QStringLiteral("2026-01-31")},
            "40.00 USD are overdue, the oldest invoice since 2026-01-31, but the service \"Home %2 <b>\" is active.");
        row(R::Suspension, E::Service, "", "", name,
            "The service \"Home %2 <b>\" is suspended for unpaid invoices, but nothing is overdue.");
        row(R::SuspendedArchived, E::Service, "", "", name,
            "The service \"Home %2 <b>\" is suspended, but the customer is archived.");
    }

    static void rowSentences()
    {
        const QStringList number{QStringLiteral("INV7")};
        const QStringList name{QStringLiteral("Home %2 <b>")};
        row(R::DuplicatePayment, E::Payment, "", "", {QStringLiteral("40"), QStringLiteral("2026-01-31")},
            "The payment of 45.00 USD looks like payment 40 of 2026-01-31 entered twice.");
        row(R::DuplicateNumber, E::Invoice, "", "#3/#4", number,
            "Invoice number INV7 was given twice, to the invoices #3 and #4.");
        row(R::DueDate, E::Invoice, "missing", "2026-01-01/", number, "Invoice INV7 of 2026-01-01 has no due date.");
        row(R::DueDate, E::Invoice, "early", "2026-01-02/2026-01-01", number,
            "Invoice INV7 was due on 2026-01-01, before it was written on 2026-01-02.");
        row(R::RowCurrency, E::CreditNote, "", "USD/EUR", {},
            "This credit note is in EUR, but the customer's account is in USD.");
        row(R::RowCurrency, E::Service, "", "USD/EUR", {},
            "This service is in EUR, but the customer's account is in USD.");
        row(R::GoneRow, E::Refund, "", "/gone", {QStringLiteral("#9")}, "UISP no longer has the refund \"#9\".");
        row(R::GoneRow, E::Customer, "", "/gone", name, "UISP no longer has the customer \"Home %2 <b>\".");
        row(R::ChangedContent, E::Invoice, "customer_id", "7/8", {},
            "The invoice was moved from customer 7 to customer 8 after it was issued, without a new date.");
        row(R::ChangedContent, E::Invoice, "number", "A1/A2", {},
            "The number of the invoice was changed from A1 to A2 after it was issued, without a new date.");
        row(R::ChangedContent, E::Payment, "currency", "USD/EUR", {},
            "The currency of the payment was changed from USD to EUR after it was booked, without a new date.");
        row(R::ChangedContent, E::Payment, "method_id", "a/b", {},
            "The method of the payment was changed after it was booked, without a new date.");
        row(R::ChangedContent, E::Invoice, "total", "", {},
            "The amount of the invoice was changed from 40.00 USD to 45.00 USD after it was issued, without a new "
            "date.");
        row(R::Overview, E::Organization, "total_due", "", {},
            "UISP's dashboard says that 45.00 USD are due; the open invoices add up to 40.00 USD.");
        row(R::Overview, E::Organization, "suspended_customers", "3/4", {},
            "Customers with a suspended service: UISP's dashboard counts 4, the services give 3.");
        row(R::UnreadableFlag, E::Customer, "vip", "/maybe", {QStringLiteral("maybe")},
            "Whether the customer is VIP cannot be read from \"maybe\".");
        row(R::UnreadableFlag, E::Customer, "grace", "/soon", {QStringLiteral("soon")},
            "Until when payment may wait cannot be read from \"soon\".");
        row(R::RefundSize, E::Refund, "", "", {},
            "The refund is of 45.00 USD, but the payment that it came from had 40.00 USD left.");
        const auto cover = [](const char *wrong, const QStringList &parameters, const char *sentence) {
            row(R::CoverTarget, E::Invoice, "1", wrong, parameters, sentence);
        };
        cover("gone/+", {QStringLiteral("payments"), QStringLiteral("99")},
              "45.00 USD of it belong to payment #99, which UISP does not have.");
        cover("another customer/+", {QStringLiteral("credit_notes"), QStringLiteral("99"), QStringLiteral("8")},
              "45.00 USD of it belong to credit note #99, which is customer 8's.");
        cover("another customer/+ ", {QStringLiteral("refunds"), QStringLiteral("99")},
              "45.00 USD of it belong to refund #99, which is nobody's.");
    }

private slots:
    void everyRuleHasItsSentences()
    {
        for (int rule = 1; rule <= auditRuleCount; ++rule) {
            Finding finding;
            finding.rule = AuditRule(rule);
            finding.currency = Currency(QStringLiteral("USD"));
            finding.ours = 4000;
            finding.uisp = 4500;
            finding.parameters = {QStringLiteral("%1 & <b>"), QStringLiteral("2026-01-01"), QStringLiteral("x")};
            const QString sentence = findingSentence(finding).saidPlainly();
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(findingAdvice(finding).saidPlainly().endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY(dangerRank(finding) >= 1 && dangerRank(finding) <= auditRuleCount);
        }
    }

    void sentencesNameBothSides_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("entity");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("words"); ///< ours and UISP's; empty: 40.00 and 45.00
        QTest::addColumn<QStringList>("parameters");
        QTest::addColumn<QString>("sentence");
        accountSentences();
        rowSentences();
    }
    void sentencesNameBothSides()
    {
        QFETCH(const int, rule);
        QFETCH(const int, entity);
        QFETCH(const QString, words);
        Finding finding;
        finding.rule = AuditRule(rule);
        finding.entity = Entity(entity);
        finding.currency = Currency(QStringLiteral("USD"));
        QFETCH(const QString, part);
        finding.part = part;
        const QString ours = words.section(QLatin1Char('/'), 0, 0);
        const QString uisp = words.section(QLatin1Char('/'), 1).trimmed();
        if (words.isEmpty())
            finding.ours = 4000;
        if (words.isEmpty() || uisp == QLatin1String("+"))
            finding.uisp = 4500;
        finding.oursWord = ours;
        finding.uispWord = finding.uisp ? QString() : uisp;
        QFETCH(const QStringList, parameters);
        finding.parameters = parameters;
        QTEST(findingSentence(finding).saidPlainly(), "sentence");
    }

    void wrongSuspensionsComeFirst()
    {
        Finding suspended;
        suspended.rule = AuditRule::Suspension;
        Finding active = suspended;
        active.part = activePart;
        QCOMPARE(dangerRank(suspended), 1);
        QVERIFY(severityOf(suspended) == Severity::High);
        QVERIFY(severityOf(active) == Severity::Info);
        Finding changedRow;
        changedRow.rule = AuditRule::ChangedContent;
        QVERIFY(dangerRank(active) > dangerRank(changedRow));
    }
};

FRESHET_TEST(TstFindingText)
#include "tst_findingtext.moc"
