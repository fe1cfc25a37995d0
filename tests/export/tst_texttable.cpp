// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/texttable.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

namespace {

TextColumn textColumn(const char *title, int widest = 0)
{
    return {QString::fromUtf8(title), false, widest};
}

TextColumn numberColumn(const char *title)
{
    return {QString::fromUtf8(title), true, 0};
}

QStringList cells(std::initializer_list<const char *> texts)
{
    QStringList row;
    for (const char *text : texts)
        row += QString::fromUtf8(text);
    return row;
}

} // namespace

class TstTextTable : public QObject
{
    Q_OBJECT

private slots:
    void columnsLineUp()
    {
        TextTable table({numberColumn("id"), textColumn("name"), numberColumn("balance")});
        table.addRow(cells({"7", "Þórdís", "-1184.50"}));
        table.addRow(cells({"1043", "山田 太郎", "0.00"}));
        table.addRow(cells({"9", "", ""}));
        QCOMPARE(table.text(), QString::fromUtf8("  id  name        balance\n"
                                                 "----  ---------  --------\n"
                                                 "   7  Þórdís     -1184.50\n"
                                                 "1043  山田 太郎      0.00\n"
                                                 "   9\n"));
    }

    void aTableWithoutRowsHasItsTitles()
    {
        const TextTable table({textColumn("id"), textColumn("name")});
        QCOMPARE(table.text(), QStringLiteral("id  name\n--  ----\n"));
    }

    void aHostileNameStaysInItsCell()
    {
        TextTable table({textColumn("name"), numberColumn("due")});
        table.addRow(cells({"x\n\x1b[2J\x1b[1;1Hy", "1"}));
        const QString text = table.text();
        QCOMPARE(text.count(QLatin1Char('\n')), 3);
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(text.endsWith(QStringLiteral(" 1\n")) || text.endsWith(QStringLiteral("  1\n")));
    }

    void longCellsAreCut()
    {
        TextTable table({textColumn("note", 6), textColumn("x")});
        table.addRow(cells({"a very long note", "1"}));
        QCOMPARE(table.text(), QString::fromUtf8("note    x\n------  -\na ver…  1\n"));
    }

    void missingCellsAreEmptyAndSurplusOnesDropped()
    {
        TextTable table({textColumn("a"), textColumn("b")});
        table.addRow(cells({"1"}));
        table.addRow(cells({"1", "2", "3"}));
        QCOMPARE(table.text(), QStringLiteral("a  b\n-  -\n1\n1  2\n"));
    }
};

FRESHET_TEST(TstTextTable)
#include "tst_texttable.moc"
