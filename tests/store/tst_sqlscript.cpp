// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstSqlScript : public QObject
{
    Q_OBJECT

private slots:
    void cutsAtTheEndsOfStatements_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, const QStringList &statements) {
            QTest::newRow(name) << QString::fromUtf8(script) << statements;
        };
        const QString one = QStringLiteral("SELECT 1");
        const QString two = QStringLiteral("SELECT 2");
        row("nothing", "", {});
        row("only space and comments", " \n-- a; b\n/* c; d */ ", {});
        row("lone semicolons", ";;", {});
        row("two", "SELECT 1;\nSELECT 2;", {one, two});
        row("last one without semicolon", "SELECT 1; SELECT 2", {one, two});
        row("comments between", "-- first;\nSELECT 1; -- second;\n/* third; */SELECT 2;", {one, two});
        row("comment inside", "SELECT /* ; */ 1;", {QStringLiteral("SELECT /* ; */ 1")});
        row("line comment inside", "SELECT -- ;\n1;", {QStringLiteral("SELECT -- ;\n1")});
        row("text", "SELECT 'a;b';", {QStringLiteral("SELECT 'a;b'")});
        row("doubled quote", "SELECT 'it''s; so';SELECT 2;", {QStringLiteral("SELECT 'it''s; so'"), two});
        row("comment marks in text", "SELECT '--'; SELECT '/*'; SELECT 2;",
            {QStringLiteral("SELECT '--'"), QStringLiteral("SELECT '/*'"), two});
        row("quoted names", "SELECT \"a;b\", [c;d], `e;f`;", {QStringLiteral("SELECT \"a;b\", [c;d], `e;f`")});
        row("text that never ends", "SELECT 'a; b", {QStringLiteral("SELECT 'a; b")});
        row("comment that never ends", "SELECT 1; /* b;", {one});
        row("trigger", "CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT 1; SELECT 2; END; SELECT 2;",
            {QStringLiteral("CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT 1; SELECT 2; END"), two});
        row("temporary trigger", "create temp trigger t after insert on x begin select 1; end\n;SELECT 2;",
            {QStringLiteral("create temp trigger t after insert on x begin select 1; end"), two});
        row("trigger with a case", "CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; END;",
            {QStringLiteral("CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; END")});
        row("a table named like one", "CREATE TABLE trigger_x (a); SELECT 2;",
            {QStringLiteral("CREATE TABLE trigger_x (a)"), two});
        row("umlauts", "SELECT 'Größe;'; SELECT 2;", {QStringLiteral("SELECT 'Größe;'"), two});
    }
    void cutsAtTheEndsOfStatements()
    {
        QFETCH(QString, script);
        QTEST(splitStatements(script), "statements");
    }
};

FRESHET_TEST(TstSqlScript)
#include "tst_sqlscript.moc"
