// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxtablefile.h"
#include "tests/export/zippedfile.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QFile>
#include <QXmlStreamReader>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

using Kind = ExportCell::Kind;

const QString sheetFile = QStringLiteral("xl/worksheets/sheet1.xml");

ExportSheet invoices()
{
    return {QStringLiteral("Invoices: [overdue]"),
            {{QStringLiteral("Number"), 12, false},
             {QStringLiteral("Due"), 12, false},
             {QStringLiteral("Total"), 10, true}},
            {{QStringLiteral("Snapshot"), QStringLiteral("17")}},
            3};
}

/// "A2" → type and value, "s:" for a text, "n:" for a number (dates are numbers, too).
QMap<QString, QString> cellsOf(const QByteArray &sheet)
{
    QMap<QString, QString> cells;
    QXmlStreamReader xml(sheet);
    QString place;
    QString type;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("c")) {
            place = xml.attributes().value(QLatin1String("r")).toString();
            type = xml.attributes().value(QLatin1String("t")) == QLatin1String("inlineStr") ? QStringLiteral("s:")
                                                                                            : QStringLiteral("n:");
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            cells.insert(place, type + xml.readElementText());
        } else if (xml.name() == QLatin1String("f")) {
            cells.insert(place, QStringLiteral("formula"));
        }
    }
    return cells;
}

/// Takes no more than some bytes, like a disk that is nearly full.
class NarrowDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return 0; }
};

} // namespace

class TstXlsxTableFile : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndDatesAreRealAndTextStaysText()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        XlsxTableFile file(device);
        QVERIFY(file.begin(invoices()));
        QVERIFY(file.addRow({{QStringLiteral("=SUM(A1)")},
                             {QStringLiteral("2026-11-22"), Kind::Date},
                             {QStringLiteral("-1184.50"), Kind::Number}}));
        QVERIFY(file.addRow({{QStringLiteral("<b>Řeka</b>")},
                             {QStringLiteral("2026-11-22 06:00:00"), Kind::DateTime},
                             {QStringLiteral("n/a"), Kind::Number}}));
        QVERIFY(file.addRow({{}, {QStringLiteral("someday"), Kind::Date}, {QStringLiteral("1.234"), Kind::Number}}));
        QVERIFY(file.addTotals({{QStringLiteral("USD")}, {}, {QStringLiteral("-1184.50"), Kind::Number}}));
        QVERIFY(file.end());
        const QMap<QString, QByteArray> parts = unzipped(device.data());
        const QMap<QString, QString> cells = cellsOf(parts.value(sheetFile));
        QCOMPARE(cells.value(QStringLiteral("A1")), QStringLiteral("s:Number"));
        QCOMPARE(cells.value(QStringLiteral("A2")), QStringLiteral("s:=SUM(A1)"));
        QCOMPARE(cells.value(QStringLiteral("B2")), QStringLiteral("n:46348"));
        QCOMPARE(cells.value(QStringLiteral("C2")), QStringLiteral("n:-1184.5"));
        QCOMPARE(cells.value(QStringLiteral("A3")), QStringLiteral("s:<b>Řeka</b>"));
        QCOMPARE(cells.value(QStringLiteral("B3")), QStringLiteral("n:46348.25"));
        QCOMPARE(cells.value(QStringLiteral("C3")), QStringLiteral("s:n/a"));
        QVERIFY(!cells.contains(QStringLiteral("A4")));
        QCOMPARE(cells.value(QStringLiteral("B4")), QStringLiteral("s:someday"));
        QCOMPARE(cells.value(QStringLiteral("A6")), QStringLiteral("s:USD")); // behind an empty line
        QCOMPARE(cells.value(QStringLiteral("C6")), QStringLiteral("n:-1184.5"));
        const QByteArray sheet = parts.value(sheetFile);
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:C4\"/>"));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(parts.value(QStringLiteral("xl/workbook.xml")).contains("name=\"Invoices overdue\""));
        QVERIFY(parts.value(QStringLiteral("xl/worksheets/sheet2.xml")).contains("Snapshot"));
    }

    void anEmptyTableIsAFileTooAndLongTextIsCut()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        XlsxTableFile file(device);
        QVERIFY(file.begin(invoices()));
        QVERIFY(file.end());
        QVERIFY(unzipped(device.data()).contains(sheetFile));
        QBuffer other;
        other.open(QIODevice::WriteOnly);
        XlsxTableFile longText(other);
        QVERIFY(longText.begin({QStringLiteral("///"), {{QStringLiteral("x")}}, {}}));
        QVERIFY(longText.addRow({{QString(40'000, QLatin1Char('x'))}}));
        QVERIFY(longText.end());
        const QString cell = cellsOf(unzipped(other.data()).value(sheetFile)).value(QStringLiteral("A2"));
        QCOMPARE(cell.size(), qsizetype(2 + 32'767));
        QVERIFY(cell.endsWith(QChar(0x2026)));
    }

    void moreRowsThanASheetTakesAreRefused()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        XlsxTableFile file(device);
        QVERIFY(file.begin(invoices()));
        for (int row = 1; row < 1'048'576; ++row)
            QVERIFY(file.addRow({}));
        const Result<void> tooMany = file.addRow({});
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().kind, ErrorKind::InvalidInput);
    }

    void aFullDeviceIsAnError()
    {
        NarrowDevice device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        XlsxTableFile file(device);
        QVERIFY(file.begin(invoices()));
        const Result<void> ended = file.end();
        QVERIFY(!ended);
        QCOMPARE(ended.error().where, QStringLiteral("XLSX"));
    }
};

FRESHET_TEST(TstXlsxTableFile)
#include "tst_xlsxtablefile.moc"
