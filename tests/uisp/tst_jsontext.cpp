// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/jsontext.h"

#include <QtTest>

using namespace freshet;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

} // namespace

class TstJsonText : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWholeScalars_data()
    {
        QTest::addColumn<QByteArray>("printed");
        for (const char *printed :
             {"null", "true", "false", "0", "-0", "17", "-3.25", "60000.0", "6e4", "1E+2", "1.5e-3", "\"\"", "\"a\"",
              "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u00e1\\u00E1\"", "\"\xc3\xa1\""})
            QTest::newRow(printed) << QByteArray(printed);
    }
    void acceptsWholeScalars()
    {
        QFETCH(QByteArray, printed);
        QVERIFY(isJsonScalar(view(printed)));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("printed");
        for (const char *printed :
             {"",   "nul",     "nulll", "True",   "01",        "-",           "-01",      "1.", ".5", "+1",
              "1e", "1e+",     "1.e3",  "1x",     "0x10",      "NaN",         "Infinity", "]",  "}",  ",",
              "\"", "\"\\q\"", "\"\\",  "\"\\\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u\"",  "1 2"})
            QTest::newRow(printed) << QByteArray(printed);
    }
    void refusesTheRest()
    {
        QFETCH(QByteArray, printed);
        QVERIFY(!isJsonScalar(view(printed)));
    }

    void readsText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("plain UTF-8") << QByteArray("Ni\xc3\xb1o") << QStringLiteral("Ni\u00f1o");
        QTest::newRow("escaped letter") << QByteArray("B\\u00e1sico") << QStringLiteral("B\u00e1sico");
        QTest::newRow("surrogate pair") << QByteArray("\\ud83d\\ude00!") << QStringLiteral("\U0001F600!");
        QTest::newRow("half a pair") << QByteArray("a\\ud83db") << QStringLiteral("a\uFFFDb");
        QTest::newRow("short escapes") << QByteArray("\\\"\\\\\\/\\b\\f\\n\\r\\t") << QStringLiteral("\"\\/\b\f\n\r\t");
        QTest::newRow("escape at the end") << QByteArray("x\\n") << QStringLiteral("x\n");
        QTest::newRow("zero is dropped") << QByteArray("a\\u0000b") << QStringLiteral("ab");
        QTest::newRow("control character") << QByteArray("a\\u0007b") << QStringLiteral("a\u0007b");
        QTest::newRow("bidi mark") << QByteArray("a\\u202eb") << QStringLiteral("a\u202Eb");
        QTest::newRow("markup") << QByteArray("<b>x<\\/b>") << QStringLiteral("<b>x</b>");
        QTest::newRow("not an escape twice") << QByteArray("\\\\u00e1") << QStringLiteral("\\u00e1");
    }
    void readsText()
    {
        QFETCH(QByteArray, content);
        QTEST(textFromJson(view(content)), "text");
    }
};

FRESHET_TEST(TstJsonText)
#include "tst_jsontext.moc"
