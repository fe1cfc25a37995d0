// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablejson.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace freshet;

namespace {

TableSpec specOf(CellKind kind)
{
    ColumnSpec shown;
    shown.key = QStringLiteral("cell");
    shown.kind = kind;
    ColumnSpec hidden = shown;
    hidden.key = QStringLiteral("hidden");
    hidden.isInJson = false;
    TableSpec spec;
    spec.columns = {shown, hidden};
    return spec;
}

TableRow rowOf(const QVariant &cell, const QString &currency)
{
    TableRow row;
    row.currency = Currency(currency);
    row.cells = {cell, QStringLiteral("not to be seen")};
    return row;
}

/// A backtick stands for a quotation mark: moc loses its way in raw string literals.
QByteArray withQuotes(const char *json)
{
    return QByteArray(json).replace('`', '"');
}

} // namespace

class TstTableJson : public QObject
{
    Q_OBJECT

private slots:
    void cells_data()
    {
        QTest::addColumn<CellKind>("kind");
        QTest::addColumn<QVariant>("cell");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, CellKind kind, const QVariant &cell, const char *currency,
                            const char *json, const char *text) {
            QTest::newRow(name) << kind << cell << QString::fromLatin1(currency) << withQuotes(json)
                                << QString::fromUtf8(text);
        };
        row("missing", CellKind::Money, {}, "USD", "null", "");
        row("dollars", CellKind::Money, qint64(-118450), "USD", "`-1184.50`", "-1184.50");
        row("cents", CellKind::Money, qint64(5), "USD", "`0.05`", "0.05");
        row("yen", CellKind::Money, qint64(1500), "JPY", "`1500`", "1500");
        row("dinars", CellKind::Money, qint64(1500), "KWD", "`1.500`", "1.500");
        row("large id", CellKind::Integer, qint64(9007199254740991), "", "9007199254740991", "9007199254740991");
        row("days", CellKind::Days, qint64(41), "", "41", "41");
        row("mean of days", CellKind::Decimal, 3.75, "", "3.75", "3.75");
        row("rounded mean", CellKind::Decimal, 3.6666666666, "", "3.6666666666", "3.67");
        row("ratio", CellKind::Ratio, 0.8333333333, "", "0.8333333333", "0.8333");
        row("yes", CellKind::Flag, true, "", "true", "yes");
        row("no", CellKind::Flag, false, "", "false", "no");
        row("date", CellKind::Date, QStringLiteral("2026-02-24"), "", "`2026-02-24`", "2026-02-24");
        row("word", CellKind::Word, QStringLiteral("partial"), "", "`partial`", "partial");
        row("plain name", CellKind::Text, QString::fromUtf8("Þórdís"), "", "`Þórdís`", "Þórdís");
        row("a kept sentence", CellKind::Sentence,
            QStringLiteral("[\"sentences\",[\"Nobody\",\"Due %1.\",null,{\"day\":\"2026-02-24\"}]]"), "",
            "`Due 2026-02-24.`", "Due 2026-02-24.");
        row("markup", CellKind::Text, QStringLiteral("<b>x</b>"), "", "`<b>x</b>`", "<b>x</b>");
        row("quotes", CellKind::Text, QStringLiteral("a\"b\\c\n"), "", "`a\\`b\\\\c\\n`", "a\"b\\c\n");
        row("emoji", CellKind::Text, QString::fromUtf8("Ada 😀"), "", "`Ada 😀`", "Ada 😀");
        row("no covers", CellKind::Covers, QStringLiteral("[]"), "USD", "[]", "");
        row("covers", CellKind::Covers,
            QString::fromUtf8(withQuotes("[{`invoice_id`:103,`amount`:4950},{`invoice_id`:null,`amount`:50}]")), "USD",
            "[{`amount`:`49.50`,`invoice_id`:103},{`amount`:`0.50`,`invoice_id`:null}]", "103=49.50 =0.50");
    }
    void cells()
    {
        QFETCH(CellKind, kind);
        QFETCH(QVariant, cell);
        QFETCH(QString, currency);
        QFETCH(QByteArray, json);
        const TableRow row = rowOf(cell, currency);
        QCOMPARE(rowJsonText(specOf(kind), row), "{\"cell\": " + json + '}');
        QTEST(cellText(kind, cell, Currency(currency)), "text");
        QJsonParseError problem;
        const QJsonDocument parsed = QJsonDocument::fromJson(rowJsonText(specOf(kind), row), &problem);
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(parsed.object(), rowJson(specOf(kind), row));
    }
};

FRESHET_TEST(TstTableJson)
#include "tst_tablejson.moc"
