// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvtablefile.h"
#include "export/kepttable.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QtTest>

using namespace freshet;

namespace {

/// Two rows, sums and an origin, as an export hands them on.
void fill(TableFile &file)
{
    const ExportSheet sheet{QStringLiteral("Invoices"),
                            {{QStringLiteral("Number")}, {QStringLiteral("Total"), 12, true}},
                            {{QStringLiteral("Server"), QStringLiteral("Example Net")}},
                            2};
    QVERIFY(file.begin(sheet));
    for (const char *amount : {"12.50", "-7.00"})
        QVERIFY(file.addRow({{QStringLiteral("2026-0042")}, {QString::fromLatin1(amount), ExportCell::Kind::Number}}));
    QVERIFY(file.addTotals({{QStringLiteral("Total USD (2)")}, {QStringLiteral("5.50"), ExportCell::Kind::Number}}));
    QVERIFY(file.end());
}

QByteArray csvOf(const std::function<void(TableFile &)> &write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvTableFile csv(buffer, {});
    write(csv);
    return buffer.data();
}

/// Refuses the call of this number; begin() is the first.
class RefusingFile final : public TableFile
{
public:
    explicit RefusingFile(int refused)
        : m_left(refused)
    {
    }
    Result<void> begin(const ExportSheet & /*sheet*/) override { return next(); }
    Result<void> addRow(const std::vector<ExportCell> & /*cells*/) override { return next(); }
    Result<void> addTotals(const std::vector<ExportCell> & /*cells*/) override { return next(); }
    Result<void> end() override { return next(); }
    [[nodiscard]] int callsAfterRefusal() const { return -m_left; }

private:
    Result<void> next()
    {
        return --m_left > 0 ? Result<void>() : Result<void>(Error{ErrorKind::StoreFull, QStringLiteral("file"), 0, {}});
    }

    int m_left;
};

} // namespace

class TstKeptTable : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsItWasKeptAsOftenAsWanted()
    {
        KeptTable kept;
        fill(kept);
        const QByteArray direct = csvOf(fill);
        QVERIFY(direct.contains("-7.00"));
        const auto again = [&kept](TableFile &file) { QVERIFY(kept.writeTo(file)); };
        QCOMPARE(csvOf(again), direct);
        QCOMPARE(csvOf(again), direct);
    }

    void anErrorEndsTheWriting_data()
    {
        QTest::addColumn<int>("refused");
        QTest::newRow("begin") << 1;
        QTest::newRow("first row") << 2;
        QTest::newRow("last row") << 3;
        QTest::newRow("sums") << 4;
        QTest::newRow("end") << 5;
    }

    void anErrorEndsTheWriting()
    {
        QFETCH(int, refused);
        KeptTable kept;
        fill(kept);
        RefusingFile file(refused);
        const Result<void> written = kept.writeTo(file);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::StoreFull);
        QCOMPARE(file.callsAfterRefusal(), 0);
    }
};

FRESHET_TEST(TstKeptTable)
#include "tst_kepttable.moc"
