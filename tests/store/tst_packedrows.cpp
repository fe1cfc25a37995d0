// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedrows.h"
#include "tests/store/cachefile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace freshet;
using test::CacheFile;

namespace {

struct Row
{
    qint64 id = 0;
    bool flag = false;
    std::optional<qint64> number;
    std::optional<CalendarDate> day;
    Currency code;
    QString text;
    std::optional<QString> note;
};

const std::vector<PackedField> fields = {PackedField::of<qint64>(),
                                         PackedField::of<bool>(),
                                         PackedField::of<std::optional<qint64>>(),
                                         PackedField::of<std::optional<CalendarDate>>(),
                                         PackedField::of<Currency>(),
                                         PackedField::of<QString>(),
                                         PackedField::of<std::optional<QString>>()};

void add(PackedRows &rows, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    rows.add(std::string_view(utf8.constData(), size_t(utf8.size())));
}

void add(PackedRows &rows, const Row &row)
{
    rows.add(row.id);
    rows.add(row.flag);
    row.number ? rows.add(*row.number) : rows.addNull(PackedKind::Number);
    row.day ? rows.add(*row.day) : rows.addNull(PackedKind::Day);
    rows.add(row.code);
    add(rows, row.text);
    if (row.note)
        add(rows, *row.note);
    else
        rows.addNull(PackedKind::Text);
}

/// What the statement that binds each value would have stored.
QVariantList expected(const Row &row)
{
    return {row.id,
            int(row.flag),
            row.number ? QVariant(*row.number) : QVariant(),
            row.day ? QVariant(row.day->toIso()) : QVariant(),
            row.code.isEmpty() ? QStringLiteral("") : row.code.code(),
            row.text,
            row.note ? QVariant(*row.note) : QVariant()};
}

QString randomText(std::mt19937 &random)
{
    static const QStringList pieces = {QStringLiteral("a"),  QStringLiteral(" "),  QStringLiteral("ł"),
                                       QStringLiteral("'"),  QStringLiteral("\""), QStringLiteral("😀"),
                                       QStringLiteral("\n"), QStringLiteral("7"),  QStringLiteral("ש")};
    QString text = QStringLiteral("");
    for (auto left = random() % 12; left > 0; --left)
        text += pieces[qsizetype(random() % size_t(pieces.size()))];
    return text;
}

Row randomRow(std::mt19937 &random, qint64 id)
{
    const auto number = [&random] { return qint64((quint64(random()) << 32 | random()) >> (random() % 64)); };
    Row row{id, random() % 2 == 0, {}, {}, {}, randomText(random), {}};
    if (random() % 4 != 0)
        row.number = random() % 2 == 0 ? number() : -number();
    if (random() % 4 != 0)
        row.day = CalendarDate::fromEpochDays(qint32(random() % 80'000) - 30'000);
    if (random() % 4 != 0)
        row.code = Currency(std::string_view("EUR"));
    if (random() % 2 == 0)
        row.note = randomText(random);
    return row;
}

} // namespace

class TstPackedRows : public QObject
{
    Q_OBJECT

    Result<void> write(Database &cache, const std::vector<Row> &rows)
    {
        PackedRows packed;
        for (const Row &row : rows)
            add(packed, row);
        const QStringList columns = {QStringLiteral("id"),  QStringLiteral("flag"), QStringLiteral("number"),
                                     QStringLiteral("day"), QStringLiteral("code"), QStringLiteral("text"),
                                     QStringLiteral("note")};
        Result<QSqlQuery> query =
            cache.prepare(PackedRows::insertStatement(QStringLiteral("packed_rows"), columns, fields));
        if (!query)
            return query.error();
        packed.bindTo(*query);
        return cache.run(*query, QStringLiteral("packed"));
    }

    std::vector<QVariantList> stored(Database &cache)
    {
        Result<QSqlQuery> query = cache.prepare(QStringLiteral("SELECT * FROM packed_rows ORDER BY id"));
        std::vector<QVariantList> rows;
        if (!query || !cache.run(*query, QStringLiteral("packed")))
            return rows;
        while (query->next()) {
            QVariantList &row = rows.emplace_back();
            for (int column = 0; column < int(fields.size()); ++column)
                row += query->isNull(column) ? QVariant() : query->value(column);
        }
        return rows;
    }

private slots:
    void init()
    {
        m_file = std::make_unique<CacheFile>();
        QVERIFY(m_file->database().execute(
            QStringLiteral("CREATE TABLE packed_rows (id INTEGER PRIMARY KEY, flag INTEGER NOT NULL, number INTEGER, "
                           "day TEXT, code TEXT NOT NULL, text TEXT NOT NULL, note TEXT) STRICT")));
    }

    void valuesArriveAsTheyAre_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero, empty") << qint64(0) << QStringLiteral("");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("0");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QStringLiteral(" leading and trailing ");
        QTest::newRow("negative") << qint64(-1) << QStringLiteral("-1");
        QTest::newRow("letters of four bytes") << qint64(1) << QStringLiteral("😀😀");
        QTest::newRow("long") << qint64(1) << QString(100'000, u'ż');
    }
    void valuesArriveAsTheyAre()
    {
        QFETCH(qint64, number);
        QFETCH(QString, text);
        const std::vector<Row> rows = {{1, false, {}, {}, {}, QStringLiteral("before"), {}},
                                       {number == 1 ? 2 : std::max(number, qint64(2)), true, number,
                                        CalendarDate::fromEpochDays(0), Currency(std::string_view("USD")), text, text}};
        QVERIFY(write(m_file->database(), rows));
        QCOMPARE(stored(m_file->database()), (std::vector<QVariantList>{expected(rows[0]), expected(rows[1])}));
    }

    void daysArriveAsTheyArePrinted_data()
    {
        QTest::addColumn<QString>("day");
        for (const char *day : {"0001-01-01", "0999-12-31", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31"})
            QTest::newRow(day) << QString::fromLatin1(day);
    }
    void daysArriveAsTheyArePrinted()
    {
        QFETCH(QString, day);
        const auto date = CalendarDate::fromPrinted(day.toStdString());
        QVERIFY(date);
        QVERIFY(write(m_file->database(), {{1, false, {}, date, {}, QStringLiteral(""), {}}}));
        QCOMPARE(stored(m_file->database()).front().at(3).toString(), day);
    }

    void manyRowsOfAllKindsArrive()
    {
        std::mt19937 random(1);
        std::vector<Row> rows;
        std::vector<QVariantList> all;
        for (qint64 id = 1; id <= 3000; ++id) {
            rows.push_back(randomRow(random, id));
            all.push_back(expected(rows.back()));
        }
        QVERIFY(write(m_file->database(), rows));
        QCOMPARE(stored(m_file->database()), all);
    }

    void aRowOfTheSameKeyIsReplaced()
    {
        const Row first{7, false, 1, {}, {}, QStringLiteral("first"), QStringLiteral("note")};
        const Row second{7, true, {}, {}, {}, QStringLiteral("second"), {}};
        QVERIFY(write(m_file->database(), {first}));
        QVERIFY(write(m_file->database(), {first, second}));
        QCOMPARE(stored(m_file->database()), std::vector<QVariantList>{expected(second)});
    }

    void areATableToAnotherStatement()
    {
        Database &cache = m_file->database();
        QVERIFY(write(cache, {{1, false, 10, {}, {}, QStringLiteral("one"), {}},
                              {2, false, 20, {}, {}, QStringLiteral("two"), {}}}));
        PackedRows numbers;
        numbers.add(qint64(2));
        numbers.addNull(PackedKind::Number);
        numbers.add(qint64(3));
        numbers.add(qint64(30));
        Result<QSqlQuery> update = cache.prepare(
            PackedRows::asTable({QStringLiteral("id"), QStringLiteral("number")},
                                {PackedField::of<qint64>(), PackedField::of<std::optional<qint64>>()}) +
            QStringLiteral(
                "UPDATE packed_rows SET number = packed.number FROM packed WHERE packed_rows.id = packed.id"));
        QVERIFY(update);
        numbers.bindTo(*update);
        QVERIFY(cache.run(*update, QStringLiteral("update")));
        QCOMPARE(m_file->rows(QStringLiteral("SELECT id, number FROM packed_rows ORDER BY id")),
                 (QStringList{QStringLiteral("1|10"), QStringLiteral("2|null")}));
    }

    void isEmptyUntilAValueIsAdded()
    {
        PackedRows rows;
        QVERIFY(rows.isEmpty());
        add(rows, Row{});
        QVERIFY(!rows.isEmpty());
        rows.clear();
        QVERIFY(rows.isEmpty());
    }

private:
    std::unique_ptr<CacheFile> m_file;
};

FRESHET_TEST(TstPackedRows)
#include "tst_packedrows.moc"
