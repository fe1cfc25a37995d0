// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvtablefile.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QtTest>

using namespace freshet;

class TstCsvTableFile : public QObject
{
    Q_OBJECT

private slots:
    void titlesRowsSumsAndWhereTheyComeFrom()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        CsvTableFile file(device, {QLatin1Char(';'), QLatin1Char(','), false});
        QVERIFY(file.begin({QStringLiteral("Invoices"),
                            {{QStringLiteral("Number")}, {QStringLiteral("Total"), 10, true}},
                            {{QStringLiteral("Snapshot"), QStringLiteral("17")}}}));
        QVERIFY(file.addRow({{QStringLiteral("=A1")}, {QStringLiteral("-4.50"), ExportCell::Kind::Number}}));
        QVERIFY(file.addTotals({{QStringLiteral("USD")}, {QStringLiteral("-4.50"), ExportCell::Kind::Number}}));
        QVERIFY(file.addTotals({{QStringLiteral("EUR")}, {}}));
        QVERIFY(file.end());
        QCOMPARE(device.data(), QByteArray("Number;Total\r\n'=A1;-4,50\r\n\r\nUSD;-4,50\r\nEUR;\r\nSnapshot;17\r\n"));
    }

    void nothingFollowsRowsThatComeFromNowhere()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        CsvTableFile file(device);
        QVERIFY(file.begin({QStringLiteral("x"), {{QStringLiteral("a")}}, {}}));
        QVERIFY(file.end());
        QCOMPARE(device.data(), QByteArray("a\r\n"));
    }

    void anErrorOfTheDeviceIsTold()
    {
        QBuffer closed;
        CsvTableFile file(closed);
        QVERIFY(!file.begin({QStringLiteral("x"), {{QStringLiteral("a")}}, {}}));
    }
};

FRESHET_TEST(TstCsvTableFile)
#include "tst_csvtablefile.moc"
