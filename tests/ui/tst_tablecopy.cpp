// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/views/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

namespace {

/// Copies rows of the sample desk's customers: id, name and balance.
struct Copying
{
    explicit Copying(const test::DeskRows &rows, const QLocale &locale = QLocale::c())
    {
        QLocale::setDefault(locale);
        desk.publish(rows);
        QVERIFY(source.open(desk.cachePath()).ok());
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    ~Copying() { QLocale::setDefault(QLocale::c()); }

    TableCopy *copy(std::vector<RecordId> ids, bool withHeaders = false)
    {
        if (!cells)
            cells.emplace(TableId::Customers, desk.clock);
        CopyOrder order{std::move(ids), {}, withHeaders, CalendarDate::fromQDate(QDate(2026, 11, 22))};
        for (const char *key : {"id", "name", "account_balance"})
            order.columns.push_back(cells->columnOf(QString::fromLatin1(key)));
        return new TableCopy(*cells, source, std::move(order), &owner);
    }
    [[nodiscard]] static QString text() { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] static QString html() { return QGuiApplication::clipboard()->mimeData()->html(); }

    test::DeskFixture desk;
    CacheSource source;
    std::optional<TableCells> cells;
    QObject owner;
};

} // namespace

class TstTableCopy : public QObject
{
    Q_OBJECT

private slots:
    void copiesRowsInTheirOrder()
    {
        Copying copying(test::sampleDesk());
        QPointer<TableCopy> copy = copying.copy({1043, 1007});
        QSignalSpy finished(copy.data(), &TableCopy::finished);
        copy->start();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 2);
        QCOMPARE(copying.text(), QStringLiteral("1043\tMarta van der Merwe\t-1184.49\n1007\tD’Arcy & Sons\t0.00\n"));
        QVERIFY(copying.html().contains(QStringLiteral(">D’Arcy &amp; Sons</td>")));
        QVERIFY(copying.html().contains(QLatin1String(">-1184.49</td>")));
        QTRY_VERIFY(copy.isNull());
    }

    void copiesTitlesOnRequest()
    {
        Copying copying(test::sampleDesk());
        copying.copy({1007}, true)->start();
        QVERIFY(copying.text().startsWith(QLatin1String("ID\tName\tBalance\n1007\t")));
        QVERIFY(copying.html().contains(QLatin1String("<th>Name</th>")));
    }

    void numbersHaveTheLocalesMark()
    {
        Copying copying(test::sampleDesk(), QLocale(QStringLiteral("de_DE")));
        copying.copy({1043})->start();
        QVERIFY(copying.text().contains(QLatin1String("\t-1184,49\n")));
    }

    void hostileNamesDoNoHarm()
    {
        test::DeskRows rows = test::sampleDesk();
        rows.addCustomer(2001, QStringLiteral("<b>x</b>\t\"a\nb"), "");
        rows.addCustomer(2002, QStringLiteral("=SUM(A1)"), "");
        Copying copying(rows);
        copying.copy({2001, 2002})->start();
        QCOMPARE(copying.text(), QStringLiteral("2001\t<b>x</b> \"a b\t0.00\n2002\t'=SUM(A1)\t0.00\n"));
        QVERIFY(copying.html().contains(QLatin1String("&lt;b&gt;x&lt;/b&gt;")));
        QVERIFY(copying.html().contains(QLatin1String("mso-number-format")));
    }

    void whatASpreadsheetMightRunIsMadeHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("copied");
        const auto row = [](const char *text, const char *copied) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(copied);
        };
        row("Marta", "Marta");
        row("", "");
        row("=1+1", "'=1+1");
        row("@SUM(A1)", "'@SUM(A1)");
        row("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0");
        row("+1 555 0143", "+1 555 0143");
        row("+A1", "'+A1");
        row("-12,50", "-12,50");
        row("\t=1", " =1");
    }
    void whatASpreadsheetMightRunIsMadeHarmless()
    {
        QFETCH(QString, text);
        QTEST(harmlessCell(text), "copied");
    }

    void manyRowsAreReadBetweenOtherEvents()
    {
        test::DeskRows rows;
        std::vector<RecordId> ids;
        for (RecordId id = 1; id <= 1500; ++id) {
            rows.addCustomer(id, QStringLiteral("Customer %1").arg(id), "");
            ids.push_back(id);
        }
        Copying copying(rows);
        TableCopy *copy = copying.copy(ids);
        QSignalSpy finished(copy, &TableCopy::finished);
        copy->start();
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(copying.text().count(QLatin1Char('\n')), 1500);
    }

    void aFileThatGoesAwayEndsIt()
    {
        test::DeskRows rows;
        std::vector<RecordId> ids;
        for (RecordId id = 1; id <= 600; ++id) {
            rows.addCustomer(id, QStringLiteral("Customer %1").arg(id), "");
            ids.push_back(id);
        }
        Copying copying(rows);
        TableCopy *copy = copying.copy(ids);
        QSignalSpy finished(copy, &TableCopy::finished);
        QSignalSpy failed(copy, &TableCopy::failed);
        copy->start();
        copying.source.close();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(copying.text(), QStringLiteral("before"));
    }

    void goesWithItsOwner()
    {
        test::DeskRows rows;
        std::vector<RecordId> ids;
        for (RecordId id = 1; id <= 600; ++id) {
            rows.addCustomer(id, QStringLiteral("Customer %1").arg(id), "");
            ids.push_back(id);
        }
        auto copying = std::make_unique<Copying>(rows);
        QPointer<TableCopy> copy = copying->copy(ids);
        copy->start();
        copying.reset();
        QVERIFY(copy.isNull());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(Copying::text(), QStringLiteral("before"));
    }
};

FRESHET_TEST(TstTableCopy)
#include "tst_tablecopy.moc"
