// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/activitylisting.h"
#include "cli/rowprinter.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;
using namespace freshet::cli;

class TstRowPrinter : public QObject
{
    Q_OBJECT

private slots:
    void printsNoRows_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("json") << int(ListFormat::Json) << QByteArray("[]\n");
        QTest::newRow("csv") << int(ListFormat::Csv) << QByteArray("name,amount,is_vip\r\n");
        QTest::newRow("table") << int(ListFormat::Table) << QByteArray("name  amount  is_vip\n----  ------  ------\n");
    }

    void printsNoRows()
    {
        QFETCH(int, format);
        QTEST(printed(ListFormat(format), {}), "text");
    }

    void printsJson()
    {
        const QByteArray text = printed(ListFormat::Json, rows());
        const QJsonArray array = QJsonDocument::fromJson(text).array();
        QCOMPARE(array.size(), 2);
        const QJsonObject first = array.first().toObject();
        QCOMPARE(first.keys(),
                 QStringList({QStringLiteral("amount"), QStringLiteral("is_vip"), QStringLiteral("name")}));
        QCOMPARE(first.value(QLatin1String("amount")).toString(), QStringLiteral("-12.50"));
        QCOMPARE(first.value(QLatin1String("name")).toString(), QStringLiteral("=SUM(A1)"));
        QVERIFY(array.last().toObject().value(QLatin1String("amount")).isNull());
        QVERIFY(text.indexOf("\"name\"") < text.indexOf("\"amount\""));
    }

    void printsCsv()
    {
        const QByteArray text = printed(ListFormat::Csv, rows());
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.at(0), QByteArray("name,amount,is_vip\r"));
        QVERIFY(lines.at(1).contains("'=SUM(A1)"));
        QVERIFY(lines.at(1).contains("-12.50"));
        QVERIFY(!lines.at(1).contains("'-12.50"));
        QCOMPARE(lines.at(2), QByteArray("<b>x</b>,,no\r"));
    }

    void printsATable()
    {
        const QList<QByteArray> lines = printed(ListFormat::Table, rows()).split('\n');
        QCOMPARE(lines.at(2), QByteArray("=SUM(A1)  -12.50  yes"));
        QCOMPARE(lines.at(3), QByteArray("<b>x</b>          no"));
    }

    void theActivityHasItsKeys()
    {
        ActivityEntry entry;
        entry.at = QDateTime(QDate(2026, 2, 24), QTime(15, 0, 3, 250), Qt::UTC);
        entry.user = QStringLiteral("Clara Clerk");
        entry.action = QStringLiteral("SIGN_IN");
        entry.detail = QStringLiteral("http://127.0.0.1/crm/api/v1.0");
        entry.hash = QStringLiteral("ab");
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        Console console(out, out, false);
        RowPrinter printer(console, activitySpec(), ListFormat::Json);
        QVERIFY(printer.begin() && printer.add(activityRow(entry)) && printer.end());
        QCOMPARE(out.data(),
                 QByteArray("[\n{\"at\": \"2026-02-24T15:00:03.250Z\", \"user\": \"Clara Clerk\", \"action\": "
                            "\"SIGN_IN\", \"detail\": \"http://127.0.0.1/crm/api/v1.0\", \"hash\": \"ab\"}\n]\n"));
    }

private:
    static TableSpec spec()
    {
        TableSpec spec;
        const auto column = [](const char *key, CellKind kind, bool isInJson = true) {
            ColumnSpec made;
            made.key = QString::fromLatin1(key);
            made.kind = kind;
            made.isInJson = isInJson;
            return made;
        };
        spec.columns = {column("name", CellKind::Text), column("window_only", CellKind::Text, false),
                        column("amount", CellKind::Money), column("is_vip", CellKind::Flag)};
        return spec;
    }

    static std::vector<TableRow> rows()
    {
        TableRow first;
        first.currency = Currency(std::string_view("USD"));
        first.cells = {QStringLiteral("=SUM(A1)"), QStringLiteral("hidden"), qint64(-1250), true};
        TableRow second = first;
        second.cells = {QStringLiteral("<b>x</b>"), QStringLiteral("hidden"), QVariant(), false};
        return {first, second};
    }

    static QByteArray printed(ListFormat format, const std::vector<TableRow> &rows)
    {
        QBuffer out;
        if (!out.open(QIODevice::WriteOnly))
            return {};
        Console console(out, out, false);
        RowPrinter printer(console, spec(), format);
        bool isDone = printer.begin().ok();
        for (const TableRow &row : rows)
            isDone = isDone && printer.add(row).ok();
        return isDone && printer.end().ok() ? out.data() : QByteArray();
    }
};

FRESHET_TEST(TstRowPrinter)
#include "tst_rowprinter.moc"
