// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changedfields.h"
#include "tests/support/testregistry.h"
#include "ui/models/cellformat.h"
#include "ui/models/changewords.h"

#include <QtTest>

using namespace freshet;

namespace {

/// A backtick stands for a quotation mark: moc loses its way in raw string literals.
QString cellOf(const char *entity, const char *fields, const char *more = "")
{
    return QStringLiteral("{`entity`:`%1`,`fields`:{%2}%3}")
        .arg(QString::fromUtf8(entity), QString::fromUtf8(fields), QString::fromUtf8(more))
        .replace(QLatin1Char('`'), QLatin1Char('"'));
}

QString withoutIsolation(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

Currency dollars()
{
    return Currency(QStringLiteral("USD"));
}

} // namespace

/// Changes as a clerk reads them.
class TstChangeWords : public QObject
{
    Q_OBJECT

private slots:
    void fieldsInWords_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &cell, const char *words) {
            QTest::newRow(name) << cell << QString::fromUtf8(words);
        };
        row("nothing", cellOf("invoices", ""), "");
        row("money and status", cellOf("invoices", "`remaining`:[118450,0],`status`:[1,3]"),
            "Status: unpaid → paid · Open: 1,184.50 → 0.00");
        row("pro-forma", cellOf("invoices", "`status`:[1,4]", ",`proforma`:[1,1]"), "Status: pro-forma → void");
        row("dates", cellOf("invoices", "`due_on`:[null,`2026-01-15`]"), "Due: none → 15 Jan 2026");
        row("covers of an invoice",
            cellOf("invoices", "`covers`:[`[]`,`[[1,4950,5,null,3,null],[2,50,null,6,3,null]]`]"),
            "Paid by: none → 49.50 from payment #5, 0.50 from credit note #6");
        row("covers of a payment",
            cellOf("payments", "`covers`:[`[[1,4950,5,null,3,null],[2,50,5,null,null,9]]`,`[]`]"),
            "Pays: 49.50 on invoice #3, 0.50 refunded by #9 → none");
        row("many covers",
            cellOf("payments", "`covers`:[`[]`,`[[1,100,5,null,3,null],[2,200,5,null,4,null],[3,300,5,null,6,null],"
                               "[4,400,5,null,7,null]]`]"),
            "Pays: none → 1.00 on invoice #3, 2.00 on invoice #4 and 2 more");
        row("method", cellOf("payments", "`method_id`:[`m-1`,`m-2`]", ",`methods`:{`m-1`:`Cash`}"),
            "Method: Cash → m-2");
        row("another customer", cellOf("payments", "`customer_id`:[null,17]"), "Customer: none → #17");
        row("flags", cellOf("customers", "`is_archived`:[0,1],`has_suspended`:[1,0]"),
            "Suspended in UISP: yes → no · Archived: no → yes");
        row("tags", cellOf("customers", "`tags`:[`[\\`a\\`,\\`b\\`]`,`[]`]"), "Tags: a, b → none");
        row("attributes", cellOf("customers", "`attributes`:[`{}`,`{\\`vip\\`:\\`1\\`}`]"),
            "Custom attributes: none → vip: 1");
        row("contacts",
            cellOf("customers", "`contacts`:[`[]`,`[{\\`name\\`:\\`Ada\\`,\\`email\\`:\\`a@example.org\\`,"
                                "\\`phone\\`:\\`\\`,\\`billing\\`:true}]`]"),
            "Contacts: none → Ada a@example.org");
        row("service", cellOf("services", "`status`:[1,3],`period_months`:[1,12],`active_to`:[null,`2026-12-31`]"),
            "Status: active → suspended · Months in a period: 1 → 12 · Active until: none → 31 Dec 2026");
        row("money in another currency", cellOf("invoices", "`currency`:[`JPY`,`USD`],`total`:[5000,4950]"),
            "Total: 5,000\u00a0JPY → 49.50\u00a0USD · Currency: JPY → USD");
        row("markup stays text", cellOf("customers", "`company_name`:[``,`<b>x</b>`]"), "Company: none → <b>x</b>");
        row("long text", cellOf("customers", "`note`:[``,`0123456789012345678901234567890123456789 and more`]"),
            "Note: none → 0123456789012345678901234567890123456789…");
    }
    void fieldsInWords()
    {
        QFETCH(QString, cell);
        const CellFormat format{QLocale(QStringLiteral("en_GB"))};
        QTEST(withoutIsolation(changesInShort(cell, dollars(), format)), "words");
    }

    void typedTextIsIsolated()
    {
        const CellFormat format{QLocale(QStringLiteral("en_GB"))};
        const QString words = changesInShort(cellOf("customers", "`company_name`:[`a`,`b`]"), dollars(), format);
        QCOMPARE(words, QString::fromUtf8("Company: \u2068a\u2069 → \u2068b\u2069"));
    }

    void theClipboardGetsAllOfItWithoutMarks()
    {
        const CellFormat format{QLocale(QStringLiteral("en_GB"))};
        const QString cell = cellOf("customers", "`note`:[``,`0123456789012345678901234567890123456789 and more`],"
                                                 "`is_lead`:[1,0]");
        QCOMPARE(format.copied(CellKind::Changes, cell, dollars()),
                 QString::fromUtf8("Lead: yes → no; Note: none → 0123456789012345678901234567890123456789 and more"));
    }

    void everyFieldHasATitle_data()
    {
        QTest::addColumn<QString>("entity");
        for (const char *entity : {"customers", "services", "invoices", "payments", "refunds", "credit_notes"})
            QTest::newRow(entity) << QString::fromLatin1(entity);
    }
    void everyFieldHasATitle()
    {
        QFETCH(QString, entity);
        const CellFormat format{QLocale::c()};
        for (const FieldName &name : fieldNames(entity)) {
            const QString cell =
                QStringLiteral("{\"entity\":\"%1\",\"fields\":{\"%2\":[1,2]}}").arg(entity, QLatin1String(name.column));
            const QString words = changesInShort(cell, dollars(), format);
            QVERIFY2(!words.isEmpty() && !words.section(QLatin1Char(':'), 0, 0).contains(QLatin1Char('_')),
                     qPrintable(words));
            QVERIFY2(!words.startsWith(QLatin1String(name.key)), qPrintable(words));
        }
    }
};

FRESHET_TEST(TstChangeWords)
#include "tst_changewords.moc"
