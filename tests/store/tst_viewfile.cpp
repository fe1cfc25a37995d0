// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"
#include "store/viewfile.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;

namespace {

SavedView sampleView()
{
    return {QStringLiteral("Owing"),
            R"({"column_filter":{"conditions":[{"column":"name","test":"contains","text":"a"}],"match":"all"},)"
            R"("columns":[{"hidden":false,"key":"name","width":200}],"descending":true,"filter":"owing",)"
            R"("older_than_hours":0,"sort":"account_balance"})"};
}

Result<SavedView> read(const QByteArray &file)
{
    return readViewFile(file, tableSpec(TableId::Customers), QStringLiteral("Customers"));
}

} // namespace

class TstViewFile : public QObject
{
    Q_OBJECT

    const TableSpec &m_customers = tableSpec(TableId::Customers);

private slots:
    void comesBackAsItWas()
    {
        const auto view = read(viewFile(m_customers, sampleView()));
        QVERIFY2(view, qPrintable(view ? QString() : view.error().where));
        QVERIFY(*view == sampleView());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *before, const char *after, const char *sentence) {
            QTest::addRow("%s", sentence) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(sentence);
        };
        row("freshet view", "something", "This file is not a view that Freshet has written.");
        row("\"version\": 1", "\"version\": 2", "This view is from a newer version of Freshet.");
        row("\"customers\"", "\"invoices\"", "This view is of the table “invoices”, not of Customers.");
        row("\"Owing\"", "\" \"", "The view in this file has no proper name.");
        row("\"key\": \"name\"", "\"key\": \"nowhere\"",
            "The file has a column “nowhere” that this table does not have.");
        row("\"width\": 200", "\"width\": -1", "The file does not say properly how the column “name” is shown.");
        row("\"account_balance\"", "\"nothing\"",
            "The file sorts by a column “nothing” that this table does not have.");
        row("\"filter\": \"owing\"", "\"filter\": \"x\"", "The file has a filter “x” that this table does not have.");
        row("\"older_than_hours\"", "\"surprise\"", "The file is incomplete, or has more in it than a view.");
        row("\"contains\"", "\"like\"", "There is no condition called “like”.");
        row("\"descending\": true", "\"descending\": true, \"descending\": false",
            "A field is in this file twice, so it is not clear which one counts.");
        row("\"columns\": [", "\"columns\": [{\"hidden\":true,\"key\":\"name\",\"width\":0},",
            "The file has the column “name” twice.");
        row("\"text\": \"a\"", "\"text\": \"a\", \"to\": \"7\"",
            "The column filter is incomplete, or has more in it than a filter.");
    }
    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray file = viewFile(m_customers, sampleView());
        QVERIFY(file.contains(before));
        const auto view = read(file.replace(before, after));
        QVERIFY(!view);
        QCOMPARE(view.error().kind, ErrorKind::InvalidInput);
        QTEST(view.error().where, "sentence");
    }

    void refusesWrongKinds_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("direction") << QByteArray("true") << QByteArray("\"up\"");
        QTest::newRow("age") << QByteArray("\"older_than_hours\": 0") << QByteArray("\"older_than_hours\": \"0\"");
        QTest::newRow("age below nothing")
            << QByteArray("\"older_than_hours\": 0") << QByteArray("\"older_than_hours\": -1");
        QTest::newRow("half an hour") << QByteArray("\"older_than_hours\": 0")
                                      << QByteArray("\"older_than_hours\": 0.5");
        QTest::newRow("condition") << QByteArray("\"column_filter\": {")
                                   << QByteArray("\"column_filter\": 7, \"x\": {");
    }
    void refusesWrongKinds()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray file = viewFile(m_customers, sampleView());
        QVERIFY(file.contains(before));
        const auto view = read(file.replace(before, after));
        QVERIFY(!view);
        QCOMPARE(view.error().where, QStringLiteral("The file is incomplete, or has more in it than a view."));
    }

    void offersOnlyColumnsOfTheWindow()
    {
        const auto isHidden = [](const ColumnSpec &column) { return !column.isInWindow; };
        const auto hidden = std::find_if(m_customers.columns.begin(), m_customers.columns.end(), isHidden);
        QVERIFY(hidden != m_customers.columns.end());
        QByteArray file = viewFile(m_customers, sampleView());
        QVERIFY(!read(file.replace("\"account_balance\"", '"' + hidden->key.toUtf8() + '"')));
    }

    void refusesWhatIsNoJson()
    {
        QVERIFY(!read(""));
        QVERIFY(!read("ID,Name\n1,x"));
        QVERIFY(!read("[]"));
    }
};

FRESHET_TEST(TstViewFile)
#include "tst_viewfile.moc"
