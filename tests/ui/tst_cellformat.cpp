// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentence.h"
#include "tests/support/testregistry.h"
#include "ui/models/cellformat.h"

#include <QtTest>

using namespace freshet;

class TstCellFormat : public QObject
{
    Q_OBJECT

private slots:
    void showsMoneyByTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *locale, qint64 minor, const char *currency,
                            const QString &text) {
            QTest::newRow(name) << QString::fromLatin1(locale) << minor << QString::fromLatin1(currency) << text;
        };
        row("c", "C", -118450, "USD", QStringLiteral("−1,184.50"));
        row("english", "en_US", -118450, "USD", QStringLiteral("−1,184.50"));
        row("german", "de_DE", -118450, "EUR", QStringLiteral("−1.184,50"));
        row("indian grouping", "hi_IN", 1234567890, "INR", QStringLiteral("1,23,45,678.90"));
        row("arabic digits", "ar_EG", 118450, "EGP", QStringLiteral("١٬١٨٤٫٥٠"));
        row("yen", "en_US", 1235, "JPY", QStringLiteral("1,235"));
        row("dinar", "en_US", -1250, "KWD", QStringLiteral("−1.250"));
        row("cents only", "de_DE", -5, "EUR", QStringLiteral("−0,05"));
        row("zero", "en_US", 0, "USD", QStringLiteral("0.00"));
        row("largest", "en_US", 9'000'000'000'000'000, "USD", QStringLiteral("90,000,000,000,000.00"));
    }
    void showsMoneyByTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QTEST(CellFormat(QLocale(locale)).money(minor, Currency(currency)), "text");
    }

    void theCodeStandsBehindTheAmount()
    {
        const Money money{64'390, Currency(QStringLiteral("USD"))};
        QCOMPARE(CellFormat(QLocale(QStringLiteral("en_US"))).moneyWithCode(money),
                 QString::fromUtf8("643.90\u00a0USD"));
        // Also where it is read from the right: without the mark the Latin letters would put it before the amount.
        QCOMPARE(CellFormat(QLocale(QStringLiteral("he_IL"))).moneyWithCode(money),
                 QString::fromUtf8("\u200f643.90\u00a0USD"));
    }

    void saysSentencesByTheLocale()
    {
        const Sentence sentence(
            {{QStringLiteral("TstCellFormat"),
              QStringLiteral("%1 since %2"),
              {Money{118450, Currency(QStringLiteral("EUR"))}, *CalendarDate::fromPrinted("2026-02-24")}}});
        const CellFormat german(QLocale(QStringLiteral("de_DE")));
        const QString said = QStringLiteral("1.184,50\u00a0EUR since 24.02.2026");
        QCOMPARE(german.sentence(sentence.kept()), said);
        QCOMPARE(german.text(CellKind::Sentence, sentence.kept(), {}, {}), said);
        QCOMPARE(german.copied(CellKind::Sentence, sentence.kept(), {}), said);
        QCOMPARE(german.sentence(QStringLiteral("As an older version kept it.")),
                 QStringLiteral("As an older version kept it."));
    }

    void copiesNumbersForSpreadsheets_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QVariant>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *locale, CellKind kind, const QVariant &raw,
                            const char *text) {
            QTest::newRow(name) << QString::fromLatin1(locale) << int(kind) << raw << QString::fromUtf8(text);
        };
        row("money, point", "en_US", CellKind::Money, qint64(-118450), "-1184.50");
        row("money, comma", "de_DE", CellKind::Money, qint64(-118450), "-1184,50");
        row("money, digits 0 to 9", "ar_EG", CellKind::Money, qint64(118450), "1184.50");
        row("decimal, comma", "de_DE", CellKind::Decimal, 3.5, "3,50");
        row("ratio", "en_US", CellKind::Ratio, 0.5, "0.5000");
        row("date stays iso", "de_DE", CellKind::Date, QStringLiteral("2026-11-22"), "2026-11-22");
        row("days", "de_DE", CellKind::Days, qint64(0), "0");
        row("missing", "de_DE", CellKind::Money, QVariant(), "");
    }
    void copiesNumbersForSpreadsheets()
    {
        QFETCH(QString, locale);
        QFETCH(int, kind);
        QFETCH(QVariant, raw);
        QTEST(CellFormat(QLocale(locale)).copied(CellKind(kind), raw, Currency(QStringLiteral("USD"))), "text");
    }

    void showsEachKind_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QVariant>("raw");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, const char *locale, CellKind kind, const QVariant &raw, const char *text,
                            const char *spoken) {
            QTest::newRow(name) << QString::fromLatin1(locale) << int(kind) << raw << QString::fromUtf8(text)
                                << QString::fromUtf8(spoken);
        };
        row("id", "en_US", CellKind::Integer, qint64(1043), "1043", "1043");
        row("date", "C", CellKind::Date, QStringLiteral("2026-11-22"), "22 Nov 2026", "22 Nov 2026");
        row("american date", "en_US", CellKind::Date, QStringLiteral("2026-11-22"), "Nov 22, 2026", "Nov 22, 2026");
        row("german date", "de_DE", CellKind::Date, QStringLiteral("2026-11-02"), "02.11.2026", "02.11.2026");
        row("no date", "C", CellKind::Date, QStringLiteral("soon"), "", "");
        row("days", "C", CellKind::Days, qint64(61), "61", "61");
        row("no days", "C", CellKind::Days, qint64(0), "", "");
        row("decimal", "de_DE", CellKind::Decimal, 9.66, "9,7", "9,7");
        row("negative decimal", "C", CellKind::Decimal, -2.0, "−2.0", "−2.0");
        row("ratio", "C", CellKind::Ratio, 0.624, "62\u00a0%", "62\u00a0%");
        row("yes", "C", CellKind::Flag, true, "✓", "yes");
        row("no", "C", CellKind::Flag, false, "", "no");
        row("partial is not paid", "C", CellKind::Word, QStringLiteral("partial"), "partially paid", "partially paid");
        row("an unknown word", "C", CellKind::Word, QStringLiteral("frozen"), "frozen", "frozen");
        row("marks", "C", CellKind::Marks, QStringLiteral("oolx"), "",
            "Newest first: open and overdue, late, on time × 2");
        row("money", "C", CellKind::Money, qint64(100), "1.00", "1.00\u00a0USD");
        row("covers", "C", CellKind::Covers,
            QStringLiteral(R"([{"invoice_id":7,"amount":1200},{"invoice_id":null,"amount":5}])"), "2 invoices",
            "2 invoices");
        row("no covers", "C", CellKind::Covers, QStringLiteral("[]"), "", "");
        row("missing", "C", CellKind::Money, QVariant(), "", "");
    }
    void showsEachKind()
    {
        QFETCH(QString, locale);
        QFETCH(int, kind);
        QFETCH(QVariant, raw);
        const CellFormat format{QLocale(locale)};
        QTEST(format.text(CellKind(kind), raw, Currency(QStringLiteral("USD")), {}), "text");
        QTEST(format.spoken(CellKind(kind), raw, Currency(QStringLiteral("USD")), {}), "spoken");
    }

    void tellsAges_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("just now") << qint64(59) << QStringLiteral("now");
        QTest::newRow("a clock that is behind") << qint64(-300) << QStringLiteral("now");
        QTest::newRow("a minute") << qint64(60) << QStringLiteral("1 min");
        QTest::newRow("under an hour") << qint64(3599) << QStringLiteral("59 min");
        QTest::newRow("hours") << qint64(7200) << QStringLiteral("2 h");
        QTest::newRow("days") << qint64(86400 * 3) << QStringLiteral("3 d");
    }
    void tellsAges()
    {
        QFETCH(qint64, seconds);
        const QString at = QStringLiteral("2026-11-22T10:00:00.000Z");
        const QDateTime now = instantOf(at).addSecs(seconds);
        QTEST(CellFormat(QLocale::c()).text(CellKind::DateTime, at, {}, now), "text");
    }

    void takesInstantsWithoutZoneForUtc()
    {
        QCOMPARE(instantOf(QStringLiteral("2026-11-22T10:00:00")).toUTC(),
                 instantOf(QStringLiteral("2026-11-22T10:00:00Z")));
        QVERIFY(!instantOf(QStringLiteral("12")).isValid());
    }

    void namesWhatAPaymentCovers()
    {
        const QString json = QStringLiteral(R"([{"invoice_id":7,"amount":1200},{"invoice_id":null,"amount":5}])");
        QCOMPARE(CellFormat(QLocale::c()).copied(CellKind::Covers, json, Currency(QStringLiteral("USD"))),
                 QStringLiteral("#7: 12.00; refund: 0.05"));
    }
};

FRESHET_TEST(TstCellFormat)
#include "tst_cellformat.moc"
