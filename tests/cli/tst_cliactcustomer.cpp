// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/actoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::ActOffice;
using test::CliResult;
using test::keysOf;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

} // namespace

/// The built program: act vip, act grace and act note.
class TstCliActCustomer : public QObject
{
    Q_OBJECT

private slots:
    void setsVipAndGraceAndWritesANote()
    {
        const ActOffice office;
        const QStringList vip{text("vip"), text("--set"), text("yes")};
        const CliResult asked = office.act(vip);
        QCOMPARE(asked.exitCode, 2);
        QCOMPARE(ActOffice::state(asked), text("ready"));
        QCOMPARE(ActOffice::state(office.act(vip + QStringList{text("--dry-run")})), text("dry_run"));
        QCOMPARE(office.changes(), 0);

        const CliResult done = office.act(vip + QStringList{text("--yes")});
        QVERIFY2(done.exitCode == 0, done.said());
        QCOMPARE(keysOf(done.object()), text("action dry_run message results value"));
        QCOMPARE(done.object()[QLatin1String("action")].toString(), text("set_vip"));
        QCOMPARE(keysOf(done.object()[QLatin1String("results")].toArray().first()),
                 text("before customer_id message service_id state"));
        QCOMPARE(ActOffice::state(done), text("done"));
        QCOMPARE(office.attributes(), text("1=1"));
        QCOMPARE(ActOffice::state(office.act(vip + QStringList{text("--yes")})), text("already"));

        QCOMPARE(ActOffice::state(office.act({text("grace"), text("--until"), text("2026-12-24"), text("--yes")})),
                 text("done"));
        QCOMPARE(office.attributes(), text("1=1 2=2026-12-24"));
        QCOMPARE(ActOffice::state(office.act({text("grace"), text("--until"), text("none"), text("--yes")})),
                 text("done"));
        QCOMPARE(office.attributes(), text("1=1"));
        const QStringList note{text("note"), text("--text"), text("called, pays on Friday"), text("--yes")};
        const CliResult written = office.act(note);
        QVERIFY2(written.exitCode == 0, written.said());
        QCOMPARE(keysOf(written.object()[QLatin1String("results")].toArray().first()),
                 text("customer_id message service_id state"));
        QCOMPARE(ActOffice::state(written), text("done"));
        QCOMPARE(office.changes(), 4);
    }

    void endsWithACodeForEachTrouble_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("skip");
        QTest::addColumn<int>("code");
        QTest::newRow("the token may only read") << 403 << 2 << 4; // behind two readings
        QTest::newRow("UISP refuses") << 422 << 2 << 3;
        QTest::newRow("the customer cannot be read") << 404 << 0 << 3;
    }
    void endsWithACodeForEachTrouble()
    {
        QFETCH(int, status);
        QFETCH(int, skip);
        ActOffice office;
        demo::Fault fault;
        fault.status = status;
        fault.skip = skip;
        fault.pathPrefix = QStringLiteral("clients/%1").arg(office.debtor);
        office.cli.server.addFault(fault);
        const CliResult result = office.act({text("vip"), text("--set"), text("yes"), text("--yes")});
        QTEST(result.exitCode, "code");
        QCOMPARE(office.attributes(), QString());
    }

    void explainsAMissingAttribute()
    {
        ActOffice office;
        demo::Fault none;
        none.kind = demo::Fault::Kind::EmptyList;
        none.pathPrefix = text("custom-attributes");
        office.cli.server.addFault(none);
        const CliResult result = office.act({text("vip"), text("--set"), text("yes"), text("--yes")});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.object()[QLatin1String("message")].toString().contains(text("key \"vip\"")), result.said());
        QCOMPARE(office.changes(), 0);
    }
};

FRESHET_TEST(TstCliActCustomer)
#include "tst_cliactcustomer.moc"
