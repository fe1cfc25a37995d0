// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "tests/support/testregistry.h"
#include "ui/views/viewfile.h"

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

} // namespace

class TstViewFile : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    TableCells m_cells{TableId::Customers, m_clock};

private slots:
    void comesBackAsItWas()
    {
        const auto read = readViewFile(viewFile(m_cells, sampleView()), m_cells);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().where));
        QVERIFY(*read == sampleView());
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
    }
    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray file = viewFile(m_cells, sampleView());
        QVERIFY(file.contains(before));
        const auto read = readViewFile(file.replace(before, after), m_cells);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QTEST(read.error().where, "sentence");
    }

    void refusesWhatIsNoJson()
    {
        QVERIFY(!readViewFile("", m_cells));
        QVERIFY(!readViewFile("ID,Name\n1,x", m_cells));
        QVERIFY(!readViewFile("[]", m_cells));
    }
};

FRESHET_TEST(TstViewFile)
#include "tst_viewfile.moc"
