// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/functionbodies.h"
#include "tests/architecture/sourcetext.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet::test;

class TstFunctionBodies : public QObject
{
    Q_OBJECT

private slots:
    void blanksCommentsAndQuotes_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("codeAndQuotes");
        const auto row = [](const char *name, const char *source, const char *code, const char *codeAndQuotes) {
            QTest::newRow(name) << QString::fromLatin1(source) << QString::fromLatin1(code)
                                << QString::fromLatin1(codeAndQuotes);
        };
        row("line comment", "a // b {\nc", "a \nc", "a \nc");
        row("block comment", "a /* { \n } */ b", "a \n b", "a \n b");
        row("string", "f(\"{ // \\\" \") + 1", "f( ) + 1", "f(\"{ // \\\" \") + 1");
        row("character", "c == '{' || c == '\\''", "c == || c == ", "c == '{' || c == '\\''");
        row("grouped digits", "1'000'000 { 'x' }", "1'000'000 { }", "1'000'000 { 'x' }");
        row("wide character", "L'{' + u8'}'", "L + u8", "L'{' + u8'}'");
        row("raw string", "R\"(\" } )\" + x", "R + x", "R\"(\" } )\" + x");
        row("raw string with a name", "u8R\"--(\" )\" } )--\" + x", "u8R + x", "u8R\"--(\" )\" } )--\" + x");
        row("comment mark in a string", "\"/*\" x \"*/\"", " x ", "\"/*\" x \"*/\"");
        row("unfinished comment", "x /* y", "x ", "x ");
        row("unfinished string", "\"abc\ny", "\ny", "\"abc\ny");
    }
    void blanksCommentsAndQuotes()
    {
        QFETCH(QString, source);
        const auto words = [](const QString &text) {
            QStringList lines;
            for (const QString &line : text.split(QLatin1Char('\n')))
                lines << line.simplified();
            return lines;
        };
        QFETCH(QString, code);
        QFETCH(QString, codeAndQuotes);
        QCOMPARE(words(stripped(source, Keep::Code)), words(code));
        QCOMPARE(words(stripped(source, Keep::CodeAndQuotes)), words(codeAndQuotes));
        QCOMPARE(stripped(source, Keep::Code).size(), source.size());
    }

    void findsBodies_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("bodies");
        const auto row = [](const char *name, const char *source, const char *bodies) {
            QTest::newRow(name) << QString::fromLatin1(source) << QString::fromLatin1(bodies);
        };
        row("function", "int f()\n{\n  a;\n  b;\n}\n", "int f():2");
        row("one line", "int f() { return 1; }", "int f():0");
        row("in namespaces", "namespace a::b {\nnamespace {\nvoid f()\n{\n  x;\n}\n}\n}\n", "void f():1");
        row("in a class", "class C final : public D\n{\npublic:\n  int f() const\n  {\n    x;\n    y;\n  }\n};\n",
            "public: int f() const:2");
        row("template class", "template<typename T>\nclass C {\nvoid f() {\nx;\n}\n};", "void f():1");
        row("enumeration and data", "enum class E { A, B };\nstruct S { int x = 0; };\nint a[] = {1,\n2,\n3};\n", "");
        row("nested blocks", "void f()\n{\n  if (a) {\n    b;\n  }\n  const auto g = [] {\n    c;\n  };\n}\n",
            "void f():6");
        row("returns a struct", "struct S f(int x)\n{\n  a;\n}\n", "struct S f(int x):1");
        row("macro before a class", "Q_DECLARE_METATYPE(S)\n\nclass C : public D\n{\nvoid f()\n{\n  x;\n}\n};",
            "void f():1");
        row("initialiser list", "C::C()\n  : a{1}\n  , b(2)\n{\n  x;\n}\n", "C::C() : a:0|, b(2):1");
        row("table of lambdas", "const Row rows[] = {\n{1, [](int x) {\n  return x;\n}},\n};\n", "1, [](int x):1");
        row("braces in quotes", "void f()\n{\n  g(\"}\", '}');\n  // }\n  h;\n}\n", "void f():3");
        row("macro with half a pair", "#define BEGIN(x) void x() \\\n {\nvoid f()\n{\n  a;\n}\n", "void f():1");
    }
    void findsBodies()
    {
        QFETCH(QString, source);
        QStringList found;
        for (const FunctionBody &body : functionBodies(source))
            found << QStringLiteral("%1:%2").arg(body.head).arg(body.lines);
        QTEST(found.join(QLatin1Char('|')), "bodies");
    }
};

FRESHET_TEST(TstFunctionBodies)
#include "tst_functionbodies.moc"
